// What both the screens and the command line say of agencies.
import type { AgencyKind, AgencyLevel, AgencyRef, AgencySource, AgencySure, Succession, Unresolved } from './agency.ts'
import { dayWords } from './words.ts'

export const agencyKindWords = {
  'quoc-hoi': 'Quốc hội',
  'chu-tich-nuoc': 'Chủ tịch nước',
  'chinh-phu': 'Chính phủ',
  bo: 'Bộ',
  'ngang-bo': 'Cơ quan ngang bộ',
  'thuoc-chinh-phu': 'Cơ quan thuộc Chính phủ',
  'truc-thuoc-bo': 'Cơ quan trực thuộc bộ',
  'toa-an-kiem-sat': 'Tòa án, viện kiểm sát',
  'kiem-toan': 'Kiểm toán nhà nước',
  dang: 'Cơ quan Đảng',
  'mat-tran-doan-the': 'Mặt trận, đoàn thể',
  hoi: 'Hội, hiệp hội',
  hdnd: 'Hội đồng nhân dân',
  ubnd: 'Ủy ban nhân dân',
  'van-phong': 'Văn phòng',
  so: 'Sở và tương đương',
  phong: 'Phòng',
  'luc-luong-vu-trang': 'Công an, quân đội',
  'nganh-doc': 'Cơ quan ngành dọc',
  'bao-dai': 'Báo, đài, tạp chí',
  'su-nghiep': 'Đơn vị sự nghiệp',
  'doanh-nghiep': 'Doanh nghiệp',
  khac: 'Khác',
} as const satisfies Record<AgencyKind, string>

export const agencyLevelWords = {
  'trung-uong': 'Trung ương',
  tinh: 'Cấp tỉnh',
  huyen: 'Cấp huyện',
  xa: 'Cấp xã',
} as const satisfies Record<AgencyLevel, string>

export const agencySourceWords = {
  'phap-luat': 'văn bản pháp luật',
  bang: 'bảng có sẵn',
  'van-ban': 'học từ văn bản trong kho',
  'van-thu': 'văn thư nhập',
} as const satisfies Record<AgencySource, string>

export const agencySureWords = { 'chac-chan': 'chắc chắn', 'co-le': 'có lẽ', 'suy-doan': 'suy đoán' } as const satisfies Record<
  AgencySure,
  string
>

export const unresolvedWords = {
  'no-province': 'Không rõ của tỉnh nào',
  'no-place': 'Không rõ của nơi nào trong tỉnh',
  unreadable: 'Chữ không đọc được hết',
  'short-form': 'Viết tắt chưa ai mở',
  unknown: 'Danh bạ chưa có tên này',
} as const satisfies Record<Unresolved, string>

/** `đến 30/06/2025`, `01/03/2025 đến 30/06/2025`, `từ 01/03/2025`; nothing where neither day is known. */
export function lifeWords(tuNgay: string | null, denNgay: string | null): string {
  if (tuNgay && denNgay) return `${dayWords(tuNgay)} đến ${dayWords(denNgay)}`
  if (denNgay) return `đến ${dayWords(denNgay)}`
  return tuNgay ? `từ ${dayWords(tuNgay)}` : ''
}

/** An agency with its province, where its name does not say it. */
export const agencyName = ({ ten, tinh }: Pick<AgencyRef, 'ten' | 'tinh'>): string =>
  tinh === null || ten.includes(tinh) ? ten : `${ten} (${tinh})`

/** `Sở Y tế tỉnh Lâm Đồng, từ 01/07/2025, theo NQ 202/2025/QH15`, and how sure, unless it is certain. */
export const successionWords = ({ coQuan, ngay, canCu, mucTin }: Succession): string =>
  [agencyName(coQuan), ngay && `từ ${dayWords(ngay)}`, canCu && `theo ${canCu}`, mucTin === 'chac-chan' ? '' : agencySureWords[mucTin]]
    .filter(Boolean)
    .join(', ')
