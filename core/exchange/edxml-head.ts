// What the head of an edXML package says (QCVN 102:2016/BTTTT, amended by SĐ1:2022), as lines of text and back: the head becomes the first page of the
// letter's text, so that its values have a place there and stay when the text is read again. Knows no XML.
import type { LetterText } from '../../contract/the-thuc.ts'

/** Parts that a head has once at most, each with its label on the page, in the page's order. */
export const singleLabels = {
  coQuanChuQuan: 'Cơ quan chủ quản',
  coQuanBanHanh: 'Cơ quan ban hành',
  maDinhDanh: 'Mã định danh của cơ quan',
  so: 'Số',
  kyHieu: 'Ký hiệu',
  diaDanh: 'Địa danh',
  ngayBanHanh: 'Ngày ban hành',
  tenLoai: 'Tên loại',
  trichYeu: 'Trích yếu',
  noiDung: 'Nội dung tóm tắt',
  quyenHan: 'Quyền hạn ký',
  chucVu: 'Chức vụ người ký',
  hoTen: 'Họ tên người ký',
  hanXuLy: 'Hạn xử lý',
  doKhan: 'Độ khẩn',
  phamVi: 'Phạm vi lưu hành',
  nguoiSoan: 'Ký hiệu người soạn thảo',
  soBan: 'Số bản phát hành',
  soTrang: 'Số trang',
  maVanBan: 'Mã văn bản',
  nghiepVu: 'Nghiệp vụ',
  lyDo: 'Lý do',
} as const

/** Parts that a head may have many of, one a line. */
export const listLabels = { kinhGui: 'Gửi đến', noiNhan: 'Nơi nhận', phuLuc: 'Phụ lục', traLoi: 'Trả lời văn bản' } as const

export type SinglePart = keyof typeof singleLabels
export type ListPart = keyof typeof listLabels

/** A head: each part as one line of text, a day as dd/MM/yyyy. What it does not have is null or []. */
export type EdxmlHead = Record<SinglePart, string | null> & Record<ListPart, string[]>

export const singleParts = Object.keys(singleLabels) as SinglePart[]
export const listParts = Object.keys(listLabels) as ListPart[]

export const emptyHead = (): EdxmlHead => ({
  ...(Object.fromEntries(singleParts.map(part => [part, null])) as Record<SinglePart, null>),
  ...(Object.fromEntries(listParts.map(part => [part, [] as string[]])) as Record<ListPart, string[]>),
})

/** A value as it stands on one line, or null for one that says nothing. */
export const oneLine = (value: string): string | null =>
  value
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ')
    .trim() || null

/** The first line of the page. */
export const pageTitle = 'THÔNG TIN CỦA GÓI VĂN BẢN ĐIỆN TỬ (edXML)'

/** The page that is made from a head. */
export function pageOf(head: EdxmlHead): string {
  const singles = singleParts.flatMap(part => (head[part] === null ? [] : [`${singleLabels[part]}: ${head[part]}`]))
  const lists = listParts.flatMap(part => head[part].map(value => `${listLabels[part]}: ${value}`))
  return [pageTitle, '', ...singles, ...lists].join('\n')
}

/** A value with the place of its words in the letter's text. */
export interface Placed {
  text: string
  start: number
}

/** A head read from its page: where each part stands. */
export type PlacedHead = Record<SinglePart, Placed | null> & Record<ListPart, Placed[]>

const partOf = new Map<string, SinglePart | ListPart>(
  [...Object.entries(singleLabels), ...Object.entries(listLabels)].map(([part, label]) => [label, part as SinglePart | ListPart]),
)
const isList = (part: SinglePart | ListPart): part is ListPart => part in listLabels

/** The parts on a page of a text that begins at `start`. */
export function headOnPage(page: string, start: number): PlacedHead {
  const head = emptyHead() as unknown as PlacedHead
  let at = start
  for (const line of page.split('\n')) {
    const colon = line.indexOf(': ')
    const part = colon < 0 ? undefined : partOf.get(line.slice(0, colon))
    const placed = { text: line.slice(colon + 2), start: at + colon + 2 }
    if (part && isList(part)) head[part].push(placed)
    else if (part) head[part] = placed
    at += line.length + 1
  }
  return head
}

/** Where the page stands that was made from a head; null in a letter that came as no package. */
export const pageIn = ({ runs }: Pick<LetterText, 'runs'>): { start: number; end: number } | null =>
  runs.find(({ dress }) => dress === 'edxml')?.at ?? null

/** The head of the package a letter came in, as on its page; null for a letter that came as none. */
export function headOf(letter: Pick<LetterText, 'runs' | 'text'>): EdxmlHead | null {
  const at = pageIn(letter)
  if (!at) return null
  const placed = headOnPage(letter.text.slice(at.start, at.end), at.start)
  return {
    ...(Object.fromEntries(singleParts.map(part => [part, placed[part]?.text ?? null])) as Record<SinglePart, string | null>),
    ...(Object.fromEntries(listParts.map(part => [part, placed[part].map(({ text }) => text)])) as Record<ListPart, string[]>),
  }
}
