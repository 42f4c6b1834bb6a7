// What has to hold of every input of the readers, whatever it is. A broken rule is thrown as an error that names it.
import { letterPage } from '../../archive/hosts/cli/page/letter-page.ts'
import { readLetter } from '../../archive/letter-file.ts'
import type { Reading, Span } from '../../contract/reading.ts'
import { Refusal } from '../../contract/refusal.ts'
import { type Issue, type LetterReading, type LetterText, letterReading, letterText, type TheThuc } from '../../contract/the-thuc.ts'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import type { Input } from './any-input.ts'

export type Letter = { letter: LetterText; theThuc: TheThuc; issues: Issue[] }

/** Reads an input the way the archive does; null for bytes that are refused. */
export function read(input: Input): Letter | null {
  if ('pages' in input) {
    const { letter, issues } = toLetterText(input.pages)
    const reading = readTheThuc(letter)
    return { letter, theThuc: reading.theThuc, issues: [...issues, ...reading.issues] }
  }
  try {
    const { text, reading } = readLetter(input.bytes, 'thu.txt')
    return { letter: text, ...reading }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Every reading of a letter, those of lists too. */
export const readingsOf = (theThuc: TheThuc): Reading<unknown>[] =>
  (Object.values(theThuc) as (Reading<unknown> | Reading<unknown>[] | null)[]).flatMap(field => field ?? [])

function claim(holds: boolean, says: string, shown: unknown): void {
  if (!holds) throw new Error(`${says}: ${JSON.stringify(shown)?.slice(0, 2000)}`)
}

const inside = (text: string, { start, end }: Span): boolean => start >= 0 && start <= end && end <= text.length

function checkReading(reading: Reading<unknown>, { text, pages }: LetterText): void {
  const { at, raw, page, sure, reason } = reading
  claim(
    at.every(span => inside(text, span)),
    'a value stands outside the text',
    reading,
  )
  claim(at.map(({ start, end }) => text.slice(start, end)).join('\n') === raw, 'the text at `at` is not `raw`', reading)
  const [first] = at
  claim(!first || page === pages.filter(start => start <= first.start).length, 'a value names another page than it stands on', reading)
  claim((reason === null) === (sure === 'certain'), 'a reason belongs to what is not certain, and to nothing else', reading)
}

/** Throws when the letter breaks a rule that holds for every text. Cheap: no schema is parsed. */
export function checkLetter({ letter, theThuc, issues }: Letter): void {
  for (const reading of readingsOf(theThuc)) checkReading(reading, letter)
  claim(
    issues.every(({ at }) => at.every(span => inside(letter.text, span))),
    'an issue stands outside the text',
    issues,
  )
  claim(
    letter.runs.every(({ at }) => inside(letter.text, at)),
    'markup stands outside the text',
    letter.runs,
  )
  claim(
    letter.pages.every((start, i) => (i === 0 ? start === 0 : start > (letter.pages[i - 1] ?? 0) && start <= letter.text.length)),
    'pages do not follow each other',
    letter.pages,
  )
}

/** The dearer half: the contract's schemas, a second reading, the page for the eyes, JSON there and back. */
export function checkShape(input: Input, read_: Letter): void {
  const { letter, theThuc, issues } = read_
  const reading: LetterReading = { theThuc, issues }
  claim(letterText.safeParse(letter).success, 'the text has not the contract’s shape', letter)
  claim(letterReading.safeParse(reading).success, 'the reading has not the contract’s shape', letterReading.safeParse(reading).error)
  const again = JSON.stringify(read(input))
  claim(JSON.stringify(read_) === again, 'the same input reads differently twice', again)
  claim(JSON.stringify(JSON.parse(again)) === again, 'JSON does not keep the reading', again)
  claim(letterPage('thu.txt', { text: letter, reading }, { width: 80, isColored: false }).length > 0, 'the page is empty', letter)
}
