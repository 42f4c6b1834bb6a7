// The bodies that a group of a recipient list stands for: departments of a province (Sở, ban, ngành) and ministries (bộ, cơ quan ngang bộ), by period.
// From NĐ 45/2025/NĐ-CP Điều 8-9 with the names before it, and NQ 176/2025/QH15. Knows no letter.
// To add a row: within a period keep the order in which lists name them; `sure: false` where the decree leaves it to the province ("nơi có lập").

export interface GroupBody {
  /** Printed in a province's letter; `tỉnh` at its end is `Thành phố` in a city's. */
  name: string
  of: 'so' | 'ban' | 'nganh' | 'bo' | 'ngang-bo'
  sure: boolean
  /** Why it is not sure, for the clerk. */
  note: string | null
  /** Provinces that certainly have it, though others may not. */
  surelyIn: readonly string[]
  /** Provinces in which it is not sure, though others have it. */
  unsureIn: readonly string[]
}

export interface BodyPeriod {
  from: string
  to: string | null
  source: string
  bodies: readonly GroupBody[]
}

const body = (of: GroupBody['of'], name: string): GroupBody => ({ name, of, sure: true, note: null, surelyIn: [], unsureIn: [] })
const where = 'nơi có lập'
const maybe = (of: GroupBody['of'], name: string, surelyIn: readonly string[] = [], note = where): GroupBody => ({
  ...body(of, name),
  sure: false,
  note,
  surelyIn,
})
const all = (of: GroupBody['of'], names: readonly string[]): GroupBody[] => names.map(name => body(of, name))

/** Cities that may have split Sở Văn hóa, Thể thao và Du lịch: no table at hand decides it. */
const splitCulture = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']
const culture: GroupBody = {
  ...body('so', 'Sở Văn hóa, Thể thao và Du lịch'),
  note: 'nơi không tách Sở Du lịch',
  unsureIn: splitCulture,
}
const nganh = 'bảng không nói “ngành” gồm những nơi nào'
const branches = [maybe('nganh', 'Công an tỉnh', [], nganh), maybe('nganh', 'Bộ Chỉ huy Quân sự tỉnh', [], nganh)]

/** Agencies under a province's People's Committee. Used from 2008 on only: before that the departments were others. */
export const departments: readonly BodyPeriod[] = [
  {
    from: '2008-03-01',
    to: '2025-02-28',
    source: 'Các sở trước 01/3/2025 (đối chiếu NĐ 45/2025/NĐ-CP)',
    bodies: [
      ...all('so', ['Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính', 'Sở Công Thương']),
      ...all('so', ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Giao thông vận tải', 'Sở Xây dựng', 'Sở Tài nguyên và Môi trường']),
      ...all('so', ['Sở Thông tin và Truyền thông', 'Sở Lao động - Thương binh và Xã hội']),
      culture,
      ...all('so', ['Sở Khoa học và Công nghệ', 'Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Thanh tra tỉnh']),
      maybe('so', 'Sở Văn hóa và Thể thao'),
      maybe('so', 'Sở Du lịch'),
      maybe('so', 'Sở Ngoại vụ'),
      maybe('so', 'Sở Quy hoạch - Kiến trúc', ['Hà Nội', 'Hồ Chí Minh'], 'Hà Nội, Thành phố Hồ Chí Minh'),
      maybe('ban', 'Ban Dân tộc'),
      maybe('ban', 'Ban Quản lý các khu công nghiệp'),
      ...branches,
    ],
  },
  {
    from: '2025-03-01',
    to: null,
    source: 'NĐ 45/2025/NĐ-CP Điều 8, 9',
    bodies: [
      ...all('so', ['Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Công Thương', 'Sở Nông nghiệp và Môi trường']),
      ...all('so', ['Sở Xây dựng', 'Sở Khoa học và Công nghệ']),
      culture,
      ...all('so', ['Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Thanh tra tỉnh']),
      maybe('so', 'Sở Văn hóa và Thể thao'),
      maybe('so', 'Sở Du lịch'),
      maybe('so', 'Sở Ngoại vụ'),
      maybe('so', 'Sở Dân tộc và Tôn giáo'),
      maybe('so', 'Sở Quy hoạch - Kiến trúc', ['Hà Nội', 'Hồ Chí Minh'], 'Hà Nội, Thành phố Hồ Chí Minh'),
      maybe('ban', 'Ban Quản lý khu kinh tế, khu công nghiệp'),
      ...branches,
    ],
  },
]

/** Ministries that both periods have, in the order of the list of the Government. */
const steady = ['Bộ Quốc phòng', 'Bộ Công an', 'Bộ Ngoại giao', 'Bộ Nội vụ', 'Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Công Thương']
const social = ['Bộ Xây dựng', 'Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Giáo dục và Đào tạo', 'Bộ Y tế']
const joined = ['Bộ Kế hoạch và Đầu tư', 'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Giao thông vận tải', 'Bộ Tài nguyên và Môi trường']
const joinedToo = ['Bộ Thông tin và Truyền thông', 'Bộ Lao động - Thương binh và Xã hội']

/** Ministries and bodies of their rank. Used from 2008 on only, as above. */
export const ministryBodies: readonly BodyPeriod[] = [
  {
    from: '2008-03-01',
    to: '2025-02-28',
    source: 'Các bộ trước 01/3/2025 (đối chiếu NQ 176/2025/QH15)',
    bodies: [
      ...all('bo', [...steady, ...joined, ...social, ...joinedToo]),
      ...all('ngang-bo', ['Văn phòng Chính phủ', 'Thanh tra Chính phủ', 'Ngân hàng Nhà nước Việt Nam', 'Ủy ban Dân tộc']),
    ],
  },
  {
    from: '2025-03-01',
    to: null,
    source: 'NQ 176/2025/QH15',
    bodies: [
      ...all('bo', [...steady, 'Bộ Nông nghiệp và Môi trường', ...social, 'Bộ Dân tộc và Tôn giáo']),
      ...all('ngang-bo', ['Văn phòng Chính phủ', 'Thanh tra Chính phủ', 'Ngân hàng Nhà nước Việt Nam']),
    ],
  },
]
