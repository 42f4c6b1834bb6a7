// The classes of queries: number and sign, number alone, agency and words, phrases with and without marks, provinces, common words.
import { fold } from '../../core/text/fold.ts'
import { letter } from './letters.ts'
import { provinces } from './words.ts'

/** Queries made from the first letters of the corpus, so that each has an answer at every size. */
export function queryClasses(letters: number): [string, string[]][] {
  const chosen = Array.from({ length: 40 }, (_, i) => letter(Math.floor((i * letters) / 40)))
  const phrase = (text: string, i: number) => {
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
  const phrases = chosen.map(({ text }, i) => phrase(text, i))
  return [
    ['số, ký hiệu', chosen.map(one => one.soKyHieu)],
    ['số', chosen.map(one => one.soKyHieu.split('/')[0] as string)],
    ['agency and a word', chosen.map((one, i) => `${one.agency} ${phrase(one.text, i).split(' ').slice(0, 2).join(' ')}`)],
    ['phrase with marks', phrases.map(one => `"${one}"`)],
    ['phrase without marks', phrases.map(one => `"${fold(one)}"`)],
    ['province without marks', provinces.slice(0, 30).map(fold)],
    ['common words', ['thực hiện', 'triển khai thực hiện', 'ủy ban nhân dân', 'công tác báo cáo', 'kế hoạch nhiệm vụ']],
    ['as typed, last word cut', ['tuyên tr', 'thuc h', 'kế hoạch ki', 'chỉ đ', 'báo c']],
  ]
}
