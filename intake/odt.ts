// OpenDocument texts (.odt): the body of content.xml as HTML, in the order of the document. Notes, tracked deletions and pictures are left out.
import { SaxesParser } from 'saxes'
import { Refusal } from '../contract/refusal.ts'
import { escapeHtml, pageEnd, pagesOfHtml } from './html-page.ts'
import { withListMarks } from './list-marks.ts'
import { unpack } from './unpacked.ts'

/** What an element becomes, by its name. */
const tags: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:h': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
}
/** What has no text of its own. */
const signs: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:line-break': '<br />', 'text:soft-page-break': '' }
const unseen: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
])
const parts: ReadonlySet<string> = new Set(['content.xml', 'META-INF/manifest.xml'])

interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
}

/** Where the parser stands: the style it reads, how deep in what is not shown, whether in the body. */
interface Place {
  style: string
  hidden: number
  isBody: boolean
  /** Styles before which a new page begins. */
  breaking: Set<string>
}

/** The HTML of an element that opens in the body. */
function opened({ name, attributes }: Element, { breaking }: Place): string {
  const isBreaking = breaking.has(attributes['text:style-name'] ?? attributes['table:style-name'] ?? '')
  const blanks = name === 'text:s' ? ' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1)) : ''
  const own = signs[name] ?? (tags[name] ? `<${tags[name]}>` : '')
  return `${isBreaking ? pageEnd : ''}${blanks}${own}`
}

function learn({ name, attributes }: Element, place: Place): void {
  if (name === 'office:text') place.isBody = true
  if (name === 'style:style') place.style = attributes['style:name'] ?? ''
  if (attributes['fo:break-before'] === 'page') place.breaking.add(place.style)
  if (unseen.has(name)) place.hidden++
}

/** The HTML of an OpenDocument text. Throws what the parser does where it is no XML. */
function htmlOf(xml: string): string {
  const out: string[] = []
  const place: Place = { style: '', hidden: 0, isBody: false, breaking: new Set() }
  const parser = new SaxesParser({})
  const add = (html: string) => {
    if (place.isBody && !place.hidden) out.push(html)
  }
  parser.on('opentag', element => {
    learn(element, place)
    add(opened(element, place))
  })
  parser.on('closetag', ({ name }) => {
    if (tags[name]) add(`</${tags[name]}>`)
    if (unseen.has(name)) place.hidden--
    if (name === 'office:text') place.isBody = false
  })
  parser.on('text', text => add(escapeHtml(text)))
  parser.write(xml).close()
  return out.join('')
}

/** The pages of an OpenDocument text. Refuses `file-damaged`, `file-encrypted` and `file-too-large`. */
export function readOdt(bytes: Uint8Array, name: string): string[] {
  const found = unpack(bytes, name, part => parts.has(part))
  const text = (part: string) => new TextDecoder().decode(found[part] ?? new Uint8Array())
  if (text('META-INF/manifest.xml').includes('manifest:encryption-data')) throw new Refusal('file-encrypted', { name })
  try {
    return pagesOfHtml(withListMarks(htmlOf(text('content.xml'))))
  } catch {
    throw new Refusal('file-damaged', { name })
  }
}
