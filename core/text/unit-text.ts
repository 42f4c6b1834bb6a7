// Makes texts of units, the quickest way for their number and width. Knows nothing of what they say.

// The one web global used here: the quickest way from many units to a string.
declare const TextDecoder: new (label: string) => { decode(units: Uint16Array | Uint8Array): string }
const wide = new TextDecoder('utf-16le')
const narrow = new TextDecoder('latin1')
const short = 200

/** Texts that are no page, eight units at a time: half the time of one call with all, and no code outside is called for. */
function shortText(units: Uint16Array | Uint8Array, length: number): string {
  const unit = (at: number): number => units[at] as number
  let text = ''
  let at = 0
  for (; at + 8 <= length; at += 8)
    text += String.fromCharCode(unit(at), unit(at + 1), unit(at + 2), unit(at + 3), unit(at + 4), unit(at + 5), unit(at + 6), unit(at + 7))
  for (; at < length; at++) text += String.fromCharCode(unit(at))
  return text
}

/** The text of the first units of a room. */
export const textOf = (units: Uint16Array, length: number): string =>
  length <= short ? shortText(units, length) : wide.decode(units.subarray(0, length))

const scratch = new Uint8Array(1 << 15)

/** The same for units that are all ASCII, as nearly every folded text is: half the memory, a tenth of the time. */
export function asciiOf(units: Uint16Array, length: number): string {
  if (length <= short) return textOf(units, length)
  const bytes = length > scratch.length ? new Uint8Array(length) : scratch
  for (let i = 0; i < length; i++) bytes[i] = units[i] as number
  return narrowText(bytes, length)
}

/** The same for a room of ASCII units already narrow. */
export const narrowText = (units: Uint8Array, length: number): string =>
  length <= short ? shortText(units, length) : narrow.decode(units.subarray(0, length))
