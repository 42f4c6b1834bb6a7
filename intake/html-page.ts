// A letter's text as HTML on its way to plain lines: what readers of office files write, which core/text takes apart as it does any web page.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>]/gu, sign => entities[sign] as string)

/** Stands where a page ends, as mammoth writes it. */
export const pageEnd = '<hr class="page" />'

/** A cell of one paragraph. Its tag would make a line of it, so that a row of a table would stand one cell below the other. */
const plainCell = /<td([^<>]{0,200})><p>((?:(?!<\/?(?:p|td)>)[\s\S])*)<\/p><\/td>/gu

/** A tab parts columns: as blanks of a web page it would come to one. */
const tabGap = '\u00a0'.repeat(8)

/** The pages of an HTML body; each stands as a page of its own. */
export const pagesOfHtml = (body: string): string[] =>
  body
    .replace(plainCell, '<td$1>$2</td>')
    .replaceAll('\t', tabGap)
    .split(pageEnd)
    .map(page => `<html><body>${page}</body></html>`)
