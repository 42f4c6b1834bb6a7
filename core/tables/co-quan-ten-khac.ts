// Other names and short forms of central bodies, as lists of recipients print them. Knows whole names only.
// To add a row: keep the order of the names without marks; the directory's name first, then what else means the same body wherever it stands.

// biome-ignore format: a table reads best with one row a line
export const otherNames: readonly (readonly [string, ...string[]])[] = [
  ['Bảo hiểm tiền gửi Việt Nam'],
  ['Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam', 'BHXH VN'],
  ['Bộ Công an', 'Bộ CA'],
  ['Bộ Quốc phòng', 'Bộ QP'],
  ['Cục Kiểm tra văn bản quy phạm pháp luật', 'Cục Kiểm tra văn bản', 'Cục Kiểm tra VBQPPL', 'Cục Kiểm tra văn bản QPPL'],
  ['Đài Tiếng nói Việt Nam', 'Đài TNVN'],
  ['Đài Truyền hình Việt Nam', 'Đài THVN'],
  ['Học viện Hành chính Quốc gia'],
  ['Hội đồng Dân tộc', 'Hội đồng Dân tộc của Quốc hội'],
  ['Liên đoàn Thương mại và Công nghiệp Việt Nam', 'Phòng Thương mại và Công nghiệp Việt Nam', 'Phòng TM và CN Việt Nam', 'Phòng TM&CN Việt Nam'],
  ['Tòa án nhân dân tối cao', 'Tòa án NDTC', 'TAND tối cao', 'TANDTC'],
  ['Ủy ban Giám sát tài chính Quốc gia', 'UB Giám sát tài chính Quốc gia', 'UBGSTCQG'],
  ['Ủy ban Pháp luật của Quốc hội'],
  ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'UBTW Mặt trận Tổ quốc Việt Nam', 'UBTWMTTQVN', 'UBTW MTTQ Việt Nam', 'UBTƯ MTTQ Việt Nam', 'Ủy ban Trung ương MTTQVN'],
  ['Ủy ban Tư pháp của Quốc hội'],
  ['Ủy ban về các vấn đề xã hội của Quốc hội'],
  ['Văn phòng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng', 'VP BCĐ TW về phòng, chống tham nhũng', 'VP BCĐ TƯ về phòng, chống tham nhũng', 'VP BCĐTW về phòng, chống tham nhũng', 'Văn phòng BCĐ TW về phòng, chống tham nhũng', 'Văn phòng BCĐ TƯ về phòng, chống tham nhũng', 'Văn phòng BCĐTW về phòng, chống tham nhũng'],
  ['Văn phòng Tổng Bí thư'],
  ['Văn phòng Trung ương Đảng', 'Văn phòng TW Đảng', 'VP TW Đảng', 'Văn phòng Trung ương'],
  ['Viện kiểm sát nhân dân tối cao', 'Viện KSND tối cao', 'Viện KSNDTC', 'Viện kiểm sát NDTC', 'VKSND tối cao', 'VKSNDTC'],
]
