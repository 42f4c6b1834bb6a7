// Hạn: the day by which the letter asks those it is sent to to act or answer. Knows how a letter asks; not what the law's own terms mean.

import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { plusDays } from '../register/working-days.ts'
import { ruleKinds } from '../tables/kinds.ts'
import { hint } from '../text/hints.ts'
import type { Part } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { isoOf } from './ngay-dia-danh.ts'
import { type Paragraph, partsIn } from './paragraph.ts'
import type { Pattern } from './pattern.ts'
import { headsBody } from './task-heading.ts'

interface HanForm extends Pattern {
  /** Says its day with a word for the end, under a label, as the end of a stretch, or as a span of days. */
  way: 'by' | 'label' | 'until' | 'span'
  oneOf: readonly string[]
}

/** The parts of a day as letters print it; matched on folded text. */
const minutes = "(?: ?\\d{1,2}(?: ?(?:phut|p(?![a-z])|['’′]))?)?"
const dayParts = '(?:sang|trua|chieu|toi)'
const partOfDay = `(?: ?\\(?${dayParts}(?: nay)?\\)?)?`
const weekdays = '(?:hai|ba|tu|nam|sau|bay|[2-7])'
const weekday = `(?:\\(?(?:thu ${weekdays}|chu nhat|cn)\\)?,? ?)?`
const hour = `(?:(?:\\d{1,2}(?: ?(?:gio|h|g)${minutes}| ?: ?\\d\\d)${partOfDay}|(?:cuoi )?gio (?:lam viec|hanh chinh)),? ?)?${weekday}`
const date = '(?<d>\\d{1,2}) ?(?:[/.-]|thang) ?(?<m>\\d{1,2})(?: ?(?:[/.-]|nam) ?(?<y>(?:19|20)\\d\\d))?(?![\\d/])'
const by =
  '(?:truoc|cham nhat|muon nhat|han cuoi|trong|han chot|khong (?:muon hon|tre hon|cham hon|qua))(?: (?:la|vao|den|truoc|den het|het)){0,2}:? ?'
const labelled =
  '(?:(?<!qua |trong )(?:thoi han|thoi gian)|(?<!thoi )han) (?:cuoi|chot|gui|nop|nhan|bao cao|tra loi|gop y|dang ky|hoan thanh|phan hoi|tham gia)[^.;:\\d]{0,50}:? ?'

const until = `den (?:(?:het|truoc) ${hour})?`

/** Days a letter sets, matched on folded text. Groups d, m, y (may be missing), or n for a span of days from the letter's own day. */
export const hanForms: readonly HanForm[] = [
  {
    rule: 'HAN-1',
    way: 'by',
    example: 'báo cáo trước 17h00 ngày 15/6/2021',
    not: 'trước ngày ký',
    oneOf: ['truoc', 'nhat', 'han c', 'trong', ' hon ', 'khong qua'],
    pattern: new RegExp(`${by}${hour}(?:ngay ${weekday})?${date}`, 'gu'),
  },
  {
    rule: 'HAN-1',
    way: 'label',
    example: 'Thời hạn báo cáo: ngày 15/6/2021',
    not: 'Thời hạn hợp đồng: ngày 15/6/2021',
    oneOf: ['han ', 'thoi gian '],
    pattern: new RegExp(`${labelled}${hour}ngay ${weekday}${date}`, 'gu'),
  },
  {
    rule: 'HAN-1',
    way: 'until',
    example: 'góp ý từ ngày 10/6/2021 đến hết ngày 15/6/2021',
    not: 'từ ngày 10/6/2021 đến nay',
    oneOf: ['den het ', 'den ngay ', 'den truoc '],
    pattern: new RegExp(`${until}ngay ${weekday}${date}`, 'gu'),
  },
  {
    rule: 'HAN-3',
    way: 'span',
    example: 'trong vòng 10 ngày kể từ ngày ban hành văn bản này',
    not: 'trong vòng 10 ngày kể từ ngày nhận được hồ sơ',
    oneOf: ['ke tu ngay'],
    pattern: /(?:trong vong|trong thoi han|trong) (?<n>\d{1,3}) ?(?:\([^)]{0,20}\) ?)?ngay,? ke tu ngay (?:ky|ban hanh)/gu,
  },
]

/** What those it is sent to are to do by the day; stands before it in the sentence. */
const asked =
  /(?:bao cao|gui|tra loi|phuc dap|gop y|y kien|hoan thanh|hoan tat|dang ky|(?<!cong |qua |chuong |giai )trinh\b|cung cap|phan hoi|thong bao|hoan thien|\bnop\b|tong hop|cho biet|de xuat|xac nhan|lap danh sach)/u
