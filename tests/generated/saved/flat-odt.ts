// A letter as a flat OpenDocument text, which LibreOffice turns into every kind of file that a clerk gets. Knows no program.
import type { Blocks, Row } from '../letter.ts'
import { columnsFor, type Dress, headRows, typed } from './dress.ts'

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

const spaced = (text: string): string => escaped(text).replace(/ {2,}|^ +/gu, run => `<text:s text:c="${run.length}"/>`)

const fontStyles: Readonly<Record<string, string>> = { 'Times New Roman': 'T1', '.VnTime': 'T2', '.VnTimeH': 'T3', 'VNI-Times': 'T4' }

const words = (line: string, dress: Dress): string =>
  typed(line, dress)
    .map(({ font, text }) => `<text:span text:style-name="${fontStyles[font]}">${spaced(text)}</text:span>`)
    .join('')

const paragraph = (style: string, inside: string): string => `<text:p text:style-name="${style}">${inside}</text:p>`
const cell = (lines: readonly string[], style: string, dress: Dress): string =>
  `<table:table-cell table:style-name="Cell" office:value-type="string">${(lines.length ? lines : ['']).map(line => paragraph(style, words(line, dress))).join('')}</table:table-cell>`

function table(rows: readonly Row[], leftStyle: string, dress: Dress): string {
  const filled = rows.map(
    ({ left, right }) => `<table:table-row>${cell(left, leftStyle, dress)}${cell(right, 'Centre', dress)}</table:table-row>`,
  )
  return `<table:table table:style-name="Wide"><table:table-column table:style-name="Left"/><table:table-column table:style-name="Right"/>${filled.join('')}</table:table>`
}

const tab = '<text:tab/>'

/** One paragraph for each row of both sides, the sides under tabs. */
function tabbed({ left, right }: Row, style: 'Tabs' | 'FootTabs', dress: Dress): string {
  const height = Math.max(left.length, right.length)
  return Array.from({ length: height }, (_, i) => {
    const first = style === 'Tabs' ? tab : ''
    return paragraph(style, `${first}${words(left[i] ?? '', dress)}${right[i] ? tab + words(right[i], dress) : ''}`)
  }).join('')
}

const box = (lines: readonly string[], style: string, [x, width]: [number, number], dress: Dress): string =>
  `<draw:frame draw:style-name="Box" text:anchor-type="paragraph" svg:x="${x}cm" svg:y="0cm" svg:width="${width}cm" draw:z-index="0"><draw:text-box fo:min-height="1cm">${lines
    .map(line => paragraph(style, words(line, dress)))
    .join('')}</draw:text-box></draw:frame>`

const boxes = ({ left, right }: Row, leftStyle: string, dress: Dress): string =>
  paragraph('Plain', box(left, leftStyle, [0, 7.2], dress) + box(right, 'Centre', [7.4, 9.6], dress))

function columnsOf(rows: readonly Row[], dress: Dress, isFoot: boolean): string {
  const [leftStyle, tabs] = isFoot ? (['Small', 'FootTabs'] as const) : (['Centre', 'Tabs'] as const)
  const shown = rows.filter(({ left, right }) => left.length + right.length > 0)
  const ways = new Set(shown.map(row => columnsFor(row, dress)))
  if (ways.has('boxes')) return shown.map(row => boxes(row, leftStyle, dress)).join('')
  if (ways.size === 1 && ways.has('tabs')) return shown.map(row => tabbed(row, tabs, dress)).join('')
  return table(shown, leftStyle, dress)
}

const lines = (all: readonly string[], style: string, dress: Dress): string =>
  all.map(line => paragraph(style, words(line, dress))).join('')

const bodyOf = (blocks: Blocks, dress: Dress): string =>
  [
    lines(blocks.above, 'Plain', dress),
    columnsOf(headRows(blocks, dress), dress, false),
    lines(blocks.urgency, 'Plain', dress),
    lines(blocks.title, 'Centre', dress),
    lines(blocks.to, 'Plain', dress),
    lines(blocks.body, 'Body', dress),
    columnsOf([blocks.foot], dress, true),
    lines(blocks.behind.slice(0, 1), 'Behind', dress),
    lines(blocks.behind.slice(1), 'Plain', dress),
  ].join('')

const style = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard">${properties}</style:style>`
const stops = (...all: [string, number][]): string =>
  `<style:paragraph-properties><style:tab-stops>${all.map(([type, at]) => `<style:tab-stop style:type="${type}" style:position="${at}cm"/>`).join('')}</style:tab-stops></style:paragraph-properties>`
const small = '<style:text-properties fo:font-size="11pt"/>'
const column = (name: string, width: number): string =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`

function styles(): string {
  const fonts = Object.entries(fontStyles).map(
    ([font, name]) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties style:font-name="${font}"/></style:style>`,
  )
  return [
    ...fonts,
    style('Plain', ''),
    style('Behind', '<style:paragraph-properties fo:margin-top="1cm"/>'),
    style(
      'Centre',
      '<style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="13pt" fo:font-weight="bold"/>',
    ),
    style('Small', small),
    style(
      'Body',
      '<style:paragraph-properties fo:text-align="justify" fo:text-indent="1.27cm" fo:margin-top="0.2cm" fo:line-height="115%"/>',
    ),
    style('Tabs', `${stops(['center', 3.7], ['center', 12.4])}${small}`),
    style('FootTabs', `${stops(['center', 13])}${small}`),
    '<style:style style:name="Wide" style:family="table"><style:table-properties style:width="17cm" table:align="margins"/></style:style>',
    column('Left', 7.2),
    column('Right', 9.8),
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.05cm"/></style:style>',
    '<style:style style:name="Box" style:family="graphic"><style:graphic-properties style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="from-left" style:horizontal-rel="paragraph" fo:border="none"/></style:style>',
    '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="1.5cm"/><style:header-style/><style:footer-style/></style:page-layout>',
  ].join('')
}

function margins({ margin }: Dress, sign: string): string {
  if (margin === 'none') return ''
  const above = `<style:header>${paragraph('Centre', '<text:page-number text:select-page="current">1</text:page-number>')}</style:header>`
  return margin === 'number' ? above : `${above}<style:footer>${paragraph('Small', escaped(sign))}</style:footer>`
}

const spaces = ['office', 'style', 'text', 'table', 'draw']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`)
  .join(' ')

/** The letter's flat OpenDocument text; `sign` may stand below each page. */
export function flatOdt(blocks: Blocks, dress: Dress, sign: string): string {
  const faces = Object.keys(fontStyles).map(font => `<style:font-face style:name="${font}" svg:font-family="'${font}'"/>`)
  return [
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">`,
    `<office:font-face-decls>${faces.join('')}</office:font-face-decls>`,
    `<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Times New Roman" fo:font-size="${dress.size}pt" fo:language="vi" fo:country="VN"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/></office:styles>`,
    `<office:automatic-styles>${styles()}</office:automatic-styles>`,
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${margins(dress, sign)}</style:master-page></office:master-styles>`,
    `<office:body><office:text>${bodyOf(blocks, dress)}</office:text></office:body></office:document>`,
  ].join('')
}
