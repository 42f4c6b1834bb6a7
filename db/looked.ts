// A letter as a search looks at it: its row and what is searched in it, each read when first asked for. What was looked at last is kept while nothing
// changes: a line that grows letter by letter looks at much the same letters. Reads only.
import { plainText } from '../core/query/plain-text.ts'
import type { Searched } from '../core/query/wanted.ts'
import { type Folded, foldWithPlaces } from '../core/text/fold.ts'
import { all, one, type ReadableDb } from './handle.ts'
import { letterKept } from './letter.ts'
import { once } from './once.ts'
import { changesVersion } from './status.ts'
import { type SummaryRow, summaryColumns } from './van-ban-row.ts'

export interface FoundRow extends SummaryRow {
  ten_co_quan: string | null
  tinh: string | null
  ho_ten: string | null
  /** Bytes of its text as it is packed. */
  so_byte_chu: number | null
}

const columns = `SELECT ${summaryColumns}, c.ten AS ten_co_quan, v.tinh, v.ho_ten,
  (SELECT length(t.chu) FROM van_ban_chu t WHERE t.van_ban_id = v.id) AS so_byte_chu FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id`

const rowByThuTu = (db: ReadableDb, thuTu: number): FoundRow | null => one<FoundRow>(db, `${columns} WHERE v.thu_tu = ?`, thuTu)
export const rowById = (db: ReadableDb, id: number): FoundRow | null => one<FoundRow>(db, `${columns} WHERE v.id = ?`, id)

/** A row with what is searched in it, each read when first asked for. */
export interface Looked {
  row: FoundRow
  plain: () => string | null
  /** Whether what lies there as its text is none any more: then it is searched by its fields alone. */
  isDamaged: () => boolean
  /** The text folded, for marks and for what it holds. */
  folded: () => Folded
  recipients: () => string
  /** Those of one list. */
  listed: (list: 'kinh-gui' | 'noi-nhan') => string
  /** The fields and the recipients: what the index of the fields has. */
  head: readonly (() => Searched)[]
  /** All that is searched. */
  pieces: readonly (() => Searched)[]
}

/** Read and folded when first asked for. */
const searched = (text: () => string): (() => Searched) => once(() => ({ text: text(), folded: foldWithPlaces(text()) }))

export function look(db: ReadableDb, row: FoundRow): Looked {
  const kept = once(() => letterKept(db, row.id))
  const plain = once(() => {
    const { letter } = kept()
    return letter && plainText(letter)
  })
  const received = once(() =>
    all<{ ten: string; danh_sach: string }>(db, 'SELECT ten, danh_sach FROM nguoi_nhan WHERE van_ban_id = ?', row.id),
  )
  const namesOf = (some: { ten: string }[]) => some.map(({ ten }) => ten).join(' | ')
  const recipients = () => namesOf(received())
  const listed = (list: string) => namesOf(received().filter(({ danh_sach }) => danh_sach === list))
  const fields = [row.so_ky_hieu, row.co_quan_ban_hanh, row.ten_co_quan, row.tinh, row.ten_loai, row.trich_yeu, row.ho_ten]
  const inFields = searched(() => fields.map(field => field ?? '').join(' | '))
  const inText = searched(() => plain() ?? '')
  const inRecipients = searched(recipients)
  return {
    row,
    plain,
    isDamaged: () => kept().isDamaged,
    folded: () => inText().folded,
    recipients,
    listed,
    head: [inFields, inRecipients],
    pieces: [inFields, inText, inRecipients],
  }
}

/** So many letters are kept at most, and so many bytes of packed text: what is made of one takes some 40 in memory. A longer letter is not kept. */
const mostKept = { letters: 300, bytes: 1_000_000, bytesOfOne: 50_000 }

interface Kept {
  version: number
  bytes: number
  looks: Map<number, Looked>
}

const bytesOf = ({ row }: Looked): number => row.so_byte_chu ?? 0

const kept = new WeakMap<ReadableDb, Kept>()

/** Keeps a letter; the oldest make room for it. */
function keep(all: Kept, thuTu: number, looked: Looked) {
  if (bytesOf(looked) > mostKept.bytesOfOne) return
  all.looks.set(thuTu, looked)
  all.bytes += bytesOf(looked)
  for (const [oldest, one] of all.looks) {
    if (all.looks.size <= mostKept.letters && all.bytes <= mostKept.bytes) return
    all.looks.delete(oldest)
    all.bytes -= bytesOf(one)
  }
}

/** To be called where a question begins: what was kept is good while the archive is as it was. */
export function beginLooking(db: ReadableDb): void {
  const version = changesVersion(db)
  if (db.inTransaction) kept.delete(db)
  else if (kept.get(db)?.version !== version) kept.set(db, { version, bytes: 0, looks: new Map() })
}

/** The letter at a place in the order of arrival, as it was looked at before or now. */
export function lookAt(db: ReadableDb, thuTu: number): Looked | null {
  const all = kept.get(db)
  const known = all?.looks.get(thuTu)
  if (known) return known
  const row = rowByThuTu(db, thuTu)
  if (!row) return null
  const looked = look(db, row)
  if (all) keep(all, thuTu, looked)
  return looked
}
