// What the clerk has typed so far of one văn bản: plain words in named boxes and rows. Turns fields into a draft and back; no screen.
import type { BanSao, NguoiKy } from '../../../contract/the-thuc.ts'
import type { Direction, RegisterFields, VanBanFields } from '../../../contract/van-ban.ts'
import { dayWords } from '../../../contract/words.ts'
import { faultWords } from '../../words/form.ts'
import { isFarDay, readDay } from '../day.ts'

export const theThucBoxes = [
  'coQuanChuQuan',
  'coQuanBanHanh',
  'soKyHieu',
  'diaDanh',
  'ngayBanHanh',
  'tenLoai',
  'trichYeu',
  'doKhan',
  'doMat',
  'noiLuu',
] as const
export type Box =
  | (typeof theThucBoxes)[number]
  | 'quyenHan'
  | 'chucVu'
  | 'hoTen'
  | 'so'
  | 'ngayDen'
  | 'donViNhan'
  | 'ngayChuyen'
  | 'hanXuLy'
  | 'ghiChu'
  | 'soLuongBan'
  | 'soSach'
export type RowList = 'coQuanLienTich' | 'kinhGui' | 'noiNhan' | 'nguoiKyKhac' | 'banSao' | 'vienDan' | 'nhiemVu'
/** `key` stays with the row: `kinhGui.0` is the first that was read, `kinhGui.+1` the first that was added. */
export type Row = { key: string; cells: Record<string, string> }
export type Draft = {
  boxes: Record<Box, string>
  direction: Exclude<Direction, 'tham-chieu'>
  rows: Record<RowList, Row[]>
}
/** Faults of typing by the id of the box or row cell. */
export type Faults = Record<string, string>
export type Typed = {
  fields: VanBanFields
  register: RegisterFields
  direction: Draft['direction']
  so: number | null
  soId: number | null
}

const rowsOf = <Item>(list: RowList, items: Item[], cells: (item: Item) => Record<string, string | null>): Row[] =>
  items.map((item, index) => ({
    key: `${list}.${index}`,
    cells: Object.fromEntries(Object.entries(cells(item)).map(([name, words]) => [name, words ?? ''])),
  }))

/** The draft that shows these fields; `today` (ISO) is the day of arrival where there is none. */
export function draftOf(fields: VanBanFields, register: RegisterFields | null, direction: Direction, today: string): Draft {
  const boxes = Object.fromEntries(theThucBoxes.map(box => [box, fields[box] ?? ''])) as Draft['boxes']
  return {
    boxes: {
      ...boxes,
      ngayBanHanh: dayWords(fields.ngayBanHanh),
      quyenHan: fields.nguoiKy?.quyenHan ?? '',
      chucVu: fields.nguoiKy?.chucVu ?? '',
      hoTen: fields.nguoiKy?.hoTen ?? '',
      so: '',
      ngayDen: dayWords(register?.ngayDen ?? today),
      donViNhan: register?.donViNhan ?? '',
      ngayChuyen: dayWords(register?.ngayChuyen ?? null),
      hanXuLy: dayWords(register?.hanXuLy ?? null),
      ghiChu: register?.ghiChu ?? '',
      soLuongBan: `${register?.soLuongBan ?? ''}`,
      soSach: '',
    },
    direction: direction === 'di' ? 'di' : 'den',
    rows: {
      coQuanLienTich: rowsOf('coQuanLienTich', fields.coQuanLienTich, text => ({ text })),
      kinhGui: rowsOf('kinhGui', fields.kinhGui, text => ({ text })),
      noiNhan: rowsOf('noiNhan', fields.noiNhan, ({ text, purpose }) => ({ text, purpose })),
      nguoiKyKhac: rowsOf('nguoiKyKhac', fields.nguoiKyKhac, nguoiKy => ({ ...nguoiKy })),
      banSao: rowsOf('banSao', fields.banSao ? [fields.banSao] : [], ({ nguoiKy, ngay, ...copy }) => ({
        ...copy,
        ngay: dayWords(ngay),
        ...nguoiKy,
      })),
      vienDan: rowsOf('vienDan', fields.vienDan, cited => ({ ...cited, ngayBanHanh: dayWords(cited.ngayBanHanh) })),
      nhiemVu: rowsOf('nhiemVu', fields.nhiemVu, ({ heading, coQuan, text }) => ({ heading, coQuan: coQuan.join('; '), text })),
    },
  }
}

