// The pictures in a HEIC file, as telephones save their photos, unpacked one at a time and turned as the file says.
import openLibheif, { type MainModule } from 'libheif-js/libheif-wasm/libheif-bundle.js'
import { Refusal } from '../contract/refusal.ts'
import { checkPicture, checkPictures } from './limits.ts'
import type { Points } from './points.ts'

type Context = ReturnType<MainModule['heif_context_alloc']>
type Handle = Parameters<MainModule['heif_image_handle_get_width']>[0]
type Image = Parameters<MainModule['heif_image_release']>[0]

/** What the decoder gives of a picture: rows of `stride` bytes, four to a point. */
type Decoded = { image: Image; channels: { stride: number; width: number; height: number; data: Uint8Array }[] }

const damaged = (name: string): Refusal => new Refusal('file-damaged', { name })

/** Instead of what was asked the decoder gives an object with a `code`, or nothing. */
const isFault = (answer: unknown): boolean => answer == null || (typeof answer === 'object' && 'code' in answer)

function pointsOf({ stride, width, height, data }: Decoded['channels'][number]): Points {
  const row = width * 4
  const rgba = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) rgba.set(data.subarray(y * stride, y * stride + row), y * row)
  return { width, height, rgba }
}

function unpacked(lib: MainModule, handle: Handle, name: string): Points {
  checkPicture(lib.heif_image_handle_get_width(handle), lib.heif_image_handle_get_height(handle), name)
  const colours = lib.heif_colorspace.heif_colorspace_RGB
  const decoded: Decoded = lib.heif_js_decode_image2(handle, colours, lib.heif_chroma.heif_chroma_interleaved_RGBA)
  const points = isFault(decoded) ? undefined : decoded.channels[0]
  if (!points) throw damaged(name)
  try {
    return pointsOf(points)
  } finally {
    lib.heif_image_release(decoded.image)
  }
}

function pictureAt(lib: MainModule, context: Context, id: number, name: string): Points {
  const handle = lib.heif_js_context_get_image_handle(context, id)
  if (isFault(handle)) throw damaged(name)
  try {
    return unpacked(lib, handle, name)
  } finally {
    lib.heif_image_handle_release(handle)
  }
}

/** The file, opened for as long as `work` lasts, by a decoder of its own. Refuses `file-damaged`. */
function within<T>(bytes: Uint8Array, name: string, work: (lib: MainModule, context: Context) => T): T {
  // A decoder never gives back what it has once taken of memory. Its ready-made classes print faults to the console: its functions are called instead.
  const lib = openLibheif()
  const context = lib.heif_context_alloc()
  try {
    if (lib.heif_context_read_from_memory(context, bytes).code !== lib.heif_error_code.heif_error_Ok) throw damaged(name)
    return work(lib, context)
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(name)
  }
}

const idsIn = (lib: MainModule, context: Context): number[] => {
  const ids = lib.heif_js_context_get_list_of_top_level_image_IDs(context)
  return Array.isArray(ids) ? ids : []
}

/** Each picture behind a call that unpacks it. Refuses `file-damaged` and `file-too-large`. */
export function picturesInHeic(bytes: Uint8Array, name: string): (() => Points)[] {
  const ids = within(bytes, name, idsIn)
  checkPictures(ids.length, name)
  return ids.map(id => () => within(bytes, name, (lib, context) => pictureAt(lib, context, id, name)))
}
