// The names in a zip file. Its field for them says "UTF-8" or nothing at all, and then programs in Viet Nam wrote UTF-8, Windows-1258 or TCVN3 into it: the
// reading with the most Vietnamese syllables is taken, and CP437, which the standard means, where none has any (APPNOTE.TXT 4.4.4, 4.6.9, appendix D).
import { crc32 } from 'node:zlib'
import yauzl, { type Entry } from 'yauzl'
import { isSyllable } from '../core/text/syllable.ts'
import { tcvn3 } from '../core/text/tcvn3.ts'

type RawEntry = Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>

const tcvn3Letters = new Map(tcvn3)
const asTcvn3 = (raw: Buffer): string => Array.from(raw, byte => tcvn3Letters.get(byte) ?? String.fromCharCode(byte)).join('')
const as1258 = (raw: Buffer): string => new TextDecoder('windows-1258').decode(raw).normalize('NFC')
const asCp437 = (raw: Buffer): string => yauzl.getFileNameLowLevel(0, raw, [], true)

function asUtf8(raw: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return null
  }
}

/** Words with a sign beyond ASCII that are Vietnamese syllables, less those that are not. */
const vietnameseWords = (name: string): number =>
  (name.match(/[\p{L}\p{M}\u0080-\uffff]+/gu) ?? [])
    .filter(word => /[^\p{ASCII}]/u.test(word))
    .reduce((sum, word) => sum + (isSyllable(word) ? 1 : -1), 0)

/** Old single-byte letters: the reading that is more Vietnamese, or what the standard says. */
function asOld(raw: Buffer): string {
  const readings = [as1258(raw), asTcvn3(raw)].map(name => ({ name, words: vietnameseWords(name) })).sort((a, b) => b.words - a.words)
  const [best] = readings
  return best && best.words > 0 ? best.name : asCp437(raw)
}

/** The field by which Info-ZIP gives the name in UTF-8 beside the old one; it counts while the old one is what it was made for. */
function unicodeName({ fileNameRaw, extraFields }: RawEntry): string | null {
  const field = extraFields.find(({ id, data }) => id === 0x7075 && data.length > 5 && data[0] === 1)
  return field && field.data.readUInt32LE(1) === crc32(fileNameRaw) ? asUtf8(field.data.subarray(5)) : null
}

/** A name as it was meant, NFC. */
export const entryName = (entry: RawEntry): string =>
  (unicodeName(entry) ?? asUtf8(entry.fileNameRaw) ?? asOld(entry.fileNameRaw)).normalize('NFC')

const longest = 255

/** The folders and the name of an entry. `..`, a drive, a stroke at the beginning say nothing; no segment holds a sign that is not shown. */
export function entryPath(entry: RawEntry): { isFolder: boolean; path: string[] } {
  const name = entryName(entry)
  const path = name
    .split(/[/\\]/u)
    .map(segment => segment.replace(/\p{Cc}/gu, '').trim())
    .filter((segment, i) => segment !== '' && segment !== '.' && segment !== '..' && !(i === 0 && /^[a-z]:$/iu.test(segment)))
    .map(segment => segment.slice(-longest).toWellFormed())
  return { isFolder: /[/\\]$/u.test(name), path }
}
