// The texts and questions that quality is measured on, and the ways a question may be typed. The project holds none of them: a folder is given.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Text {
  id: string
  text: string
}

export interface Question {
  id: string
  question: string
  /** The texts that answer it. */
  gold: string[]
}

export interface Corpus {
  name: string
  texts: Text[]
  questions: Question[]
}

/** One JSON value a line. */
const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T)

/** The corpus in a folder of `corpus.jsonl` (id, text) and `queries.jsonl` (id, question, gold); questions no text of it answers are left out. */
export function corpusIn(folder: string): Corpus | null {
  const [texts, questions] = [path.join(folder, 'corpus.jsonl'), path.join(folder, 'queries.jsonl')]
  if (!existsSync(texts) || !existsSync(questions)) return null
  const held = linesOf<Text>(texts)
  const ids = new Set(held.map(text => text.id))
  const asked = linesOf<Question>(questions).map(question => ({ ...question, gold: question.gold.filter(id => ids.has(id)) }))
  return { name: path.basename(folder), texts: held, questions: asked.filter(question => question.gold.length > 0) }
}

/** A number that hangs on nothing but the text (FNV-1a, mixed). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  return (hash ^ (hash >>> 15)) >>> 0
}

export type Half = 'tuning' | 'reporting'

/** The questions of a half: weights are chosen on one and reported on the other. */
export const halfOf = (questions: readonly Question[], half: Half): Question[] =>
  questions.filter(({ id }) => (hashOf(id) % 2 === 0) === (half === 'tuning'))

const withoutMarks = (typed: string): string => typed.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D')

/** `hòa` ⇔ `hoà`, `ủy` ⇔ `uỷ`: the tone on the other vowel of an open oa, oe, uy. */
const withToneMoved = (typed: string): string =>
  typed
    .normalize('NFD')
    .replace(/(?<![qQ])([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])(?![\p{L}\p{M}])/gu, '$1~$3$2')
    .replace(/(?<![qQ])([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])(?![\p{L}\p{M}])/gu, '$1~$3$2')
    .replace(/(?<![qQ])([oO])([aeAE])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .replace(/(?<![qQ])([uU])([yY])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .replaceAll('~', '')
    .normalize('NFC')

const alphabet = 'abcdeghiklmnopqrstuvxy'

/** One wrong, missing, doubled or swapped letter in one word of three letters or more; the same for the same question. */
function withTypo(typed: string, id: string): string {
  const line = typed.normalize('NFC')
  const words = [...line.matchAll(/\p{L}{3,}/gu)]
  const hash = hashOf(`typo ${id}`)
  const word = words[hash % words.length]
  if (!word) return line
  const at = (hash >>> 8) % (word[0].length - 1)
  const [before, here, next, after] = [word[0].slice(0, at), word[0][at] ?? '', word[0][at + 1] ?? '', word[0].slice(at + 2)]
  const other = alphabet[(hash >>> 16) % alphabet.length] ?? 'a'
  const wrong = [
    `${before}${other}${next}${after}`,
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${next}${here}${after}`,
  ]
  return `${line.slice(0, word.index)}${wrong[(hash >>> 24) % 4]}${line.slice(word.index + word[0].length)}`
}

/** How a question is typed, by the name of the row. */
export const ways: Readonly<Record<string, (question: Question) => string>> = {
  'with marks': ({ question }) => question,
  'without marks': ({ question }) => withoutMarks(question),
  'tone moved': ({ question }) => withToneMoved(question),
  'one typo': ({ question, id }) => withTypo(question, id),
}
