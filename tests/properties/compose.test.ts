// What must hold of putting loose marks onto their letters: the quick way says what the standard library says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '../../core/text/compose.ts'

const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY']
const marks = [...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323']
const others = [...'bđĐ 1.\n–€\u0308\u0344\u1e9b\u212a\ufeff😀']
const written = fc.string({ unit: fc.constantFrom(...vowels, ...marks, ...others), maxLength: 12 })

/** A tone mark before the hat of its vowel is put behind it; all else is NFC. */
const plainly = (s: string) =>
  s
    .normalize('NFC')
    .normalize('NFD')
    .replace(/([aeoAEO])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306])/gu, '$1$3$2')
    .normalize('NFC')

test('CHU-1 composing says what the standard library says, for any order of letters and marks', () => {
  fc.assert(
    fc.property(written, s => {
      expect(compose(s)).toBe(plainly(s))
    }),
    { numRuns: 2000 },
  )
})

test('CHU-1 composing gives back every letter with a hat and a tone that was taken apart', () => {
  const whole = vowels.flatMap(vowel => marks.map(mark => (vowel + mark).normalize('NFC'))).filter(letter => letter.length === 1)
  expect(compose(whole.join('').normalize('NFD'))).toBe(whole.join(''))
})
