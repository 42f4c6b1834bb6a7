// `npm run measure`: reads generated letters and prints how well, field by field and damage by damage, with the worst misses.
// `--show SEED` prints one letter with its misses. `--held-out` measures the letters that are never looked at: counts, no misses. `--from SEED --letters N --damage NAME --layout NAME --form NAME` choose letters,
// `--field NAME`, `--certain` and `--misses N` what is listed, `--by form|layout|agency` counts the misses.
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { isCleanText, type Made } from './letter.ts'
import { heldOut, letterOf } from './make.ts'
import { judge, type Tally, tally, type Verdict, wrongButCertain } from './score.ts'

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise)
}

const judgeLetter = (made: Made): Verdict[] => judge(made, readTheThuc(toLetterText([made.text]).letter))

const line = ({ seed, field, outcome, got, wanted, sure }: Verdict): string =>
  `${String(seed).padStart(6)}  ${field.padEnd(16)} ${outcome.padEnd(8)} ${(sure ?? '').padEnd(7)} got: ${got ?? '-'}  |  wanted: ${wanted ?? '-'}`

function show(seed: number): void {
  const made = letterOf(seed)
  console.log(
    `seed ${seed}: ${made.form}, ${made.agency}, layout ${made.layout}, damage ${made.damage}\n${'='.repeat(80)}\n${made.text}\n${'='.repeat(80)}`,
  )
  for (const verdict of judgeLetter(made)) if (verdict.outcome !== 'right' || process.argv.includes('--all')) console.log(line(verdict))
}

const row = ({ field, asked, right, wrong, missing, invented, recall, precision, f1 }: Tally): string =>
  [
    field.padEnd(18),
    ...[asked, right, wrong, missing, invented].map(n => String(n).padStart(8)),
    ...[recall, precision, f1].map(n => n.toFixed(4).padStart(10)),
  ].join('')

function table(title: string, verdicts: readonly Verdict[]): void {
  const { wrong, all, share } = wrongButCertain(verdicts)
  console.log(`\n${title}\n${'field'.padEnd(18)}   asked   right   wrong missing invented    recall precision        F1`)
  for (const one of tally(verdicts)) console.log(row(one))
  const bySure = ['certain', 'likely', 'guess'].map(sure => {
    const of = verdicts.filter(verdict => verdict.sure === sure)
    return `${sure} ${of.filter(({ outcome }) => outcome === 'right').length}/${of.length}`
  })
  console.log(`wrong but certain: ${wrong} of ${all} values, ${(100 * share).toFixed(2)} %   right: ${bySure.join(', ')}`)
}

function measure(): void {
  const isHeldOut = process.argv.includes('--held-out')
  const from = isHeldOut ? heldOut : Number(option('from', '0'))
  const layout = option('layout', '')
  const form = option('form', '')
  const letters = Array.from({ length: Number(option('letters', '2000')) }, (_, i) => letterOf(from + i)).filter(
    made => (!layout || made.layout === layout) && (!form || made.form === form),
  )
  const judged = letters.map(made => ({ made, verdicts: judgeLetter(made) }))
  const groups: [string, (made: Made) => boolean][] = [
    ['clean text', isCleanText],
    ['scans', made => !isCleanText(made)],
    ...['none', 'nfd', 'old-tones', 'legacy-font', 'stamps', 'ocr-light', 'ocr-heavy', 'marks-lost'].map(
      (name): [string, (made: Made) => boolean] => [name, ({ damage }) => damage === name],
    ),
  ]
  const only = option('damage', '')
  const by = option('by', '')
  for (const [name, isOf] of groups) {
    if (only ? only !== name : !(name === 'clean text' || name === 'scans')) continue
    const of = judged.filter(({ made }) => isOf(made))
    table(
      `${name}: ${of.length} letters`,
      of.flatMap(({ verdicts }) => verdicts),
    )
  }
  if (isHeldOut) return
  const field = option('field', '')
  const isOnly = groups.find(([name]) => name === only)?.[1] ?? (() => true)
  const bad = judged
    .filter(({ made }) => isOnly(made))
    .flatMap(({ made, verdicts }) => verdicts.filter(({ outcome }) => outcome !== 'right').map(verdict => ({ made, verdict })))
  const asked = field ? bad.filter(({ verdict }) => verdict.field.startsWith(field)) : bad
  if (by) {
    const counts = Map.groupBy(asked, ({ made }) => (by === 'form' ? made.form : by === 'layout' ? made.layout : made.agency))
    for (const [key, of] of [...counts].sort((a, b) => b[1].length - a[1].length)) console.log(key.padEnd(24), of.length)
  }
  const sure = process.argv.includes('--certain') ? asked.filter(({ verdict }) => verdict.sure === 'certain') : asked
  console.log(`\nmisses (${sure.length}); one letter: npm run measure -- --show SEED`)
  for (const { made, verdict } of sure.slice(0, Number(option('misses', '40'))))
    console.log(`${made.layout.padEnd(12)}${made.damage.padEnd(11)}${line(verdict)}`)
}

const shown = option('show', '')
if (shown) show(Number(shown))
else measure()
