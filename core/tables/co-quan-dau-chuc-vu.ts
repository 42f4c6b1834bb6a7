// Posts that head a body and issue in its series: "Bộ trưởng Bộ Y tế" signs what Bộ Y tế numbers (NĐ 30/2020 Điều 8, Phụ lục I).
// To add a row: keep the order of the words without marks; only posts whose body follows by name.

export const headingPosts: readonly string[] = ['Bộ trưởng', 'Chủ nhiệm', 'Chủ tịch', 'Phó Chủ tịch', 'Thứ trưởng', 'Viện trưởng']
