// Hạn: the day by which the letter asks those it is sent to to act or answer. Knows how a letter asks; not what the law's own terms mean.
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import type { Part } from '../text/lines.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { isoOf } from './ngay-dia-danh.ts'
import { type Paragraph, partsIn } from './paragraph.ts'
import type { Pattern } from './pattern.ts'

/** Days a letter sets, matched on folded text. Groups d, m, y (may be missing), or n for a span of days from the letter's own day. */
export const hanForms: readonly Pattern[] = [
  {
    rule: 'HAN-1',
    example: 'báo cáo trước 17h00 ngày 15/6/2021',
    not: 'trước ngày ký',
    pattern:
      /(?:truoc|cham nhat|muon nhat|han cuoi|trong|han chot)(?: (?:la|vao|den|truoc|den het|het)){0,2}:? ?(?:\d{1,2} ?(?:gio|h|g)(?: ?\d{1,2}(?: ?phut)?)?,? ?)?(?:ngay )?(?<d>\d{1,2}) ?(?:[/.-]|thang) ?(?<m>\d{1,2})(?: ?(?:[/.-]|nam) ?(?<y>(?:19|20)\d\d))?(?![\d/])/gu,
  },
  {
    rule: 'HAN-3',
    example: 'trong vòng 10 ngày kể từ ngày ban hành văn bản này',
    not: 'trong vòng 10 ngày kể từ ngày nhận được hồ sơ',
    pattern: /(?:trong vong|trong thoi han|trong) (?<n>\d{1,3}) ?(?:\([^)]{0,20}\) ?)?ngay,? ke tu ngay (?:ky|ban hanh)/gu,
  },
]

/** What those it is sent to are to do by the day; stands before it in the sentence. */
const asked =
  /(?:bao cao|gui|tra loi|phuc dap|gop y|y kien|hoan thanh|dang ky|trinh|cung cap|phan hoi|thong bao|hoan thien|nop ve|tong hop|trien khai xong|thuc hien xong|cho biet|de xuat|xac nhan|lap danh sach)/u
/** Terms of the law, of every year, of what was: nobody is asked anything by them. */
const noAsking =
  /(?:nop thue|khai thue|le phi|tien thue|hoa don|ky thue|da (?:hoan thanh|bao cao|gui|co)|phat sinh|hop dong|hieu luc|duoc (?:cap|ban hanh)|hang nam|hang thang|hang quy|dinh ky|moi nam|nguoi nop|thuong nhan|doanh nghiep nop)/u
const everyYear = /^[^;.]{0,30}(?:hang nam|hang thang|hang quy|cua nam|nam sau|nam truoc|tro di|tro ve)/u
const behindIt = /^[^;.]{0,60}(?:bao cao|gui|tra loi|de (?:tong hop|so|bo|ubnd|uy ban|tong cuc))/u

/** Kinds that set rules for everyone, or that only tell: their days are no request. */
const asksNobody: readonly string[] = [
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị định',
  'Nghị quyết',
  'Thông tư',
  'Thông tư liên tịch',
  'Quyết định',
  'Văn bản hợp nhất',
  'Báo cáo',
  'Tờ trình',
]

const dayAfter = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

interface Term {
  day: string
  parts: readonly Part[]
  rule: string
  /** Printed whole: day, month and year. */
  isPrinted: boolean
}

/** The day of one found form; a month and day alone take the letter's year, or the next one where they are past. */
function dayOf(groups: Readonly<Record<string, string | undefined>>, issued: string | null): string | null {
  if (groups.n) return issued ? dayAfter(issued, Number(groups.n)) : null
  const [d, m, y] = [Number(groups.d), Number(groups.m), Number(groups.y ?? issued?.slice(0, 4) ?? 0)]
  const day = y ? isoOf(d, m, y) : null
  return day && !groups.y && issued && day < issued ? isoOf(d, m, y + 1) : day
}

/** Not before the letter's own day, and no more than two years behind it. */
const isAhead = (day: string, issued: string | null): boolean => issued === null || (day >= issued && day <= dayAfter(issued, 731))

function termsIn(paragraph: Paragraph, issued: string | null): Term[] {
  const { folded } = paragraph
  if (!/truoc|nhat|han c|trong/u.test(folded)) return []
  return hanForms.flatMap(({ rule, pattern }) =>
    [...folded.matchAll(pattern)].flatMap(found => {
      const end = found.index + found[0].length
      const window = folded.slice(Math.max(0, found.index - 260), found.index)
      const before = window.slice(Math.max(window.lastIndexOf('. '), window.lastIndexOf('; ')) + 1)
      const behind = folded.slice(end, end + 90)
      const isAsked = asked.test(before) || behindIt.test(behind)
      if (!isAsked || noAsking.test(before) || everyYear.test(behind)) return []
      const day = dayOf(found.groups ?? {}, issued)
      if (!day || !isAhead(day, issued)) return []
      const isPrinted = found.groups?.y !== undefined
      return [{ day, parts: partsIn(paragraph, found.index, end), rule: isPrinted || rule !== 'HAN-1' ? rule : 'HAN-2', isPrinted }]
    }),
  )
}

/** The earliest day the letter asks for. Several days, an inferred one or a scan's are *likely*. Rules HAN-1 to HAN-4. */
export function readHanXuLy(
  layout: Layout,
  tenLoai: string | null,
  issued: string | null,
): { hanXuLy: TheThuc['hanXuLy']; issues: Issue[] } {
  if (tenLoai !== null && asksNobody.includes(tenLoai)) return { hanXuLy: null, issues: [] }
  const terms = layout.paragraphs
    .flatMap(paragraph => termsIn(paragraph, issued))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const first = terms[0]
  if (!first) return { hanXuLy: null, issues: [] }
  const days = [...new Set(terms.map(term => term.day))]
  const { day: value, parts, rule } = first
  if (days.length > 1) {
    const reading = makeReading(layout.letter, { value, parts, rule: 'HAN-4', sure: 'likely', reason: { code: 'several', evidence: days } })
    return {
      hanXuLy: reading,
      issues: [
        makeIssue(
          'several-han',
          'hanXuLy',
          'HAN-4',
          terms.flatMap(term => term.parts),
        ),
      ],
    }
  }
  const isSure = first.isPrinted && issued !== null && !layout.scanned
  const doubt = isSure ? {} : { sure: 'likely' as const, reason: { code: 'inferred' as const, evidence: issued ? [issued] : [] } }
  return { hanXuLy: makeReading(layout.letter, { value, parts, rule, ...doubt }), issues: [] }
}
