// What holds for every text: reading never throws, every reading stands where it says, certainty below certain has a reason.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLetterText } from '../../core/text/letter-text.ts'
import { linesOf } from '../../core/text/lines.ts'
import { parseSoKyHieu } from '../../core/the-thuc/sign-forms.ts'
import { anyText as anyTextOf, type Input, ownLetters, spoiledLetter } from '../fuzz/any-input.ts'
import { checkLetter, checkShape, type Letter, read } from '../fuzz/check.ts'
import { runShare } from '../fuzz/share.ts'
import { smaller } from '../fuzz/smaller.ts'

const samples = ['dak-nong-2680', 'ha-noi-1892'].map(name => readFileSync(path.resolve(`archive/samples/${name}.txt`), 'utf8'))

const anyText = anyTextOf(ownLetters())
const spoiled = spoiledLetter(ownLetters())

const readPage = (text: string): Letter => read({ pages: [text] }) as Letter

describe('reading anything', () => {
  it('never throws and keeps the rules of tests/fuzz/check.ts: place, page, reason, shape, the same twice', () => {
    const { fault, runs } = runShare(ownLetters(), 2021, 2_000)
    expect(fault).toBeNull()
    expect(runs).toBe(2_000)
  }, 180_000)

  it('is checked by rules that a broken reading does break', () => {
    const letter = readPage(samples[0] ?? '')
    const { so } = letter.theThuc
    if (!so) throw new Error('the sample has a number')
    const broken = (change: Partial<typeof so>): Letter => ({ ...letter, theThuc: { ...letter.theThuc, so: { ...so, ...change } } })
    checkLetter(letter)
    expect(() => checkLetter(broken({ at: [{ start: 0, end: letter.letter.text.length + 1 }] }))).toThrow('outside the text')
    expect(() => checkLetter(broken({ raw: 'số khác' }))).toThrow('is not `raw`')
    expect(() => checkLetter(broken({ page: 2 }))).toThrow('another page')
    expect(() => checkLetter(broken({ sure: 'guess', reason: null }))).toThrow('a reason belongs')
    expect(() => checkShape({ pages: [samples[0] ?? ''] }, broken({ rule: 7 as unknown as string }))).toThrow('shape')
  })

  it('shows a fault by an input of a few characters', () => {
    const breaks = (input: Input) => ('pages' in input && input.pages.join('').includes('§') ? 'a § was read' : null)
    expect(smaller({ pages: ['Trang một', samples[0]?.replace('UBND', 'UB§ND') ?? ''] }, breaks)).toEqual({ pages: ['', '§'] })
  })

  it('does not depend on how letters were composed', () => {
    for (const text of samples) expect(readPage(text.normalize('NFD'))).toEqual(readPage(text))
  })

  it('never takes a number or a date that is not in the text', () => {
    fc.assert(
      fc.property(spoiled, text => {
        const { theThuc } = readPage(text)
        if (theThuc.so) expect(theThuc.so.raw.replace(/[\s~*⁄]/gu, '')).toContain(theThuc.so.value)
        // NDD-7: O, l and I between digits are what a scan made of 0 and 1.
        const day = theThuc.ngayBanHanh
        if (day) expect(day.raw.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1')).toContain(day.value.slice(0, 4))
      }),
      { numRuns: 200 },
    )
  })
})

describe('lines', () => {
  it('show the text without markup and lose no other visible character', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { letter } = toLetterText([text])
        const hidden = letter.runs.filter(run => run.dress === 'syntax')
        const shown = Array.from({ length: letter.text.length }, (_, i) => i)
          .filter(i => !hidden.some(({ at }) => at.start <= i && i < at.end))
          .map(i => letter.text[i])
          .join('')
        const printed = shown.split('\n').map(line => line.trim())
        const read = linesOf(letter).map(line => line.text)
        // A line of more than 10,000 units is cut at a blank, which neither piece keeps.
        const isCut = printed.some(line => line.length > 10_000)
        const compared = (lines: string[]) => (isCut ? lines.join('').replaceAll(' ', '') : lines.join(''))
        expect(compared(read)).toBe(compared(printed))
        for (const line of linesOf(letter)) expect(line.folded.length).toBe(line.text.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a number in print', () => {
  const letters = fc.stringMatching(/^[A-ZĐ]{2,5}(-[A-ZĐ]{2,5}){0,2}$/u)
  it('comes apart into what it was put together from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99999 }),
        fc.option(fc.integer({ min: 1945, max: 2099 }), { nil: null }),
        letters,
        (so, nam, kyHieu) => {
          expect(parseSoKyHieu(`${so}/${nam ? `${nam}/` : ''}${kyHieu}`)).toEqual({ so: String(so), nam, kyHieu })
        },
      ),
    )
  })

  it('is never more than its text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const parsed = parseSoKyHieu(text)
        if (parsed) expect(text.normalize('NFC')).toContain(parsed.so)
      }),
    )
  })
})
