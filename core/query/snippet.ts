// A piece of a letter around what was asked, on one line, with its marks. Works on the text without markup.
import type { Hit } from '../../contract/search.ts'
import { marksOf, type Searched, searched, type Wanted } from './wanted.ts'

type Snippet = NonNullable<Hit['snippet']>

/** Units of the letter a snippet shows at most. */
const width = 200
/** Units shown before the first mark. */
const lead = 60

const wordEnd = /\s/u

/** The start of the stretch that shows the most marks; the first of several. */
function densest(starts: readonly number[]): number {
  let best = 0
  let most = 0
  for (let i = 0, k = 0; i < starts.length; i++) {
    while (k < starts.length && (starts[k] as number) < (starts[i] as number) + width - lead) k++
    if (k - i > most) {
      most = k - i
      best = i
    }
  }
  return starts[best] ?? 0
}

/** Moves a cut to the next or last white space within reach, so that no word is cut. */
function outside(text: string, at: number, step: 1 | -1): number {
  for (let i = 0; i < 24; i++) {
    const k = at + i * step
    if (k <= 0 || k >= text.length) return Math.min(Math.max(k, 0), text.length)
    if (wordEnd.test(text[step === 1 ? k : k - 1] ?? '')) return k
  }
  return at
}

const oneLine = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim()

/** Without the letter's own dots at an end that is cut, where an ellipsis is put. `text` is one line of a snippet's width. */
const betweenEllipses = (text: string, cutBefore: boolean, cutAfter: boolean): string => {
  const from = cutBefore ? text.replace(/^[….\s]+/u, '') : text
  return cutAfter ? from.replace(/\s?(?:…|\.{2})[….\s]{0,240}$/u, '') : from
}

/** A snippet of a letter's text without markup, or null when nothing asked for stands in it. */
export function snippetOf(wanted: Wanted, piece: Searched): Snippet | null {
  const plain = piece.text
  const marks = marksOf(wanted, piece)
  if (!marks.length) return null
  const first = densest(marks.map(mark => mark.start))
  const start = outside(plain, Math.max(0, first - lead), 1)
  const end = outside(plain, Math.min(plain.length, Math.max(start, first) + width - lead), -1)
  const from = Math.min(start, first)
  const to = Math.max(end, marks.find(mark => mark.start >= first)?.end ?? end)
  const text = `${from > 0 ? '… ' : ''}${betweenEllipses(oneLine(plain.slice(from, to)), from > 0, to < plain.length)}${to < plain.length ? ' …' : ''}`
  return { text, marks: marksOf(wanted, searched(text)) }
}
