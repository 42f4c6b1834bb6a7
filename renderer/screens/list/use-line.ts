// The typed line as pieces, and changed by clicks. The line in the address stays the one truth: each change makes another line of it.
import { useRef } from 'react'
import type { Piece } from '../../../contract/filters.ts'
import { ask, useAsk } from '../../ask.ts'
import { lineWith, lineWithout } from '../../parts/line.ts'
import { sayFault } from '../../parts/say.tsx'

const noPieces: Piece[] = []

export function useLine(query: string, onLine: (line: string) => void) {
  const now = useRef(query)
  now.current = query
  const asked = useAsk('search.read', query.trim() ? { query } : null, { keep: true })
  /** Reads the line anew: what is shown may still be that of the line before. */
  const change = async (made: (pieces: Piece[]) => string) => {
    try {
      const pieces = query.trim() ? (await ask('search.read', { query })).pieces : noPieces
      if (now.current === query) onLine(made(pieces))
    } catch (fault) {
      sayFault(fault)
    }
  }
  return {
    pieces: query.trim() ? (asked.data?.pieces ?? noPieces) : noPieces,
    remove: (text: string) => change(pieces => lineWithout(pieces, piece => piece.filter !== null && piece.text === text)),
    removeAll: () => change(pieces => lineWithout(pieces, piece => piece.filter !== null)),
    /** Adds a filter, or takes it away where the line has it already. */
    toggle: (filter: string) =>
      change(pieces =>
        pieces.some(piece => piece.text === filter) ? lineWithout(pieces, piece => piece.text === filter) : lineWith(pieces, filter),
      ),
  }
}
export type Line = ReturnType<typeof useLine>
