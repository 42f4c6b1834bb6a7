// What both the screens and the papers say of hồ sơ.

/** `Vĩnh viễn` or `20 năm`. */
export const thoiHanWords = (years: number | null): string => (years === null ? 'Vĩnh viễn' : `${years} năm`)

/** `1–3`, or `4`; empty where no sheet is numbered. */
export const toSoWords = ({ toTu, toDen }: { toTu: number | null; toDen: number | null }): string =>
  toTu === null ? '' : toTu === toDen ? `${toTu}` : `${toTu}–${toDen}`
