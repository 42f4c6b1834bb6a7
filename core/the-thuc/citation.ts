// One cited document in a paragraph: its kind before the sign, date and issuer and subject after it. Does not know why it is cited.

import type { VienDan } from '../../contract/the-thuc.ts'
import { kinds } from '../tables/kinds.ts'
import { ministries } from '../tables/ministries.ts'
import { fold, foldSame } from '../text/fold.ts'
import { singleSpaced } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { isoOf } from './ngay-dia-danh.ts'
import type { Paragraph } from './paragraph.ts'
import type { Pattern } from './pattern.ts'
import { signsIn } from './sign-in-text.ts'
import { repairSign } from './sign-repair.ts'
import { parseSoKyHieu } from './so-ky-hieu.ts'
import { kindOfKyHieu } from './ten-loai.ts'

export interface Citation extends Omit<VienDan, 'quanHe'> {
  /** From the kind (or "số") to the end of what was read after the sign, but for the subject, which may cite others. */
  from: number
  to: number
  /** The end with the subject. */
  end: number
  /** The sign as printed where OCR's damage was mended. */
  repairedFrom: string | null
}

const kindNames = ['Văn bản', 'Thông báo kết luận', 'Kết luận thanh tra', ...kinds.map(kind => kind.name)]
const kindKeys = kindNames
  .map(name => ({ name: name === 'Thông báo kết luận' ? 'Thông báo' : name, key: fold(name) }))
  .sort((a, b) => b.key.length - a.key.length)
const nameOfKind = new Map(kindKeys.map(({ name, key }) => [key, name]))
const anyKind = new RegExp(`(?<![a-z])(?:${kindKeys.map(({ key }) => key).join('|')})`, 'gu')
/** What may stand between the kind and the sign. */
const betweenKind =
  /^(?: phoi hop| hanh dong| ket luan| lien tich| tham tra| tong hop| giai trinh| tham dinh)?[^\p{L}\d]{0,3}(?:\([^)]{0,40}\)[^\p{L}\d]{0,2})?(?:so ?:?)?[^\p{L}\d]{0,3}$/u
const lawBefore = /(?<kind>bo luat|luat|phap lenh) (?<name>[^;.]{0,140}?) ?so:? ?$/u

interface KindBefore {
  name: string | null
  from: number
  lawName: string | null
}

/** The kind before a sign: "Chỉ thị số", "Luật Đất đai số"; null where the text goes on without one. */
function kindBefore(paragraph: Paragraph, at: number): KindBefore | null {
  const base = Math.max(0, at - 160)
  const before = paragraph.folded.slice(base, at)
  const printed = [...before.matchAll(anyKind)].filter(({ index, 0: key }) => betweenKind.test(before.slice(index + key.length)))
  const kind = printed.toSorted((a, b) => b[0].length - a[0].length || b.index - a.index)[0]
  if (kind) return { name: nameOfKind.get(kind[0]) ?? null, from: base + kind.index, lawName: null }
  const law = lawBefore.exec(before)
  if (law?.groups) {
    const from = base + law.index
    const name = nameOfKind.get(law.groups.kind ?? '') ?? 'Luật'
    const nameAt = from + law[0].indexOf(' ') + (law.groups.kind === 'luat' ? 1 : 1 + (law.groups.kind?.split(' ')[1]?.length ?? 0) + 1)
    return { name, from, lawName: paragraph.text.slice(nameAt, nameAt + (law.groups.name?.length ?? 0)).trim() || null }
  }
  const so = /(?<![a-z])so ?:? {0,2}$/u.exec(before)
  return so ? { name: null, from: base + so.index, lawName: null } : null
}

/** Date forms after a sign; matched on folded text right behind it. Groups d, m, y. */
export const citedDateForms: readonly Pattern[] = [
  {
    rule: 'VD-2',
    example: ' ngày 12/5/2021',
    not: ' của Bộ',
    pattern: /^[^\p{L}\d]{0,3}(?:de )?ngay ?(?<d>\d{1,2}) ?[/.⁄-] ?(?<m>\d{1,2}) ?[/.⁄-] ?(?<y>\d{4})/u,
  },
  {
    rule: 'VD-2',
    example: ', ngày 05 tháng 3 năm 2020',
    pattern: /^[^\p{L}\d]{0,3}(?:de )?ngay ?(?<d>\d{1,2}) thang (?<m>\d{1,2}) nam (?<y>\d{4})/u,
  },
]
const dateAhead =
  /ngay (?<d>\d{1,2})(?: thang |[/.-])(?<m>\d{1,2})(?: nam |[/.-])(?<y>\d{4}),? (?<who>[^;.]{3,60}?) (?:da |)(?:ban hanh|co|ky) (?:ban hanh )?$/u

function dateAfter(folded: string, at: number): { iso: string | null; to: number } {
  const rest = folded.slice(at, at + 60)
  for (const { pattern } of citedDateForms) {
    const found = pattern.exec(rest)
    if (found?.groups)
      return { iso: isoOf(Number(found.groups.d), Number(found.groups.m), Number(found.groups.y)), to: at + found[0].length }
  }
  return { iso: null, to: at }
}

/** Names of bodies by their words, and as they stand in folded text; longer ones first. */
const bodies = ministries
  .map(({ name }) => ({ words: fold(name), printed: foldSame(name) }))
  .sort((a, b) => b.words.length - a.words.length)
