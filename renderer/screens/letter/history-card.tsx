// What was done with the văn bản, from the journal.
import type { HistoryEntry } from '../../../contract/van-ban.ts'
import { dayWords, fieldWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { formWords } from '../../words/form.ts'
import { actWords, directionWords, letterWords } from '../../words/letter.ts'
import { momentWords, shellWords } from '../../words/shell.ts'

const { ngayDen, donViNhan, ngayChuyen, ghiChu, direction, so } = formWords
const labels: Record<string, string> = { ...fieldWords, ngayDen, donViNhan, ngayChuyen, ghiChu, direction, soDen: so }

/** The words in a value of the journal: lists and parts joined, days as they are printed. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('; ')
  if (value && typeof value === 'object') return Object.values(value).map(wordsIn).filter(Boolean).join(', ')
  if (typeof value !== 'string') return value === null ? '' : String(value)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return dayWords(value)
  return Object.hasOwn(directionWords, value) ? directionWords[value as keyof typeof directionWords] : value
}

const opened = (value: string): unknown => {
  try {
    return /^[[{]/u.test(value) ? JSON.parse(value) : value
  } catch {
    return value
  }
}

const short = (value: string | null) => {
  const words = value === null ? '' : wordsIn(opened(value))
  return words.length > 120 ? `${words.slice(0, 120)}…` : words || shellWords.none
}

/** A file or paper by its name; the journal keeps a file's sha-256 after it. */
const named = ({ before, after }: HistoryEntry['changes'][number]) => (after ?? before ?? '').replace(/ [0-9a-f]{64}$/u, '')

const Entry = ({ entry: { act, at, changes } }: { entry: HistoryEntry }) => (
  <li>
    <strong>{actWords[act]}</strong> <small className="soft">{momentWords(at)}</small>
    <ul>
      {changes
        .filter(({ field }) => field === 'file' || field === 'paper')
        .map(change => (
          <li key={named(change)}>{named(change)}</li>
        ))}
      {act === 'correct' &&
        changes.map(({ field, before, after }) => (
          <li key={field}>
            {labels[field] ?? field}: <del>{short(before)}</del> <span aria-hidden="true">→</span> <ins>{short(after)}</ins>
          </li>
        ))}
    </ul>
  </li>
)

export function HistoryCard({ id }: { id: number }) {
  const entries = useAsk('vanBan.history', { id }).data ?? []
  if (!entries.length) return null
  return (
    <section className="card">
      <h2>{letterWords.history}</h2>
      <ol className="history">
        {entries.map(entry => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
    </section>
  )
}
