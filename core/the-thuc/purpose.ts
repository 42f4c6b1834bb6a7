// What a recipient gets the letter for (NĐ 30/2020 Phụ lục I.II.9): the words of a purpose, and the headings and tails that hold one. Knows no recipient.
import { foldSame } from '../text/fold.ts'
import type { Pattern } from './pattern.ts'

/** What a bracket at the end of an item says when it is a purpose and no unit or name. Matched on folded text without the bracket. */
export const purposePatterns: readonly Pattern[] = [
  { rule: 'NN-2', example: 'để b/c', not: 'KGVX', pattern: /^d[e][ /.]/u },
  { rule: 'NN-2', example: 'dả báo cáo', not: 'đã ký', pattern: /^da (?:b|p|t|d|c|g|kt|h|l|x|n|v|q|s)/u },
  { rule: 'NN-2', example: 'thay báo cáo', not: 'thay mặt', pattern: /^thay (?:b[/. ]?c|bao|tra loi|cong van|to trinh)/u },
  {
    rule: 'NN-2',
    example: 'b/c',
    not: 'Bộ Tư pháp',
    pattern:
      /^(?:de )?(?:b[/. ]?[ce]|b[/.]? ?[ce]ao|p[/. ]?h|ph[/. ]?h|p[/.]? ?hop|t[/. ]?h|th[/. ]?h|t[/.]? ?hien|d[/. ]?b|k[/. ]?t|t[/.]d|c[/.]d)\b/u,
  },
  {
    rule: 'NN-2',
    example: 'báo cáo',
    not: 'đ/c Tân',
    pattern:
      /^(?:bao [ce]ao|b[il]?cao|phoi h[a-z]p|thu[ce] hi|theo doi|de biet|d?[/.]?biet|dang tai|cong bo|kiem tra|giam sat|chi dao|thi hanh(?! an)|chu tri)/u,
  },
]

/** Work to be done, in small letters: with a capital it may be the name of a unit ("VPUB (Tổng hợp)"). Matched on folded text. */
export const workPurpose: Pattern = {
  rule: 'NN-2',
  example: 'đưa tin',
  not: 'đ/c Dũng',
  pattern:
    /^(?:dua (?:tin|len|vao)|dang (?:bao|tin|cong bao|website|cong)|niem yet|tham (?:dinh|muu|gia)|tong hop|trien khai|tuyen truyen|pho bien|quan triet|phat (?:hanh|song)|(?:xin|cho|lay|co) y kien|gop y|xem xet|nghien cuu|giai quyet|xu ly|tra loi|don doc|phuc vu|lam co so|can cu thuc hien|thong bao|gui kem|luu tru|chap hanh|thuc thi|phe (?:duyet|chuan)|cap nhat|tiep nhan|nam tinh hinh|to chuc thuc hien|tham tra|cung cap|ra soat|doi chieu|lap (?:ke hoach|du toan|ho so)|chuan bi|ho tro|giup do|tham khao|nhac nho|rut kinh nghiem|xac nhan|hoan thien|bo tri|thanh toan|quyet toan|quan ly|xac minh|van dong|giao nhan|nhap (?:lieu|du lieu)|cong khai|dinh chinh|thong qua)(?![a-z])/u,
}

/** The short form of a drafter's name, which a purpose has never: "(Th, VIC)". */
const nameTh = /^Th(?:$|,)/u

/** True for what says what for: `để b/c`, `tổng hợp`. */
export const isPurpose = (text: string): boolean => {
  if (nameTh.test(text)) return false
  const folded = foldSame(text)
  return purposePatterns.some(({ pattern }) => pattern.test(folded)) || (/^\p{Ll}/u.test(text) && workPurpose.pattern.test(folded))
}

const toDo =
  /^(?:để|Để|ĐỂ|[Tt]hay) (?:b\/c|báo cáo|biết|thực hiện|t\/h|th\/h|triển khai|phối hợp|p\/h|chỉ đạo|theo dõi|kiểm tra|giám sát|công bố|đăng tải|tổng hợp|trả lời)(?!\p{L})/u

/** A heading over several recipients ("Để báo cáo:"): its purpose; null for any other text. */
export function groupPurpose(text: string): string | null {
  if (!text.endsWith(':')) return null
  const found = /^[^\p{L}]{0,3}(\p{L}[^:;()]{2,50}):$/u.exec(text)?.[1] ?? ''
  return toDo.test(found) ? found.trimEnd() : null
}

/** A recipient with its purpose before it ("Để báo cáo: UBND tỉnh") or behind it without brackets ("UBND tỉnh - để b/c"), also between quotes. */
export function openPurpose(text: string): { text: string; purpose: string } | null {
  const before = 'đĐtT'.includes(text.charAt(0)) ? /^(\p{L}[^:;()]{2,40}):\s(?=\p{L})/u.exec(text) : null
  if (before?.[1] && toDo.test(before[1])) return { text: text.slice(before[0].length), purpose: before[1] }
  if (!text.includes('để ')) return null
  const at = Math.max(text.lastIndexOf(' để '), text.lastIndexOf(' "để '), text.lastIndexOf(' “để '))
  const purpose = text.slice(at + 1).replace(/^["“]|["”]$/gu, '')
  if (at < 2 || purpose.length > 50 || !toDo.test(purpose)) return null
  return { text: text.slice(0, at).replace(/\s?[-–,]$/u, ''), purpose }
}
