// The parts of a workbook (ECMA-376, "xlsx") besides the rows of its sheets: which sheets there are, shared strings, which formats show days.
// Formulas, macros, links and pictures are never looked at.
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Refusal } from '../../contract/refusal.ts'
import { convertLegacyFonts } from '../../core/text/legacy-fonts.ts'
import { unpack } from '../unpacked.ts'
import { showsDay } from './day-format.ts'
import { cellText, mostCharacters } from './table.ts'

/** What is told of an XML part as it is gone through: local names, attributes by their own local names. */
export interface Hearing {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  text(text: string): void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
const pieceBytes = 1 << 16

/** Goes through the XML of a part, piece by piece. A document type is refused: what it could declare is never needed. */
export function hear(bytes: Uint8Array, name: string, hearing: Hearing): void {
  const parser = new SaxesParser({})
  parser.on('doctype', () => {
    throw new Refusal('file-damaged', { name })
  })
  parser.on('error', () => {
    throw new Refusal('file-damaged', { name })
  })
  parser.on('opentag', ({ name: tag, attributes }: SaxesTagPlain) => hearing.open(localName(tag), attributes))
  parser.on('closetag', ({ name: tag }) => hearing.close(localName(tag)))
  parser.on('text', text => hearing.text(text))
  parser.on('cdata', text => hearing.text(text))
  const decoder = new TextDecoder()
  for (let at = 0; at < bytes.length; at += pieceBytes) parser.write(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true }))
  parser.write(decoder.decode()).close()
}

/** Signs that XML cannot hold are written `_x000D_` (22.4.2.4). */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

/** The strings that cells share; words typed in an old font are converted, which shows in all of them together. */
export function sharedStrings(bytes: Uint8Array | undefined, name: string): string[] {
  if (!bytes) return []
  const strings: string[] = []
  let text = ''
  let characters = 0
  let inText = false
  let unsaid = 0
  hear(bytes, name, {
    open: tag => {
      if (tag === 'si') text = ''
      if (tag === 'rPh') unsaid++
      inText = tag === 't' && unsaid === 0
    },
    close: tag => {
      if (tag === 'rPh') unsaid--
      if (tag === 'si') strings.push(cellText(unescaped(text)))
      inText = false
    },
    text: piece => {
      if (!inText) return
      characters += piece.length
      if (characters > mostCharacters) throw new Refusal('file-too-large', { name, limit: '100 triệu chữ cái' })
      text += piece
    },
  })
  return inUnicode(strings)
}

/** All of them at once: a line of the joined text is a string. */
export function inUnicode(strings: string[]): string[] {
  const joined = strings.map(text => text.replaceAll('\n', '\u2028')).join('\n')
  const { text, converted } = convertLegacyFonts(joined)
  return converted ? text.split('\n').map(line => line.replaceAll('\u2028', '\n')) : strings
}

export interface Book {
  /** Those that are shown, then those that are hidden. */
  sheets: { name: string; part: string }[]
  /** How many of them are hidden. */
  hidden: number
  is1904: boolean
  strings: string | null
  /** For each cell format, how it shows a number. */
  formats: Format[]
}

/** Whether a cell format shows a day, or words around a whole number (`00"/SYT-NVY"`). */
export interface Format {
  isDay: boolean
  around: { before: string; digits: number; after: string } | null
}

const aroundNumber = /^(?:"(?<before>[^"]{1,60})")?(?<zeros>0{1,15})(?:"(?<after>[^"]{1,60})")?$/u

function formatOf(id: number, code: string | undefined): Format {
  const { before = '', zeros = '', after = '' } = aroundNumber.exec(code ?? '')?.groups ?? {}
  return { isDay: showsDay(id, code), around: before + after === '' ? null : { before, digits: zeros.length, after } }
}

/** The attributes of every element of a name; the tree of readXml has none. */
function attributesIn(
  bytes: Uint8Array | undefined,
  name: string,
  tags: ReadonlySet<string>,
): { tag: string; at: Record<string, string> }[] {
  const found: { tag: string; at: Record<string, string> }[] = []
  if (bytes)
    hear(bytes, name, {
      open: (tag, at) => {
        if (tags.has(tag)) found.push({ tag, at })
      },
      close: () => undefined,
      text: () => undefined,
    })
  return found
}

/** A target of a relation, from the part that holds it. */
function partAt(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const relationsOf = (part: string): string => {
  const name = part.lastIndexOf('/') + 1
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`
}

interface Relation {
  id: string
  kind: string
  part: string
}

const relations = (found: Record<string, Uint8Array>, part: string, name: string): Relation[] =>
  attributesIn(found[relationsOf(part)], name, new Set(['Relationship'])).map(({ at }) => ({
    id: at.Id ?? '',
    kind: (at.Type ?? '').split('/').at(-1) ?? '',
    part: partAt(part, at.Target ?? ''),
  }))

/** The cell formats of the styles part. */
function cellFormats(bytes: Uint8Array | undefined, name: string): Format[] {
  const own = new Map<number, string>()
  const formats: Format[] = []
  let inCellFormats = false
  if (bytes)
    hear(bytes, name, {
      open: (tag, at) => {
        if (tag === 'numFmt') own.set(Number(at.numFmtId), at.formatCode ?? '')
        if (tag === 'cellXfs') inCellFormats = true
        if (tag === 'xf' && inCellFormats) formats.push(formatOf(Number(at.numFmtId), own.get(Number(at.numFmtId))))
      },
      close: tag => {
        if (tag === 'cellXfs') inCellFormats = false
      },
      text: () => undefined,
    })
  return formats
}

/** Small parts of a workbook; sheets and shared strings are unpacked when they are read. */
const isSmall = (part: string): boolean => /(?:\.rels|workbook\.xml|styles\.xml)$/iu.test(part)

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The sheets of a workbook in the order of their tabs, hidden ones last. Refuses `file-damaged` what is no workbook. */
export function readBook(bytes: Uint8Array, name: string): Book {
  const found = unpack(bytes, name, isSmall)
  const workbook = relations(found, '', name).find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml'
  const parts = relations(found, workbook, name)
  const told = attributesIn(found[workbook], name, new Set(['sheet', 'workbookPr']))
  const all = told.flatMap(({ tag, at }) => {
    const id = Object.entries(at).find(([key]) => localName(key) === 'id' && key !== 'id')?.[1]
    const part = parts.find(relation => relation.id === id && relation.kind === 'worksheet')?.part
    return tag === 'sheet' && part ? [{ name: at.name ?? '', part, isShown: (at.state ?? 'visible') === 'visible' }] : []
  })
  const hidden = all.filter(({ isShown }) => !isShown)
  const sheets = [...all.filter(({ isShown }) => isShown), ...hidden].map(({ name: sheet, part }) => ({ name: sheet, part }))
  if (!sheets.length) throw new Refusal('file-damaged', { name })
  return {
    sheets,
    hidden: hidden.length,
    is1904: isTrue(told.find(({ tag }) => tag === 'workbookPr')?.at.date1904),
    strings: parts.find(({ kind }) => kind === 'sharedStrings')?.part ?? null,
    formats: cellFormats(found[parts.find(({ kind }) => kind === 'styles')?.part ?? ''], name),
  }
}
