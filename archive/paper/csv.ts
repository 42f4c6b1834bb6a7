// Writes rows as CSV that spreadsheets open right and safe: UTF-8 with BOM, commas, CRLF, and no cell that a spreadsheet would run as a formula.

const mark = '\ufeff'

/**
 * One cell. A cell that starts with `= + - @`, also in full width, a tab or a line break gets a leading apostrophe: a spreadsheet would calculate it
 * (OWASP, CSV injection). Quoted where it holds a comma, a quote or a line break.
 */
export const csvCell = (text: string): string => {
  const harmless = /^[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** One row, its line end included. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** How a file starts: BOM and heads. */
export const csvHead = (heads: readonly string[]): string => mark + csvLine(heads)

/** The file piece by piece: BOM and heads, then a line a row. */
export function* csvText(heads: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield csvHead(heads)
  for (const row of rows) yield csvLine(row)
}
