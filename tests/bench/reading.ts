// Measuring what is done with a text before it is filed: reading the thể thức, texts of any length, folding.
import { fold } from '../../core/text/fold.ts'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { longText, shapeNames } from './long-texts.ts'
import { line, perSecond, processorTime, section } from './timing.ts'

const read = (text: string) => readTheThuc(toLetterText([text]).letter)

/**
 * Letters of 3 pages (5,000 to 7,000 characters) from text to reading, one core. Processor time of this thread, the least of 24 passes over all of
 * them (the first ones warm up); and each letter at its least of these passes, by the clock, which leaves out what else the machine did meanwhile.
 * Target: 2,000 a second.
 */
export function benchReading(letters: readonly string[]) {
  section('Reading thể thức: letters of 3 pages, one core')
  const texts = letters.filter(text => text.length >= 5_000 && text.length <= 7_000).slice(0, 500)
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  const least = new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY)
  const readAll = () =>
    texts.forEach((text, i) => {
      const began = performance.now()
      read(text)
      least[i] = Math.min(least[i] ?? 0, performance.now() - began)
    })
  const passes = Array.from({ length: 24 }, () => processorTime(readAll))
  const report = (name: string, each: number) =>
    line(name, (1000 / each).toFixed(0), `${(1000 * each).toFixed(0)} µs each of ${characters.toFixed(0)} characters`)
  report('letters a second', Math.min(...passes) / texts.length)
  report('each at its least', least.reduce((sum, ms) => sum + ms, 0) / texts.length)
}

/**
 * Each shape at 200 kB, 2 MB and 20 MB: processor time of this thread over 20 MB in all, the least of seven rounds. The ratio of 20 MB to 200 kB
 * is the median of the rounds': the two are measured one right after the other, since the machine is now quick, now slow. 100 is linear.
 */
export function benchLength() {
  section('Reading texts of any length: ms at 200 kB, 2 MB, 20 MB')
  for (const name of shapeNames) {
    const lengths = [2_000_000, 200_000, 20_000_000].map(characters =>
      Array<string>(20_000_000 / characters).fill(longText(name, characters)),
    )
    const rounds = Array.from({ length: 7 }, () => lengths.map(texts => processorTime(() => texts.forEach(read)) / texts.length))
    const ratios = rounds.map(([, short = Number.NaN, long = Number.NaN]) => long / short).sort((a, b) => a - b)
    const [middle, short, long] = lengths.map((_, i) => Math.min(...rounds.map(round => round[i] ?? Number.NaN)))
    line(name, `ratio ${ratios[3]?.toFixed(0)}`, [short, middle, long].map(ms => ms?.toFixed(1)).join(', '))
  }
}

export function benchFolding(letters: readonly string[]) {
  section('Folding')
  const texts = letters.slice(0, 2_000)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 / texts.length
  const naive = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/đ/gu, 'd')
      .replace(/Đ/gu, 'D')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  const ours = perSecond(texts, fold) * megabytes
  const theirs = perSecond(texts, naive) * megabytes
  line('MB/s', ours.toFixed(0), `normalize + replace ${theirs.toFixed(0)}, ratio ${(ours / theirs).toFixed(1)}`)
}
