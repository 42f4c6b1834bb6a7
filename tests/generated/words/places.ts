// Provinces with districts and communes as they were before 07/2025 or are since. Facts only.

export interface Place {
  province: string
  isCity: boolean
  seat: string
  districts: readonly string[]
  communes: readonly string[]
  since2025: boolean
}

const place = (province: string, isCity: boolean, seat: string, districts: string[], communes: string[], since2025 = true): Place => ({
  province,
  isCity,
  seat,
  districts,
  communes,
  since2025,
})

// biome-ignore format: a table reads best with one row a line
export const places: readonly Place[] = [
  place('An Giang', false, 'Long Xuyên', ['huyện Châu Phú', 'thị xã Tân Châu', 'thành phố Long Xuyên'], ['xã Mỹ Đức', 'phường Bình Khánh', 'xã Óc Eo']),
  place('Bắc Ninh', false, 'Bắc Ninh', ['huyện Gia Bình', 'thị xã Quế Võ', 'thành phố Từ Sơn'], ['xã Đại Đồng', 'phường Vũ Ninh']),
  place('Cà Mau', false, 'Cà Mau', ['huyện Đầm Dơi', 'huyện Ngọc Hiển'], ['xã Đất Mũi', 'phường Tân Thành']),
  place('Cao Bằng', false, 'Cao Bằng', ['huyện Hòa An', 'huyện Trùng Khánh'], ['xã Đàm Thủy', 'phường Thục Phán']),
  place('Đắk Lắk', false, 'Buôn Ma Thuột', ['huyện Krông Pắc', 'huyện Cư M\'gar', 'thị xã Buôn Hồ'], ['xã Ea Kly', 'phường Tân Lập']),
  place('Đắk Nông', false, 'Gia Nghĩa', ['huyện Đắk R\'lấp', 'huyện Cư Jút', 'huyện Tuy Đức'], ['xã Quảng Trực', 'phường Nghĩa Phú'], false),
  place('Đồng Nai', false, 'Biên Hòa', ['huyện Long Thành', 'huyện Vĩnh Cửu'], ['xã Phước An', 'phường Trấn Biên']),
  place('Gia Lai', false, 'Pleiku', ['huyện Chư Sê', 'thị xã An Khê'], ['xã Ia Grai', 'phường Hội Phú']),
  place('Hà Giang', false, 'Hà Giang', ['huyện Đồng Văn', 'huyện Mèo Vạc'], ['xã Lũng Cú', 'phường Minh Khai'], false),
  place('Hà Tĩnh', false, 'Hà Tĩnh', ['huyện Cẩm Xuyên', 'thị xã Kỳ Anh'], ['xã Cẩm Bình', 'phường Thành Sen']),
  place('Hải Dương', false, 'Hải Dương', ['huyện Thanh Miện', 'thành phố Chí Linh'], ['xã Đoàn Tùng', 'phường Sao Đỏ'], false),
  place('Hải Phòng', true, 'Hải Phòng', ['quận Lê Chân', 'huyện An Dương'], ['xã An Hưng', 'phường Hồng Bàng']),
  place('Hà Nội', true, 'Hà Nội', ['quận Ba Đình', 'huyện Đông Anh', 'thị xã Sơn Tây'], ['phường Hoàn Kiếm', 'xã Phúc Thọ']),
  place('Hồ Chí Minh', true, 'Thành phố Hồ Chí Minh', ['quận 7', 'huyện Củ Chi', 'thành phố Thủ Đức'], ['phường Sài Gòn', 'xã Bình Chánh']),
  place('Đà Nẵng', true, 'Đà Nẵng', ['quận Hải Châu', 'huyện Hòa Vang'], ['phường Hòa Cường', 'xã Bà Nà']),
  place('Cần Thơ', true, 'Cần Thơ', ['quận Ninh Kiều', 'huyện Phong Điền'], ['phường Cái Khế', 'xã Nhơn Ái']),
  place('Huế', true, 'Huế', ['quận Phú Xuân', 'huyện Phú Lộc'], ['phường Thuận Hóa', 'xã Vinh Lộc']),
  place('Khánh Hòa', false, 'Nha Trang', ['huyện Vạn Ninh', 'thành phố Cam Ranh'], ['xã Đại Lãnh', 'phường Bắc Nha Trang']),
  place('Kiên Giang', false, 'Rạch Giá', ['huyện Giồng Riềng', 'thành phố Phú Quốc'], ['xã Hòa Hưng', 'phường Vĩnh Thanh'], false),
  place('Lai Châu', false, 'Lai Châu', ['huyện Mường Tè', 'huyện Than Uyên'], ['xã Mường Khoa', 'phường Tân Phong']),
  place('Lâm Đồng', false, 'Đà Lạt', ['huyện Di Linh', 'thành phố Bảo Lộc'], ['xã Hòa Ninh', 'phường Xuân Hương']),
  place('Lạng Sơn', false, 'Lạng Sơn', ['huyện Chi Lăng', 'huyện Cao Lộc'], ['xã Quan Sơn', 'phường Đông Kinh']),
  place('Nghệ An', false, 'Vinh', ['huyện Quỳ Châu', 'thị xã Thái Hòa'], ['xã Nghi Lộc', 'phường Trường Vinh']),
  place('Ninh Bình', false, 'Ninh Bình', ['huyện Kim Sơn', 'thành phố Hoa Lư'], ['xã Gia Viễn', 'phường Tam Điệp']),
  place('Phú Thọ', false, 'Việt Trì', ['huyện Hạ Hòa', 'huyện Tân Sơn'], ['xã Hiền Lương', 'phường Nông Trang']),
  place('Phú Yên', false, 'Tuy Hòa', ['huyện Sông Hinh', 'thị xã Đông Hòa'], ['xã An Chấn', 'phường 9'], false),
  place('Quảng Ngãi', false, 'Quảng Ngãi', ['huyện Sơn Tịnh', 'huyện đảo Lý Sơn', 'thị xã Đức Phổ'], ['xã Nghĩa Giang', 'phường Cẩm Thành']),
  place('Quảng Ninh', false, 'Hạ Long', ['huyện Tiên Yên', 'thành phố Cẩm Phả'], ['xã Đông Ngũ', 'đặc khu Vân Đồn']),
  place('Quảng Trị', false, 'Đông Hà', ['huyện Hướng Hóa', 'huyện Gio Linh'], ['xã Khe Sanh', 'phường Đồng Hới']),
  place('Sơn La', false, 'Sơn La', ['huyện Mai Sơn', 'huyện Thuận Châu'], ['xã Chiềng Mung', 'phường Tô Hiệu']),
  place('Thái Bình', false, 'Thái Bình', ['huyện Tiền Hải', 'huyện Vũ Thư'], ['xã Nam Cường', 'phường Trần Lãm'], false),
  place('Thanh Hóa', false, 'Thanh Hóa', ['huyện Như Thanh', 'thị xã Nghi Sơn'], ['xã Hải Long', 'phường Hạc Thành']),
  place('Tuyên Quang', false, 'Tuyên Quang', ['huyện Na Hang', 'huyện Lâm Bình'], ['xã Thượng Lâm', 'phường Nông Tiến']),
  place('Bà Rịa - Vũng Tàu', false, 'Bà Rịa', ['huyện Đất Đỏ', 'thành phố Vũng Tàu'], ['xã Láng Lớn', 'phường Long Toàn'], false),
  place('Vĩnh Long', false, 'Vĩnh Long', ['huyện Mang Thít', 'thị xã Bình Minh'], ['xã Cái Nhum', 'phường Long Châu']),
]
