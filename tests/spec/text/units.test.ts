// The small tools of the loops over every sign: all matches, words, texts of units, one room for letter after letter.
import { describe, expect, it } from 'vitest'
import type { LetterText } from '../../../contract/the-thuc.ts'
import { fold, foldSame, foldWithPlaces, squeeze } from '../../../core/text/fold.ts'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { linesOf } from '../../../core/text/lines.ts'
import { matchesIn, matchFrom } from '../../../core/text/matches.ts'
import { asciiOf, narrowText, textOf } from '../../../core/text/unit-text.ts'
import { isCapitalised, isCapitals, wordsOf } from '../../../core/text/words.ts'

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
/** Around the length up to which a text is made unit by unit, and longer than the room kept. */
const lengths = [0, 1, 7, 8, 9, 199, 200, 201, 40_000]

describe('texts of units', () => {
  it.each(lengths)('has %i units as they were, narrow or wide, and none behind them', length => {
    const ascii = 'kinh gui 12/ct'.repeat(3000).slice(0, length)
    const wide = 'Kính gửi ƯỠ…￿'.repeat(4000).slice(0, length)
    expect(textOf(unitsOf(`${ascii}x`), length)).toBe(ascii)
    expect(textOf(unitsOf(`${wide}x`), length)).toBe(wide)
    expect(asciiOf(unitsOf(`${ascii}x`), length)).toBe(ascii)
    expect(narrowText(Uint8Array.from(unitsOf(`${ascii}x`)), length)).toBe(ascii)
  })

  it('has the halves of pairs and a mark of the byte order as they were', () => {
    for (const text of ['\ufeffa', '😀'.repeat(3), '😀\ufeff'.repeat(100)]) expect(textOf(unitsOf(text), text.length)).toBe(text)
  })
})

describe('folding', () => {
  it.each(lengths)('folds a text of %i units like its parts', length => {
    const text = 'Ủy bán 12 '.repeat(4000).slice(0, length)
    const folded = 'uy ban 12 '.repeat(4000).slice(0, length)
    expect([fold(text), foldSame(text)]).toEqual([folded.trim(), folded])
    expect(squeeze(text)).toBe(folded.replaceAll(' ', ''))
    expect(foldWithPlaces(text).folded.trim()).toBe(folded.trim())
  })

  it('has nothing of a text in the shorter one behind it', () => {
    squeeze('Bộ Kế hoạch và Đầu tư')
    expect([squeeze('Bộ Y tế'), squeeze('- “…”'), squeeze('')]).toEqual(['boyte', '', ''])
  })
})

describe('the lines of letter after letter', () => {
  const letterOf = (text: string): LetterText => ({ text, pages: [0], runs: [] })
  const folded = (text: string): string[] => linesOf(letterOf(text)).map(line => line.folded)
  const short = 'Kính gửi: Sở Y tế\nSố: 12/CT'

  it.each([
    ['a long one', 'Sở Nội vụ…\n'.repeat(5000)],
    ['a wide one', 'Ấn độ… ₫\n«»'],
    ['an empty one', ''],
    ['one long line', 'ấ ợ … '.repeat(30_000)],
  ])('are folded by themselves behind %s', (_, before) => {
    const same = before.split('\n').filter(Boolean)
    expect(folded(before).join('')).toHaveLength(linesOf(letterOf(before)).reduce((sum, line) => sum + line.text.length, 0))
    expect(folded(before)[0]).toBe(same[0] === undefined ? undefined : foldSame(linesOf(letterOf(before))[0]?.text ?? ''))
    expect(folded(short)).toEqual(['kinh gui: so y te', 'so: 12/ct'])
  })

  it('are the same each time, the long one among short ones', () => {
    const long = 'Điều 1. Phạm vi…\nĐiều 2. Đối tượng\n'.repeat(3000)
    const lines = linesOf(letterOf(long))
    expect(folded(short)).toHaveLength(2)
    expect(lines.map(line => line.folded)).toEqual(lines.map(line => foldSame(line.text)))
    expect(folded(long)).toEqual(lines.map(line => line.folded))
  })
})

describe('the lines of a letter whose pages were gone over before', () => {
  it.each([
    ['one page', ['Kính gửi: Sở Y tế…\n\nSố: 12/CT\n']],
    ['several pages', ['Kính gửi:\nSở Y tế', '', 'Nơi nhận:\n– Như trên…', 'KT. BỘ TRƯỞNG']],
    ['a form feed', ['Sở Nội vụ\fĐiều 1.\n\n\fĐiều 2.']],
    ['pages put right', ['Sở Tài chính\r\nSố:\u00a012', 'To\u0302\u0301t…', '<b>Kính</b> **gửi**\n~~Sở~~ Y tế']],
    ['no page', []],
  ])('are those of its text alone: %s', (_, pages) => {
    const { letter } = toLetterText(pages)
    expect(linesOf(letter)).toEqual(linesOf({ ...letter }))
  })

  it('are those of the text it has', () => {
    const { letter } = toLetterText(['Sở Y tế'])
    letter.text = 'Bộ Y tế\nSố: 12'
    expect(linesOf(letter).map(line => line.folded)).toEqual(['bo y te', 'so: 12'])
  })
})

describe('all matches', () => {
  it.each([
    ['Sở 1, Sở 22', /\d+/gu],
    ['', /x*/gu],
    ['a😀b', /x*/gu],
    ['aab', /a*/gu],
    ['không', /\d/gu],
    ['12 34', /(?<first>\d)\d/gu],
  ])('of “%s” are those that matchAll gives for %s', (text, pattern) => {
    expect(matchesIn(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern))])
    expect(matchesIn(text, pattern)).toEqual(matchesIn(text, pattern))
  })

  it('begin at the place asked for, and say where they end', () => {
    const digits = /\d+/gu
    expect(matchFrom(digits, '12 345', 1)?.[0]).toBe('2')
    expect(matchFrom(digits, '12 345', 2)?.[0]).toBe('345')
    expect(digits.lastIndex).toBe(6)
    expect(matchFrom(digits, '12 345', 6)).toBeNull()
  })
})

describe('words', () => {
  it.each(['Sở Y tế', ' Sở  Y\ttế\n', 'Sở', '', '  ', '\u00a0Sở\u2003Y'])('of “%s” are those that white space parts', text => {
    expect(wordsOf(text)).toEqual(text.split(/\s+/u))
  })

  it('behind the most asked for are left as one', () => {
    expect(wordsOf('Ủy ban  nhân dân', 2)).toEqual(['Ủy', 'ban', 'nhân dân'])
    expect(wordsOf('Ủy ban', 2)).toEqual(['Ủy', 'ban'])
  })

  it('are capitalised, or capitals, of so many letters and nothing else', () => {
    expect(['Nam', 'nam', 'NAm', 'N', 'Na1', 'Nguyễn', ''].filter(word => isCapitalised(word, 1, 4))).toEqual(['Nam'])
    expect(['UB', 'Ub', 'U1', 'UBND', 'ĐẢ', ''].filter(word => isCapitals(word, 3))).toEqual(['UB', 'ĐẢ'])
  })
})