const issuerStop =
  /\s(?=(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bãi bỏ|thay thế|triển khai|thực hiện|cho|tại|thông báo|đề nghị|báo cáo|đã|và|gửi|trả lời|quyết định|công bố|giao|điều chỉnh|trình|cử)\s)|[;:.(“"]|,\s(?!Thể thao|Viễn thông)|$/u

/** The issuer after "của", as printed: a body of the closed table, else the words up to a verb or a stop. */
function issuerAfter({ text, folded }: Paragraph, at: number): { name: string | null; to: number } {
  const of = /^,? ?c[uủ]a /u.exec(folded.slice(at, at + 8))
  if (!of) return { name: null, to: at }
  const from = at + of[0].length
  const rest = folded.slice(from, from + 90)
  const words = fold(rest)
  const known = bodies.find(body => words.startsWith(body.words))?.printed
  if (known && rest.startsWith(known)) return { name: text.slice(from, from + known.length), to: from + known.length }
  const end = issuerStop.exec(text.slice(from, from + 120))?.index ?? -1
  const name = end > 0 ? text.slice(from, from + end).trim() : ''
  return /^\p{Lu}/u.test(name) ? { name, to: from + end } : { name: null, to: at }
}

/** A clause that is no subject any more: another body acts, or another document follows. */
const subjectStop =
  /[;,.]\s{1,3}(?=(?:Ủy ban|Uỷ ban|UBND|Bộ |Sở |Chủ tịch|Thủ tướng|Phó Thủ tướng|Văn phòng|Cục |Tổng cục|Ban |Tỉnh ủy|Thành ủy|Chính phủ|Hội đồng|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Công văn|Công điện|Kế hoạch|Luật |Tờ trình|Báo cáo|Chương trình|Kết luận|Thông báo|số \d|để |nhằm |theo đó|trên cơ sở))|[;.,]?\s{0,3}$|[.](?=\s{1,3}\p{Lu})|\)|\s(?=và (?:Nghị|Thông tư|Quyết định|Chỉ thị|Công văn|Kế hoạch|Luật))/u

/** The subject after "về việc" or "về", as printed, without the closing sign. */
function subjectAfter({ text }: Paragraph, at: number): { subject: string | null; to: number } {
  const label = /^,?\s{0,2}["“]?[Vv]ề(?: việc)?\s{1,2}/u.exec(text.slice(at, at + 20))
  if (!label) return { subject: null, to: at }
  const from = at + label[0].length
  const window = text.slice(from, from + 600)
  const end = subjectStop.exec(window)?.index ?? -1
  if (end < 4) return { subject: null, to: at }
  return {
    subject: withoutEnd(singleSpaced(window.slice(0, end)), /[\s"”;,.]/u),
    to: from + end,
  }
}

const signEnd = /[\s.&-]/u

/** A sign names a document: its letters are capitals. */
function signOf(printed: string): { sign: string; isRepaired: boolean; kyHieu: string } | null {
  const { sign, isRepaired } = repairSign(withoutEnd(printed, signEnd))
  const parsed = parseSoKyHieu(sign)
  if (!parsed || !/^(?:\p{Lu}{2}|\p{Lu}\p{L}?(?:[-/&]|\p{Lu}|$)|QH|\d)/u.test(parsed.kyHieu) || !/\p{Lu}/u.test(parsed.kyHieu)) return null
  return { sign, isRepaired, kyHieu: parsed.kyHieu }
}

/** Only these may stand between two signs that one kind introduces. */
const joins = /^(?:[^\p{L}]|va|so|ngay|thang|nam|cung|cac|cua (?:\p{L}+ ){1,6})*$/u

/** A note that a web site put into the text, or the number of a form. */
const isForeign = ({ text, folded }: Paragraph, from: number): boolean => {
  const before = text.slice(Math.max(0, from - 200), from)
  return before.lastIndexOf('[') > before.lastIndexOf(']') || /mau (?:so )?$/u.test(folded.slice(Math.max(0, from - 12), from))
}

type Found = Pick<Citation, 'from' | 'to' | 'end' | 'ngayBanHanh' | 'coQuanBanHanh' | 'trichYeu'>

/** Date, issuer and subject around a sign that ends at `end`. */
function around(paragraph: Paragraph, kind: KindBefore | null, at: number, end: number): Found {
  const date = dateAfter(paragraph.folded, end)
  const issuer = issuerAfter(paragraph, date.to)
  const { subject, to: subjectEnd } = subjectAfter(paragraph, issuer.to)
  const to = Math.max(end, date.to, issuer.to)
  const ahead = date.iso || !kind ? null : dateAhead.exec(paragraph.folded.slice(Math.max(0, kind.from - 130), kind.from))?.groups
  return {
    from: kind?.from ?? at,
    to,
    end: Math.max(to, subjectEnd),
    ngayBanHanh: date.iso ?? (ahead ? isoOf(Number(ahead.d), Number(ahead.m), Number(ahead.y)) : null),
    coQuanBanHanh: issuer.name,
    trichYeu: subject ?? kind?.lawName ?? null,
  }
}

/** All citations of a paragraph in order: signs that a kind, a "số" or the sign before introduces. Rules VD-1, VD-2. */
export function citationsIn(paragraph: Paragraph): Citation[] {
  const { text, folded } = paragraph
  const out: Citation[] = []
  for (const { at, text: printed } of signsIn(text)) {
    const sign = signOf(printed)
    if (!sign) continue
    const last = out.at(-1)
    const kind = kindBefore(paragraph, at)
    const goesOn = last !== undefined && at - last.to < 60 && joins.test(folded.slice(last.to, at))
    if (!(kind || goesOn) || isForeign(paragraph, kind?.from ?? at)) continue
    const end = at + withoutEnd(printed, signEnd).length
    const tenLoai = kind?.name ?? kindOfKyHieu(sign.kyHieu) ?? (goesOn ? (last?.tenLoai ?? null) : null)
    out.push({ tenLoai, soKyHieu: sign.sign, repairedFrom: sign.isRepaired ? printed : null, ...around(paragraph, kind, at, end) })
  }
  return out
}
