// Days off work in Việt Nam: Bộ luật Lao động 2019, Điều 112 (in force from 2021); days that fall together with a Saturday or Sunday are made up for
// on the next working day (Điều 111.3). Weeks of five days: Saturday and Sunday are off.

/** Tết Dương lịch, Chiến thắng, Quốc tế lao động, Quốc khánh: month and day, every year alike. */
export const fixedHolidays: readonly { at: string; name: string }[] = [
  { at: '01-01', name: 'Tết Dương lịch' },
  { at: '04-30', name: 'Ngày Chiến thắng' },
  { at: '05-01', name: 'Ngày Quốc tế lao động' },
  { at: '09-02', name: 'Quốc khánh' },
]

/**
 * The first day of the lunar year and the 10th of its third month, as days of the sun's calendar. Reckoned by new moons at 105° E (UTC+7), which in
 * 2030 is a day before the Chinese one. To add a year, add a row.
 */
export const lunarDays: Readonly<Record<number, { tet: string; gioTo: string }>> = {
  2021: { tet: '2021-02-12', gioTo: '2021-04-21' },
  2022: { tet: '2022-02-01', gioTo: '2022-04-10' },
  2023: { tet: '2023-01-22', gioTo: '2023-04-29' },
  2024: { tet: '2024-02-10', gioTo: '2024-04-18' },
  2025: { tet: '2025-01-29', gioTo: '2025-04-07' },
  2026: { tet: '2026-02-17', gioTo: '2026-04-26' },
  2027: { tet: '2027-02-06', gioTo: '2027-04-16' },
  2028: { tet: '2028-01-26', gioTo: '2028-04-04' },
  2029: { tet: '2029-02-13', gioTo: '2029-04-23' },
  2030: { tet: '2030-02-02', gioTo: '2030-04-12' },
}

export interface ToldYear {
  /** Weekdays of Tết Nguyên đán, first and last; a Saturday or Sunday between them is off anyhow. */
  tet: readonly [from: string, to: string]
  /** The day beside 02/9. */
  beside: string
  /** Weekdays off that are worked on another day, and that day. */
  swapped: readonly { off: string; work: string }[]
}

/**
 * What was told each year of the days that Điều 112.3 leaves to the Prime Minister, and of days swapped for cán bộ, công chức, viên chức. From the
 * yearly notices as the newspapers printed them, not read in the notices themselves: the clerk may change any day. To add a year, add a row.
 */
export const toldYears: Readonly<Record<number, ToldYear>> = {
  2021: { tet: ['2021-02-10', '2021-02-16'], beside: '2021-09-03', swapped: [] },
  2022: { tet: ['2022-01-31', '2022-02-04'], beside: '2022-09-01', swapped: [] },
  2023: { tet: ['2023-01-20', '2023-01-26'], beside: '2023-09-01', swapped: [] },
  2024: { tet: ['2024-02-08', '2024-02-14'], beside: '2024-09-03', swapped: [{ off: '2024-04-29', work: '2024-05-04' }] },
  2025: { tet: ['2025-01-27', '2025-01-31'], beside: '2025-09-01', swapped: [{ off: '2025-05-02', work: '2025-04-26' }] },
  2026: {
    tet: ['2026-02-16', '2026-02-20'],
    beside: '2026-09-01',
    swapped: [
      { off: '2026-01-02', work: '2026-01-10' },
      { off: '2026-08-31', work: '2026-08-22' },
    ],
  },
}

/** The law's first year here; before it another law set other days. */
export const firstYear = 2021

/** A day that was announced as a holiday, of which it is not known whether the law has taken it in: told to the clerk, not counted as off. */
export const openDays: readonly { from: number; at: string; name: string; source: string }[] = [
  {
    from: 2026,
    at: '11-24',
    name: 'Ngày Văn hóa Việt Nam',
    source: 'Nghị quyết 80-NQ/TW năm 2026 chủ trương nghỉ hưởng nguyên lương; chưa rõ văn bản quy định nghỉ',
  },
]
