// Posts as recipient lists shorten them, what they are in full, and the body a post stands for ("Giám đốc Sở Y tế"). Knows no person.
// To add a row: keep the order of the abbreviations without marks; only what is nothing else in a recipient list (CT is Chủ tịch there).
// From the lists of NĐ 30/2020-style letters: TB 453/TB-UBND Hà Nội, CV 3722/VPCP-CN, QĐ 44/2005/QĐ-UBND Bình Thuận.

/** Short form → post in full. */
// biome-ignore format: a table reads best with one row a line
export const shortPosts: readonly (readonly [string, string])[] = [
  ['BT', 'Bí thư'],
  ['BTCN', 'Bộ trưởng, Chủ nhiệm'],
  ['CN', 'Chủ nhiệm'],
  ['CT', 'Chủ tịch'],
  ['CVP', 'Chánh Văn phòng'],
  ['GĐ', 'Giám đốc'],
  ['LĐVP', 'Lãnh đạo Văn phòng'],
  ['PBT', 'Phó Bí thư'],
  ['PCN', 'Phó Chủ nhiệm'],
  ['PCT', 'Phó Chủ tịch'],
  ['PCTTT', 'Phó Chủ tịch Thường trực'],
  ['PCVP', 'Phó Chánh Văn phòng'],
  ['PGĐ', 'Phó Giám đốc'],
  ['PTTg', 'Phó Thủ tướng'],
  ['PTTgTT', 'Phó Thủ tướng Thường trực'],
  ['PVP', 'Phó Văn phòng'],
  ['TGĐ', 'Tổng Giám đốc'],
  ['TTg', 'Thủ tướng'],
]

/** Posts beside those of `titles` that only recipient lists name. */
export const listedPosts: readonly string[] = [
  'Đại biểu',
  'Hội viên',
  'Lãnh đạo',
  'Thành viên',
  'Thủ trưởng',
  'Trợ lý',
  'Chuyên viên',
  'Ủy viên Ban Thường vụ',
]

/** A post at whose end the body's own name begins: "Chánh Văn phòng UBND" heads "Văn phòng UBND". Post without marks → its body's first words. */
// biome-ignore format: a table reads best with one row a line
export const postsWithin: readonly (readonly [string, string])[] = [
  ['Chánh Thanh tra', 'Thanh tra'],
  ['Chánh Văn phòng', 'Văn phòng'],
  ['Lãnh đạo Văn phòng', 'Văn phòng'],
  ['Phó Chánh Thanh tra', 'Thanh tra'],
  ['Phó Chánh Văn phòng', 'Văn phòng'],
  ['Phó Trưởng ban', 'Ban'],
  ['Trưởng ban', 'Ban'],
  ['Trưởng Công an', 'Công an'],
  ['Trưởng phòng', 'Phòng'],
]

/** Bodies whose name a recipient list shortens: what they are in full in a province's letter, and in a city's. */
// biome-ignore format: a table reads best with one row a line
export const shortBodies: readonly (readonly [string, string, string])[] = [
  ['BTCTU', 'Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Thành ủy'],
  ['BNCTU', 'Ban Nội chính Tỉnh ủy', 'Ban Nội chính Thành ủy'],
  ['TT HĐND', 'Thường trực Hội đồng nhân dân tỉnh', 'Thường trực Hội đồng nhân dân Thành phố'],
  ['TT HĐND tỉnh', 'Thường trực Hội đồng nhân dân tỉnh', 'Thường trực Hội đồng nhân dân Thành phố'],
  ['TT Thành ủy', 'Thường trực Thành ủy', 'Thường trực Thành ủy'],
  ['TT Tỉnh ủy', 'Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy'],
  ['TTHĐND', 'Thường trực Hội đồng nhân dân tỉnh', 'Thường trực Hội đồng nhân dân Thành phố'],
  ['TT TU', 'Thường trực Tỉnh ủy', 'Thường trực Thành ủy'],
  ['TTTU', 'Thường trực Tỉnh ủy', 'Thường trực Thành ủy'],
  ['UBKTTU', 'Ủy ban Kiểm tra Tỉnh ủy', 'Ủy ban Kiểm tra Thành ủy'],
  ['VPTU', 'Văn phòng Tỉnh ủy', 'Văn phòng Thành ủy'],
]

/** Units of an office by the codes that lưu lines and "VPUB: …" print (NĐ 30/2020 leaves them to each office: no closed list). */
// biome-ignore format: a table reads best in rows
export const unitCodes: readonly string[] = [
  'CĐS', 'CN', 'CV', 'ĐT', 'HC', 'HC-QT', 'HCQT', 'KG', 'KGVX', 'KT', 'KTKT', 'KTN', 'KTTH', 'NC', 'NgV', 'NN', 'NNMT', 'NNTN', 'PL', 'QHĐP', 'QHQT',
  'TCCB', 'TCCV', 'TD', 'TH', 'TKBT', 'TTĐT', 'TTTT', 'VX', 'VX2', 'XD',
]
