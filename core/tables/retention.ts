// Terms of retention (thời hạn bảo quản) that are offered: the codes of TT 05/2025/TT-BNV as two implementations of it have them; a clerk may
// type any number of years (NĐ 30/2020 Phụ lục V: "Vĩnh viễn hoặc số năm cụ thể"). Null is vĩnh viễn.
export const retentionTerms: readonly (number | null)[] = [null, 70, 50, 30, 20, 10]
