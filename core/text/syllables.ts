// The syllables of a folded text, each once. One pass; a word that was met in an earlier text is not made into a string again.

const syllable = /^[a-z]{2,20}$/u
/** Whether a folded word is taken for a syllable. */
export const isSyllable = (word: string): boolean => syllable.test(word)

/** The same from place to place of a text, told by its letters alone. */
const [shortest, longest] = [2, 20]
const [a, z, space] = [97, 122, 32]

/** Slots for the words met so far, found by a hash; where half are taken all are forgotten: real texts have some ten thousand syllables. */
const slotCount = 1 << 16
/** A longer text could take all slots that are left. */
const longText = slotCount

interface Known {
  words: (string | undefined)[]
  hashes: Int32Array
  /** In which text each was met last. */
  last: Int32Array
  taken: number
  texts: number
}

const noneKnown = (): Known => ({
  words: new Array<string | undefined>(slotCount),
  hashes: new Int32Array(slotCount),
  last: new Int32Array(slotCount),
  taken: 0,
  texts: 0,
})
let known = noneKnown()

/** A string of its own: a slice would keep the whole text in memory. */
const cut = (text: string, from: number, to: number): string => text.slice(from, to).split('').join('')

/** The slot of the word that stands in `text` from one place to another; a new word takes one. */
function slotOf(text: string, from: number, to: number, hash: number): number {
  const { words, hashes } = known
  for (let slot = (hash ^ (hash >>> 16)) & (slotCount - 1); ; slot = (slot + 1) & (slotCount - 1)) {
    const word = words[slot]
    if (word === undefined) {
      words[slot] = cut(text, from, to)
      hashes[slot] = hash
      known.taken++
      return slot
    }
    if (hashes[slot] === hash && word.length === to - from && text.startsWith(word, from)) return slot
  }
}

/** `syllablesOf('nghi quyet 12 va nghi dinh')` gives nghi, quyet, va, dinh: in the order in which they are met. */
export function syllablesOf(folded: string): string[] {
  if (folded.length >= longText) return [...new Set(folded.split(' '))].filter(isSyllable)
  if (known.taken > slotCount / 2) known = noneKnown()
  const text = ++known.texts
  const found: string[] = []
  let from = 0
  let hash = 0
  let isLetters = true
  for (let i = 0; i <= folded.length; i++) {
    const unit = i < folded.length ? folded.charCodeAt(i) : space
    if (unit !== space) {
      isLetters &&= unit >= a && unit <= z
      hash = Math.imul(hash, 0x01000193) ^ unit
      continue
    }
    if (isLetters && i - from >= shortest && i - from <= longest) {
      const slot = slotOf(folded, from, i, hash)
      if (known.last[slot] !== text) found.push(known.words[slot] as string)
      known.last[slot] = text
    }
    from = i + 1
    hash = 0
    isLetters = true
  }
  return found
}
