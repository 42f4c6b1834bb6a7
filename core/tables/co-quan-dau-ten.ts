// The words a name of one agency begins with, and whose place in the state they tell. Knows no agency by its full name.
// To add a row: keep the order of the words without marks. `local` = means one body only together with its province; `any` = may be either;
// `none` = is no agency though it begins like one.

export interface AgencyHead {
  words: string
  place: 'local' | 'any' | 'none'
}

// biome-ignore format: a table reads best with one row a line
export const agencyHeads: readonly AgencyHead[] = [
  { words: 'Ban', place: 'any' },
  { words: 'Ban Dân tộc', place: 'local' },
  { words: 'Ban lãnh đạo', place: 'none' },
  { words: 'Báo', place: 'any' },
  { words: 'Bảo hiểm xã hội', place: 'any' },
  { words: 'Bệnh viện', place: 'any' },
  { words: 'Bộ', place: 'any' },
  { words: 'Bộ Chỉ huy', place: 'local' },
  { words: 'Bộ trưởng', place: 'none' },
  { words: 'Chi cục', place: 'local' },
  { words: 'Công an', place: 'local' },
  { words: 'Công ty', place: 'any' },
  { words: 'Cục', place: 'any' },
  { words: 'Đài', place: 'any' },
  { words: 'Đài Phát thanh và Truyền hình', place: 'local' },
  { words: 'Đảng ủy', place: 'any' },
  { words: 'Đoàn', place: 'any' },
  { words: 'Hội', place: 'any' },
  { words: 'Hội đồng nhân dân', place: 'local' },
  { words: 'Huyện ủy', place: 'local' },
  { words: 'Kho bạc', place: 'any' },
  { words: 'Liên đoàn', place: 'any' },
  { words: 'Liên hiệp', place: 'any' },
  { words: 'Liên minh', place: 'any' },
  { words: 'Mặt trận', place: 'any' },
  { words: 'Ngân hàng', place: 'any' },
  { words: 'Phòng', place: 'local' },
  { words: 'Sở', place: 'local' },
  { words: 'Tạp chí', place: 'any' },
  { words: 'Tập đoàn', place: 'any' },
  { words: 'Thành đoàn', place: 'local' },
  { words: 'Thanh tra', place: 'any' },
  { words: 'Thành ủy', place: 'local' },
  { words: 'Thường trực', place: 'local' },
  { words: 'Tỉnh đoàn', place: 'local' },
  { words: 'Tỉnh ủy', place: 'local' },
  { words: 'Tòa án nhân dân', place: 'any' },
  { words: 'Tổng công ty', place: 'any' },
  { words: 'Tổng cục', place: 'any' },
  { words: 'Trung tâm', place: 'any' },
  { words: 'Trường', place: 'any' },
  { words: 'Ủy ban', place: 'any' },
  { words: 'Ủy ban nhân dân', place: 'local' },
  { words: 'Văn phòng', place: 'any' },
  { words: 'Viện', place: 'any' },
  { words: 'Viện kiểm sát nhân dân', place: 'any' },
]
