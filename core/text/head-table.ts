// A Markdown table around the head of a letter, as converters of Word files write it: its two cells become lines, the left one first.
// Knows a head by its national title or the Party's; every other table stays as it is.

/** A head stands at the top of its page and is no longer. */
const reach = 2000
const longest = 1500

/** The row below the first of a table. */
const separator = /^[ \t]{0,3}\|(?:[ \t]{0,3}:?-{2,40}:?[ \t]{0,3}\|){1,4}[ \t]{0,3}$/mu
const title = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u
/** Between two cells, at a row's ends, between two dressed words of a cell, before the number and the V/v. */
const seams = /[ \t]{0,9}(?<!\\)\|[ \t]{0,9}|(?<=\S\*)[ \t]{1,9}(?=\\?\*\S)|(?<=[\p{L}*])[ \t]{1,9}(?=\\?\*?[ \t]?Số[: ]|V\/v )/gu
/** A star that is printed, or dashes of a rule: written so that Markdown does not take them for marks. */
const escaped = /\\(?=[*_|~-])/gu

/** The last row of a table's body: no row below it. */
const lastRow = /\|[ \t]{0,3}\n(?![ \t]{0,3}\|)/u

/** Where the table's cells that hold the head stand: above the separator, or below one that closes an empty first row. */
function headIn(top: string): { from: number; to: number; end: number } | null {
  const below = separator.exec(top)
  const from = top.indexOf('|')
  if (!below || !/(?:^|\n)[ \t]*$/u.test(top.slice(0, from))) return null
  const rows = below.index + below[0].length
  const isHead = (text: string): boolean => text.length <= longest && title.test(text)
  if (isHead(top.slice(from, below.index))) return { from, to: below.index, end: rows }
  const last = lastRow.exec(top.slice(rows))
  const to = last ? rows + last.index + 1 : 0
  return to > 0 && isHead(top.slice(rows, to)) ? { from: rows, to, end: to } : null
}

/** A page whose head stands in a Markdown table, the head in lines; any other page as it is. Rule CHU-7. */
export function withoutHeadTable(page: string): string {
  const top = page.slice(0, reach)
  const at = top.includes('|') ? headIn(top) : null
  if (!at) return page
  const lines = top
    .slice(at.from, at.to)
    .replace(seams, '\n')
    .replace(escaped, '')
    .replace(/\n{2,}/gu, '\n')
    .trim()
  return `${page.slice(0, top.indexOf('|'))}${lines}\n${page.slice(at.end)}`
}
