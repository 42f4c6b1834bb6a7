// The forms in which a clerk types a số, ký hiệu: 2680, 2680/ubnd, 1892 ubnd, 12 ct-ttg, chỉ thị 12/CT-TTg ngày 12/5/2021. Knows no document.
import { kyHieuKey, soHieuKey, soKey } from '../link/so-hieu.ts'
import { kinds } from '../tables/kinds.ts'
import { accentKey, fold, foldSame, tokens } from '../text/fold.ts'
import { citedLineOf } from './cited-line.ts'
import { wholeYear } from './days.ts'

/** A số, ký hiệu as asked for: what was not typed is null and does not narrow. */
export interface AskedSoHieu {
  so: string
  /** Key of the ký hiệu or of its beginning; null for a bare number. */
  kyHieu: string | null
  nam: number | null
  /** The ISO day; its end, `-05-12`, where no year was told. */
  ngayBanHanh: string | null
  /** The kind named before the number, such as `Chỉ thị`. */
  tenLoai: string | null
  /** The issuer named behind it ("của UBND tỉnh Đắk Nông"), as typed. */
  coQuan: string | null
  /** Written with a stroke or hyphen: it can be nothing but a sign. Otherwise the line may as well be words ("12 tháng"). */
  isSign: boolean
  /** The sign as one folded phrase, as it stands in the text of letters that cite it. */
  phrase: string
}

interface Tail {
  rule: string
  pattern: RegExp
  example: string
  /** Said without the word that tells what it is: only behind a sign with a stroke or hyphen. */
  isBare?: true
}

/** What may follow the sign, on the line folded unit by unit. Groups: nam, ngay, thang; a day may have no year. */
export const tails: readonly Tail[] = [
  {
    rule: 'TK-10',
    pattern: /(?<![\s,])[\s,]+(?:[-–]\s)?\(?ngay\s+(?<ngay>\d{1,2})[/.-](?<thang>\d{1,2})(?:[/.-](?<nam>(?:19|20)\d\d|\d\d))?\)?$/u,
    example: '12/CT-TTg ngày 12/5/2021',
  },
  {
    rule: 'TK-10',
    pattern: /(?<![\s,])[\s,]+(?:[-–]\s)?\(?(?<ngay>\d{1,2})[/.-](?<thang>\d{1,2})[/.-](?<nam>(?:19|20)\d\d|\d\d)\)?$/u,
    example: '12/CT-TTg - 12/5/21',
    isBare: true,
  },
  {
    rule: 'TK-10',
    pattern: /(?<![\s,])[\s,]+(?:[-–]\s)?\(?ngay\s+(?<ngay>\d{1,2})\s+thang\s+(?<thang>\d{1,2})(?:\s+nam\s+(?<nam>(?:19|20)\d\d))?\)?$/u,
    example: '12/CT-TTg ngày 12 tháng 5 năm 2021',
  },
  {
    rule: 'TK-10',
    pattern: /(?<![\s,])[\s,]+(?:[-–]\s)?\(?(?<ngay>\d{1,2})\s+thang\s+(?<thang>\d{1,2})\s+nam\s+(?<nam>(?:19|20)\d\d)\)?$/u,
    example: '12/CT-TTg, 12 tháng 5 năm 2021',
    isBare: true,
  },
  { rule: 'TK-10', pattern: /(?<![\s,])[\s,]+\(?(?:nam\s+)?(?<nam>(?:19|20)\d\d)\)?$/u, example: '12/CT-TTg năm 2021' },
  { rule: 'TK-10', pattern: /(?<![\s,])[\s,]+\(?nam\s+(?<nam>\d\d)\)?$/u, example: '12/CT-TTg năm 21', isBare: true },
  { rule: 'TK-10', pattern: /(?<=[a-z\d])\s?\/\s?(?<nam>(?:19|20)\d\d)$/u, example: '12/CT-TTg/2021' },
]

const leads = [...kinds.map(kind => kind.name), 'Văn bản']
  .map(name => ({ name, folded: fold(name) }))
  .toSorted((a, b) => b.folded.length - a.folded.length)
/** The kinds in short, each with the only one it may mean: QĐ is a Quyết định or a Quy định. */
const shortLeads = Map.groupBy(
  kinds.flatMap(({ name, abbreviations }) => abbreviations.map(short => ({ name, short: fold(short) }))),
  ({ short }) => short,
)
const number = /^(?<so>\d{1,8}(?:\.\d{1,3})?[a-z]?)(?:\s+(?<year>(?:19|20)\d\d)(?=\s+[a-z]))?(?<rest>(?![a-z]).*)$/u
/** The ký hiệu in words: each short, with letters, parted by spaces, hyphens or strokes. */
const words = /^[a-z][a-z0-9&]{0,13}(?:[\s/.-]+[a-z0-9&]{1,14}){0,5}$/u

const pad = (part: string): string => part.padStart(2, '0')

/** The kind in short before a number, or right at it; a word with marks is no short form ("đã 12"). */
function shortLead(folded: string, typed: string): { name: string | null; folded: string } | null {
  const [, short = ''] = /^([a-z]{2,5})(?: (?=so[ :.]|\d)|(?=\d))/u.exec(folded) ?? []
  const means = shortLeads.get(short)
  if (!means || hasVowelMarks(typed.slice(0, short.length))) return null
  return { name: means.length === 1 ? (means[0]?.name ?? null) : null, folded: short }
}

/** Takes the kind and the word "số" off the front. */
function withoutLead(folded: string, typed: string): { tenLoai: string | null; from: number } {
  const lead = leads.find(({ folded: words }) => folded.startsWith(`${words} `)) ?? shortLead(folded, typed)
  const afterLead = lead?.folded.length ?? 0
  const so = /^\s*(?:so\s*[:.]?\s*)?/u.exec(folded.slice(afterLead))?.[0].length ?? 0
  return { tenLoai: lead && lead.name !== 'Văn bản' ? lead.name : null, from: afterLead + so }
}

