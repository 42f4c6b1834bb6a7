// The pieces that many texts have in common, one after the other: what a text is packed against. Knows texts, not how they are packed.

/** Pieces are so long, and told alike by stretches of this length. */
const pieceLength = 64
const stretchLength = 10
/** Stretches are counted by a hash of so many bits: two that fall together only make a piece look a little better than it is. */
const hashBits = 20

/** The hash of the stretch that begins at each place of a text. */
function stretchesOf(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - stretchLength + 1))
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0
    for (let k = i; k < i + stretchLength; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x9e3779b1)
    hashes[i] = hash >>> (32 - hashBits)
  }
  return hashes
}

/** In how many texts each stretch stands. */
function countTexts(texts: readonly Uint32Array[]): Uint16Array {
  const counts = new Uint16Array(1 << hashBits)
  const last = new Uint16Array(1 << hashBits)
  texts.forEach((hashes, i) => {
    for (const hash of hashes) {
      if (last[hash] === i + 1) continue
      last[hash] = i + 1
      counts[hash] = (counts[hash] as number) + 1
    }
  })
  return counts
}

/** Where the piece begins whose stretches stand in the most other texts, and in how many all in all. */
function bestPiece(hashes: Uint32Array, counts: Uint16Array): { at: number; worth: number } {
  const stretches = pieceLength - stretchLength + 1
  const best = { at: 0, worth: 0 }
  let worth = 0
  for (let i = 0; i < hashes.length; i++) {
    worth += Math.max(0, (counts[hashes[i] as number] as number) - 1)
    if (i >= stretches) worth -= Math.max(0, (counts[hashes[i - stretches] as number] as number) - 1)
    if (i >= stretches - 1 && worth > best.worth) Object.assign(best, { at: i - stretches + 1, worth })
  }
  return best
}

interface Piece {
  text: string
  bytes: number
  worth: number
}

/** Bytes of a text as UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** The best piece of a text, which is thereby said: its stretches are worth nothing any more. Null when nothing in it is common. */
function takePiece(text: string, hashes: Uint32Array, counts: Uint16Array): Piece | null {
  const { at, worth } = bestPiece(hashes, counts)
  if (worth === 0) return null
  for (const hash of hashes.subarray(at, at + pieceLength - stretchLength + 1)) counts[hash] = 0
  const piece = text.slice(at, at + pieceLength)
  return { text: piece, bytes: bytesOf(piece), worth }
}

/**
 * Text of at most so many bytes, as UTF-8, made of the pieces that most of the texts have: one of each text in turn, none that says what another says
 * already. The best stand last, where a packer reaches them most cheaply.
 */
export function commonPieces(texts: readonly string[], mostBytes: number): string {
  const hashed = texts.map(stretchesOf)
  const counts = countTexts(hashed)
  const pieces: Piece[] = []
  let left = mostBytes
  for (;;) {
    const more = hashed.flatMap((hashes, i) => {
      const piece = takePiece(texts[i] ?? '', hashes, counts)
      if (piece === null || piece.bytes > left) return []
      left -= piece.bytes
      return [piece]
    })
    if (!more.length) break
    pieces.push(...more)
  }
  return pieces
    .sort((a, b) => a.worth - b.worth)
    .map(({ text }) => text)
    .join('')
}
