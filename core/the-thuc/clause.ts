// Which clause of its sentence a document stands in: where that begins. Knows the words clauses open with; not what they say of a document.
import type { QuanHe } from '../../contract/the-thuc.ts'
import { matchesIn } from '../text/matches.ts'

/** The citation before in the paragraph: where its clause begins, where it ends and why it is cited. */
export interface CitedBefore {
  start: number
  to: number
  quanHe: QuanHe
}

/** What the letter itself does to a document. */
const amending: readonly QuanHe[] = ['thay-the', 'bai-bo', 'sua-doi', 'bo-sung', 'dinh-chinh']

/** A clause with a verb of its own behind the document before it: "Căn cứ …; thực hiện ▸…". Matched on the folded words between. */
const opener =
  /(?:^|[;.] )[,;.]? ?(?:va |dong thoi,? )?(?=(?:thuc hien|trien khai|thi hanh|chap hanh|quan triet|xet|tren co so|phuc dap|tra loi|can cu|tiep theo|theo (?:de nghi|de xuat|chi dao|y kien|quy dinh|huong dan)|de(?! (?:nghi|xuat|an) )) )/gu
/** "… và thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ tại ▸Công điện số …". */
const doesToo =
  / va (?=(?:thuc hien|trien khai) (?:noi dung |cac |y kien |chi dao |ket luan |yeu cau ){1,4}cua [^;,.]{3,90} tai (?:cac )?$)/u
/** "…; sau khi xem xét, căn cứ ▸Thông tư số …". */
const basedOn = /, (?:va )?(?=can cu (?:vao )?(?:cac )?(?:(?:quy dinh|noi dung) (?:tai|cua) (?:cac )?)?$)/u
/** Behind a document that the letter replaces or abolishes the next verb of that sort: "…; bãi bỏ ▸…", "… và thay thế ▸…". */
const amendsNext =
  /(?:^|[;,.]|(?<![a-z])va) ?(?:va |dong thoi,? ){0,2}(?=(?:tha[a-z] (?:the|cho)|(?:bai|huy) bo|thu hoi|dinh chinh|sua d[a-z]i)[ ,](?:(?!(?:duoc|bi|da) )[\p{L}\d,]{1,12} ){0,7}$)/u
/** A clause that tells how somebody else came in; what the sentence opens with does not reach into it. */
const tells =
  /[;,] (?:va |dong thoi,? )?(?=(?:sau khi|thua (?:uy quyen|uy nhiem|lenh)|thong qua|qua (?:cong tac|kiem tra|nghien cuu|ra soat)) )/gu
/** "…; Đoàn giám sát đã ban hành ▸". As printed. */
const actsNext = /; (?:và )?(?=\p{Lu}[^;]{3,120} (?:đã |cũng đã )?(?:ban hành|có|ký|gửi|thông qua|trình)(?: ban hành)?(?: các)? $)/u

const farthest = 120
/** "Sau khi xem xét, căn cứ ▸Thông tư số …": what stands before names nobody who acts. */
const basedFirst =
  /^[^\p{L}\d]{0,4}(?:sau khi|qua|ve|nay|do do|vi vay|do vay|de|nham) [^;.:]{3,110}, (?:va )?(?=can cu (?:vao )?(?:cac )?(?:(?:quy dinh|noi dung) (?:tai|cua) (?:cac )?)?$)/u

const behind = (from: number, found: RegExpExecArray | RegExpMatchArray | null | undefined): number | null =>
  found ? from + (found.index ?? 0) + found[0].length : null

/** Where in the words between two documents the clause of the second begins; null where it goes on the first one's. */
function anew(text: string, folded: string, { to, quanHe }: CitedBefore, at: number): number | null {
  const between = folded.slice(to, at)
  const again = amending.includes(quanHe) ? behind(to, amendsNext.exec(between)) : null
  const opened = again ?? behind(to, matchesIn(between, opener).at(-1))
  if (opened !== null) return opened
  if (between.includes(' va t') && between.includes(' tai ')) {
    const too = behind(to, doesToo.exec(between))
    if (too !== null) return too
  }
  if (between.includes('can cu')) {
    const based = behind(to, basedOn.exec(between))
    if (based !== null) return based
  }
  const told = /sau khi|thua |qua /u.test(between) ? behind(to, matchesIn(between, tells).at(-1)) : null
  return told ?? (between.includes('; ') ? behind(to, actsNext.exec(text.slice(to, at))) : null)
}

/** Where the clause of a document begins: behind the document before it, where that one's does, or where the sentence does (`start`). Rule VD-9. */
export function clauseStart(text: string, folded: string, start: number, previous: CitedBefore | null, at: number): number {
  if (previous !== null && previous.to >= start) {
    const whole = Math.max(start, previous.start)
    return at - previous.to < 6 ? whole : (anew(text, folded, previous, at) ?? whole)
  }
  const based = at - start < farthest && folded.slice(start, at).includes(', can cu ') ? basedFirst.exec(folded.slice(start, at)) : null
  if (based) return start + based[0].length
  const from = Math.max(start + 1, at - farthest)
  const between = folded.slice(from, at)
  if (between.length < 6 || !between.includes(';')) return start
  const found = matchesIn(between, opener).at(-1) ?? matchesIn(between, tells).at(-1)
  return found && found.index > 0 ? from + found.index + found[0].length : start
}
