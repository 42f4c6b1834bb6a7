// LZW as TIFF packs strips with it (TIFF 6.0 §13): codes of 9 to 12 bits, the highest bit first, one bit wider one code early. Gives no more than there is room for.

const clear = 256
const ended = 257
const firstFree = 258
const mostCodes = 4096
const [leastWidth, mostWidth] = [9, 12]

/** The strings of the codes: each the string of another code and one byte more. */
interface Strings {
  before: Uint16Array
  last: Uint8Array
  length: Uint16Array
  next: number
}

function startStrings(): Strings {
  const last = Uint8Array.from({ length: mostCodes }, (_, code) => (code < clear ? code : 0))
  return { before: new Uint16Array(mostCodes), last, length: new Uint16Array(mostCodes).fill(1), next: firstFree }
}

/** Writes the string of a code, as much of it as there is room for; gives its first byte. */
function writeString({ before, last, length }: Strings, code: number, target: Uint8Array, at: number): number {
  let now = code
  for (let to = at + (length[code] ?? 1) - 1; to > at; to--) {
    if (to < target.length) target[to] = last[now] ?? 0
    now = before[now] ?? 0
  }
  const first = last[now] ?? 0
  if (at < target.length) target[at] = first
  return first
}

function addString(strings: Strings, code: number, first: number): void {
  const { before, last, length, next } = strings
  if (next >= mostCodes) return
  before[next] = code
  last[next] = first
  length[next] = (length[code] ?? 1) + 1
  strings.next++
}

/** The bits of a code that begins at a bit. */
const codeAt = (source: Uint8Array, bit: number, width: number): number => {
  const at = bit >>> 3
  const bits = ((source[at] ?? 0) << 16) | ((source[at + 1] ?? 0) << 8) | (source[at + 2] ?? 0)
  return (bits >>> (24 - (bit & 7) - width)) & ((1 << width) - 1)
}

/** The width of the next code: it grows one code before the strings need it. */
const widthAt = (next: number): number => Math.min(mostWidth, Math.max(leastWidth, 32 - Math.clz32(next + 1)))

/** The codes of a strip up to its end; each is as wide as the strings that are known when it is asked for. */
function* codesIn(source: Uint8Array, start: number, length: number, strings: Strings): Generator<number> {
  const end = Math.min(source.length, start + length) * 8
  for (let bit = start * 8; bit + widthAt(strings.next) <= end; ) {
    const width = widthAt(strings.next)
    const code = codeAt(source, bit, width)
    bit += width
    if (code === ended) return
    yield code
  }
}

/** Unpacks `length` bytes from `start` into `target` from `at` on; ends where they do, where there is no more room, and at a code that names nothing. */
export function unpackLzw(source: Uint8Array, start: number, length: number, target: Uint8Array, at: number): void {
  const strings = startStrings()
  let [to, old] = [at, -1]
  for (const code of codesIn(source, start, length, strings)) {
    if (to >= target.length || code > strings.next || (old < 0 && code > clear)) return
    if (code === clear) {
      strings.next = firstFree
      old = -1
      continue
    }
    const isNew = code === strings.next
    const first = writeString(strings, isNew ? old : code, target, to)
    if (old >= 0) addString(strings, old, first)
    if (isNew) writeString(strings, code, target, to)
    to += strings.length[code] ?? 1
    old = code
  }
}
