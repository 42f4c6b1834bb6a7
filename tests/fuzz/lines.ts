// `npm run fuzz-lines -- [--runs N] [--seed S] [--path P] [--archive N]`: random typed lines asked of a small archive in every way the screens ask.
// Holds no claim itself (line-claims.ts). Ends with 1 when one was broken.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { makeSuggest } from '../../archive/suggest.ts'
import { filterTable } from '../../core/query/filters.ts'
import { fold } from '../../core/text/fold.ts'
import { closeDb, openReader } from '../../db/open.ts'
import { makeArchive } from '../bench/archive.ts'
import { letter } from '../bench/letters.ts'
import { checkLine } from './line-claims.ts'
import { wholeNumber } from './whole-number.ts'

const says = (text: string): boolean => process.stdout.write(text)

/** Words, signs, names and phrases of the letters in the archive. */
function spoken(letters: number): fc.Arbitrary<string> {
  const number = fc.nat(letters - 1)
  const words = number.chain(i =>
    fc.constantFrom(
      ...letter(i)
        .text.split(/\s+/u)
        .filter(word => word !== ''),
    ),
  )
  const sign = number.map(i => letter(i).soKyHieu)
  const name = fc.oneof(
    number.map(i => letter(i).agency),
    number.chain(i => fc.constantFrom(...letter(i).recipients)),
    number.map(i => letter(i).signer),
    number.map(i => letter(i).parent),
  )
  const phrase = fc.tuple(number, fc.nat(400), fc.integer({ min: 2, max: 6 })).map(([i, at, length]) =>
    letter(i)
      .text.split(/\s+/u)
      .slice(at, at + length)
      .join(' '),
  )
  const day = fc.tuple(number, fc.constantFrom('/', '-', '.')).map(([i, stroke]) => letter(i).ngayBanHanh.split('-').reverse().join(stroke))
  const citing = fc
    .tuple(
      number,
      day,
      name,
      fc.constantFrom('', 'Công văn số ', 'số ', 'Căn cứ Chỉ thị số '),
      fc.constantFrom('', ' năm 2022', ' về việc họp'),
    )
    .map(([i, on, by, before, behind]) => `${before}${letter(i).soKyHieu} ngày ${on} của ${by}${behind}`)
  return fc.oneof(words, words, sign, name, phrase, day, citing)
}

const asTyped: ((text: string) => string)[] = [
  text => text,
  text => text,
  fold,
  text => text.normalize('NFD'),
  text => text.toUpperCase(),
  text => `"${text}"`,
  text => `-${text}`,
]

/** One slip: a character gone, doubled, wrong, or two exchanged. */
const slipped = (text: string, at: number, how: number): string => {
  const i = text.length ? at % text.length : 0
  const [before, here, next, after] = [text.slice(0, i), text[i] ?? '', text[i + 1] ?? '', text.slice(i + 2)]
  return (
    [before + next + after, before + here + here + next + after, `${before}x${next}${after}`, before + next + here + after][how % 4] ?? text
  )
}

const syntax = [
  '"',
  '“',
  '«',
  '»',
  '-',
  '*',
  ':',
  '(',
  ')',
  'AND',
  'OR',
  'NOT',
  'NEAR(a b, 2)',
  '^',
  '{than}',
  'than:',
  '+',
  '\\',
  "';--",
  '\0',
  '%',
  '_',
]

function lineOf(letters: number): fc.Arbitrary<string> {
  const spokenText = spoken(letters)
  const typed = fc.tuple(spokenText, fc.constantFrom(...asTyped)).map(([text, as]) => as(text))
  const damaged = fc.tuple(spokenText, fc.nat(60), fc.nat(3)).map(([text, at, how]) => slipped(text, at, how))
  const filter = fc
    .tuple(
      fc.constantFrom('', '', '-'),
      fc.constantFrom(...filterTable),
      fc.oneof(
        spokenText,
        fc.constantFrom('', '2021', '5/2021', '31/02/2021', 'đến', 'chỉ-thị', 'kgvx'),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      fc.boolean(),
    )
    .map(([minus, row, value, isQuoted]) => `${minus}${row.typed}:${isQuoted ? `"${value}"` : value.replaceAll(' ', '-')}`)
  const example = fc.constantFrom(...filterTable.map(row => row.example))
  const piece = fc.oneof(
    { weight: 6, arbitrary: typed },
    { weight: 2, arbitrary: damaged },
    { weight: 2, arbitrary: filter },
    { weight: 1, arbitrary: example },
    { weight: 1, arbitrary: fc.constantFrom(...syntax) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  )
  const glue = fc.constantFrom(' ', ' ', ' ', '', '\t', '  ')
  return fc
    .tuple(fc.array(fc.tuple(piece, glue), { minLength: 1, maxLength: 5 }), fc.constantFrom('', ' '))
    .map(([pieces, end]) => `${pieces.flat().join('')}${end}`)
}

/** So many lines have one seed. */
const share = 100
/** Progress is told after so many lines, or so many seconds. */
const told = { lines: 500, seconds: 60 }

type Asked = ReturnType<typeof fc.property<[string]>>

/** Asks line after line, and tells how far it came; whether a claim was broken. A `path` asks one line again, as the report of its fault names it. */
function askMany(property: Asked, seed: number, { runs, path }: { runs: number; path: string | null }): boolean {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  const last = { lines: 0, seconds: 0 }
  for (let done = 0; done < runs; ) {
    const from = path === null ? seed + done / share : seed
    const found = fc.check(property, { seed: from, path: path ?? '', numRuns: path === null ? Math.min(share, runs - done) : 1 })
    done += share
    if (found.failed) {
      const line = JSON.stringify(found.counterexample?.[0])
      says(`FAULT --seed ${from} --path ${found.counterexamplePath}\n${String(found.errorInstance)}\n${line}\n`)
    }
    const isLast = found.failed || path !== null || done >= runs
    if (isLast || done - last.lines >= told.lines || seconds() - last.seconds >= told.seconds) {
      says(`${Math.min(done, runs)} lines in ${seconds().toFixed(0)} s, ${found.failed ? 1 : 0} faults\n`)
      Object.assign(last, { lines: done, seconds: seconds() })
    }
    if (isLast) return found.failed
  }
  return false
}

function main(): void {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' }, archive: { type: 'string' } },
  })
  const runs = wholeNumber('runs', values.runs ?? '20000')
  const seed = values.seed ? wholeNumber('seed', values.seed) : Date.now() % 1_000_000_000
  const letters = wholeNumber('archive', values.archive ?? '300')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-lines-'))
  makeArchive(folder, letters)
  const db = openReader(folder)
  try {
    const suggest = makeSuggest(db)
    const asking = { db, suggest: (prefix: string) => suggest(prefix, 8) }
    const property = fc.property(lineOf(letters), line => checkLine(asking, line))
    says(`seed ${seed}, an archive of ${letters} letters\n`)
    const isBroken = askMany(property, seed, { runs, path: values.path ?? null })
    if (isBroken) process.exitCode = 1
  } finally {
    closeDb(db)
    rmSync(folder, { recursive: true, force: true })
  }
}

main()
