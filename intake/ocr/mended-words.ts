// What recognition does to words whatever they say: the blank behind a comma lost, the figure 1 taken for a bracket or a stroke, Đ given twice,
// a W apart from its sign.
import { mendedSure } from '../doubtful-word.ts'
import type { SeenWord } from './seen-word.ts'

/** A comma or semicolon between letters: behind it a word begins. Not in an address of mail. */
const commaInWord = /(?<=\p{L}\)?[,;])(?=\p{L}(?!.*@))/u

/** The words that stand in one, each with its share of the box. */
function partedAtCommas(word: SeenWord): SeenWord[] {
  const texts = word.text.split(commaInWord)
  const signs = word.text.length
  const wide = word.right - word.left
  let before = 0
  return texts.map(text => {
    const left = word.left + (wide * before) / signs
    before += text.length
    return { ...word, text, left, right: word.left + (wide * before) / signs }
  })
}

const likeOne = String.raw`\]|ÌÏ`
/** Days and months with a sign that no figure but 1 looks like. */
const inDate = new RegExp(`^(?=.{1,3}$)[0-3]?[${likeOne}]{1,2}[.,;]?$|^[${likeOne}]\\d[.,;]?$`, 'u')
const loneOne = new RegExp(`^[1${likeOne}]$`, 'u')
const everyOne = new RegExp(`[${likeOne}]`, 'gu')
const beforeDate = /(?:ngày|tháng)$/iu
const beforeNumber = /^số:?$/iu
const beginsNumber = /^\d{1,4}\//u

const withText = (word: SeenWord, text: string): SeenWord => ({ ...word, text, sure: Math.min(word.sure, mendedSure) })
const joined = (word: SeenWord, next: SeenWord): SeenWord => ({
  ...withText(word, (word.text + next.text).replace(everyOne, '1')),
  right: next.right,
  sure: Math.min(word.sure, next.sure, mendedSure),
})

const isPlain = (text: string): boolean => text === '1'

/** Whether two words are one number: `tháng Ì Ï năm`, `số ] 93/2025/NĐ-CP`. They stand nearer than a word is high, and one is no plain 1. */
function isOneNumber(before: string, word: SeenWord, next: SeenWord | undefined): next is SeenWord {
  if (!next || !loneOne.test(word.text) || next.left < word.right || next.left - word.right >= next.bottom - next.top) return false
  if (isPlain(word.text) && (isPlain(next.text) || !loneOne.test(next.text))) return false
  return (/tháng$/iu.test(before) && loneOne.test(next.text)) || (beforeNumber.test(before) && beginsNumber.test(next.text))
}

function withOnes(words: readonly SeenWord[]): SeenWord[] {
  const out: SeenWord[] = []
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i] as SeenWord, words[i + 1]]
    const before = out.at(-1)?.text ?? ''
    if (isOneNumber(before, word, next)) {
      out.push(joined(word, next))
      i++
    } else out.push(beforeDate.test(before) && inDate.test(word.text) ? withText(word, word.text.replace(everyOne, '1')) : word)
  }
  return out
}

/** A sign of the Party's cut before its last letter, and that letter: `13-NQ/T W`. */
const cutBeforeW = /\/T$/u
const loneW = /^W(?!\p{L})/u

function isCutSign(word: SeenWord, next: SeenWord | undefined): next is SeenWord {
  return next !== undefined && cutBeforeW.test(word.text) && loneW.test(next.text) && next.left - word.right < next.bottom - next.top
}

function withW(words: readonly SeenWord[]): SeenWord[] {
  return words.flatMap((word, i) => {
    const [before, next] = [words[i - 1], words[i + 1]]
    if (before && isCutSign(before, word)) return []
    return isCutSign(word, next) ? [{ ...joined(word, next), text: word.text + next.text }] : [word]
  })
}

/** Đ and the eth of other languages beside each other: one letter that recognition gave twice. */
const twiceD = /ĐÐ|ÐĐ|đð|ðđ/gu

function withOneD(word: SeenWord): SeenWord {
  const text = word.text.replace(twiceD, ([first = '']) => (first === first.toUpperCase() ? 'Đ' : 'đ'))
  return text === word.text ? word : withText(word, text)
}

/** The words of a page with their blanks, ones and letters Đ, rules CHU-13 to CHU-15 and CHU-17. */
export const mendedWords = (words: readonly SeenWord[]): SeenWord[] => withW(withOnes(words)).map(withOneD).flatMap(partedAtCommas)
