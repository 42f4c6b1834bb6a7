// What the clerk chose on the screen of envelopes and labels, and the paper that is made of it once the hands rest.
import { useEffect, useMemo, useState } from 'react'
import type { Addressee, EnvelopeName, LabelSheetName, MeasuredSheet, Offset, Postable } from '../../../contract/posting.ts'
import { backTo, withHeirs } from './heirs.ts'

/** A line of the list: one who may be written to, as the clerk left the name and the address. */
export type Line = { key: number; isTaken: boolean; name: string; address: string; from: Postable | null }
export type Paper = {
  kind: 'envelopes' | 'labels'
  size: EnvelopeName
  sheet: LabelSheetName | 'measured'
  measured: MeasuredSheet
  start: number
}
export type Asked = { id: number; to: Addressee[]; offset: Offset }

const firstPaper: Paper = {
  kind: 'envelopes',
  size: 'dl',
  sheet: 'L7160',
  measured: { columns: 3, rows: 7, widthMm: 70, heightMm: 42, leftMm: 0, topMm: 0, pitchXMm: 70, pitchYMm: 42 },
  start: 1,
}

const lineOf = (from: Postable, key: number): Line => ({
  key,
  isTaken: !from.isGroup,
  name: from.to.name,
  address: from.to.address ?? '',
  from,
})

/** A value once it has not changed for a while: a paper is not made at every key. */
export function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}

const restMs = 400

export function usePosting(id: number, postables: readonly Postable[]) {
  const [lines, setLines] = useState(() => postables.map(lineOf))
  const [paper, setPaper] = useState(firstPaper)
  const [offset, setOffset] = useState<Offset>({ xMm: 0, yMm: 0 })
  const asked = useMemo((): Asked | null => {
    const to = lines
      .filter(({ isTaken, name }) => isTaken && name.trim() !== '')
      .map(({ name, address }) => ({ name: name.trim(), address: address.trim() || null }))
    return to.length ? { id, to, offset } : null
  }, [id, lines, offset])
  const settled = useSettled(
    useMemo(() => ({ asked, paper }), [asked, paper]),
    restMs,
  )
  const change = (key: number, what: Partial<Line>) =>
    setLines(before => before.map(line => (line.key === key ? { ...line, ...what } : line)))
  const add = () => setLines(before => [...before, { key: before.length, isTaken: true, name: '', address: '', from: null }])
  /** Puts the heirs; gives the way back. */
  const putHeirs = () => {
    const after = withHeirs(lines)
    setLines(after)
    return () => setLines(now => backTo(now, lines, after))
  }
  const set = (what: Partial<Paper>) => setPaper(before => ({ ...before, ...what }))
  return { lines, change, add, putHeirs, paper, set, offset, setOffset, settled, count: asked?.to.length ?? 0 }
}
export type Posting = ReturnType<typeof usePosting>
