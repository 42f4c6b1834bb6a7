// How large a file may be. Asked before a byte is read, so that a huge file costs nothing.
import { Refusal } from '../contract/refusal.ts'
import { isPlain } from './kind.ts'

/** 20 MiB: a text letter of 10,000 pages is smaller. */
export const maxFileBytes = 20 * 1024 * 1024

/** 200 MiB: the scan of a long annex, which is kept and not read. */
export const maxAttachmentBytes = 200 * 1024 * 1024

/** Refuses what is too large even to be kept (bytes). */
export function checkAttachment(bytes: number, name: string): void {
  if (bytes > maxAttachmentBytes) throw new Refusal('file-too-large', { name, limit: '200 MB' })
}

/** 100 MiB: a Word letter with its pictures. */
const maxOfficeBytes = 100 * 1024 * 1024
/** 400 MiB: what the parts of a packed file may come to. */
export const maxUnpackedBytes = 400 * 1024 * 1024

/** Refuses a file that holds others by its size (bytes): `file-empty` or `file-too-large`. */
export function checkContainer(bytes: number, name: string): void {
  if (bytes === 0) throw new Refusal('file-empty', { name })
  checkAttachment(bytes, name)
}

/** Refuses a file by the size its folder gives (in bytes): `file-empty` or `file-too-large`. */
export function checkSize(bytes: number, name: string): void {
  if (bytes === 0) throw new Refusal('file-empty', { name })
  const [most, limit] = isPlain(name) ? [maxFileBytes, '20 MB'] : [maxOfficeBytes, '100 MB']
  if (bytes > most) throw new Refusal('file-too-large', { name, limit })
}

/** 64 million points: a telephone takes fewer, A3 at 400 dpi has fewer; unpacked they take 256 MB. */
const mostPoints = 64_000_000
/** Refuses `file-damaged` what tells no size and `file-too-large` what would not fit the memory. */
export function checkPicture(width: number, height: number, name: string): void {
  if (!(width > 0 && height > 0)) throw new Refusal('file-damaged', { name })
  if (width * height > mostPoints) throw new Refusal('file-too-large', { name, limit: '64 triệu điểm ảnh' })
}

/** So many pictures of one file are read. */
const mostPictures = 300
/** Refuses `file-damaged` a file without a picture and `file-too-large` one with more than are read. */
export function checkPictures(count: number, name: string): void {
  if (count === 0) throw new Refusal('file-damaged', { name })
  if (count > mostPictures) throw new Refusal('file-too-large', { name, limit: `${mostPictures} trang` })
}
