// `npm run recognition -- [--pages 3] [--only NAME,…] [--dpi N --skew DEGREES --noise N --specks N --blur N --shade N --seal]`: character error of pages
// made from known text and spoilt as scans are, beside tesseract on the same pictures as they are, in the same run. Figures of this machine and moment.
import { withoutColours } from '../../intake/ocr/ink.ts'
import { pageOfPicture } from '../../intake/ocr/page-of-words.ts'
import { readPicture } from '../../intake/ocr/read-picture.ts'
import { wordsIn } from '../../intake/ocr/recognize.ts'
import { errorRate } from '../scans/error-rate.ts'
import { block, type Faults, pagePicture } from '../scans/page-picture.ts'
import { letter } from './letters.ts'
import { line, section } from './timing.ts'

const sets: Readonly<Record<string, Faults>> = {
  'clean, 300 dpi': { dpi: 300 },
  'clean, 200 dpi': { dpi: 200 },
  'clean, 150 dpi': { dpi: 150 },
  'mild: grain 30, blur 0.7': { noise: 30, blur: 0.7 },
  'photo: shade 120, grain 20': { shade: 120, noise: 20 },
  'skew 2°': { skew: 2 },
  'skew 5°': { skew: 5 },
  'specks 1 %': { specks: 0.01 },
  seal: { hasSeal: true },
  'skew 2°, grain 90, specks 1 %, seal': { skew: 2, noise: 90, specks: 0.01, hasSeal: true },
  'skew 2°, grain 160, specks 3 %, seal': { skew: 2, noise: 160, specks: 0.03, hasSeal: true },
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** The faults asked for by parameter; null where none is. */
function faultsAsked(): Faults | null {
  const given = (['dpi', 'skew', 'noise', 'specks', 'blur', 'shade'] as const).flatMap(name =>
    option(name) === undefined ? [] : [[name, Number(option(name))] as const],
  )
  const hasSeal = process.argv.includes('--seal')
  return given.length || hasSeal ? { ...Object.fromEntries(given), hasSeal } : null
}

/** So many signs fit a line of A4 at 13 points, and so many lines a page. */
const [lineSigns, pageLines] = [76, 34]

/** The lines of a letter of the bench, filled as a writer fills them. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.replace(/[*#>_|~]/gu, '').split(/\s+/u)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < lineSigns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.slice(0, pageLines)
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const pages = Array.from({ length: Number(option('pages') ?? 3) }, (_, i) => linesOf(letter(i + 1).text.normalize('NFC')))

async function measure(name: string, faults: Faults): Promise<void> {
  const [ours, theirs, seconds]: [number[], number[], number[]] = [[], [], []]
  for (const lines of pages) {
    const canvas = pagePicture(block(lines), faults)
    const rgba = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
    const picture = { width: canvas.width, height: canvas.height, dpi: faults.dpi ?? 200, rgba }
    const before = process.cpuUsage()
    const { text } = pageOfPicture(await readPicture(picture))
    seconds.push(process.cpuUsage(before).user / 1e6)
    ours.push(errorRate(lines.join('\n'), text))
    // The picture as it is; it is given up after the same 28 seconds.
    const alone = await wordsIn(withoutColours(picture))
    theirs.push(errorRate(lines.join('\n'), (alone ?? []).map(word => word.text).join(' ')))
  }
  line(name, percent(mean(ours)), `tesseract alone ${percent(mean(theirs))}; ${mean(seconds).toFixed(1)} s of the processor a page`)
}

section(`Character error, ${pages.length} pages each`)
const asked = faultsAsked()
const only = option('only')?.split(',')
if (asked) await measure('as asked', asked)
else for (const [name, faults] of Object.entries(sets)) if (!only || only.some(part => name.includes(part))) await measure(name, faults)
line('MB at the most', (process.resourceUsage().maxRSS / 1024).toFixed(0), 'in all, pages and their drawing included')
process.exit(0)
