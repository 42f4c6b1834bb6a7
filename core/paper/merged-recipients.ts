// Which letters go to whom: the recipients of many văn bản as one row each. Two lines are the same body only where the directory says so, or where the
// same issuer prints the same words: "Sở Nội vụ" of two provinces stays two rows. Knows nothing of paper.
import { dayWords } from '../../contract/words.ts'
import { accentKey } from '../text/fold.ts'
import { type Members, type RecipientList, type RecipientRow, recipientRows } from './recipient-rows.ts'

/** `of` names the issuer where another row has the same words; `soBan` is the sum of what is known, null where nothing is. */
export type MergedRow = { ten: string; of: string | null; diaChi: string | null; vanBan: string[]; soBan: number | null }
type Body = { coQuanId: number | null; ten: string; diaChi: string | null; soBan: number | null }

/** The bodies of a line. "Như trên" whose bodies stand in Kính gửi adds nobody. */
const bodiesOf = ({ text, opened, members, coQuan }: RecipientRow): readonly Body[] => {
  if (members.length > 0) return members
  return opened.length > 0 ? [] : [{ coQuanId: coQuan?.id ?? null, ten: coQuan?.ten ?? text, diaChi: null, soBan: null }]
}

/** `2680/UBND-KGVX (31/05/2021)`, with its issuer where two of the letters have the same sign and day. */
const vanBanWords = (lists: readonly RecipientList[]): ((list: RecipientList) => string) => {
  const short = ({ id, fields: { soKyHieu, ngayBanHanh } }: RecipientList): string =>
    `${soKyHieu ?? `văn bản ${id}`}${ngayBanHanh === null ? '' : ` (${dayWords(ngayBanHanh)})`}`
  const times = Map.groupBy(lists, short)
  return list => {
    const words = short(list)
    return (times.get(words)?.length ?? 0) > 1 ? `${words} của ${list.fields.coQuanBanHanh ?? `văn bản ${list.id}`}` : words
  }
}

type Gathered = MergedRow & { issuer: string | null; isKnown: boolean }

const add = (rows: Map<string, Gathered>, body: Body, list: RecipientList, words: string): void => {
  const issuer = list.fields.coQuanBanHanh
  const key = body.coQuanId === null ? `${accentKey(issuer ?? `${list.id}`)}\n${accentKey(body.ten)}` : `#${body.coQuanId}`
  const row = rows.get(key)
  if (row === undefined) {
    const { ten, diaChi, soBan } = body
    rows.set(key, { ten, of: null, diaChi, vanBan: [words], soBan, issuer, isKnown: body.coQuanId !== null })
    return
  }
  if (row.vanBan.at(-1) !== words) row.vanBan.push(words)
  row.diaChi ??= body.diaChi
  if (body.soBan !== null) row.soBan = (row.soBan ?? 0) + body.soBan
}

/** One row a recipient, in order of first appearance. */
export const mergedRecipients = (lists: readonly RecipientList[], members: Members): MergedRow[] => {
  const wordsOf = vanBanWords(lists)
  const rows = new Map<string, Gathered>()
  for (const list of lists) {
    const words = wordsOf(list)
    for (const row of recipientRows(list, true, members)) for (const body of bodiesOf(row)) add(rows, body, list, words)
  }
  const same = Map.groupBy(rows.values(), ({ ten }) => accentKey(ten))
  return [...rows.values()].map(({ issuer, isKnown, ...row }) => ({
    ...row,
    of: !isKnown && (same.get(accentKey(row.ten))?.length ?? 0) > 1 ? issuer : null,
  }))
}
