// Whether the format of a spreadsheet's cell shows its number as a day (ECMA-376 Part 1, 18.8.30).

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
