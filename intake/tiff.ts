// The pictures in a TIFF file, as fax machines and scanners write them, unpacked one at a time.
import * as UTIF from 'utif2'
import { Refusal } from '../contract/refusal.ts'
import { checkPicture } from './limits.ts'

/** So many pictures of one file are read. */
const mostPictures = 300

export interface Unpacked {
  width: number
  height: number
  rgba: Uint8Array
}

const numberOf = (value: unknown): number => (Array.isArray(value) ? Number(value[0]) : Number.NaN)

/** Each picture behind a call that unpacks it. Refuses `file-damaged` and `file-too-large`. */
export function picturesInTiff(bytes: Uint8Array, name: string): (() => Unpacked)[] {
  const damaged = () => new Refusal('file-damaged', { name })
  const read = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof Refusal ? error : damaged()
    }
  }
  const found = read(() => UTIF.decode(Buffer.from(bytes)))
  if (found.length === 0) throw damaged()
  if (found.length > mostPictures) throw new Refusal('file-too-large', { name, limit: `${mostPictures} trang` })
  return found.map(picture => () => {
    checkPicture(numberOf(picture.t256), numberOf(picture.t257), name)
    return read(() => {
      UTIF.decodeImage(Buffer.from(bytes), picture)
      const { width, height } = picture
      return { width, height, rgba: UTIF.toRGBA8(picture) }
    })
  })
}
