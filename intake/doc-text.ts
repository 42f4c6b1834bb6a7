// The text of an old Word file out of its pieces, each text box where it is anchored. What leads to the pieces is followed by word-extractor, whose own
// text has the boxes behind everything and the word "undefined" for each hyphen that is only shown at a line's end, which in .VnTime is the letter ư.
import BufferReader from 'word-extractor/lib/buffer-reader.js'
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js'

/** Places in the file's head (MS-DOC 2.5): tables of the text boxes and of the drawings' anchors, each as a start and a length. */
const boxTable = 0x25a
const anchorTable = 0x1da
/** Bytes of a row of each, and where in it the number of the drawing stands. */
const boxRow = { bytes: 22, lid: 14 }
const anchorRow = { bytes: 26, lid: 0 }

interface Row {
  /** From this sign to the next row's. */
  from: number
  to: number
  lid: number
}

/** The rows of a table of places and what stands at each (PLC, MS-DOC 2.2.2). */
function rowsOf(file: Buffer, table: Buffer, place: number, row: { bytes: number; lid: number }): Row[] {
  const [start, length] = [file.readUInt32LE(place), file.readUInt32LE(place + 4)]
  const count = Math.max(0, Math.floor((length - 4) / (row.bytes + 4)))
  if (start + length > table.length) return []
  const number = (at: number) => table.readUInt32LE(start + at)
  return Array.from({ length: count }, (_, i) => ({
    from: number(4 * i),
    to: number(4 * (i + 1)),
    lid: number(4 * (count + 1) + row.bytes * i + row.lid),
  }))
}

/** Signs by which Word sets its text; others are left out. Cells and pages end as lines do. */
const signs: Readonly<Record<string, string>> = {
  '\x07': '\t',
  '\t': '\t',
  '\n': '\n',
  '\v': '\n',
  '\f': '\n',
  '\r': '\n',
  '\x1e': '\u2011',
  '\x1f': '\u00ad',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Word sets fields with them
const fieldSign = /([\x13-\x15])/u

/** The text without the fields' own words: they stand from one sign to the second, or to the third where nothing is shown. Fields lie in fields. */
function withoutFields(raw: string): string {
  const out: string[] = []
  const open: { from: number; isOwn: boolean }[] = []
  const endOwn = () => {
    const field = open.at(-1)
    if (!field?.isOwn) return
    out.length = field.from
    field.isOwn = false
  }
  for (const piece of raw.split(fieldSign)) {
    if (piece === '\x13') open.push({ from: out.length, isOwn: true })
    else if (piece === '\x14') endOwn()
    else if (piece === '\x15') {
      endOwn()
      open.pop()
    } else out.push(piece)
  }
  return out.join('')
}

const plainOf = (raw: string): string =>
  Array.from(withoutFields(raw), sign => (sign < ' ' ? (signs[sign] ?? '') : sign))
    .join('')
    .replace(/\t(?=\n)/gu, '')

/** Where the head names the table of pieces, and what begins its own part there (MS-DOC 2.9.38: what else stands there begins with 1). */
const pieceTable = 0x1a2
const ofPieces = 2
const pieceBytes = 8
const isPacked = 0x40000000

/** Throws where the pieces come to more than the file: each sign of the text lies in it once. */
function checkPieces(file: Buffer, table: Buffer): void {
  let at = file.readUInt32LE(pieceTable)
  while (table.readUInt8(at) !== ofPieces) at += 3 + table.readUInt16LE(at + 1)
  const count = (table.readUInt32LE(at + 1) - 4) / (pieceBytes + 4)
  const places = at + 5
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const signs = table.readUInt32LE(places + 4 * (i + 1)) - table.readUInt32LE(places + 4 * i)
    const start = table.readUInt32LE(places + 4 * (count + 1) + pieceBytes * i + 2)
    bytes += signs * (start & isPacked ? 1 : 2)
    if (signs < 0 || bytes > file.length) throw new RangeError('pieces')
  }
}

type Stretch = Pick<Row, 'from' | 'to'>

/** What of the first `end` signs lies in none of these stretches: text of boxes whose row is broken. */
export function between(stretches: readonly Stretch[], end: number): Stretch[] {
  const rest: Stretch[] = []
  let at = 0
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (from > at) rest.push({ from: at, to: from })
    at = Math.max(at, to)
  }
  return at < end ? [...rest, { from: at, to: end }] : rest
}

/** A file's text so far as it was followed. */
class OwnText extends WordOleExtractor {
  #boxes: Row[] = []
  #anchors: Row[] = []

  override writePieces(file: Buffer, table: Buffer): void {
    checkPieces(file, table)
    super.writePieces(file, table)
  }

  /** Comes last before the text is put together: heads of pages are not asked for, but the tables of the boxes are. */
  override normalizeHeaders(file: Buffer, table: Buffer): void {
    this.#boxes = rowsOf(file, table, boxTable, boxRow)
    this.#anchors = rowsOf(file, table, anchorTable, anchorRow)
  }

  override buildDocument(): string {
    const all = this._pieces.map(({ text }) => text).join('')
    const { ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx } = this._boundaries
    const story = ccpText + ccpFtn + ccpHdd + ccpAtn + ccpEdn
    const boxes = this.#boxes.filter(({ from, to }) => from < to && to <= ccpTxbx)
    const loose = between(boxes, ccpTxbx)
    const textOf = ({ from, to }: Stretch) => `\r${all.slice(story + from, story + to)}\r`
    const out: string[] = []
    let done = 0
    for (const { from, lid } of this.#anchors) {
      const at = boxes.findIndex(box => box.lid === lid)
      if (at < 0 || from < done || from > ccpText) continue
      out.push(all.slice(done, from), ...boxes.splice(at, 1).map(textOf))
      done = from
    }
    return plainOf([...out, all.slice(done, ccpText), ...boxes.map(textOf), ...loose.map(textOf)].join(''))
  }
}

/** The text of a Word file of 1997 to 2003, cells one below the other, as the lines in them are. Throws where it is none. */
export const docText = (bytes: Buffer): Promise<string> => new OwnText().extract(new BufferReader(bytes))
