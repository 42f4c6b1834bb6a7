// Bodies that letters give work to and that the tables of issuing bodies leave out: offices of a district or commune, of the army and the
// police, and common short forms. Knows no single office. To add a row: keep the order without marks; the name only, without the place.

// biome-ignore format: a table reads best in rows
export const assignedBodies: readonly string[] = [
  'Ban Chỉ huy Quân sự', 'Ban CHQS', 'Ban Quản lý dự án đầu tư xây dựng', 'BHXH', 'Bộ Chỉ huy BĐBP', 'Bộ CHQS',
  'Cục Hậu cần', 'Cục Kỹ thuật', 'Hạt Kiểm lâm', 'Hội LHPN',
  'Phòng Cảnh sát quản lý hành chính về trật tự xã hội', 'Phòng GDĐT', 'Phòng Giáo dục và Đào tạo', 'Phòng Hậu cần',
  'Phòng Kinh tế và Hạ tầng', 'Phòng Kỹ thuật', 'Phòng Lao động - Thương binh và Xã hội', 'Phòng Nội vụ',
  'Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Quản lý đô thị', 'Phòng Tài chính - Kế hoạch', 'Phòng Tài nguyên và Môi trường',
  'Phòng Tư pháp', 'Phòng Văn hóa và Thông tin', 'Phòng Văn hóa - Xã hội', 'Phòng Y tế', 'Sở Nông nghiệp và PTNT',
  'Trạm Y tế', 'Trung tâm Phát triển quỹ đất', 'Trung tâm Phục vụ hành chính công', 'Trung tâm Y tế',
  'Ủy ban MTTQ Việt Nam',
]