/** Work that a letter asks for where it asks, where its sentence begins with it, or where it is to be done "xong". */
const work =
  /\b(?:chuyen|xay dung|khac phuc|doi chieu|to chuc|kiem tra|ra soat|thuc hien|trien khai|giai ngan|thanh toan|quyet toan|phe duyet|bo tri|cong khai|niem yet|ban hanh|kien toan|cu |cap nhat|nhap|tham gia|lap|chuan bi|xu ly|giai quyet|thu hoi|ban giao|dang tai|bao dam|dam bao|cu the hoa|ky ket|tham muu|duy tri|cong bo|chi tra|cap phat|di doi|so tan|nghiem thu|nao vet|khoi thong|sua chua|lap dat|hieu chinh|can doi|viet bai)\b/u
const asksWork = /\b(?:de nghi|yeu cau|giao|phai|can|khan truong|chu dong|xong|co trach nhiem)\b/u
const beginsWithWork = new RegExp(`^[^\\p{L}]{0,5}(?:[a-z]\\) )?${work.source}`, 'u')
/** What lasts until a day and is open to those it is sent to. */
const isOpenUntil =
  /\b(?:gop y|phan hoi|dang ky|nhan ho so|nop|tiep nhan|lay y kien|binh chon|nhan bai|gui|ung ho|dong gop|chuyen (?:kinh phi|tien|so tien))\b/u
const lasts = /\b(?:so lieu|phat sinh|ke hoach|giai doan|thoi ky|thuc hien|to chuc|hieu luc)\b/u

/** "tính", or "tỉnh" without its mark. Matched as printed. */
const counts = /(?<!\p{L})t[íi]nh(?!\p{L})/iu

/** Terms of the law, of every year, of what was: nobody is asked anything by them. */
const noAsking =
  /(?:nop thue|khai thue|le phi|tien thue|hoa don|ky thue|da (?:hoan thanh|bao cao|gui|co)|phat sinh|hop dong|hieu luc|duoc (?:cap|ban hanh)|hang nam|hang thang|hang quy|dinh ky|moi nam|nguoi nop|thuong nhan|doanh nghiep nop)/u
const everyYear = /^[^;.]{0,30}(?:hang nam|hang thang|hang quy|cua nam|nam sau|nam truoc|tro di|tro ve)/u
const behindIt = /^[^;.]{0,60}(?:bao cao|gui|tra loi|de (?:tong hop|so|bo|ubnd|uy ban|tong cuc))/u

/** Kinds that set rules for everyone, or that only tell: their days are no request. */
const asksNobody: readonly string[] = [...ruleKinds, 'Văn bản hợp nhất', 'Báo cáo']
/** These ask in the articles that give somebody work, a nghị quyết also in the numbered paragraphs of its bodies. */
const decides: readonly (string | null)[] = ['Quyết định', 'Nghị quyết']
const asksInArticle = /^[^\p{L}\d]{0,3}Điều \d{1,2}[.:]-? ?(?:Giao|Yêu cầu|Đề nghị) \p{L}/u

/** What a tờ trình asks of those it goes to; its other days are of what it proposes. */
const proposes = /(?:de nghi|kinh trinh|mong) [^;.]{0,90}(?:xem xet|phe duyet|thong qua|y kien|tra loi|chap thuan|quyet dinh)/u

/** Behind "kể từ ngày ký" what was signed, where it is not the letter itself: "Quyết định ấn định thuế", "hợp đồng". */
const ofAnother =
  /^ (?:ket |(?:cac )?(?:hop dong|bien ban|thoa thuan|giay |(?:quyet dinh|ket luan|thong bao|van ban|to khai) (?!nay|(?:\p{L}+ )?nay|(?:gui|de|ve|den|bao cao)(?!\p{L}))\p{L}))/u

interface Term {
  day: string
  parts: readonly Part[]
  rule: string
  /** Printed whole: day, month and year, and plainly asked for. */
  isPrinted: boolean
  /** False where what is to be done by the day is none of the known: it only makes another doubtful. */
  isAsked: boolean
}

/** The day of one found form; a month and day alone take the letter's year, or the next one where they are past. */
function dayOf(groups: Readonly<Record<string, string | undefined>>, issued: string | null): string | null {
  if (groups.n) return issued ? plusDays(issued, Number(groups.n)) : null
  const [d, m, y] = [Number(groups.d), Number(groups.m), Number(groups.y ?? issued?.slice(0, 4) ?? 0)]
  const day = y ? isoOf(d, m, y) : null
  return day && !groups.y && issued && day < issued ? isoOf(d, m, y + 1) : day
}

/** Not before the letter's own day, and no more than two years behind it. */
const isAhead = (day: string, issued: string | null): boolean => issued === null || (day >= issued && day <= plusDays(issued, 731))

/** How surely anybody is asked to do something by a day. */
type Asking = 'plainly' | 'by-work' | 'unknown'

