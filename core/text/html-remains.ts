// HTML in a page's text: entities become characters, blocks lines, cells columns; of a whole web page only what a browser shows stays.
// Leaves the tags that only dress words to markup.ts, and every `&` and `<` that is none of HTML.
import { characterOf } from './html-entities.ts'

const token = /<(\/?)([a-z][a-z0-9:]{0,11})(\s[^<>]{0,4000}|\/)?>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|<!--|<[!?][^<>]{0,400}>/giu
const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre ' +
    'section table tbody tfoot thead title tr ul'
  ).split(' '),
)
const cells: ReadonlySet<string> = new Set(['td', 'th'])
/** Tags that markup.ts knows by their effect; what else only dresses is `plain`. */
const dressing: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'sup', 'sub'])
const plain: ReadonlySet<string> = new Set(['span', 'font', 'a', 'o:p', 'ins', 'small'])

/** What a browser never shows, by its start, with its end. */
const unseen: ReadonlyMap<string, RegExp> = new Map([
  ['<!--', /-->/gu],
  ['head', /<\/head\s{0,20}>/giu],
  ['script', /<\/script\s{0,20}>/giu],
  ['style', /<\/style\s{0,20}>/giu],
])

const pageStart = /^[\s\ufeff]{0,400}<(?:!doctype|html|head|body|\?xml)[\s>]/iu
const blockStart = /<(?:p|div|br|tr|td|li)[\s/>]/giu
const blanks = /[ \t\r\n]+/gu
const visible = /[^ \t\r\n]/u
const blankLine = /\n[^\S\n]{0,400}\n/u

/** Two cells of a row stand this far apart: as two columns do. */
const columnGap = ' '.repeat(8)

/** How much of a text is HTML: single tags, a piece cut out of a web page, or a page from its first line on, where line ends are blanks. */
type Extent = 'remains' | 'cutting' | 'page'
type Tag = 'block' | 'br' | 'cell' | 'cell-end'
type Piece = { text: string } | { tag: Tag }

function extentOf(text: string): Extent {
  if (pageStart.test(text)) return 'page'
  const enough = Math.max(20, text.length / 400)
  let seen = 0
  blockStart.lastIndex = 0
  while (seen < enough && blockStart.test(text)) seen++
  return seen < enough ? 'remains' : 'cutting'
}

/** What a tag becomes. A tag that is none of ours stays as text, but not on a web page. */
function pieceOfTag(tag: string, name: string, isEnd: boolean, attributes: string, extent: Extent): Piece {
  if (name === 'br') return { tag: 'br' }
  if (blocks.has(name)) return { tag: 'block' }
  if (cells.has(name)) return { tag: isEnd ? 'cell-end' : 'cell' }
  const isDressing = dressing.has(name)
  if (extent !== 'remains' && !isDressing) return { text: '' }
  return { text: (isDressing || plain.has(name)) && attributes.includes('=') ? `<${name}>` : tag }
}

/** What a token becomes; null where it is none of HTML. */
function pieceOf([all, slash, name, attributes = '', entity]: RegExpExecArray, extent: Extent): Piece | null {
  if (name) return pieceOfTag(all, name.toLowerCase(), slash === '/', attributes, extent)
  if (!entity) return extent === 'remains' ? null : { text: '' }
  const text = characterOf(entity)
  return text === null ? null : { text }
}

/** The end of what is not shown, which starts at a place; -1 where nothing ends it, and then no later one ends either. */
function endOfUnseen(html: string, from: number, name: string, endless: Set<string>): number {
  const end = unseen.get(name)
  if (!end || endless.has(name)) return -1
  end.lastIndex = from
  if (end.test(html)) return end.lastIndex
  endless.add(name)
  return -1
}

/** What stands between two texts. */
interface Seam {
  tags: Set<string>
  breaks: number
  space: string
  /** The cell that ends here holds several lines. */
  isTall: boolean
}

