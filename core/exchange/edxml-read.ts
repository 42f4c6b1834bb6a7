// An edXML package from its elements: the head and what is attached. Names are local ones, whatever the prefix; `Bussiness`, as the standard prints it, and
// `Business` are one. Knows no bytes.
import { type EdxmlHead, emptyHead, oneLine } from './edxml-head.ts'
import { businesses, headerPlaces, olderPlaces, priorities } from './edxml-places.ts'

/** An element by its local name, with its own text and what lies in it. */
export interface XmlElement {
  name: string
  text: string
  children: readonly XmlElement[]
}

/** A file in a package: its bytes in base64, packed or not. */
export interface Attached {
  name: string | null
  base64: string
}

export interface EdxmlPackage {
  head: EdxmlHead
  attached: Attached[]
}

const plain = (name: string): string => name.replace(/^Bussiness/u, 'Business')
const childrenOf = (element: XmlElement | null, name: string): XmlElement[] =>
  element ? element.children.filter(child => plain(child.name) === name) : []

/** The elements at a place below one, such as `From/OrganName`. */
const elementsAt = (element: XmlElement | null, place: string): XmlElement[] =>
  place.split('/').reduce<XmlElement[]>((found, name) => found.flatMap(one => childrenOf(one, name)), element ? [element] : [])

const wordsAt = (element: XmlElement | null, place: string): string | null => {
  for (const found of elementsAt(element, place)) {
    const words = oneLine(found.text)
    if (words !== null) return words
  }
  return null
}

/** The first element of a name, wherever it lies. */
function findElement(element: XmlElement, name: string): XmlElement | null {
  if (plain(element.name) === name) return element
  for (const child of element.children) {
    const found = findElement(child, name)
    if (found) return found
  }
  return null
}

function* everyElement(element: XmlElement, name: string): Generator<XmlElement> {
  if (element.name === name) yield element
  else for (const child of element.children) yield* everyElement(child, name)
}

/** A day as it is printed in Viet Nam; what is none stays as it stands, so that a person sees it. */
const dayPrinted = (words: string | null): string | null => {
  const [, year, month = '', day = ''] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/u.exec(words ?? '') ?? []
  return year ? `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}` : words
}

/** A number of a list by its name; a name stays. */
const named = (words: string | null, names: readonly (string | null)[]): string | null =>
  words !== null && /^\d$/u.test(words) ? (names[Number(words)] ?? null) : words

/** Số and ký hiệu as one; `CodeNumber` and `CodeNotation`, or text. */
const signAt = (code: XmlElement | null): string | null => {
  if (!code) return null
  const parts = [wordsAt(code, 'CodeNumber'), wordsAt(code, 'CodeNotation')].filter(part => part !== null)
  return parts.length ? parts.join('/') : oneLine(code.text)
}

/** A document that is answered: `12/UBND-VX ngày 30/09/2015`. */
function answered(element: XmlElement): string[] {
  const sign = signAt(childrenOf(element, 'Code')[0] ?? null)
  const day = dayPrinted(wordsAt(element, 'PromulgationDate'))
  return sign === null ? [] : [day === null ? sign : `${sign} ngày ${day}`]
}

const lines = (elements: readonly XmlElement[]): string[] => elements.flatMap(({ text }) => oneLine(text) ?? [])

function headIn(root: XmlElement, header: XmlElement): EdxmlHead {
  const business = findElement(root, 'Business')
  const singles = Object.fromEntries(headerPlaces.map(([part, place]) => [part, wordsAt(header, place)]))
  for (const [part, place] of olderPlaces) singles[part] ??= wordsAt(header, place)
  const head: EdxmlHead = { ...emptyHead(), ...singles }
  return {
    ...head,
    ngayBanHanh: dayPrinted(head.ngayBanHanh),
    hanXuLy: dayPrinted(head.hanXuLy),
    doKhan: named(head.doKhan, priorities),
    nghiepVu: named(wordsAt(business, 'BusinessDocType'), businesses),
    lyDo: wordsAt(business, 'BusinessDocReason'),
    kinhGui: lines(elementsAt(header, 'To/OrganName')),
    noiNhan: lines(elementsAt(header, 'ToPlaces/Place')),
    phuLuc: lines(elementsAt(header, 'OtherInfo/Appendixes/Appendix')),
    traLoi: childrenOf(header, 'ResponseFor').flatMap(answered),
  }
}

/** What is attached, in its order; a name that only the manifest gives is found by the content's id. */
function attachedIn(root: XmlElement): Attached[] {
  const references = [...everyElement(root, 'Reference')]
  const idOf = (element: XmlElement) => wordsAt(element, 'ContentId')?.replace(/^cid:/u, '') ?? null
  const nameOf = (element: XmlElement) => wordsAt(element, 'AttachmentName')
  return [...everyElement(root, 'Attachment')].flatMap(element => {
    const [content] = childrenOf(element, 'ContentTransferEncoded')
    const named = nameOf(element) ?? references.filter(one => idOf(one) !== null && idOf(one) === idOf(element)).map(nameOf)[0] ?? null
    return content ? [{ name: named, base64: content.text }] : []
  })
}

/** What a package says; `status` for one that only tells what became of another, null for XML that is no package. */
export function packageIn(root: XmlElement): EdxmlPackage | 'status' | null {
  const header = findElement(root, 'MessageHeader')
  const has = (...names: string[]) => names.filter(name => header && childrenOf(header, name).length > 0).length
  // Some lay the parts into an envelope of SOAP.
  if (findElement(root, 'edXMLEnvelope') === null && root.name !== 'edXML' && has('Code', 'Subject') < 2) return null
  if (!header || has('Code', 'Subject', 'DocumentType') === 0) return 'status'
  return { head: headIn(root, header), attached: attachedIn(root) }
}
