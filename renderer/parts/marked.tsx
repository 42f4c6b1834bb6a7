// A short text with stretches of it marked as hits.
import type { Span } from '../../contract/reading.ts'

export function Marked({ text, marks }: { text: string; marks: Span[] | undefined }) {
  if (!marks?.length) return text
  const pieces: { at: number; text: string; isHit: boolean }[] = []
  let at = 0
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    if (start > at) pieces.push({ at, text: text.slice(at, start), isHit: false })
    pieces.push({ at: start, text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), isHit: false })
  return pieces.map(piece =>
    piece.isHit ? (
      <mark key={piece.at} className="hit">
        {piece.text}
      </mark>
    ) : (
      <span key={piece.at}>{piece.text}</span>
    ),
  )
}
