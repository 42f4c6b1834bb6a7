// What holds for every text: reading never throws, every reading stands where it says, certainty below certain has a reason.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../contract/reading.ts'
import { letterReading, letterText } from '../../contract/the-thuc.ts'
import { toLetterText } from '../../core/text/letter-text.ts'
import { linesOf } from '../../core/text/lines.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { parseSoKyHieu } from '../../core/the-thuc/so-ky-hieu.ts'

const samples = ['dak-nong-2680', 'ha-noi-1892'].map(name => readFileSync(path.resolve(`archive/samples/${name}.txt`), 'utf8'))

/** Words that the readers look for, so that random texts reach into them. */
const words = fc.constantFrom(
  'Số:',
  'Số',
  '12/CT-TTg',
  'ngày 12 tháng 5 năm 2021',
  'Hà Nội, ',
  'Kính gửi:',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT, KT (3b).',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Nguyễn Văn An',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'QUYẾT ĐỊNH',
  'V/v',
  'Căn cứ Nghị định số 30/2020/NĐ-CP',
  'của Chính phủ',
  'về việc',
  '\n',
  '\n\n',
  ' ',
  '**',
  '~~',
  '*',
  '<sup>',
  '</sup>',
  '## ',
  ';',
  '.',
  '(b/c)',
  '1. Sở Y tế chủ trì',
  'ỦY BAN NHÂN DÂN',
  'TỈNH AN GIANG',
  '¬',
  '§',
  '⁄',
  '\u0301',
  'nh©n d©n',
)
const assembled = fc
  .array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }), {
    maxLength: 60,
  })
  .map(list => list.join(' '))

/** A sample letter with lines moved, pieces cut out and characters changed. */
const mutated = fc
  .record({
    letter: fc.constantFrom(...samples),
    cuts: fc.array(fc.tuple(fc.nat(9000), fc.nat(400)), { maxLength: 4 }),
    flips: fc.array(fc.tuple(fc.nat(9000), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })), { maxLength: 30 }),
    swap: fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { maxLength: 10 }),
  })
  .map(({ letter, cuts, flips, swap }) => {
    const lines = letter.split('\n')
    for (const [a, b] of swap)
      [lines[a % lines.length], lines[b % lines.length]] = [lines[b % lines.length] ?? '', lines[a % lines.length] ?? '']
    let text = lines.join('\n')
    for (const [at, length] of cuts) text = text.slice(0, at % text.length) + text.slice((at % text.length) + length)
    for (const [at, put] of flips) text = text.slice(0, at % (text.length || 1)) + put + text.slice((at % (text.length || 1)) + 1)
    return text
  })

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), assembled, mutated)

const readingsOf = (pages: string[]) => {
  const { letter } = toLetterText(pages)
  const { theThuc, issues } = readTheThuc(letter)
  const fields = Object.values(theThuc) as (Reading<unknown> | Reading<unknown>[] | null)[]
  const readings = fields.flatMap(field => field ?? [])
  return { letter, theThuc, issues, readings }
}

describe('reading any text', () => {
  it('gives a reading and a text of the contract’s shape, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), pages => {
        const { letter, theThuc, issues } = readingsOf(pages)
        expect(letterText.safeParse(letter).success).toBe(true)
        expect(letterReading.safeParse({ theThuc, issues }).success).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('says where each value stands: the text there is `raw`, inside the letter and on its page', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 2 }), pages => {
        const { letter, readings, issues } = readingsOf(pages)
        for (const { at, raw, page } of readings) {
          expect(at.map(span => letter.text.slice(span.start, span.end)).join('\n')).toBe(raw)
          const [first] = at
          if (first) expect(page).toBe(letter.pages.filter(start => start <= first.start).length)
        }
        for (const span of [...readings.flatMap(one => one.at), ...issues.flatMap(one => one.at)])
          expect(span.start <= span.end && span.end <= letter.text.length).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('gives a reason with all that is not certain, and none with what is', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { sure, reason } of readingsOf([text]).readings) expect(reason === null).toBe(sure === 'certain')
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same text the same way twice', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(readingsOf([text])).toEqual(readingsOf([text]))
      }),
      { numRuns: 100 },
    )
  })

  it('does not depend on how letters were composed', () => {
    for (const text of samples) expect(readingsOf([text.normalize('NFD')])).toEqual(readingsOf([text]))
  })

  it('never takes a number or a date that is not in the text', () => {
    fc.assert(
      fc.property(mutated, text => {
        const { theThuc } = readingsOf([text])
        if (theThuc.so) expect(theThuc.so.raw.replace(/[\s~*⁄]/gu, '')).toContain(theThuc.so.value)
        if (theThuc.ngayBanHanh) expect(theThuc.ngayBanHanh.raw).toContain(theThuc.ngayBanHanh.value.slice(0, 4))
      }),
      { numRuns: 200 },
    )
  })
})

describe('lines', () => {
  it('show the text without markup and lose no other character', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { letter } = toLetterText([text])
        const hidden = letter.runs.filter(run => run.dress === 'syntax')
        const shown = Array.from({ length: letter.text.length }, (_, i) => i)
          .filter(i => !hidden.some(({ at }) => at.start <= i && i < at.end))
          .map(i => letter.text[i])
          .join('')
        expect(
          linesOf(letter)
            .map(line => line.text)
            .join(''),
        ).toBe(
          shown
            .split('\n')
            .filter(line => line.trim() !== '')
            .join(''),
        )
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
