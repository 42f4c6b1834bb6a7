// Provinces that had ended before the 63 of provinces.ts: old letters are dated from them. Knows names only.
// To add a row: keep the order without marks.

// biome-ignore format: a table reads best in rows
export const oldProvinces: readonly string[] = [
  'Bắc Thái', 'Bình Trị Thiên', 'Cao Lạng', 'Cửu Long', 'Gia Định', 'Gia Lai - Kon Tum', 'Hà Bắc', 'Hà Nam Ninh', 'Hà Sơn Bình', 'Hà Tây', 'Hà Tuyên',
  'Hải Hưng', 'Hoàng Liên Sơn', 'Minh Hải', 'Nam Hà', 'Nghệ Tĩnh', 'Nghĩa Bình', 'Phú Khánh', 'Quảng Nam - Đà Nẵng', 'Sông Bé', 'Thuận Hải',
  'Vĩnh Phú',
]
