// Bodies of the Party, the Front and the State that stand above the provinces and are no ministry, with the other names they are cited by.
// To add a row: keep the order of the names without marks; the name first, then what else means the same body.

// biome-ignore format: a table reads best with one row a line
export const centralBodies: readonly (readonly [string, ...string[]])[] = [
  ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư', 'Ban Bí thư Trung ương'],
  ['Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam', 'Trung ương Đảng'],
  ['Bộ Chính trị', 'Bộ Chính trị Ban Chấp hành Trung ương Đảng'],
  ['Tập đoàn Điện lực Việt Nam', 'EVN'],
  ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Ủy ban Trung ương MTTQ Việt Nam', 'Ủy ban Trung ương MTTQVN'],
]
