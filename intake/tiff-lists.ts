// The lists of tags in a TIFF (TIFF 6.0 §2), walked through before they are unpacked: what they count has to lie in the file.

/** Bytes of a value by its type, from 1: byte, text, short, long, rational, then the same signed, float, double, offset. */
const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const [headBytes, tagBytes] = [8, 12]

/** Whether each list lies in the file, counts no more than is there, and leads to a list that was not met before. */
export function areListsSound(bytes: Uint8Array): boolean {
  if (bytes.length < headBytes) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = bytes[0] === 0x49
  const met = new Set<number>()
  for (let at = view.getUint32(4, isLittle); at !== 0; ) {
    if (met.has(at) || at + 2 > bytes.length) return false
    met.add(at)
    const end = at + 2 + tagBytes * view.getUint16(at, isLittle)
    if (end > bytes.length) return false
    for (let tag = at + 2; tag < end; tag += tagBytes) {
      const size = sizes[view.getUint16(tag + 2, isLittle)] ?? 0
      if (view.getUint32(tag + 4, isLittle) * size > bytes.length) return false
    }
    at = end + 4 > bytes.length ? 0 : view.getUint32(end, isLittle)
  }
  return true
}
