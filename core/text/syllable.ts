// What a Vietnamese syllable looks like when written. Tells words from the debris of OCR and from old fonts; knows no dictionary.
import { countOf, is } from './unit-class.ts'

const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ'
const consonants = 'bcdđghklmnpqrstvx'
const vowel = 32

/** What each unit is: 0 none of a syllable, `vowel`, else its consonant's number. */
const sounds = new Uint8Array(65536)
for (const [letters, soundOf] of [[vowels, () => vowel] as const, [consonants, (i: number) => i + 1] as const])
  for (const [i, letter] of [...letters].entries())
    for (const unit of [letter, letter.toUpperCase()]) sounds[unit.charCodeAt(0)] = soundOf(i)

const soundAt = (word: string, at: number): number => (at < word.length ? (sounds[word.charCodeAt(at)] as number) : 0)

/** Up to three consonants as one number; -1 for more. */
function clusterOf(word: string, from: number, to: number): number {
  let cluster = 0
  for (let at = from; at < to; at++) cluster = cluster * vowel + soundAt(word, at)
  return to - from > 3 ? -1 : cluster
}
const clusters = (written: string): ReadonlySet<number> => new Set(written.split(' ').map(one => clusterOf(one, 0, one.length)))
const onsets = clusters(' b c ch d đ g gh h k kh l m n ng ngh nh p ph q r s t th tr v x')
const codas = clusters(' c ch k m n ng nh p t')

/** Where the vowels that begin there end, or the consonants. */
function soundsEnd(word: string, from: number, isVowel: boolean): number {
  let at = from
  for (let sound = soundAt(word, at); sound > 0 && (sound === vowel) === isVowel; sound = soundAt(word, at)) at++
  return at
}

/** `gi` and `qu` begin a syllable whose three vowels may follow. */
const glides: ReadonlySet<string> = new Set(['gi', 'qu'])

function isWritten(word: string): boolean {
  const vowelsAt = soundsEnd(word, 0, false)
  const codaAt = soundsEnd(word, vowelsAt, true)
  const end = soundsEnd(word, codaAt, false)
  const length = codaAt - vowelsAt
  if (end < word.length || length < 1 || length > 4) return false
  if (length > 3 && !glides.has(word.slice(0, vowelsAt + 1).toLowerCase())) return false
  return onsets.has(clusterOf(word, 0, vowelsAt)) && codas.has(clusterOf(word, codaAt, end))
}

/** True for one written syllable, marks or not: `triển`, `KHAI`; false for `nvx®` and `Harne`. */
export const isSyllable = (word: string): boolean => isWritten(word) || (countOf(word, is.mark) > 0 && isWritten(word.normalize('NFC')))

const stopped = /(?:ch|[cpt])$/iu
/** No syllable has two of these side by side, whatever marks they bear. */
const doubled = /[aàáảãạăằắẳẵặâầấẩẫậ]{2}|[eèéẻẽẹêềếểễệ]{2}/iu
const sharpOrHeavy = /[\u0301\u0323]/u

/** True for a syllable without a doubled a or e whose tone its end allows: one that ends in c, ch, p or t has sắc or nặng. False for `THUR`, `CUC`, `DÂẦN`. */
export const isWellWritten = (word: string): boolean =>
  isSyllable(word) && !doubled.test(word) && (!stopped.test(word) || sharpOrHeavy.test(word.normalize('NFD')))
