// Văn bản and register entries to print in tests: the two sample letters and made-up ones in the same forms.
import type { RegisterEntry } from '../../contract/paper.ts'
import { emptyFields, type OwnAgency, type Recipient, type VanBan, type VanBanFields } from '../../contract/van-ban.ts'

export const ownAgency: OwnAgency = {
  ten: 'Sở Thông tin và Truyền thông',
  chuQuan: 'Ủy ban nhân dân tỉnh Đắk Nông',
  diaChi: null,
  dienThoai: null,
  fax: null,
  email: null,
  website: null,
  tinh: 'Đắk Nông',
}

/** 08:05 on 2 January 2026 in Vietnam. */
export const printedOn = new Date('2026-01-02T01:05:00Z')

const recipientsOf = ({ kinhGui, noiNhan }: VanBanFields): Recipient[] => [
  ...kinhGui.map((text): Recipient => ({ list: 'kinh-gui', text, purpose: null, coQuan: null, opened: [] })),
  ...noiNhan.map(({ text, purpose }): Recipient => {
    const opened = text.startsWith('Như trên') ? kinhGui : []
    return { list: 'noi-nhan', text, purpose, coQuan: null, opened }
  }),
]

export const vanBanOf = (given: Partial<VanBanFields>, id = 1): VanBan => {
  const fields = { ...emptyFields, ...given }
  const { soKyHieu, ngayBanHanh, tenLoai, coQuanBanHanh, trichYeu, doKhan } = fields
  return {
    ...{ id, direction: 'den', soDen: { nam: 2021, so: id }, ngayDen: '2021-06-18' },
    ...{ soKyHieu, ngayBanHanh, tenLoai, coQuanBanHanh, trichYeu, doKhan, file: null },
    ...{ fields, register: null, provenance: [], issues: [], text: null },
    recipients: recipientsOf(fields),
    ...{ cites: [], citedBy: [], files: [], isTextDamaged: false, origin: null, isRemoved: false },
  }
}

const plain = (text: string) => ({ text, purpose: null })

/** archive/samples/dak-nong-2680.txt */
export const dakNong = vanBanOf({
  coQuanBanHanh: 'Ủy ban nhân dân tỉnh Đắk Nông',
  soKyHieu: '2680/UBND-KGVX',
  ngayBanHanh: '2021-05-31',
  tenLoai: 'Công văn',
  trichYeu: 'V/v triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ',
  kinhGui: [
    'Các Sở, Ban, ngành',
    'Các cơ quan Trung ương trên địa bàn tỉnh',
    'Ủy ban nhân dân các huyện, thành phố',
    'Báo Đắk Nông',
    'Đài Phát thanh và Truyền hình Đắk Nông',
    'Tạp chí Năm Nung',
  ],
  noiNhan: [
    plain('Như trên'),
    { text: 'Thường trực Tỉnh ủy', purpose: 'b/c' },
    plain('CT, các PCT UBND tỉnh'),
    plain('Ban Tuyên giáo Tỉnh ủy'),
    plain('Hội Văn học Nghệ thuật tỉnh'),
    plain('CVP, các PCVP UBND tỉnh'),
  ],
  noiLuu: 'VT, TTĐT, NgV, KGVX (Q)',
})

/** archive/samples/ha-noi-1892.txt */
export const haNoi = vanBanOf(
  {
    coQuanBanHanh: 'Ủy ban nhân dân thành phố Hà Nội',
    soKyHieu: '1892/UBND-KGVX',
    ngayBanHanh: '2021-06-16',
    tenLoai: 'Công văn',
    trichYeu: 'V/v triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ',
    kinhGui: ['Ban Tuyên giáo Thành ủy', 'Sở Thông tin và Truyền thông', 'Các cơ quan báo chí Thành phố'],
    noiNhan: [
      plain('Như trên'),
      plain('Thường trực Thành ủy'),
      plain('Văn phòng Chính phủ'),
      plain('Chủ tịch UBND Thành phố'),
      plain('Phó Chủ tịch Chủ Xuân Dũng'),
      plain('Văn phòng Thành ủy'),
      plain('VPUB: CVP, PCVP L.T. Lực, KGVX, TKBT'),
    ],
    noiLuu: 'VT, KGVXHương',
  },
  2,
)

const tacGia = [
  'Ủy ban nhân dân tỉnh Đắk Nông',
  'Bộ Thông tin và Truyền thông',
  'Sở Nội vụ',
  'Văn phòng Chính phủ',
  'Hội Nhà báo tỉnh Đắk Nông',
]
const tenLoai = ['Công văn', 'Quyết định', 'Giấy mời', 'Báo cáo', 'Kế hoạch']
const kyHieu = ['UBND-KGVX', 'QĐ-BTTTT', 'GM-SNV', 'BC-VPCP', 'KH-HNB']
const trichYeu = [
  'V/v triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ',
  'ban hành Quy chế tiếp nhận, đăng ký và chuyển giao văn bản đến của cơ quan',
  'dự Hội nghị sơ kết công tác văn thư, lưu trữ 6 tháng đầu năm',
  'kết quả rà soát, bổ sung danh mục hồ sơ; những việc còn chậm và hướng xử lý trong quý tới',
  'bồi dưỡng nghiệp vụ cho công chức làm công tác văn thư tại các xã, phường',
]

/** The entry of số đến `so` of 2026, the same for the same number. */
export const entryOf = (so: number): RegisterEntry => {
  const at = so % 5
  const day = new Date(Date.UTC(2026, 0, 2) + Math.floor((so / 2) * 86_400_000)).toISOString().slice(0, 10)
  return {
    vanBanId: so,
    ngayDen: day,
    soDen: so,
    tacGia: tacGia[at] ?? null,
    soKyHieu: `${2680 + so}/${kyHieu[at]}`,
    ngayBanHanh: day,
    tenLoai: tenLoai[at] ?? null,
    trichYeu: trichYeu[at] ?? null,
    nguoiKy: 'Phó Chủ tịch Tôn Thị Ngọc Hạnh',
    noiNhan: 'Các Sở, Ban, ngành; Ủy ban nhân dân các huyện, thành phố',
    soLuongBan: so % 5 === 0 ? null : 20 + at,
    donViNhan: so % 3 === 0 ? 'Phòng Hành chính - Tổng hợp' : 'Phòng Thông tin, Báo chí',
    ngayChuyen: so % 4 === 0 ? null : day,
    kyNhan: null,
    ghiChu: so % 7 === 0 ? 'Bản sao' : null,
  }
}

/** Entries 1 to `count`, made one at a time. */
export function* entriesOf(count: number): Generator<RegisterEntry> {
  for (let so = 1; so <= count; so += 1) yield entryOf(so)
}
