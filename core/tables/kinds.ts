// Kinds of văn bản with their abbreviations (NĐ 30/2020 Điều 7 and Phụ lục III.I, TT 01/2011, the law on legal acts, party rules).
// To add a row: keep the order of the names without marks; abbreviations as printed in a ký hiệu, today's first. Công văn has none by the decree.

export type KindGroup = 'hanh-chinh' | 'quy-pham' | 'dang' | 'cu' | 'khac'

export interface Kind {
  name: string
  abbreviations: readonly string[]
  groups: readonly KindGroup[]
  /** What is printed in place of the name. */
  titles?: readonly string[]
}

// biome-ignore format: a table reads best with one row a line
export const kinds: readonly Kind[] = [
  { name: 'Bản cam kết', abbreviations: ['CK'], groups: ['cu'] },
  { name: 'Bản ghi nhớ', abbreviations: ['BGN', 'GN'], groups: ['hanh-chinh'] },
  { name: 'Bản thỏa thuận', abbreviations: ['BTT', 'TTh'], groups: ['hanh-chinh'] },
  { name: 'Báo cáo', abbreviations: ['BC'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Biên bản', abbreviations: ['BB'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Bộ luật', abbreviations: [], groups: ['quy-pham'] },
  { name: 'Chỉ thị', abbreviations: ['CT'], groups: ['hanh-chinh', 'quy-pham', 'dang'] },
  { name: 'Chương trình', abbreviations: ['CTr'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Công điện', abbreviations: ['CĐ'], groups: ['hanh-chinh'] },
  { name: 'Công văn', abbreviations: ['CV'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Đề án', abbreviations: ['ĐA'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Dự án', abbreviations: ['DA'], groups: ['hanh-chinh'] },
  { name: 'Giấy biên nhận hồ sơ', abbreviations: ['BN'], groups: ['cu'] },
  { name: 'Giấy chứng nhận', abbreviations: ['CN'], groups: ['cu'] },
  { name: 'Giấy đi đường', abbreviations: ['ĐĐ'], groups: ['cu'] },
  { name: 'Giấy giới thiệu', abbreviations: ['GGT'], groups: ['hanh-chinh'] },
  { name: 'Giấy mời', abbreviations: ['GM'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Giấy nghỉ phép', abbreviations: ['GNP', 'NP'], groups: ['hanh-chinh'] },
  { name: 'Giấy phép', abbreviations: ['GP'], groups: ['khac'] },
  { name: 'Giấy triệu tập', abbreviations: ['GTT'], groups: ['khac'] },
  { name: 'Giấy ủy quyền', abbreviations: ['GUQ', 'UQ'], groups: ['hanh-chinh'] },
  { name: 'Giấy xác nhận', abbreviations: ['GXN'], groups: ['khac'] },
  { name: 'Hiến pháp', abbreviations: [], groups: ['quy-pham'] },
  { name: 'Hợp đồng', abbreviations: ['HĐ'], groups: ['hanh-chinh'] },
  { name: 'Hướng dẫn', abbreviations: ['HD'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Kế hoạch', abbreviations: ['KH'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Kết luận', abbreviations: ['KL'], groups: ['dang'] },
  { name: 'Kiến nghị', abbreviations: ['KN'], groups: ['khac'] },
  { name: 'Lệnh', abbreviations: ['L'], groups: ['quy-pham'] },
  { name: 'Lịch công tác', abbreviations: ['LCT'], groups: ['khac'] },
  { name: 'Luật', abbreviations: [], groups: ['quy-pham'] },
  { name: 'Nghị định', abbreviations: ['NĐ'], groups: ['quy-pham'] },
  { name: 'Nghị quyết', abbreviations: ['NQ'], groups: ['hanh-chinh', 'quy-pham', 'dang'] },
  { name: 'Nghị quyết liên tịch', abbreviations: ['NQLT'], groups: ['quy-pham'] },
  { name: 'Pháp lệnh', abbreviations: ['PL'], groups: ['quy-pham'] },
  { name: 'Phiếu báo', abbreviations: ['PB'], groups: ['hanh-chinh'] },
  { name: 'Phiếu chuyển', titles: ['Phiếu chuyển đơn'], abbreviations: ['PC'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Phiếu gửi', abbreviations: ['PG'], groups: ['hanh-chinh'] },
  { name: 'Phiếu lấy ý kiến', abbreviations: ['PLYK'], groups: ['khac'] },
  { name: 'Phiếu trình', abbreviations: ['PTr'], groups: ['khac'] },
  { name: 'Phiếu xin ý kiến', abbreviations: ['PXYK'], groups: ['khac'] },
  { name: 'Phương án', abbreviations: ['PA'], groups: ['hanh-chinh'] },
  { name: 'Quy chế', abbreviations: ['QC'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Quy chế phối hợp', abbreviations: ['QCPH'], groups: ['khac'] },
  { name: 'Quy định', abbreviations: ['QyĐ', 'QĐ'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Quyết định', abbreviations: ['QĐ'], groups: ['hanh-chinh', 'quy-pham', 'dang'] },
  { name: 'Sắc lệnh', abbreviations: ['SL'], groups: ['cu'] },
  { name: 'Thông báo', abbreviations: ['TB'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Thông cáo', abbreviations: ['TC'], groups: ['hanh-chinh'] },
  { name: 'Thông tri', abbreviations: ['TT'], groups: ['dang'] },
  { name: 'Thông tư', abbreviations: ['TT'], groups: ['quy-pham'] },
  { name: 'Thông tư liên bộ', abbreviations: ['TTLB'], groups: ['cu'] },
  { name: 'Thông tư liên ngành', abbreviations: ['TTLN'], groups: ['cu'] },
  { name: 'Thông tư liên tịch', abbreviations: ['TTLT'], groups: ['quy-pham'] },
  {
    name: 'Thư công', abbreviations: [], groups: ['hanh-chinh'],
    titles: ['Thư cảm ơn', 'Thư chia buồn', 'Thư chúc mừng', 'Thư khen', 'Thư ngỏ', 'Thư thăm hỏi'],
  },
  { name: 'Thư mời', abbreviations: [], groups: ['khac'] },
  { name: 'Tờ trình', abbreviations: ['TTr'], groups: ['hanh-chinh', 'dang'] },
  { name: 'Văn bản hợp nhất', abbreviations: ['VBHN'], groups: ['khac'] },
]

/** Kinds that set rules for everyone: nobody asks or gives out work with them. */
export const ruleKinds: readonly string[] = [
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên bộ',
  'Thông tư liên ngành',
  'Thông tư liên tịch',
]
