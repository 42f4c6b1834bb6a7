// Days as spreadsheets keep them: numbers counted from 1900 or 1904 (ECMA-376 Part 1, 18.17.4).

const dayMs = 86_400_000
/** 29 February 1900, which the first spreadsheet thought was a day. */
const noDay = 60
const lastSerial = 2_958_465
/** A number of a workbook that counts from 1904 is so much smaller. */
const daysTo1904 = 1462

/** The ISO day of a number; null where it is none. `serialDay(44289, false)` is `2021-04-03`. */
export function serialDay(serial: number, is1904: boolean): string | null {
  const whole = Math.floor(serial) + (is1904 ? daysTo1904 : 0)
  if (!(whole >= 1 && whole <= lastSerial) || whole === noDay) return null
  return new Date(Date.UTC(1899, 11, 30) + (whole < noDay ? whole + 1 : whole) * dayMs).toISOString().slice(0, 10)
}
