// The 63 provinces and centrally run cities up to 30/06/2025 and the 34 since 01/07/2025. Knows names, codes, successors; not districts.
// To add a row: keep the order of the names without marks; `since2025` is the unit that holds the territory since 01/07/2025 (NQ 202/2025/QH15);
// `rankNow` is null where the name itself ended. Spellings met in letters go into `variants`. Derived from MIT-licensed data sets, see NOTICE.

export interface Province {
  name: string
  /** Rank up to 30/06/2025. */
  rank: 'tinh' | 'thanh-pho'
  /** Rank of the unit of this name today; null where there is none. */
  rankNow: 'tinh' | 'thanh-pho' | null
  /** Statistical code of the old unit. */
  gso: string
  /** Level-1 edXML code of the old unit. */
  edxml: string
  since2025: string
  variants: readonly string[]
}

// biome-ignore format: a table reads best with one row a line
export const provinces: readonly Province[] = [
  { name: 'An Giang', rank: 'tinh', rankNow: 'tinh', gso: '89', edxml: 'H01', since2025: 'An Giang', variants: [] },
  { name: 'Bà Rịa - Vũng Tàu', rank: 'tinh', rankNow: null, gso: '77', edxml: 'H06', since2025: 'Hồ Chí Minh', variants: ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'BRVT', 'BR-VT'] },
  { name: 'Bắc Giang', rank: 'tinh', rankNow: null, gso: '24', edxml: 'H02', since2025: 'Bắc Ninh', variants: [] },
  { name: 'Bắc Kạn', rank: 'tinh', rankNow: null, gso: '06', edxml: 'H03', since2025: 'Thái Nguyên', variants: ['Bắc Cạn', 'Bắc Kan'] },
  { name: 'Bạc Liêu', rank: 'tinh', rankNow: null, gso: '95', edxml: 'H04', since2025: 'Cà Mau', variants: ['Bạc liêu'] },
  { name: 'Bắc Ninh', rank: 'tinh', rankNow: 'tinh', gso: '27', edxml: 'H05', since2025: 'Bắc Ninh', variants: [] },
  { name: 'Bến Tre', rank: 'tinh', rankNow: null, gso: '83', edxml: 'H07', since2025: 'Vĩnh Long', variants: [] },
  { name: 'Bình Định', rank: 'tinh', rankNow: null, gso: '52', edxml: 'H08', since2025: 'Gia Lai', variants: [] },
  { name: 'Bình Dương', rank: 'tinh', rankNow: null, gso: '74', edxml: 'H09', since2025: 'Hồ Chí Minh', variants: [] },
  { name: 'Bình Phước', rank: 'tinh', rankNow: null, gso: '70', edxml: 'H10', since2025: 'Đồng Nai', variants: [] },
  { name: 'Bình Thuận', rank: 'tinh', rankNow: null, gso: '60', edxml: 'H11', since2025: 'Lâm Đồng', variants: ['Bình thuận'] },
  { name: 'Cà Mau', rank: 'tinh', rankNow: 'tinh', gso: '96', edxml: 'H12', since2025: 'Cà Mau', variants: [] },
  { name: 'Cần Thơ', rank: 'thanh-pho', rankNow: 'thanh-pho', gso: '92', edxml: 'H13', since2025: 'Cần Thơ', variants: [] },
  { name: 'Cao Bằng', rank: 'tinh', rankNow: 'tinh', gso: '04', edxml: 'H14', since2025: 'Cao Bằng', variants: [] },
  { name: 'Đà Nẵng', rank: 'thanh-pho', rankNow: 'thanh-pho', gso: '48', edxml: 'H17', since2025: 'Đà Nẵng', variants: [] },
  { name: 'Đắk Lắk', rank: 'tinh', rankNow: 'tinh', gso: '66', edxml: 'H15', since2025: 'Đắk Lắk', variants: ['Đăk Lăk', 'Đắc Lắc', 'Đak Lak', 'Đắk Lăk', 'Dak Lak', 'Daklak'] },
  { name: 'Đắk Nông', rank: 'tinh', rankNow: null, gso: '67', edxml: 'H16', since2025: 'Lâm Đồng', variants: ['Đăk Nông', 'Đắc Nông', 'Đak Nông', 'Dak Nong', 'Daknong', 'Đắknông', 'ĐĂK NÔNG'] },
  { name: 'Điện Biên', rank: 'tinh', rankNow: 'tinh', gso: '11', edxml: 'H18', since2025: 'Điện Biên', variants: [] },
  { name: 'Đồng Nai', rank: 'tinh', rankNow: 'thanh-pho', gso: '75', edxml: 'H19', since2025: 'Đồng Nai', variants: [] },
  { name: 'Đồng Tháp', rank: 'tinh', rankNow: 'tinh', gso: '87', edxml: 'H20', since2025: 'Đồng Tháp', variants: [] },
  { name: 'Gia Lai', rank: 'tinh', rankNow: 'tinh', gso: '64', edxml: 'H21', since2025: 'Gia Lai', variants: ['Gia-lai', 'Gia Rai'] },
  { name: 'Hà Giang', rank: 'tinh', rankNow: null, gso: '02', edxml: 'H22', since2025: 'Tuyên Quang', variants: [] },
  { name: 'Hà Nam', rank: 'tinh', rankNow: null, gso: '35', edxml: 'H25', since2025: 'Ninh Bình', variants: [] },
  { name: 'Hà Nội', rank: 'thanh-pho', rankNow: 'thanh-pho', gso: '01', edxml: 'H26', since2025: 'Hà Nội', variants: [] },
  { name: 'Hà Tĩnh', rank: 'tinh', rankNow: 'tinh', gso: '42', edxml: 'H27', since2025: 'Hà Tĩnh', variants: [] },
  { name: 'Hải Dương', rank: 'tinh', rankNow: null, gso: '30', edxml: 'H23', since2025: 'Hải Phòng', variants: [] },
  { name: 'Hải Phòng', rank: 'thanh-pho', rankNow: 'thanh-pho', gso: '31', edxml: 'H24', since2025: 'Hải Phòng', variants: [] },
  { name: 'Hậu Giang', rank: 'tinh', rankNow: null, gso: '93', edxml: 'H30', since2025: 'Cần Thơ', variants: [] },
  { name: 'Hồ Chí Minh', rank: 'thanh-pho', rankNow: 'thanh-pho', gso: '79', edxml: 'H29', since2025: 'Hồ Chí Minh', variants: ['TP. Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'Tp. HCM', 'Sài Gòn'] },
  { name: 'Hòa Bình', rank: 'tinh', rankNow: null, gso: '17', edxml: 'H28', since2025: 'Phú Thọ', variants: ['Hoà Bình'] },
  { name: 'Huế', rank: 'tinh', rankNow: 'thanh-pho', gso: '46', edxml: 'H57', since2025: 'Huế', variants: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên-Huế'] },
  { name: 'Hưng Yên', rank: 'tinh', rankNow: 'tinh', gso: '33', edxml: 'H31', since2025: 'Hưng Yên', variants: [] },
  { name: 'Khánh Hòa', rank: 'tinh', rankNow: 'tinh', gso: '56', edxml: 'H32', since2025: 'Khánh Hòa', variants: ['Khánh Hoà'] },
  { name: 'Kiên Giang', rank: 'tinh', rankNow: null, gso: '91', edxml: 'H33', since2025: 'An Giang', variants: [] },
  { name: 'Kon Tum', rank: 'tinh', rankNow: null, gso: '62', edxml: 'H34', since2025: 'Quảng Ngãi', variants: ['KonTum', 'Kontum', 'Công Tum'] },
  { name: 'Lai Châu', rank: 'tinh', rankNow: 'tinh', gso: '12', edxml: 'H35', since2025: 'Lai Châu', variants: [] },
  { name: 'Lâm Đồng', rank: 'tinh', rankNow: 'tinh', gso: '68', edxml: 'H36', since2025: 'Lâm Đồng', variants: [] },
  { name: 'Lạng Sơn', rank: 'tinh', rankNow: 'tinh', gso: '20', edxml: 'H37', since2025: 'Lạng Sơn', variants: [] },
  { name: 'Lào Cai', rank: 'tinh', rankNow: 'tinh', gso: '10', edxml: 'H38', since2025: 'Lào Cai', variants: ['Lào Kay', 'Lao Cai'] },
  { name: 'Long An', rank: 'tinh', rankNow: null, gso: '80', edxml: 'H39', since2025: 'Tây Ninh', variants: [] },
  { name: 'Nam Định', rank: 'tinh', rankNow: null, gso: '36', edxml: 'H40', since2025: 'Ninh Bình', variants: [] },
  { name: 'Nghệ An', rank: 'tinh', rankNow: 'tinh', gso: '40', edxml: 'H41', since2025: 'Nghệ An', variants: [] },
  { name: 'Ninh Bình', rank: 'tinh', rankNow: 'tinh', gso: '37', edxml: 'H42', since2025: 'Ninh Bình', variants: [] },
  { name: 'Ninh Thuận', rank: 'tinh', rankNow: null, gso: '58', edxml: 'H43', since2025: 'Khánh Hòa', variants: [] },
  { name: 'Phú Thọ', rank: 'tinh', rankNow: 'tinh', gso: '25', edxml: 'H44', since2025: 'Phú Thọ', variants: [] },
  { name: 'Phú Yên', rank: 'tinh', rankNow: null, gso: '54', edxml: 'H45', since2025: 'Đắk Lắk', variants: [] },
  { name: 'Quảng Bình', rank: 'tinh', rankNow: null, gso: '44', edxml: 'H46', since2025: 'Quảng Trị', variants: [] },
  { name: 'Quảng Nam', rank: 'tinh', rankNow: null, gso: '49', edxml: 'H47', since2025: 'Đà Nẵng', variants: [] },
  { name: 'Quảng Ngãi', rank: 'tinh', rankNow: 'tinh', gso: '51', edxml: 'H48', since2025: 'Quảng Ngãi', variants: [] },
  { name: 'Quảng Ninh', rank: 'tinh', rankNow: 'tinh', gso: '22', edxml: 'H49', since2025: 'Quảng Ninh', variants: [] },
  { name: 'Quảng Trị', rank: 'tinh', rankNow: 'tinh', gso: '45', edxml: 'H50', since2025: 'Quảng Trị', variants: [] },
  { name: 'Sóc Trăng', rank: 'tinh', rankNow: null, gso: '94', edxml: 'H51', since2025: 'Cần Thơ', variants: [] },
  { name: 'Sơn La', rank: 'tinh', rankNow: 'tinh', gso: '14', edxml: 'H52', since2025: 'Sơn La', variants: [] },
  { name: 'Tây Ninh', rank: 'tinh', rankNow: 'tinh', gso: '72', edxml: 'H53', since2025: 'Tây Ninh', variants: [] },
  { name: 'Thái Bình', rank: 'tinh', rankNow: null, gso: '34', edxml: 'H54', since2025: 'Hưng Yên', variants: [] },
  { name: 'Thái Nguyên', rank: 'tinh', rankNow: 'tinh', gso: '19', edxml: 'H55', since2025: 'Thái Nguyên', variants: [] },
  { name: 'Thanh Hóa', rank: 'tinh', rankNow: 'tinh', gso: '38', edxml: 'H56', since2025: 'Thanh Hóa', variants: ['Thanh Hoá'] },
  { name: 'Tiền Giang', rank: 'tinh', rankNow: null, gso: '82', edxml: 'H58', since2025: 'Đồng Tháp', variants: [] },
  { name: 'Trà Vinh', rank: 'tinh', rankNow: null, gso: '84', edxml: 'H59', since2025: 'Vĩnh Long', variants: [] },
  { name: 'Tuyên Quang', rank: 'tinh', rankNow: 'tinh', gso: '08', edxml: 'H60', since2025: 'Tuyên Quang', variants: [] },
  { name: 'Vĩnh Long', rank: 'tinh', rankNow: 'tinh', gso: '86', edxml: 'H61', since2025: 'Vĩnh Long', variants: [] },
  { name: 'Vĩnh Phúc', rank: 'tinh', rankNow: null, gso: '26', edxml: 'H62', since2025: 'Phú Thọ', variants: [] },
  { name: 'Yên Bái', rank: 'tinh', rankNow: null, gso: '15', edxml: 'H63', since2025: 'Lào Cai', variants: [] },
]
