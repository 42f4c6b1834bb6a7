// Where stretches of a letter's text stand among the signs of a page that the window drew.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LetterText } from '../../../contract/the-thuc.ts'
import { type DrawnText, drawnSpan, letterSigns } from '../../../renderer/parts/pages/drawn-text.ts'

/** The text as one drawn stretch. */
const drawnOf = (text: string): DrawnText => {
  const node = { data: text } as Text
  const at = [...text].flatMap((sign, from) => (/\s/u.test(sign) ? [] : [{ node, from, to: from + 1 }]))
  return { signs: text.replace(/\s/gu, ''), at }
}
const letterOf = (text: string, runs: LetterText['runs'] = []): LetterText => ({ text, pages: [0], runs })

function found(letter: LetterText, drawn: string, words: string, from = 0): string | null {
  const start = letter.text.indexOf(words, from)
  const signs = drawnSpan(drawnOf(drawn), letterSigns(letter), { start, end: start + words.length })
  const [first, last] = [signs[0], signs.at(-1)]
  return first && last ? `${first.from}: ${drawn.slice(first.from, last.to)}` : null
}

describe('a stretch of a letter is found on the drawn page', () => {
  test('whatever white space either has', () => {
    expect(found(letterOf('SỞ Y TẾ\nSố: 5/SYT'), 'SỞ  Y TẾ Số:  5/ SYT', '5/SYT')).toBe('14: 5/ SYT')
  })

  test('without the markup of the text', () => {
    const letter = letterOf('<b>SỞ Y TẾ</b>', [
      { at: { start: 0, end: 3 }, dress: 'syntax' },
      { at: { start: 10, end: 14 }, dress: 'syntax' },
    ])
    expect(found(letter, 'SỞ Y TẾ', 'SỞ Y TẾ')).toBe('0: SỞ Y TẾ')
    expect(found(letter, 'SỞ Y TẾ', '<b>')).toBe(null)
  })

  test('among others with the same words by what stands around it, on both sides or on one', () => {
    const text = 'Gửi Sở Y tế để biết. Gửi Sở Y tế để làm.'
    expect(found(letterOf(text), text, 'Sở Y tế', 10)).toBe('25: Sở Y tế')
    expect(found(letterOf(text), `Trang 1 ${text.slice(4)}`, 'Sở Y tế')).toBe('8: Sở Y tế')
  })

  test('nowhere rather than at a place that may be another', () => {
    expect(found(letterOf('Lưu: VT'), 'VT, HC và VT', 'VT')).toBe(null)
    expect(found(letterOf('Lưu: VT'), 'không có', 'VT')).toBe(null)
  })

  test('any stretch of any text, or nothing: never other signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ế', '\n') }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number]
        const signs = drawnSpan(drawnOf(text), letterSigns(letterOf(text)), { start, end })
        const asked = text.slice(start, end).replace(/\s/gu, '')
        const given = signs.map(({ from }) => text[from]).join('')
        expect([asked, '']).toContain(given)
      }),
    )
  })
})
