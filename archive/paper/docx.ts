// Writes any form as a word-processing file (ECMA-376) to be edited: A4 and margins of the form, Times New Roman, real tables. Block by block into a
// zip: a long table is never held, which is why no library of documents in memory stands here. Knows nothing of what the form says.
import { type Form, type Section, type Sheet, textWidthMm } from '../../core/paper/form.ts'
import { blockXml, paragraph, run, twips } from './docx-blocks.ts'
import { contentTypesXml, declaration, escaped, relation, relations, relationsXml } from './ooxml.ts'
import { type ZipPart, zipBytes } from './zip.ts'

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const typeOf = (part: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`
/** Letters gathered before they go on to the zip. */
const pieceLetters = 1 << 16

const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>'
const headingStyle = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:qFormat/>\
<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`
const styles = `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>\
<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${headingStyle(1)}${headingStyle(2)}</w:styles>`

/** Tables stand at the margin as they do since Word 2013, not a cell's padding to the left of it. */
const settings = `${declaration}<w:settings xmlns:w="${main}"><w:compat>\
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const number = { style: 'regular', sizePt: 13 } as const
const italic = { style: 'italic', sizePt: 9 } as const
const field = (code: string): string =>
  `<w:r><w:rPr><w:sz w:val="${number.sizePt * 2}"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>\
<w:r><w:fldChar w:fldCharType="end"/></w:r>`

type Part = 'hdr' | 'ftr'
const partXml = (part: Part, content: string): string => `${declaration}<w:${part} xmlns:w="${main}">${content}</w:${part}>`
const headerXml = partXml('hdr', paragraph(field('PAGE'), { align: 'center' }))
const emptyHeaderXml = partXml('hdr', paragraph(''))
const emptyFooterXml = partXml('ftr', paragraph(''))
const footerXml = ({ foot, sheet }: Section): string => {
  if (foot === null) return emptyFooterXml
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${twips(textWidthMm(sheet))}"/></w:tabs>`
  return partXml('ftr', paragraph(`${run(foot.left, italic)}<w:r><w:tab/></w:r>${run(foot.right, italic)}`, { more: tabs }))
}

/** Relations of the document by number: styles, settings, the two headers, then the footers as they are met. */
const ids = { styles: 1, settings: 2, header: 3, emptyHeader: 4, footers: 5 }

const sizeXml = ({ widthMm, heightMm, topMm, rightMm, bottomMm, leftMm }: Sheet): string =>
  `<w:pgSz w:w="${twips(widthMm)}" w:h="${twips(heightMm)}"${widthMm > heightMm ? ' w:orient="landscape"' : ''}/>\
<w:pgMar w:top="${twips(topMm)}" w:right="${twips(rightMm)}" w:bottom="${twips(bottomMm)}" w:left="${twips(leftMm)}" w:header="${twips(topMm / 2)}" w:footer="${twips(bottomMm / 2)}" w:gutter="0"/>`
const frameXml = `<w:pgBorders w:offsetFrom="text">${['top', 'left', 'bottom', 'right'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:pgBorders>`

/** What ends a section: paper, margins, header (none on its first page), footer, pages counted from 1. */
function sectionXml({ sheet, hasPageNumbers, hasFrame }: Section, footer: number): string {
  const reference = (part: string, type: string, id: number): string => `<w:${part}Reference w:type="${type}" r:id="rId${id}"/>`
  const heads =
    reference('header', 'default', hasPageNumbers ? ids.header : ids.emptyHeader) + reference('header', 'first', ids.emptyHeader)
  const feet = reference('footer', 'default', footer) + reference('footer', 'first', footer)
  return `<w:sectPr>${heads}${feet}<w:type w:val="nextPage"/>${sizeXml(sheet)}${hasFrame ? frameXml : ''}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`
}

/** The footers met so far: the same words are one part. */
type Footers = { xml: string[] }
function footerId(footers: Footers, section: Section): number {
  const xml = footerXml(section)
  const known = footers.xml.lastIndexOf(xml)
  return ids.footers + (known < 0 ? footers.xml.push(xml) - 1 : known)
}

const emptyParagraph = (inner: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${inner}</w:pPr></w:p>`

/** A section's end stands in its last paragraph, that of the last one at the end of the body. */
function* bodyXml(form: Form, footers: Footers): Generator<string> {
  yield `${declaration}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>`
  let ending = ''
  for (const section of form.sections) {
    if (ending !== '') yield emptyParagraph(ending)
    for (const block of section.blocks) yield* blockXml(block, section.sheet)
    ending = sectionXml(section, footerId(footers, section))
  }
  yield `${ending}</w:body></w:document>`
}

function* inPieces(text: Iterable<string>): Generator<string> {
  let piece = ''
  for (const each of text) {
    piece += each
    if (piece.length < pieceLetters) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

const coreXml = ({ title, author }: Form, now: Date): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>vi</dc:language>\
<dcterms:created xsi:type="dcterms:W3CDTF">${now.toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`

const packageRelationsXml = relationsXml([
  relation(1, 'officeDocument', 'word/document.xml'),
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
])
const documentRelationsXml = ({ xml }: Footers): string =>
  relationsXml([
    relation(ids.styles, 'styles', 'styles.xml'),
    relation(ids.settings, 'settings', 'settings.xml'),
    relation(ids.header, 'header', 'header1.xml'),
    relation(ids.emptyHeader, 'header', 'header2.xml'),
    ...xml.map((_, index) => relation(ids.footers + index, 'footer', `footer${index + 1}.xml`)),
  ])
const typesXml = ({ xml }: Footers): string => {
  const override = (part: string, type: string): string => `<Override PartName="/${part}.xml" ContentType="${type}"/>`
  return contentTypesXml([
    override('word/document', typeOf('document.main')),
    override('word/styles', typeOf('styles')),
    override('word/settings', typeOf('settings')),
    override('word/header1', typeOf('header')),
    override('word/header2', typeOf('header')),
    ...xml.map((_, index) => override(`word/footer${index + 1}`, typeOf('footer'))),
    override('docProps/core', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ])
}

/** The document first: only when its last section was written is it known which footers there are. */
function* partsOf(form: Form, now: Date): Generator<ZipPart> {
  const footers: Footers = { xml: [] }
  const part = (name: string, text: string): ZipPart => ({ name, text: [text] })
  yield { name: 'word/document.xml', text: inPieces(bodyXml(form, footers)) }
  for (const [index, xml] of footers.xml.entries()) yield part(`word/footer${index + 1}.xml`, xml)
  yield part('word/header1.xml', headerXml)
  yield part('word/header2.xml', emptyHeaderXml)
  yield part('word/styles.xml', styles)
  yield part('word/settings.xml', settings)
  yield part('word/_rels/document.xml.rels', documentRelationsXml(footers))
  yield part('docProps/core.xml', coreXml(form, now))
  yield part('_rels/.rels', packageRelationsXml)
  yield part('[Content_Types].xml', typesXml(footers))
}

/** The bytes of the file, piece by piece. */
export const docxBytes = (form: Form, now: Date): AsyncGenerator<Buffer> => zipBytes(partsOf(form, now), now)
