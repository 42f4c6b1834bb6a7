// Days as spreadsheets keep them: numbers counted from 1900 or 1904 (ECMA-376 Part 1, 18.17.4), told from other numbers by the format of the cell.

/** Built-in formats that show a day (18.8.30), those of East Asia among them; 18 to 21 and 45 to 47 show a time alone. */
const builtIn = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** What stands in quotes, behind a backslash or in square brackets shows itself, a colour or a place. */
const literal = /"[^"]{0,100}"|\\.|\[[^\]]{0,40}\]|_./gu

/** Whether a format shows a day. `format` is the code of an own format (id 164 and above). */
export function showsDay(id: number, format: string | undefined): boolean {
  if (format === undefined) return builtIn(id)
  const shown = format.replace(literal, '')
  return !/general/iu.test(shown) && /[dy]/iu.test(shown)
}

const dayMs = 86_400_000
/** 29 February 1900, which the first spreadsheet thought was a day. */
const noDay = 60
const lastSerial = 2_958_465

/** The ISO day of a number; null where it is none. `serialDay(44289, false)` is `2021-04-03`. */
export function serialDay(serial: number, is1904: boolean): string | null {
  const whole = Math.floor(serial) + (is1904 ? 1462 : 0)
  if (!(whole >= 1 && whole <= lastSerial) || whole === noDay) return null
  return new Date(Date.UTC(1899, 11, 30) + (whole < noDay ? whole + 1 : whole) * dayMs).toISOString().slice(0, 10)
}
