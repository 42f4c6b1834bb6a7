// What was done with the văn bản, from the journal.
import type { HistoryEntry } from '../../../contract/van-ban.ts'
import { fieldWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { formWords } from '../../words/form.ts'
import { actWords, letterWords } from '../../words/letter.ts'
import { momentWords, shellWords } from '../../words/shell.ts'

const { ngayDen, donViNhan, ngayChuyen, ghiChu } = formWords
const labels: Record<string, string> = { ...fieldWords, ngayDen, donViNhan, ngayChuyen, ghiChu }
const short = (words: string | null) =>
  words === null || words === '' ? shellWords.none : words.length > 120 ? `${words.slice(0, 120)}…` : words

const Entry = ({ entry: { act, at, changes } }: { entry: HistoryEntry }) => (
  <li>
    <strong>{actWords[act]}</strong> <small className="soft">{momentWords(at)}</small>
    {act === 'correct' && (
      <ul>
        {changes.map(({ field, before, after }) => (
          <li key={field}>
            {labels[field] ?? field}: <del>{short(before)}</del> <span aria-hidden="true">→</span> <ins>{short(after)}</ins>
          </li>
        ))}
      </ul>
    )}
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