interface When {
  nam: number | null
  ngayBanHanh: string | null
  sign: string
}

/** Its strokes or hyphens say that it is a sign. */
const isJoined = (sign: string): boolean => /\d[a-z]?\s?[/-]\s?[a-z\d]/u.test(sign)

function withoutTail(sign: string): When {
  for (const { pattern, isBare } of tails) {
    const found = pattern.exec(sign)
    const { ngay, thang, nam } = found?.groups ?? {}
    if (!found || (isBare && !isJoined(sign.slice(0, found.index)))) continue
    const year = nam === undefined ? null : wholeYear(nam)
    const day = ngay && thang ? `${year ?? ''}-${pad(thang)}-${pad(ngay)}` : null
    return { nam: year, ngayBanHanh: day, sign: sign.slice(0, found.index) }
  }
  return { nam: null, ngayBanHanh: null, sign }
}

/** A line parted into what may be a sign and what is asked beside it. */
export interface SignParts extends When {
  tenLoai: string | null
  coQuan: string | null
  /** The sign as it was typed, with its marks; `sign` is the same folded unit by unit. */
  typedSign: string
}

/** What stands before a line of a pasted list: bullets, its number or letter. */
const bullet = /^(?:[-–•●▪*+]\s?|\d{1,2}[.)]\s(?=\p{L})|[a-zđ]\)\s)/iu
const quotationMarks = /["“”„«»]/gu

/**
 * A sign copied from a page or a file's name: without signs nobody sees, the bullet before it and the brackets and quotation marks around it, a stroke
 * of full width, leaning back or lying low as a stroke, a minus or dash as a hyphen, without the end of a file's name.
 */
const barely = (line: string): string =>
  line
    .replace(/\p{Cf}/gu, '')
    .replace(/[／⁄∕\\]|(?<=[\p{L}\d])_(?=[\p{L}\d])/gu, '/')
    .replace(/[－−‐-―]/gu, '-')
    .replace(quotationMarks, ' ')
    .trim()
    .replace(/[;,.]$/u, '')
    .replace(bullet, '')
    .replace(/^[([]|[)\]]$/gu, '')
    .replace(/\.(?:pdf|docx?)$/iu, '')

const longestLine = 600
const longestSign = 120

/**
 * What stands before and behind a sign taken off a line (TK-10, TK-11); null for a line longer than any. Prose behind it (TK-20) only where it is a
 * sign for sure: with a stroke or hyphen, or a kind or "số" before it.
 */
export function signPartsOf(line: string): SignParts | null {
  const typed = barely(line).trim().replace(/\s+/gu, ' ')
  if (typed.length > longestLine) return null
  const { from, to, coQuan } = citedLineOf(typed)
  const cited = partsIn(typed.slice(from, to))
  const isProse = coQuan !== null || from > 0 || to < typed.length
  if (!isProse || !(cited.hasLead || /[/-]/u.test(cited.sign))) return typed.length > longestSign ? null : partsIn(typed)
  if (cited.typedSign.length > longestSign) return null
  const behind = withoutTail(foldSame(coQuan ?? ''))
  const when = cited.nam === null && cited.ngayBanHanh === null ? behind : cited
  return { ...cited, nam: when.nam, ngayBanHanh: when.ngayBanHanh, coQuan: coQuan?.slice(0, behind.sign.length).trim() ?? null }
}

function partsIn(typed: string): SignParts & { hasLead: boolean } {
  const folded = foldSame(typed)
  const { tenLoai, from } = withoutLead(folded, typed)
  const when = withoutTail(folded.slice(from).replace(/[\s,]{1,9}$/u, ''))
  return { ...when, tenLoai, coQuan: null, typedSign: typed.slice(from).slice(0, when.sign.length), hasLead: from > 0 }
}

/** The số, ký hiệu that the whole line asks for, or null when it is words. Rules TK-7 to TK-12, TK-20. What is quoted is a sign only where it can be nothing else. */
export function readSoHieu(line: string): AskedSoHieu | null {
  const asked = askedIn(line)
  return asked && (asked.isSign || line.search(quotationMarks) < 0) ? asked : null
}

function askedIn(line: string): AskedSoHieu | null {
  const parts = signPartsOf(line)
  const found = parts && number.exec(parts.sign.trim())?.groups
  if (!found) return null
  const { tenLoai, coQuan, nam, ngayBanHanh, sign, typedSign } = parts
  const rest = (found.rest ?? '').trim()
  const year = found.year ? Number(found.year) : null
  const asked = { so: soKey(found.so ?? ''), nam: nam ?? year, ngayBanHanh, tenLoai, coQuan, phrase: tokens(sign).join(' ') }
  if (rest === '' || /^[/-]$/u.test(rest)) return { ...asked, kyHieu: null, isSign: false }
  const compact = sign.trim().replace(/\s?([/-])\s?/gu, '$1')
  const key = compact.includes(' ') ? null : soHieuKey(compact)
  if (key?.kyHieu) return { ...asked, so: key.so, kyHieu: key.kyHieu, nam: asked.nam ?? key.nam, isSign: true }
  const bare = rest.replace(/^[\s/-]+/u, '')
  return words.test(bare) && !hasVowelMarks(typedSign) ? { ...asked, kyHieu: kyHieuKey(bare), isSign: false } : null
}

/** A sign has no marks but the stroke of đ: a typed word with others is a word ("12 tháng"). */
export const hasVowelMarks = (typed: string): boolean => accentKey(typed).replaceAll('đ', 'd') !== fold(typed)