/** By the words before and behind the day, and by whose task the paragraph's text is; null where it is a term of something else. */
function askedBy(way: HanForm['way'], before: string, behind: string, text: string): Asking | null {
  if (noAsking.test(before) || everyYear.test(behind) || (way === 'span' && ofAnother.test(behind))) return null
  if (way === 'label') return 'plainly'
  if (way === 'until') return isOpenUntil.test(before) && !lasts.test(before) && !counts.test(text) ? 'by-work' : null
  if (asked.test(before) || behindIt.test(behind)) return 'plainly'
  return beginsWithWork.test(before) || (work.test(before) && (asksWork.test(before) || headsBody(text))) ? 'by-work' : 'unknown'
}

/** What the words end with that come close before a day, by their last letters; every end of `by`, `hour` and `until`, and no blank or comma. */
const lastWord =
  '(?:(?:truo|vie)c|(?:nha|cho|he|\\d ?phu)t|(?:cuo|to|thu ha)i|(?:tron|san)g|(?:ho|de|c)n|(?:qu|l|tru|thu b)a|(?:va|\\d ?gi)o|(?:chie|thu t|thu sa)u|' +
  "(?:na|thu ba)y|chinh|thu nam|\\d ?[hgp]|(?:[hgo:] ?\\d?|thu )\\d|['’′)])(?<=[^ ,])"
/** What may come before a day from afar, or a day behind the last word of what comes close. */
const termTrace = new RegExp(
  `(?:han|gian) (?:cuoi|chot|gui|nop|nhan|bao|tra|gop|dang|hoan|phan|tham)|ke tu ngay|\\d(?<!\\d\\d)(?=\\d? ?(?:[/.-]|thang) ?\\d)(?<=${lastWord}[:,]? ?(?:ngay )?\\d)`,
  'u',
)

/** One question for nearly every paragraph. */
export const mayHoldTerm = ({ folded, hints }: Pick<Paragraph, 'folded' | 'hints'>): boolean =>
  (hints & hint.digit) > 0 && termTrace.test(folded)

function termsIn(paragraph: Paragraph, issued: string | null, kind: string | null): Term[] {
  const { folded, text } = paragraph
  if (kind === 'Tờ trình' && !proposes.test(folded)) return []
  if (decides.includes(kind) && !asksInArticle.test(text) && (kind === 'Quyết định' || !headsBody(text))) return []
  return hanForms
    .filter(({ oneOf }) => oneOf.some(words => folded.includes(words)))
    .flatMap(form => matchesIn(folded, form.pattern).flatMap(found => termOf(paragraph, form, found, issued) ?? []))
}

function termOf(paragraph: Paragraph, { rule, way }: HanForm, found: RegExpExecArray, issued: string | null): Term | null {
  const { folded, text } = paragraph
  const day = dayOf(found.groups ?? {}, issued)
  if (!day || !isAhead(day, issued)) return null
  const end = found.index + found[0].length
  const window = folded.slice(Math.max(0, found.index - 260), found.index)
  const before = window.slice(Math.max(window.lastIndexOf('. '), window.lastIndexOf('; ')) + 1)
  const asking = askedBy(way, way === 'label' ? before + found[0] : before, folded.slice(end, end + 90), text)
  if (asking === null) return null
  const hasYear = found.groups?.y !== undefined
  return {
    day,
    parts: partsIn(paragraph, found.index, end),
    rule: hasYear || rule !== 'HAN-1' ? rule : 'HAN-2',
    isPrinted: hasYear && asking === 'plainly',
    isAsked: asking !== 'unknown',
  }
}

const earlier = (a: Term, b: Term): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** The earliest day the letter asks for. Several days, an inferred one or a scan's are *likely*. Rules HAN-1 to HAN-4. */
export function readHanXuLy(
  layout: Layout,
  tenLoai: string | null,
  issued: string | null,
): { hanXuLy: TheThuc['hanXuLy']; issues: Issue[] } {
  if (tenLoai !== null && asksNobody.includes(tenLoai)) return { hanXuLy: null, issues: [] }
  const found = layout.paragraphs
    .filter(mayHoldTerm)
    .flatMap(paragraph => termsIn(paragraph, issued, tenLoai))
    .sort(earlier)
  const first = found.find(({ isAsked }) => isAsked)
  if (!first) return { hanXuLy: null, issues: [] }
  const terms = found.filter(term => term.isAsked || term.day < first.day)
  const days = [...new Set(terms.map(term => term.day))]
  const { day: value, parts, rule } = first
  if (days.length > 1) {
    const reading = makeReading(layout.letter, { value, parts, rule: 'HAN-4', sure: 'likely', reason: { code: 'several', evidence: days } })
    const all = terms.flatMap(term => term.parts)
    return { hanXuLy: reading, issues: [makeIssue('several-han', 'hanXuLy', 'HAN-4', all)] }
  }
  const isSure = first.isPrinted && issued !== null && !layout.scanned && !decides.includes(tenLoai)
  const doubt = isSure ? {} : { sure: 'likely' as const, reason: { code: 'inferred' as const, evidence: issued ? [issued] : [] } }
  return { hanXuLy: makeReading(layout.letter, { value, parts, rule, ...doubt }), issues: [] }
}