/** Lines for blocks, a wide gap between two cells of one line each; the file's own blank line stays one. */
function whiteSpaceOf({ tags, breaks, space, isTall }: Seam): string {
  const lines = blankLine.test(space) || breaks > 1 ? '\n\n' : '\n'
  if (breaks || tags.has('block') || isTall) return lines
  const isRow = tags.has('cell') && tags.has('cell-end')
  return !isRow && space.includes('\n') ? lines : columnGap
}

/** The place behind the last sign of a text that is no blank. */
function endOfVisible(text: string): number {
  let end = text.length
  while (end > 0 && !visible.test(text[end - 1] as string)) end--
  return end
}

/** Adds a text, with what stands between it and the text before; gives the blanks at its end, or null where it is nothing but blanks. */
function addText(out: string[], text: string, seam: Seam | null): string | null {
  const end = endOfVisible(text)
  if (end === 0) return null
  const start = seam ? text.search(visible) : 0
  if (seam && out.length) out.push(whiteSpaceOf({ ...seam, space: seam.space + text.slice(0, start) }))
  out.push(text.slice(start, end))
  return text.slice(end)
}

/** So many pieces of one text are joined at once: few enough to stay near. */
const manyTexts = 1024

/** One text of all pieces, which come in order. Linear: every piece is looked at once. */
interface Joint {
  text(text: string): void
  tag(tag: Tag): void
  whole(): string
}

function newJoint(): Joint {
  const out: string[] = []
  let texts: string[] = []
  let joined = ''
  let seam: Seam | null = null
  let isTall = false
  const endText = (): string | null => {
    const text = joined + texts.join('')
    texts = []
    joined = ''
    const space = addText(out, text, seam)
    if (space === null) {
      if (seam) seam.space += text
      return seam ? null : text
    }
    if (seam) isTall = seam.tags.has('cell') ? false : isTall || !seam.tags.has('cell-end')
    return space
  }
  return {
    text(text) {
      if (texts.push(text) < manyTexts) return
      joined += texts.join('')
      texts = []
    },
    tag(tag) {
      const space = endText()
      if (space !== null) seam = { tags: new Set(), breaks: 0, space, isTall: false }
      const open = seam as Seam
      open.tags.add(tag)
      if (tag === 'br') open.breaks++
      if (tag === 'cell-end' || tag === 'cell') open.isTall = isTall
    },
    whole() {
      const rest = endText()
      return out.join('') + (rest ?? '')
    },
  }
}

/** Hands the text and the tags of a page to a joint in order; false where none is HTML. A tag that stays as it stands is not taken apart. */
function takeApart(html: string, extent: Extent, joint: Joint): boolean {
  const endless = new Set<string>()
  let at = 0
  let keepsLines = extent !== 'page'
  let isHtml = false
  const source = (end: number) => {
    if (end > at) joint.text(keepsLines ? html.slice(at, end) : html.slice(at, end).replace(blanks, ' '))
  }
  token.lastIndex = 0
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [all, slash, tag] = found
    const piece = pieceOf(found, extent)
    if (!piece) continue
    isHtml = true
    if (keepsLines && 'text' in piece && piece.text === all) continue
    source(found.index)
    if ('tag' in piece) joint.tag(piece.tag)
    else joint.text(piece.text)
    at = token.lastIndex
    const name = tag?.toLowerCase() ?? all
    if (name === 'pre') keepsLines = extent !== 'page' || slash === ''
    if (extent === 'remains' || slash) continue
    at = Math.max(at, endOfUnseen(html, at, name, endless))
    token.lastIndex = at
  }
  if (isHtml) source(html.length)
  return isHtml
}

/**
 * A page's text without its HTML. Rule CHU-6. A page that holds none comes back as it is.
 * Example: `<p>Số: 12/BTC-VP&nbsp;</p><p>Kính gửi` gives two lines.
 */
export function withoutHtml(page: string): string {
  if (!page.includes('<') && !page.includes('&')) return page
  const joint = newJoint()
  return takeApart(page, page.includes('<') ? extentOf(page) : 'remains', joint) ? joint.whole() : page
}
