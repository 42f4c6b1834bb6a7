// How well saved letters are read, kind by kind, beside the plain text of the same letters.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readLetterFile } from '../../../archive/letter-file.ts'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { readTheThuc } from '../../../core/the-thuc/read.ts'
import { chance } from '../chance.ts'
import { layOut } from '../layouts.ts'
import type { Made } from '../letter.ts'
import { wholeLetter } from '../make.ts'
import { judge, type Tally, tally, type Verdict } from '../score.ts'
import { dressOf } from './dress.ts'
import { kinds } from './make-files.ts'

/** The plain text of a letter, one side of its head below the other. */
export const plainOf = (seed: number): string =>
  layOut('reading', { random: chance(seed), blocks: wholeLetter(seed).blocks, width: 80 }).join('\n')

function madeOf(seed: number): Made {
  const { expected, form, agency } = wholeLetter(seed)
  const { columns, typed } = dressOf(seed)
  return { seed, form, agency, layout: columns, damage: typed, text: '', expected }
}

/** What is right and wrong of a letter in plain text. */
export const judgePlain = (seed: number): Verdict[] => judge(madeOf(seed), readTheThuc(toLetterText([plainOf(seed)]).letter))

/** What is right and wrong of a saved letter, read as the application reads a file. */
export async function judgeFile(folder: string, name: string): Promise<Verdict[]> {
  const { reading } = await readLetterFile(new Uint8Array(readFileSync(path.join(folder, name))), name)
  return judge(madeOf(Number.parseInt(name, 10)), reading)
}

/** The files of a kind in a folder, by seed. */
export const filesOf = (folder: string, kind: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith(kind) && /^\d+$/u.test(name.slice(0, -kind.length)))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))

/** Every value of some verdicts as one field. */
export const allFields = (verdicts: readonly Verdict[]): Tally | undefined => tally(verdicts.map(one => ({ ...one, field: 'all' })))[0]

/** F1 over every value; 0 where nothing was asked. */
export const f1Of = (verdicts: readonly Verdict[]): number => allFields(verdicts)?.f1 ?? 0

export interface KindRead {
  kind: string
  verdicts: Verdict[]
}

/** The plain text of the letters in a folder and then each kind that lies there. */
export async function readKinds(folder: string): Promise<KindRead[]> {
  const seeds = filesOf(folder, '.docx').map(name => Number.parseInt(name, 10))
  const read: KindRead[] = [{ kind: 'text', verdicts: seeds.flatMap(judgePlain) }]
  for (const kind of kinds) {
    const verdicts: Verdict[] = []
    for (const name of filesOf(folder, kind)) verdicts.push(...(await judgeFile(folder, name)))
    read.push({ kind, verdicts })
  }
  return read
}
