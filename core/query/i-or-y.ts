// One syllable in two spellings: kĩ and kỹ, lí and lý, qui and quy (TK-23). Schoolbooks and many offices print the one, laws and others the other; the
// archive keeps what is printed. Knows the consonants before which both are written, no words: tai and tay are two words, and so are vi and vy.

/** A syllable without marks, or its accent key: the consonant, the vowel, the tone. */
const syllable = /^(?<head>[hklmst]|qu)(?<vowel>[iy])(?<tone>\p{M}?)$/u

/** The same syllable, folded or as an accent key, with the other letter; null where the language has but one. */
export function otherSpelling(word: string): string | null {
  if (word.length > 4) return null
  const { head, vowel, tone } = syllable.exec(word)?.groups ?? {}
  return head === undefined ? null : `${head}${vowel === 'i' ? 'y' : 'i'}${tone}`
}

/** The same and the other one, where there is one. */
export function bothSpellings(word: string): string[] {
  const other = otherSpelling(word)
  return other === null ? [word] : [word, other]
}

/** Up to so many such syllables in a phrase each is spelled by itself; of more who prints the one letter is taken to print it everywhere. */
const apart = 2

const spelledWith = (words: readonly string[], vowel: 'i' | 'y', heads: RegExp): string[] =>
  words.map(word => {
    const other = heads.test(word) ? otherSpelling(word) : null
    return other?.includes(vowel) ? other : word
  })

/** The ways in which folded words may be spelled, as they are first: `ly do` is `li do` too. */
export function spellingsOf(words: readonly string[]): (readonly string[])[] {
  const places = words.flatMap((word, i) => (otherSpelling(word) === null ? [] : [i]))
  if (!places.length) return [words]
  if (places.length > apart)
    return oneOfEach([words, spelledWith(words, 'y', /./u), spelledWith(words, 'i', /^[^q]/u), spelledWith(words, 'i', /./u)])
  return places.reduce<(readonly string[])[]>(
    (ways, at) => ways.flatMap(way => [way, way.with(at, otherSpelling(way[at] ?? '') ?? '')]),
    [words],
  )
}

const oneOfEach = (ways: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(ways.map(way => [way.join(' '), way])).values(),
]
