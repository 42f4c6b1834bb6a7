// The pictures in a TIFF file, as fax machines and scanners write them, unpacked one at a time.
import UTIF from 'utif2'
import { Refusal } from '../contract/refusal.ts'
import { checkPicture, checkPictures } from './limits.ts'
import type { Points } from './points.ts'
import { boundedCodes, upToNoCode } from './tiff-fax.ts'
import { withSoundLists } from './tiff-lists.ts'
import { unpackLzw } from './tiff-lzw.ts'

/** What the library unpacks strips with: fax codes and the tables of them. */
const own = UTIF.decode as typeof UTIF.decode & { _lens: object[]; _dmap: object } & Record<
    '_decodeG2' | '_decodeG3' | '_decodeG4',
    (...given: never[]) => unknown
  >
Object.assign(own, {
  // Its own LZW follows the strings of a spoiled strip round in circles, and writes beyond its room.
  _decodeLZW: unpackLzw,
  _lens: own._lens.map(boundedCodes),
  _dmap: boundedCodes(own._dmap),
  _decodeG2: upToNoCode(own._decodeG2),
  _decodeG3: upToNoCode(own._decodeG3),
  _decodeG4: upToNoCode(own._decodeG4),
})

const numberOf = (value: unknown): number => (Array.isArray(value) ? Number(value[0]) : Number.NaN)

/** How scanners and fax machines pack points (TIFF 6.0; 259 of the tags): none, fax, LZW, JPEG, deflate, runs. */
const packings: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946])
/** Those of fax machines, which know ink and paper alone: their readers never end on other points. */
const faxPackings: ReadonlySet<number> = new Set([2, 3, 4])
/** Four colours of 16 bits. */
const mostBits = 64

/** Refuses `file-damaged` a picture whose points, strips or tiles would take more room than its size says. */
function checkPoints(picture: UTIF.IFD, name: string): void {
  const told = (tag: keyof UTIF.IFD, otherwise: number) => (picture[tag] === undefined ? otherwise : numberOf(picture[tag]))
  const bits = told('t258', 1) * told('t277', 1)
  const packing = told('t259', 1)
  const isRead = packings.has(packing) && (bits === 1 || !faxPackings.has(packing))
  const isTiled = picture.t322 !== undefined
  const tile = isTiled ? numberOf(picture.t322) * numberOf(picture.t323) : 1
  if (!(bits >= 1 && bits <= mostBits && isRead && tile >= 1)) throw new Refusal('file-damaged', { name })
  checkPicture(tile, 1, name)
}

/** Each picture behind a call that unpacks it. Refuses `file-damaged` and `file-too-large`. */
export function picturesInTiff(bytes: Uint8Array, name: string): (() => Points)[] {
  const damaged = () => new Refusal('file-damaged', { name })
  const read = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof Refusal ? error : damaged()
    }
  }
  const sound = withSoundLists(bytes)
  if (!sound) throw damaged()
  const found = read(() => UTIF.decode(sound))
  checkPictures(found.length, name)
  return found.map(picture => () => {
    checkPicture(numberOf(picture.t256), numberOf(picture.t257), name)
    checkPoints(picture, name)
    return read(() => {
      UTIF.decodeImage(sound, picture)
      const { width, height } = picture
      return { width, height, rgba: UTIF.toRGBA8(picture) }
    })
  })
}
