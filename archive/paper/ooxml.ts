// What workbooks and word-processing files have in common (ECMA-376): text in XML, relations between parts, the table of content types.

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** What XML cannot hold at all. */
const forbidden = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text between tags or in quotes. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(forbidden, '')
    .replace(/[&<>"]/gu, sign => entities[sign] ?? sign)

export const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`
export const relationsXml = (list: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`
export const contentTypesXml = (overrides: readonly string[]): string =>
  `${declaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
