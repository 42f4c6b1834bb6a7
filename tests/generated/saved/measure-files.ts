// `npm run measure-files`: reads the letters of tests/files/letters, which LibreOffice and Chromium saved, and prints F1 per kind and field beside the plain
// text of the same letters. `-- --letters N --from SEED` makes and reads others, `--keep FOLDER` leaves them there, `--write` makes those of the project
// anew: these need LibreOffice. `--folder FOLDER` reads files made before, `--misses KIND|all` lists what is wrong in a kind and right in the text.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { tally, type Verdict } from '../score.ts'
import { dressOf } from './dress.ts'
import { hasOffice, keptFiles, makeFiles } from './make-files.ts'
import { f1Of, filesOf, type KindRead, readKinds } from './read-files.ts'

const says = (text: string): boolean => process.stdout.write(`${text}\n`)

const { values: asked } = parseArgs({
  options: {
    letters: { type: 'string' },
    from: { type: 'string', default: '2000' },
    keep: { type: 'string' },
    folder: { type: 'string' },
    write: { type: 'boolean', default: false },
    misses: { type: 'string' },
  },
})

/** Letters of the project: each dress comes twice. */
const keptSeeds: readonly number[] = Array.from({ length: 16 }, (_, i) => 400 + i)

const cells = (all: readonly (number | undefined)[]): string =>
  all.map(one => (one === undefined ? '-' : one.toFixed(3)).padStart(14)).join('')

function tellTable(read: readonly KindRead[]): void {
  const tallies = read.map(({ verdicts }) => new Map(tally(verdicts).map(one => [one.field, one])))
  says(
    `F1, as the letter is saved${read
      .map(({ kind }) => kind.padStart(14))
      .join('')
      .slice(6)}`,
  )
  for (const field of tallies[0]?.keys() ?? []) says(field.padEnd(20) + cells(tallies.map(one => one.get(field)?.f1)))
  says('all'.padEnd(20) + cells(read.map(({ verdicts }) => f1Of(verdicts))))
}

const keyOf = ({ seed, field, outcome, got, wanted }: Verdict): string =>
  [seed, field, outcome, wanted, outcome === 'invented' ? got : ''].join('\t')

function tellMisses(read: readonly KindRead[], kind: string): void {
  const inText = new Set(read[0]?.verdicts.filter(({ outcome }) => outcome !== 'right').map(keyOf))
  says(kind)
  for (const one of read.find(each => each.kind === kind)?.verdicts ?? []) {
    if (one.outcome === 'right' || inText.has(keyOf(one))) continue
    const { columns, typed } = dressOf(one.seed)
    says(`${one.seed} ${columns} ${typed}  ${one.field} ${one.outcome}  got: ${one.got ?? '-'}  |  wanted: ${one.wanted ?? '-'}`)
  }
}

async function measure(folder: string): Promise<void> {
  const sizes = readdirSync(folder).map(name => statSync(path.join(folder, name)).size)
  says(`${sizes.length} files, ${filesOf(folder, '.docx').length} letters, ${(sizes.reduce((a, b) => a + b, 0) / 2 ** 20).toFixed(2)} MiB`)
  const read = await readKinds(folder)
  tellTable(read)
  for (const { kind } of read) if (asked.misses === kind || asked.misses === 'all') tellMisses(read, kind)
}

async function main(): Promise<void> {
  if (asked.folder) return measure(asked.folder)
  if (!asked.write && !asked.letters) return measure(keptFiles)
  if (!hasOffice()) {
    says(
      'LibreOffice (soffice) is not on this machine: files are not made anew. Without --letters and --write the files of the project are read.',
    )
    process.exitCode = 1
    return
  }
  if (asked.write) {
    rmSync(keptFiles, { recursive: true, force: true })
    await makeFiles(keptSeeds, keptFiles)
    return measure(keptFiles)
  }
  const folder = asked.keep ?? mkdtempSync(path.join(os.tmpdir(), 'van-thu-letters-'))
  try {
    await makeFiles(
      Array.from({ length: Number(asked.letters) }, (_, i) => Number(asked.from) + i),
      folder,
    )
    await measure(folder)
  } finally {
    if (!asked.keep) rmSync(folder, { recursive: true, force: true })
  }
}

await main()
