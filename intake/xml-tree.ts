// XML as a tree of elements by their local names. No entity but XML's own five is known, nothing outside is fetched, and what has a document type is none of
// ours: a bomb of entities is refused where it begins.
import { SaxesParser } from 'saxes'
import { Refusal } from '../contract/refusal.ts'
import { decodeText } from './encoding.ts'

export interface XmlElement {
  name: string
  text: string
  children: XmlElement[]
}

/** More is no letter. */
const mostDeep = 100
const mostElements = 100_000

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

class Wrong extends Error {}

function treeOf(xml: string): XmlElement | null {
  const root: XmlElement = { name: '', text: '', children: [] }
  const open: XmlElement[] = [root]
  let count = 0
  const parser = new SaxesParser({})
  const add = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('doctype', () => {
    throw new Wrong()
  })
  parser.on('opentag', ({ name }) => {
    if (++count > mostElements || open.length > mostDeep) throw new Wrong()
    const element: XmlElement = { name: localName(name), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return root.children[0] ?? null
}

/** The root of an XML file. Refuses `file-encoding` and, where it is none or more than it may be, `file-damaged`. */
export function readXml(bytes: Uint8Array, name: string): XmlElement {
  const decoded = decodeText(bytes)
  if (!decoded) throw new Refusal('file-encoding', { name })
  try {
    const root = treeOf(decoded.text)
    if (root) return root
  } catch {
    // No XML: told below.
  }
  throw new Refusal('file-damaged', { name })
}
