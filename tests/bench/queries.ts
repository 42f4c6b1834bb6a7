// The classes of queries: number and sign, number alone, agency and words, phrases with and without marks, provinces, common words.
import { fold } from '../../core/text/fold.ts'
import { letter } from './letters.ts'
import { provinces } from './words.ts'

/** Four syllables out of the middle of a sentence: what chance put together there, and in few other letters. */
function rarePhrase(text: string, i: number): string {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .filter(one => one.startsWith('- ') && one.length > 60)
  return (lines[i % lines.length] ?? '')
    .slice(2)
    .split(/[\s.]+/u)
    .slice(2, 6)
    .join(' ')
}

/** The words that a trích yếu begins with, up to its first number: as a clerk remembers a letter. */
const phraseOf = (trichYeu: string): string =>
  (/^[^\d]*/u.exec(trichYeu)?.[0] ?? '')
    .split(' ')
    .slice(0, 6)
    .join(' ')
    .replace(/ số ?$/u, '')
    .trim()

const firstWords = (text: string, count: number): string => text.split(' ').slice(0, count).join(' ')
const quoted = (text: string): string => `"${text}"`

/** Queries made from the first letters of the corpus, so that each has an answer at every size. */
export function queryClasses(letters: number): [string, string[]][] {
  const chosen = Array.from({ length: 40 }, (_, i) => letter(Math.floor((i * letters) / 40)))
  const phrases = chosen.map(({ trichYeu }) => phraseOf(trichYeu))
  const rare = chosen.map(({ text }, i) => rarePhrase(text, i))
  return [
    ['số, ký hiệu', chosen.map(one => one.soKyHieu)],
    ['số', chosen.map(one => one.soKyHieu.split('/')[0] as string)],
    ['agency and a word', chosen.map((one, i) => `${one.agency} ${firstWords(phrases[i] ?? '', 2)}`)],
    ['agency and rare words', chosen.map((one, i) => `${one.agency} ${firstWords(rare[i] ?? '', 2)}`)],
    ['phrase with marks', phrases.map(quoted)],
    ['phrase without marks', phrases.map(one => quoted(fold(one)))],
    ['rare phrase', rare.map(quoted)],
    ['province without marks', provinces.slice(0, 30).map(fold)],
    ['common words', ['thực hiện', 'triển khai thực hiện', 'ủy ban nhân dân', 'công tác báo cáo', 'kế hoạch nhiệm vụ']],
    ['as typed, last word cut', ['tuyên tr', 'thuc h', 'kế hoạch ki', 'chỉ đ', 'báo c']],
  ]
}
