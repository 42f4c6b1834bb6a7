// Bodies of a province whose work went to another in February and March 2025: departments (NĐ 45/2025/NĐ-CP Điều 8, 9, as the ministries above them
// were merged) and boards of the Party. Knows names without their province. To add a row: keep the order of the names without marks.

export interface Merged {
  name: string
  /** The body that has most of its work since. */
  now: string
}

// biome-ignore format: a table reads best with one row a line
export const mergedBodies: readonly Merged[] = [
  { name: 'Ban Dân tộc', now: 'Sở Dân tộc và Tôn giáo' },
  { name: 'Ban Dân vận', now: 'Ban Tuyên giáo và Dân vận' },
  { name: 'Ban Dân vận Tỉnh ủy', now: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' },
  { name: 'Ban Tuyên giáo', now: 'Ban Tuyên giáo và Dân vận' },
  { name: 'Ban Tuyên giáo Tỉnh ủy', now: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' },
  { name: 'Sở Giao thông vận tải', now: 'Sở Xây dựng' },
  { name: 'Sở Kế hoạch và Đầu tư', now: 'Sở Tài chính' },
  { name: 'Sở Lao động - Thương binh và Xã hội', now: 'Sở Nội vụ' },
  { name: 'Sở Nông nghiệp và Phát triển nông thôn', now: 'Sở Nông nghiệp và Môi trường' },
  { name: 'Sở Tài nguyên và Môi trường', now: 'Sở Nông nghiệp và Môi trường' },
  { name: 'Sở Thông tin và Truyền thông', now: 'Sở Khoa học và Công nghệ' },
]