const clean = (words: string | undefined): string | null => (words ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim() || null
const cleanLines = (words: string | undefined): string => (words ?? '').normalize('NFC').trim()

/** An ISO day, or null where nothing is typed; a day that is none goes into `faults` under `id`. */
function dayOf(words: string | undefined, id: string, faults: Faults, isNeeded = false): string | null {
  const typed = clean(words)
  if (!typed) {
    if (isNeeded) faults[id] = faultWords.dayMissing
    return null
  }
  const day = readDay(typed)
  if (!day) faults[id] = isFarDay(typed) ? faultWords.dayFar : faultWords.day
  return day
}

function soOf(words: string | undefined, box: 'so' | 'soLuongBan', faults: Faults): number | null {
  const typed = clean(words)
  if (!typed) return null
  const so = (box === 'so' ? /^\d{1,9}$/u : /^\d{1,6}$/u).test(typed) ? Number(typed) : 0
  if (so < 1) faults[box] = faultWords[box]
  return so
}

function signerOf(cells: Record<string, string>): NguoiKy | null {
  const [quyenHan, chucVu, hoTen] = [clean(cells.quyenHan), clean(cells.chucVu), clean(cells.hoTen)]
  return quyenHan || chucVu || hoTen ? { quyenHan, chucVu, hoTen } : null
}

const banSaoOf = ({ key, cells }: Row, faults: Faults): BanSao => ({
  hinhThuc: (cells.hinhThuc || 'sao-y') as BanSao['hinhThuc'],
  coQuan: clean(cells.coQuan),
  soKyHieu: clean(cells.soKyHieu),
  ngay: dayOf(cells.ngay, `${key}.ngay`, faults),
  nguoiKy: signerOf(cells),
})

/** By one of these a văn bản can be found again; one without any is none. */
const naming = ['soKyHieu', 'coQuanBanHanh', 'trichYeu'] as const

/** What is typed, in the contract's shape; empty rows fall away. With faults nothing may be sent. */
export function typedOf({ boxes, rows, direction }: Draft): { typed: Typed; faults: Faults } {
  const faults: Faults = {}
  if (naming.every(box => !clean(boxes[box]))) for (const box of naming) faults[box] = faultWords.unnamed
  const filled = (list: RowList) =>
    rows[list].filter(({ cells }) => Object.entries(cells).some(([name, words]) => !['quanHe', 'hinhThuc'].includes(name) && clean(words)))
  const fields: VanBanFields = {
    coQuanChuQuan: clean(boxes.coQuanChuQuan),
    coQuanBanHanh: clean(boxes.coQuanBanHanh),
    soKyHieu: clean(boxes.soKyHieu),
    diaDanh: clean(boxes.diaDanh),
    ngayBanHanh: dayOf(boxes.ngayBanHanh, 'ngayBanHanh', faults),
    tenLoai: clean(boxes.tenLoai),
    trichYeu: clean(boxes.trichYeu),
    doKhan: clean(boxes.doKhan),
    doMat: clean(boxes.doMat),
    noiLuu: clean(boxes.noiLuu),
    nguoiKy: signerOf(boxes),
    nguoiKyKhac: filled('nguoiKyKhac').flatMap(({ cells }) => signerOf(cells) ?? []),
    coQuanLienTich: filled('coQuanLienTich').map(({ cells }) => clean(cells.text) ?? ''),
    banSao: filled('banSao').map(row => banSaoOf(row, faults))[0] ?? null,
    kinhGui: filled('kinhGui').map(({ cells }) => clean(cells.text) ?? ''),
    noiNhan: filled('noiNhan').map(({ cells }) => ({ text: clean(cells.text) ?? '', purpose: clean(cells.purpose) })),
    vienDan: filled('vienDan').map(({ key, cells }) => ({
      quanHe: (cells.quanHe || 'nhac-den') as VanBanFields['vienDan'][number]['quanHe'],
      tenLoai: clean(cells.tenLoai),
      soKyHieu: clean(cells.soKyHieu),
      ngayBanHanh: dayOf(cells.ngayBanHanh, `${key}.ngayBanHanh`, faults),
      coQuanBanHanh: clean(cells.coQuanBanHanh),
      trichYeu: clean(cells.trichYeu),
    })),
    nhiemVu: filled('nhiemVu').map(({ cells }) => ({
      heading: clean(cells.heading) ?? '',
      coQuan: (cells.coQuan ?? '').split(';').flatMap(name => clean(name) ?? []),
      text: cleanLines(cells.text),
    })),
  }
  const register: RegisterFields = {
    ngayDen: dayOf(boxes.ngayDen, 'ngayDen', faults, true) ?? '',
    donViNhan: clean(boxes.donViNhan),
    ngayChuyen: dayOf(boxes.ngayChuyen, 'ngayChuyen', faults),
    hanXuLy: dayOf(boxes.hanXuLy, 'hanXuLy', faults),
    ghiChu: clean(boxes.ghiChu),
    ...(direction === 'di' && { soLuongBan: soOf(boxes.soLuongBan, 'soLuongBan', faults) }),
  }
  // A draft kept from before there were several registers has no such box.
  const soId = boxes.soSach ? Number(boxes.soSach) : null
  return { typed: { fields, register, direction, so: soOf(boxes.so, 'so', faults), soId }, faults }
}

/** What is strange but may be so, by the box: a letter issued after it came. */
function odditiesOf({ fields: { ngayBanHanh }, register: { ngayDen }, direction }: Typed): Faults {
  if (!ngayBanHanh || !ngayDen || ngayBanHanh <= ngayDen) return {}
  return { ngayBanHanh: direction === 'di' ? faultWords.afterDi : faultWords.afterDen }
}

/**
 * What to send, what to tell at the boxes, and the box that stops the sending (null: nothing does). What is only strange stops once: sent
 * again while it is `shown`, it is meant.
 */
export function checkedOf(draft: Draft, shown: Faults, hidden: Box[] = []): { typed: Typed; faults: Faults; stop: string | null } {
  const { typed, faults } = typedOf(draft)
  for (const box of hidden) delete faults[box]
  const stop = Object.keys(faults)[0]
  if (stop) return { typed, faults, stop }
  const odd = odditiesOf(typed)
  return { typed, faults: odd, stop: Object.keys(odd).find(id => shown[id] !== odd[id]) ?? null }
}

/** Only what differs from `before`, for a correction. */
export const changedOf = <Fields extends object>(now: Fields, before: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Fields])),
  ) as Partial<Fields>

export const withBox = (draft: Draft, box: Box, words: string): Draft => ({ ...draft, boxes: { ...draft.boxes, [box]: words } })
export const withRows = (draft: Draft, list: RowList, rows: Row[]): Draft => ({ ...draft, rows: { ...draft.rows, [list]: rows } })
