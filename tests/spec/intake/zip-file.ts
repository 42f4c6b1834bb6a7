// Zip files made for tests, byte by byte: any name, any claim. Knows no reader.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** A text is written as UTF-8, with the flag that says so unless `flags` are given. */
  name: string | Uint8Array
  content?: string | Uint8Array
  /** General purpose bits: 1 encrypted, 0x800 name in UTF-8. */
  flags?: number
  /** 8 deflates, 0 stores; any other number is claimed over stored bytes. */
  method?: number
  /** What the list of entries says of its size unpacked (bytes), and of its checksum. */
  claims?: { size?: number; crc?: number }
  /** Kept by Unix in the high half: 0xA000 is a link. */
  mode?: number
  extra?: Uint8Array
}

const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)

function partsOf({ name, content = '', flags = typeof name === 'string' ? 0x800 : 0, method = 8, claims = {}, mode = 0, extra }: ZipEntry) {
  const raw = bytesOf(content)
  const packed = method === 8 ? deflateRawSync(raw) : raw
  const rawName = bytesOf(name)
  const field = Buffer.from(extra ?? [])
  const both = Buffer.alloc(26)
  both.writeUInt16LE(20, 0)
  both.writeUInt16LE(flags, 2)
  both.writeUInt16LE(method, 4)
  both.writeUInt32LE(claims.crc ?? crc32(raw), 10)
  both.writeUInt32LE(packed.length, 14)
  both.writeUInt32LE(claims.size ?? raw.length, 18)
  both.writeUInt16LE(rawName.length, 22)
  both.writeUInt16LE(field.length, 24)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), both, rawName, field, packed])
  const listed = (at: number): Buffer => {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(mode * 0x10000, 6)
    rest.writeUInt32LE(at, 10)
    return Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), both, rest, rawName, field])
  }
  return { local, listed }
}

/** A zip file. `overlapping`: all entries lie where the first does, as a bomb's do. */
export function zipOf(entries: readonly ZipEntry[], overlapping = false): Uint8Array {
  const made = entries.map(partsOf)
  const locals = made.slice(0, overlapping ? 1 : undefined).map(({ local }) => local)
  let start = 0
  const list = Buffer.concat(
    made.map(({ local, listed }) => {
      const at = start
      if (!overlapping) start += local.length
      return listed(at)
    }),
  )
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(Buffer.concat(locals).length, 12)
  return new Uint8Array(Buffer.concat([...locals, list, Buffer.from('PK\x05\x06', 'latin1'), end]))
}
