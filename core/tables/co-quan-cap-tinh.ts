// The bodies that every province has, before and since 01/03/2025 (NĐ 24/2014/NĐ-CP, NĐ 45/2025/NĐ-CP Điều 8), with those of the Party and the Front.
// Knows no single province. To add a row: keep the order of the names without marks. In a name `{cap}` stands for tỉnh or thành phố, `{Cap}` for Tỉnh or
// Thành; the province follows. Bodies that only some provinces have (Sở Ngoại vụ, Sở Du lịch, Ban Dân tộc) are no rows: letters teach them.
import type { AgencyKind, AgencySure } from '../../contract/agency.ts'

export interface ProvincialBody {
  name: string
  kind: AgencyKind
  abbreviations: readonly string[]
  /** First and last day of the name, where it was not there all along. */
  from: string | null
  to: string | null
  /** The body that has most of its work since. */
  now: string | null
  /** What says so. */
  by: string
  sure: AgencySure
}

const decree = 'NĐ 45/2025/NĐ-CP Điều 8'
const older = 'NĐ 24/2014/NĐ-CP Điều 8'
const usage = 'Tên gọi chung ở các tỉnh, thành phố'
const party = 'Hợp nhất Ban Tuyên giáo và Ban Dân vận đầu năm 2025 (ngày cụ thể mỗi nơi một khác)'

type Merge = { from?: string; to?: string; now?: string; sure?: AgencySure }
const body = (name: string, kind: AgencyKind, abbreviations: readonly string[], by: string, merge: Merge = {}): ProvincialBody => ({
  name,
  kind,
  abbreviations,
  from: merge.from ?? null,
  to: merge.to ?? null,
  now: merge.now ?? null,
  by,
  sure: merge.sure ?? 'chac-chan',
})

/** The departments were merged as the ministries above them; some provinces did it days earlier or later. */
const merged = (now: string): Merge => ({ to: '2025-02-28', now, sure: 'co-le' })
const made: Merge = { from: '2025-03-01', sure: 'co-le' }
const likely: Merge = { sure: 'co-le' }

// biome-ignore format: a table reads best with one row a line
export const provincialBodies: readonly ProvincialBody[] = [
  body('Ban Dân vận {Cap} ủy', 'dang', [], party, { ...merged('Ban Tuyên giáo và Dân vận {Cap} ủy'), sure: 'suy-doan' }),
  body('Ban Nội chính {Cap} ủy', 'dang', [], usage, likely),
  body('Ban Tổ chức {Cap} ủy', 'dang', [], usage, likely),
  body('Ban Tuyên giáo {Cap} ủy', 'dang', [], party, { ...merged('Ban Tuyên giáo và Dân vận {Cap} ủy'), sure: 'suy-doan' }),
  body('Ban Tuyên giáo và Dân vận {Cap} ủy', 'dang', ['BTGDVTU'], party, { ...made, sure: 'suy-doan' }),
  body('{Cap} đoàn', 'mat-tran-doan-the', [], usage, likely),
  body('{Cap} ủy', 'dang', [], usage),
  body('Công an {cap}', 'luc-luong-vu-trang', [], usage, likely),
  body('Hội Cựu chiến binh {cap}', 'mat-tran-doan-the', ['Hội CCB'], usage, likely),
  body('Hội đồng nhân dân {cap}', 'hdnd', [], 'Luật Tổ chức chính quyền địa phương; QĐ 09/2025/QĐ-TTg'),
  body('Hội Liên hiệp Phụ nữ {cap}', 'mat-tran-doan-the', ['Hội LHPN'], usage, likely),
  body('Hội Nông dân {cap}', 'mat-tran-doan-the', [], usage, likely),
  body('Liên đoàn Lao động {cap}', 'mat-tran-doan-the', ['LĐLĐ'], usage, likely),
  body('Sở Công Thương {cap}', 'so', ['SCT'], decree),
  body('Sở Giáo dục và Đào tạo {cap}', 'so', ['SGDĐT', 'SGD&ĐT'], decree),
  body('Sở Giao thông vận tải {cap}', 'so', ['SGTVT', 'Sở GTVT'], older, merged('Sở Xây dựng {cap}')),
  body('Sở Kế hoạch và Đầu tư {cap}', 'so', ['SKHĐT', 'Sở KHĐT'], older, merged('Sở Tài chính {cap}')),
  body('Sở Khoa học và Công nghệ {cap}', 'so', ['SKHCN', 'Sở KHCN'], decree),
  body('Sở Lao động - Thương binh và Xã hội {cap}', 'so', ['SLĐTBXH', 'Sở LĐ-TB&XH', 'Sở LĐ-TBXH', 'Sở Lao động, Thương binh và Xã hội', 'Sở Lao động - TB&XH'], older, merged('Sở Nội vụ {cap}')),
  body('Sở Nội vụ {cap}', 'so', ['SNV'], decree),
  body('Sở Nông nghiệp và Môi trường {cap}', 'so', ['SNNMT', 'Sở NNMT', 'Sở NN&MT'], decree, made),
  body('Sở Nông nghiệp và Phát triển nông thôn {cap}', 'so', ['SNNPTNT', 'SNN', 'Sở NN và PTNT', 'Sở Nông nghiệp và PTNT', 'Sở Nông nghiệp & PTNT'], older, merged('Sở Nông nghiệp và Môi trường {cap}')),
  body('Sở Tài chính {cap}', 'so', ['STC'], decree),
  body('Sở Tài nguyên và Môi trường {cap}', 'so', ['STNMT'], older, merged('Sở Nông nghiệp và Môi trường {cap}')),
  body('Sở Thông tin và Truyền thông {cap}', 'so', ['STTTT', 'STT&TT', 'Sở TT và TT'], older, merged('Sở Khoa học và Công nghệ {cap}')),
  body('Sở Tư pháp {cap}', 'so', ['STP'], decree),
  body('Sở Văn hóa, Thể thao và Du lịch {cap}', 'so', ['SVHTTDL', 'Sở VHTT&DL', 'Sở VH,TT&DL', 'Sở VH, TT và DL', 'Sở VH-TT&DL'], decree, likely),
  body('Sở Xây dựng {cap}', 'so', ['SXD'], decree),
  body('Sở Y tế {cap}', 'so', ['SYT'], decree),
  body('Thanh tra {cap}', 'so', [], decree),
  body('Ủy ban Kiểm tra {Cap} ủy', 'dang', ['UBKT {Cap} ủy'], usage, likely),
  body('Ủy ban Mặt trận Tổ quốc Việt Nam {cap}', 'mat-tran-doan-the', ['Mặt trận Tổ quốc Việt Nam', 'Ủy ban Mặt trận Tổ quốc'], usage),
  body('Ủy ban nhân dân {cap}', 'ubnd', [], 'Luật Tổ chức chính quyền địa phương; QĐ 09/2025/QĐ-TTg'),
  body('Văn phòng {Cap} ủy', 'dang', ['VPTU'], usage, likely),
  body('Văn phòng Ủy ban nhân dân {cap}', 'van-phong', ['VPUBND'], decree),
]
