// Lines that are no part of a letter: stamps, e-signature blocks, running heads, page numbers, the debris OCR leaves. Refuses to judge content.
import { accentKey } from '../text/fold.ts'
import { hint, oddSigns } from '../text/hints.ts'
import type { Line } from '../text/lines.ts'
import { classAt, countOf, is, tableOf } from '../text/unit-class.ts'
import { type AskedPattern, anyHinted } from './asked-patterns.ts'
import { openingAt } from './opening.ts'
import { anyOf, type Pattern, quick } from './pattern.ts'

/** The stamp of an electronic copy: its body and day are not the letter's. */
export const copyStamp: Pattern = {
  rule: 'BS-2',
  example: 'SAO Y; BỘ TÀI CHÍNH; 15/09/2025 09:07',
  not: 'sao y bản chính các giấy tờ',
  pattern: /^[^\p{L}\d]{0,6}(?:sao y|sao luc|trich sao)(?: ban chinh)?[^\p{L}\d]{0,2}(?:;|$)/u,
  oneOf: ['sao'],
}

/** True for the stamp of an electronic copy. */
export const isCopyStamp = ({ folded, hints }: Line): boolean => (hints & hint.sao) > 0 && copyStamp.pattern.test(folded)

const of = (hints: number) => ({ hints, orOpens: '' })

/** Each matches a folded line that is noise wherever it stands in the head or the foot. */
export const noisePatterns: readonly AskedPattern[] = [
  {
    rule: 'BC-6',
    example: 'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ',
    not: 'Người ký tên dưới đây',
    pattern: /(?:nguoi ky|ky b[a-z]i|ngay ky|thoi gian ky) ?:/u,
    oneOf: ['ky'],
    needs: of(hint.colon),
  },
  {
    rule: 'BC-6',
    example: 'Email: vanthu@vanban.vn',
    not: '2. Gửi báo cáo về Sở trước ngày 15/6/2021, email: vanthu@vanban.vn',
    pattern: /(?:^|\s{3})[^\p{L}\d]{0,3}email ?:/u,
    oneOf: ['email'],
    needs: of(hint.colon),
  },
  {
    rule: 'BC-6',
    example: 'Cơ quan: Văn phòng',
    not: 'Tên cơ quan: Văn phòng',
    pattern: /^[^\p{L}\d]{0,4}co quan ?:/u,
    oneOf: ['co quan'],
    needs: of(hint.colon),
  },
  {
    rule: 'BC-6',
    example: 'Thời gian ký: 18.06.2022 15:47:12 +07:00',
    pattern: /\d{1,2}:\d{2}:\d{2}/u,
    oneOf: [':'],
    needs: of(hint.colon),
  },
  {
    rule: 'BC-6',
    example: 'thongtin@vanban.vn',
    not: 'bộ phận',
    pattern: /^[^\p{L}\d]{0,6}[a-z0-9.]{3,40}(?:@|\(\)|@\))[a-z0-9. ]{2,60}$/u,
    oneOf: ['@', '()'],
    needs: of(hint.at | hint.bracket),
  },
  {
    rule: 'BC-7',
    example: 'CÔNG BÁO/Số 302/Ngày 01-02-2026',
    pattern: /^[^\p{L}\d]{0,4}(?:\d{1,4}\s{1,120})?cong bao ?\/ ?so/u,
    oneOf: ['cong bao'],
    needs: of(hint.gazette),
  },
  {
    rule: 'BC-7',
    example: 'CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ',
    not: '- Cổng Thông tin điện tử Chính phủ',
    pattern: /^[^-a-z]{0,4}[cg]?[a-z]?[o0]?ng th[a-z]{1,2}ng t[a-z]{1,2} ?[a-z]{0,2}[dđ]i[a-z]n t/u,
  },
  {
    rule: 'BC-7',
    example: 'TRUNG TÂM CÔNG BÁO',
    pattern: /trung tam c[a-z]ng|cong bao[^\p{L}\d]{1,6}(?:va )?tin hoc/u,
    oneOf: ['trung tam c', 'cong bao'],
    needs: of(hint.trung | hint.gazette),
  },
  { ...copyStamp, needs: of(hint.sao) },
  {
    rule: 'BC-8',
    example: 'ĐẾN Giờ: … Ngày: 16/4/2024',
    not: 'đến ngày 15',
    pattern: /^[^\p{L}\d]{0,6}(?:[a-z]{1,4} )?(?:den|oen)\b[^a-z]{0,4}(?:gi[a-z]|so|ngay|n\w?gay)\b ?[:.,;]/u,
  },
  {
    rule: 'BC-8',
    example: 'Ngày: 16/4/2024 ...',
    not: 'Ngày 23 tháng 3 năm 2024',
    pattern: /^[^\p{L}\d]{0,6}(?:[a-z]{1,3} )?(?:gi[a-z]|ngay|ch[a-z]yen|kinh chuyen|luu ho so so|so den) ?[:.]{1,3}/u,
  },
  {
    rule: 'BC-9',
    example: '--- PAGE 2 ---',
    not: 'Trang phục',
    pattern: /^[^\p{L}\d]{0,6}(?:page|trang) ?(?:break|\d{1,4})?(?: ?of \d{1,4})?[^\p{L}\d]{0,6}$/u,
  },
  {
    rule: 'DM-1',
    example: '(Bản số: 07)',
    not: 'Bản số 07 gửi Sở Y tế',
    pattern: /^[^\p{L}\d]{0,4}ban so ?:? ?\d{1,3}[^\p{L}\d]{0,3}$/u,
    opens: 'b',
    needs: of(hint.digit),
  },
  { rule: 'BC-9', example: 'https://vanban.vn/a', pattern: /^[^\p{L}\d]{0,3}(?:https?|file):\/\//u, oneOf: ['://'], needs: of(hint.colon) },
  {
    rule: 'BC-9',
    example: 'THƯ VIỆN PHÁP LUẬT * Tel: 0',
    pattern: /thu vien phap luat|lawsoft|www\.[a-z]/u,
    oneOf: ['thu vien phap luat', 'lawsoft', 'www.'],
    needs: of(hint.gazette),
  },
]

