// Reads a zip and a workbook back by their standards (APPNOTE.TXT, ECMA-376), with none of what wrote them: from the directory at the end, checksums checked.
import { crc32, inflateRawSync } from 'node:zlib'

/** The parts by name; throws where a size, a checksum or a place is not what the directory says. */
export function readZip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  if (start + size !== end || end + 22 !== bytes.length) throw new Error('the directory is not where the end says')
  const parts = new Map<string, string>()
  let at = start
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== 0x02_01_4b_50) throw new Error('no entry of the directory')
    const [crc, packed, whole] = [16, 20, 24].map(offset => bytes.readUInt32LE(at + offset)) as [number, number, number]
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (bytes.readUInt32LE(local) !== 0x04_03_4b_50) throw new Error(`${name}: no local head`)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const text = inflateRawSync(bytes.subarray(from, from + packed))
    if (text.length !== whole || crc32(text) !== crc) throw new Error(`${name}: size or checksum`)
    const after = from + packed
    const told = [0, 4, 8, 12].map(offset => bytes.readUInt32LE(after + offset))
    if (told.join() !== [0x08_07_4b_50, crc, packed, whole].join()) throw new Error(`${name}: what follows the bytes`)
    parts.set(name, text.toString('utf8'))
    at += 46 + nameLength
  }
  return parts
}

const plain = (xml: string): string =>
  xml
    .replace(/&(lt|gt|quot|amp);/gu, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '')
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

export type ReadCell = string | number | null

/** The cells of a sheet: text as text, numbers (days too) as numbers. Throws where a cell does not stand where it says. */
export function readSheet(xml: string): ReadCell[][] {
  return [...xml.matchAll(/<row r="(\d+)">(.*?)<\/row>/gsu)].map(([, row = '', inner = ''], index) => {
    if (Number(row) !== index + 1) throw new Error(`row ${row} at ${index + 1}`)
    return [...inner.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gsu)].map(([, column, place, content = ''], at) => {
      if (column !== String.fromCharCode(65 + at) || place !== row) throw new Error(`cell ${column}${place} at ${at}`)
      const text = /<t [^>]*>(.*)<\/t>/su.exec(content)?.[1]
      const number = /<v>(.*)<\/v>/u.exec(content)?.[1]
      return text === undefined ? (number === undefined ? null : Number(number)) : plain(text)
    })
  })
}

/** Whether every tag is closed by its own name, in order; attributes are quoted. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n/u, '')
    .replace(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|&(?:lt|gt|quot|amp);/gu, (_, closes, name, __, closed) => {
      if (name === undefined) return ''
      if (closes && open.pop() !== name) open.push('!', '!')
      if (!closes && !closed) open.push(name)
      return ''
    })
  return open.length === 0 && !/[<&]/u.test(rest)
}
