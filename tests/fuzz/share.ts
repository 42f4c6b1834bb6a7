// One share of the random inputs: as many as fit between two lines of progress. The same seed gives the same inputs on any machine.
import fc from 'fast-check'
import { anyInput, type Input } from './any-input.ts'
import { checkLetter, checkShape, read } from './check.ts'
import { smaller } from './smaller.ts'

/** Inputs of one share. */
export const shareRuns = 500
/** One input in so many is also held against the schemas, read twice and printed: that takes as long as reading it ten times. */
const shapeEvery = 50

export type Slow = { ms: number; characters: number; seed: number; path: string }
export type Fault = { says: string; seed: number; path: string; input: string }
export type Share = { runs: number; refused: number; slowest: Slow | null; slowestByLength: Slow | null; fault: Fault | null }

const charactersOf = (input: Input): number =>
  'pages' in input ? input.pages.reduce((sum, page) => sum + page.length, 0) : input.bytes.length

/** An input as it can be put into a test. */
export const shown = (input: Input): string =>
  JSON.stringify('pages' in input ? input : { base64: Buffer.from(input.bytes).toString('base64') })

/** Shorter inputs take the clock's own time. */
const leastForRate = 2_000
const rate = ({ ms, characters }: Slow): number => ms / characters

function checkOne(input: Input, isThorough: boolean): { refused: boolean; ms: number } {
  const began = performance.now()
  const letter = read(input)
  const ms = performance.now() - began
  if (letter) {
    checkLetter(letter)
    if (isThorough) checkShape(input, letter)
  }
  return { refused: letter === null, ms }
}

/** What an input breaks, by the words that say so; null when it breaks nothing. */
function brokenBy(input: Input): string | null {
  try {
    checkOne(input, true)
    return null
  } catch (error) {
    return String((error as Error | null)?.stack ?? error)
  }
}

/** The time of an input that seems slow, without the pauses of the machine. */
function timeAgain(input: Input): number {
  const began = performance.now()
  read(input)
  return performance.now() - began
}

/** Checks `runs` inputs, or with a `path` the one input it leads to. Stops at the first fault and makes it small. */
export function runShare(letters: readonly string[], seed: number, runs: number = shareRuns, path: string = ''): Share {
  const share: Share = { runs: 0, refused: 0, slowest: null, slowestByLength: null, fault: null }
  const note = (input: Input, ms: number): void => {
    const slow: Slow = { ms, characters: charactersOf(input), seed, path: path || String(share.runs) }
    const isSlowest = ms > (share.slowest?.ms ?? 0)
    const isByLength = slow.characters >= leastForRate && rate(slow) > (share.slowestByLength ? rate(share.slowestByLength) : 0)
    if (!isSlowest && !isByLength) return
    slow.ms = Math.min(ms, timeAgain(input))
    if (slow.ms > (share.slowest?.ms ?? 0)) share.slowest = slow
    if (isByLength && rate(slow) > (share.slowestByLength ? rate(share.slowestByLength) : 0)) share.slowestByLength = slow
  }
  const property = fc.property(anyInput(letters), input => {
    const { refused, ms } = checkOne(input, path !== '' || share.runs % shapeEvery === 0 || share.fault !== null)
    note(input, ms)
    share.runs++
    if (refused) share.refused++
  })
  const found = fc.check(property, { seed, path, numRuns: path ? 1 : runs, endOnFailure: path !== '' })
  const input = found.counterexample?.[0]
  if (found.failed && input) {
    const least = smaller(input, brokenBy)
    share.fault = { says: brokenBy(least) ?? String(found.errorInstance), seed, path: found.counterexamplePath ?? '', input: shown(least) }
  }
  return share
}
