// What was done with the văn bản, from the journal.
import type { HistoryEntry } from '../../../contract/van-ban.ts'
import { fieldWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { valueWords } from '../../parts/value-words.ts'
import { formWords } from '../../words/form.ts'
import { changeWords } from '../../words/giai-quyet.ts'
import { actWords, letterWords } from '../../words/letter.ts'
import { momentWords, shellWords } from '../../words/shell.ts'

const { ngayDen, donViNhan, ngayChuyen, ghiChu, soLuongBan, direction, so } = formWords
const labels: Record<string, string> = {
  ...fieldWords,
  ...changeWords,
  ngayDen,
  donViNhan,
  ngayChuyen,
  ghiChu,
  soLuongBan,
  direction,
  soDen: so,
}
/** Acts whose changes are values, told one by one. */
const tellsValues: readonly HistoryEntry['act'][] = ['correct', 'pass', 'number', 'case', 'group', 'send']
/** A field, and of some what it is of: `kyNhan Phòng Tổng hợp`. */
const labelOf = (field: string): string => {
  const [name = '', ...of] = field.split(' ')
  return [labels[name] ?? name, ...of].join(' ')
}

const opened = (value: string): unknown => {
  try {
    return /^[[{]/u.test(value) ? JSON.parse(value) : value
  } catch {
    return value
  }
}

const short = (value: string | null) => {
  const words = value === null ? '' : valueWords(opened(value))
  return words.length > 120 ? `${words.slice(0, 120)}…` : words || shellWords.none
}

/** A file or paper by its name; the journal keeps a file's sha-256 after it. */
const named = ({ before, after }: HistoryEntry['changes'][number]) => (after ?? before ?? '').replace(/ [0-9a-f]{64}$/u, '')

/** What changed; of values that a reader gave, which version it was and that the clerk accepted or took them back. */
const Corrected = ({ act, field, before, after }: HistoryEntry['changes'][number] & Pick<HistoryEntry, 'act'>) =>
  field === 'reader' ? (
    <li>{letterWords.byReader(before, after)}</li>
  ) : (
    <li>
      {labelOf(field)}:{' '}
      {before !== null || act === 'correct' ? (
        <>
          <del>{short(before)}</del> <span aria-hidden="true">→</span>{' '}
        </>
      ) : null}
      <ins>{short(after)}</ins>
    </li>
  )

/** A letter to hundreds tells the first of them: the recipients screen has all. */
const mostTold = 20

const Entry = ({ entry: { act, at, changes } }: { entry: HistoryEntry }) => (
  <li>
    <strong>{actWords[act]}</strong> <small className="soft">{momentWords(at)}</small>
    <ul>
      {changes
        .filter(({ field }) => ['file', 'paper', 'oldRegister'].includes(field))
        .map(change => (
          <li key={named(change)}>{named(change)}</li>
        ))}
      {tellsValues.includes(act) &&
        changes
          .slice(0, mostTold)
          .map(change => <Corrected key={`${change.field} ${change.before} ${change.after}`} act={act} {...change} />)}
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
