// The columns of the list as a table of data: what stands in each cell of a văn bản.
import type { Hit, Instead } from '../../../contract/search.ts'
import { damagedWords, dayWords, whyWords } from '../../../contract/words.ts'
import type { GridColumn } from '../../parts/grid.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Marked } from '../../parts/marked.tsx'
import { directionWords, soDenWords } from '../../words/letter.ts'
import { listWords } from '../../words/list.ts'
import { shellWords } from '../../words/shell.ts'
import { Differing, StandsIn } from './near.tsx'
import type { ListRow } from './sources.ts'
import { Tick } from './ticked.tsx'

type Snippet = NonNullable<Hit['snippet']>

const Field = ({ row, name }: { row: ListRow; name: 'soKyHieu' | 'coQuanBanHanh' | 'trichYeu' | 'tenLoai' }) => (
  <Marked text={row[name] ?? ''} marks={row.fieldMarks?.[name]} />
)

const SoDen = ({ row }: { row: ListRow }) =>
  row.direction === 'tham-chieu' ? (
    <span className="chip" title={directionWords['tham-chieu']}>
      {listWords.tabs['tham-chieu']}
    </span>
  ) : row.direction === 'di' ? (
    <span className="chip">
      {listWords.tabs.di} {row.soDen?.so}
    </span>
  ) : (
    <span className="so-den">{row.soDen?.so ?? shellWords.none}</span>
  )

const SoCell = ({ row }: { row: ListRow }) => (
  <span className="so-cell">
    <Tick row={row} />
    <SoDen row={row} />
  </span>
)

const SoKyHieu = ({ row }: { row: ListRow }) => (
  <>
    {row.isChild && (
      <span className="child-sign">
        <span aria-hidden="true">↳</span>
        <span className="unseen">{listWords.child}</span>
      </span>
    )}
    <span className="stack">
      <strong>{row.soKyHieu ? <Field row={row} name="soKyHieu" /> : listWords.noSo}</strong>
      <small>{dayWords(row.ngayBanHanh)}</small>
    </span>
  </>
)

/** Words before the first hit, at most so many characters: a narrow column shows the hit all the same. */
const before = 40

/** A snippet begins near its first hit, at a word. */
function nearHit({ text, marks }: Snippet): Snippet {
  const from = text.indexOf(' ', Math.max(0, Math.min(...marks.map(({ start }) => start)) - before)) + 1
  const cut = marks.length && from > 2 && marks.every(({ start }) => start >= from) ? from : 0
  if (!cut) return { text, marks }
  const by = cut - 2
  return { text: `… ${text.slice(cut)}`, marks: marks.map(({ start, end }) => ({ start: start - by, end: end - by })) }
}

/** Its own số, ký hiệu is near to the one asked for, not that of a parent. */
const isNear = (row: ListRow): row is ListRow & { instead: Instead; soKyHieu: string } =>
  Boolean(row.instead && row.soKyHieu && row.why?.[0] === 'gan-dung')

const TrichYeu = ({ row }: { row: ListRow }) => (
  <span className="stack">
    <span className="clamp">
      {row.tenLoai && (
        <em className="kind">
          <Field row={row} name="tenLoai" />
        </em>
      )}{' '}
      <Field row={row} name="trichYeu" />
      {row.doKhan && <span className="chip chip-urgent">{row.doKhan}</span>}
    </span>
    {row.snippet && (
      <span className="snippet">
        <Marked {...nearHit(row.snippet)} />
      </span>
    )}
    {isNear(row) && row.instead.how === 'gan-dung' && <Differing instead={row.instead} has={row.soKyHieu} />}
    {row.instead && row.instead.how !== 'gan-dung' && <StandsIn instead={row.instead} />}
    {row.isTextDamaged && (
      <span>
        <span className="chip chip-near" title={damagedWords.says}>
          {damagedWords.chip}
        </span>
      </span>
    )}
    {row.why && row.why.length > 0 && (
      <span className="why">
        <span className="unseen">{listWords.why}: </span>
        {row.why.slice(isNear(row) ? 1 : 0).map(why => (
          <span className="chip" key={why}>
            {whyWords[why]}
          </span>
        ))}
      </span>
    )}
  </span>
)

export const columns: GridColumn<ListRow>[] = [
  { name: 'so', label: listWords.column.soDen, cell: row => <SoCell row={row} /> },
  { name: 'ngay', label: listWords.column.ngayDen, cell: row => <span title={soDenWords(row)}>{dayWords(row.ngayDen)}</span> },
  { name: 'ky-hieu', label: listWords.column.soKyHieu, cell: row => <SoKyHieu row={row} /> },
  { name: 'co-quan', label: listWords.column.coQuan, cell: row => <Field row={row} name="coQuanBanHanh" /> },
  {
    name: 'trich-yeu',
    label: listWords.column.trichYeu,
    cell: row => (
      <>
        <TrichYeu row={row} />
        {row.direction !== 'tham-chieu' && (
          <span className="held-as" title={row.file ?? listWords.paper}>
            <Icon name={row.file ? 'file' : 'pen'} size={16} />
            <span className="unseen">{row.file ?? listWords.paper}</span>
          </span>
        )}
      </>
    ),
  },
]
