// The lists of tags in a TIFF (TIFF 6.0 §2), walked through before they are unpacked: what they count has to lie in the file.

/** Bytes of a value by its type, from 1: byte, text, short, long, rational, then the same signed, float, double, offset. */
const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]
const [headBytes, tagBytes] = [8, 12]

/** Tags that lead to further lists, of previews and cameras: Exif, GPS, makers' notes. No page stands there. */
const leading: ReadonlySet<number> = new Set([330, 34665, 34853, 37500, 50740, 61440])
/** A tag that says nothing (TIFF 6.0 §2: private tags). */
const privateTag = 65_000

/** The tags of a list that lies at a place, each by its own place; null where the list does not lie in the file. */
function tagsAt(view: DataView, at: number, isLittle: boolean): number[] | null {
  if (at + 2 > view.byteLength) return null
  const count = view.getUint16(at, isLittle)
  return at + 2 + tagBytes * count > view.byteLength ? null : Array.from({ length: count }, (_, i) => at + 2 + tagBytes * i)
}

/** The place of the next list; 0 where there is none. */
function nextList(view: DataView, end: number, isLittle: boolean): number {
  return end + 4 > view.byteLength ? 0 : view.getUint32(end, isLittle)
}

/**
 * A copy of the file whose lists lead to no others but the next page's; null where a list does not lie in the file, counts more than is there, or leads to
 * one that was met before.
 */
export function withSoundLists(bytes: Uint8Array): ArrayBuffer | null {
  if (bytes.length < headBytes) return null
  const sound = new ArrayBuffer(bytes.length)
  new Uint8Array(sound).set(bytes)
  const view = new DataView(sound)
  const isLittle = bytes[0] === 0x49
  const met = new Set<number>()
  const counted = (tag: number) => view.getUint32(tag + 4, isLittle) * (sizes[view.getUint16(tag + 2, isLittle)] ?? 0)
  for (let at = view.getUint32(4, isLittle); at !== 0; ) {
    const tags = met.has(at) ? null : tagsAt(view, at, isLittle)
    if (!tags || tags.some(tag => counted(tag) > bytes.length)) return null
    met.add(at)
    for (const tag of tags) if (leading.has(view.getUint16(tag, isLittle))) view.setUint16(tag, privateTag, isLittle)
    at = nextList(view, at + 2 + tagBytes * tags.length, isLittle)
  }
  return sound
}