/** True when hardly any letters stand in the line, or what stands there is a page number or a mark of pencil. */
export function isDebris(text: string): boolean {
  const enough = Math.max(3, text.length * 0.45)
  let letters = 0
  let blanks = 0
  for (let at = 0; at < text.length && letters < enough; at++) {
    const found = classAt(text, at)
    if (found & (is.capital | is.small)) letters++
    else if (found & is.space) blanks++
  }
  if (letters >= enough) return false
  if (letters < 3 && !/\d\/\d/u.test(text)) return true
  return letters / Math.max(1, text.length - blanks) < 0.45 && !/\d{2}/u.test(text)
}

/** The end or the start of a page as a scan's text marks it, or its number between dashes. */
export const pageMark = quick(/^(?:[^\p{L}\d]{0,6}(?:page|trang) ?(?:break|\d{1,4})\b|[-–—] ?\d{1,3} ?[-–—]$)/u)
export function isPageMark({ folded }: Line): boolean {
  if (folded.length >= 40) return false
  const at = openingAt(folded)
  const mayBe = (classAt(folded, at) & is.digit) > 0 || folded.startsWith('page', at) || folded.startsWith('trang', at)
  return mayBe && pageMark.test(folded)
}

const beginsNoisy = anyOf(noisePatterns.filter(({ needs }) => !needs))
const holdsNoise = anyHinted(noisePatterns.filter(({ needs }) => needs))
/** Each of the patterns that say what their matches contain needs one of these. */
export const ofNoise = hint.colon | hint.at | hint.bracket | hint.trung | hint.gazette | hint.sao
export const isNoise = ({ folded, hints }: Line): boolean =>
  folded.length < 200 && (beginsNoisy(folded) || ((hints & ofNoise) > 0 && holdsNoise(folded, hints)))

/** A stamp read across the line: strokes around it, or capitals with signs no text has. */
export const isStamp = (text: string): boolean =>
  /^\s*[|[{]|[|\]}]\s*$/u.test(text) || (/[=<>|\][{}]/u.test(text) && countOf(text, is.capital) > countOf(text, is.small))

const isOdd = tableOf([[1, oddSigns]])

/** True when the head shows the signs that only a misread scan has. What is written by hand is then doubtful. */
export const looksScanned = (lines: readonly Line[]): boolean => {
  let odd = 0
  for (const { text, hints } of lines.slice(0, 40))
    if (hints & hint.odd) for (let i = 0; i < text.length; i++) odd += isOdd[text.charCodeAt(i)] as number
  return odd >= 2
}

/** Lines a gazette, a portal or a scanner puts between the pages, also inside a sentence; the labels of an e-signature. Matched on folded text. */
export const runningHead: Pattern = {
  rule: 'BC-11',
  example: 'CÔNG BÁO/Số 302/Ngày 01-02-2026',
  not: 'công báo điện tử',
  pattern:
    /^[^\p{L}\d]{0,4}(?:(?:\d{1,4}\s{1,120})?cong bao ?\/ ?so \d|page (?:break|\d)|\(?xem tiep cong bao|thu vien phap luat|(?:ky b[a-z]i|ngay ky|nguoi ky|thoi gian ky) ?:)/u,
}

const runningWords = quick(runningHead.pattern)
const ofRunningHead = hint.colon | hint.page | hint.gazette
export const isRunningHead = ({ folded, hints }: Line): boolean => (hints & ofRunningHead) > 0 && runningWords.test(folded)
const isShortRunning = (line: Line): boolean => line.text.length < 120 && isRunningHead(line)
const pageNumber = /^\D{0,3}\d{1,4}\D{0,3}$/u

/** The lines without running heads and the page numbers beside them. Rule BC-11. */
export function withoutRunningHeads(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isShortRunning)) return lines
  const isRunning = lines.map(isShortRunning)
  return lines.filter((line, i) => !(isRunning[i] || ((isRunning[i - 1] || isRunning[i + 1]) && pageNumber.test(line.text))))
}

const fixedWords = ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Việt Nam dân chủ cộng hòa', 'Độc lập Tự do Hạnh phúc'].map(accentKey)
/** As nearly every letter prints them. */
const usualPrint = new Set([
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Độc lập – Tự do – Hạnh phúc',
])

/** True where quốc hiệu or tiêu ngữ, whose letters are fixed, are printed otherwise: the text went through OCR. A part of them is no sign of it. */
export const isMisread = (printed: string): boolean => {
  if (usualPrint.has(printed)) return false
  const key = accentKey(printed)
  return key !== '' && !fixedWords.some(words => words.startsWith(key))
}
