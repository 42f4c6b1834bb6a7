// What is asked cheaply before an expression never leaves out a line that the expression would take, however the line is damaged.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hint } from '../../core/text/hints.ts'
import { type Line, linesOf, partOf } from '../../core/text/lines.ts'
import { countOf, is } from '../../core/text/unit-class.ts'
import { addressPatterns, mayBeAddress } from '../../core/the-thuc/address-line.ts'
import { askedOf, hintedOf } from '../../core/the-thuc/asked-patterns.ts'
import { bodyOpeners, isBodyOpener } from '../../core/the-thuc/body-opener.ts'
import { constitutionsIn } from '../../core/the-thuc/cited-constitution.ts'
import { citedDateForms, dateAfter } from '../../core/the-thuc/cited-date.ts'
import { lawsIn } from '../../core/the-thuc/cited-law.ts'
import { may, tracesOf } from '../../core/the-thuc/cited-traces.ts'
import { annexLine, copyForm, isCopyForm } from '../../core/the-thuc/extent.ts'
import { bodyAgain, resumes } from '../../core/the-thuc/foot-list.ts'
import { freeSign, printedFreely } from '../../core/the-thuc/free-sign.ts'
import { hanForms, mayHoldTerm } from '../../core/the-thuc/han-xu-ly.ts'
import { headPatterns } from '../../core/the-thuc/head.ts'
import { stampIn, stampPatterns } from '../../core/the-thuc/khan-mat.ts'
import { isLuuLine, listMark, luuLine, markLength } from '../../core/the-thuc/list-marks.ts'
import {
  copyStamp,
  isCopyStamp,
  isDebris,
  isNoise,
  isPageMark,
  isRunningHead,
  noisePatterns,
  ofNoise,
  pageMark,
  runningHead,
} from '../../core/the-thuc/noise.ts'
import { bareNumber, numbersAhead, numbersBefore } from '../../core/the-thuc/number-list.ts'
import { paragraphsOf } from '../../core/the-thuc/paragraph.ts'
import { openingOf } from '../../core/the-thuc/quan-he.ts'
import { sentenceVerbs } from '../../core/the-thuc/quan-he-verbs.ts'
import { signInText, signsIn } from '../../core/the-thuc/sign-in-text.ts'
import { repairSign, signRepairs } from '../../core/the-thuc/sign-repair.ts'

const linesIn = (text: string): Line[] => linesOf({ text, pages: [0], runs: [] })
const lineOf = (text: string): Line => {
  const [line] = linesIn(text)
  if (!line) throw new RangeError('no line')
  return line
}

describe('the gate of a table', () => {
  it.each(noisePatterns)('lets its example of noise through: $example', ({ example }) => {
    expect(isNoise(lineOf(example))).toBe(true)
  })

  const noisy = noisePatterns.flatMap(({ oneOf = [], pattern }) =>
    oneOf.map(plain => (pattern.source.endsWith(':') ? `${plain} :` : plain)),
  )
  it.each([...new Set(noisy)])('has a hint for noise that holds “%s”', plain => {
    expect(lineOf(`đ ${plain} 1`).hints & ofNoise).toBeGreaterThan(0)
  })

  it.each(stampPatterns)('lets its example of a stamp through: $example', ({ example }) => {
    expect(stampIn(partOf(lineOf(example)))).not.toBeNull()
  })

  it('lets the examples of a copy, an annex and a running head through', () => {
    expect(isCopyForm(lineOf(copyForm.example))).toBe(true)
    expect(isCopyStamp(lineOf(copyStamp.example))).toBe(true)
    expect(isRunningHead(lineOf(runningHead.example))).toBe(true)
    expect(lineOf(annexLine.example).hints & hint.kemTheo).toBeGreaterThan(0)
  })

  it('finds the example of a sign', () => {
    expect(signsIn(signInText.example).map(({ text }) => text)).toEqual(['123/2020/NĐ-CP'])
  })
})

const signs = [
  'Quyết định số 45_QĐ-UBND ngày',
  'số 9125/QĐ - UBND',
  '2371 TC/TCT',
  'số 12 /BC',
  '31⁄2024/QH15',
  'ngày 5/3/2022, số 0§-CTr/TU',
  'số 12/2020/NĐ-CP, ngày',
  'số 521/NQ-CP ngày 4/4/2012',
  'số 5/QĐ-TTg; số 31/2024/QH15',
]
const freely = ['Thư số HSX-KT-21-046 ngày 09/03/2021', 'Đơn đề nghị số: 12.A ngày 9/3/2021', 'Văn thư số 5-A ngày 9/3']
const days = ['Thời gian gửi: ngày 15/6', 'chậm nhất là 17h ngày 15 tháng 6', 'đến hết 16 giờ 30 thứ hai ngày 15/6/2021']
const cited = ['các Công văn số 12, 13 và số 15', 'Luật Đất đai năm 2013', 'Hiến pháp năm 2013', 'Pháp lệnh Dân số', 'số 5, ngày 5/3/2022']
const items = ['- Như trên;', '- ˆViện Kiểm sát;', 'ˆ~ Sở Tài chính;', '_ Báo An Giang;', '1. Sở Y tế', '(a) Sở', '+Sở']
const ends = [
  'Điều 5. Hiệu lực',
  'PHỤ LỤC I',
  '(Kèm theo Công văn)',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Chương IV',
  'Danh mục',
]
const luu = ['- Lưu: VT, KT.', '- Luu VT', '3. Lưu: VT', '- Lm: VT', '- Văn thư, KT.', 'VT, XNK (3).', 'Bưu: VT']
const pages = ['--- PAGE 2 ---', 'Trang 3', '- 12 -', 'a1/2b', '1 2 3 4', '. , :']
const examples = [
  ...[
    ...noisePatterns,
    ...stampPatterns,
    ...headPatterns,
    ...addressPatterns,
    ...hanForms,
    ...bodyOpeners,
    ...signRepairs,
    freeSign,
    bareNumber,
    copyForm,
    copyStamp,
    runningHead,
    annexLine,
  ].map(row => row.example),
  ...signs,
  ...freely,
  ...days,
  ...cited,
  ...[...citedDateForms, ...sentenceVerbs].map(row => row.example),
  ...items,
  ...ends,
  ...luu,
  ...pages,
]
const damage = fc.constantFrom(...' .,:;-–_/()@ˆ~|¬§$0165oOiIlSsĐđẠa\u0301ª\u00a0\t')
/** An example with a few signs lost, put in or misread, alone or behind other words. */
const damagedLine = fc
  .tuple(
    fc.constantFrom('', '', 'Sở Y tế ', '. ', '12 '),
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), damage), { maxLength: 4 }),
  )
  .map(([before, example, damages]) =>
    damages.reduce((text, [where, lost, sign]) => {
      const at = where % (text.length + 1)
      return `${text.slice(0, at)}${lost === 2 ? '' : sign}${text.slice(at + Math.min(lost, 1))}`
    }, `${before}${example}`),
  )
const finds = (pattern: RegExp, text: string): boolean => new RegExp(pattern.source, 'u').test(text)

/** Holds for every line of a damaged text. */
const holds = (check: (line: Line) => void): void =>
  fc.assert(
    fc.property(damagedLine, text => {
      for (const line of linesIn(text)) check(line)
    }),
    { numRuns: 2000 },
  )

describe('of damaged lines a gate says what its expression says', () => {
  it('for noise, running heads and copies', () => {
    holds(line => {
      const { text, folded } = line
      expect(isNoise(line)).toBe(folded.length < 200 && noisePatterns.some(({ pattern }) => finds(pattern, folded)))
      expect(isRunningHead(line)).toBe(finds(runningHead.pattern, folded))
      expect(isCopyStamp(line)).toBe(finds(copyStamp.pattern, folded))
      expect(isCopyForm(line)).toBe(text.length < 100 && finds(copyForm.pattern, text))
      if (finds(annexLine.pattern, folded)) expect(line.hints & hint.kemTheo).toBeGreaterThan(0)
    })
  })

  it('for the patterns of the head and of kính gửi', () => {
    const all = [...headPatterns, ...addressPatterns]
    const headIn = hintedOf(headPatterns)
    const addressIn = askedOf(addressPatterns)
    holds(({ folded, hints }) => {
      const asked = new Set([...headIn(folded, hints), ...addressIn(folded)].map(row => row.example))
      expect(all.filter(row => finds(row.pattern, folded) && !asked.has(row.example))).toEqual([])
    })
  })

  it('for addresses below an addressee', () => {
    holds(line => {
      if (addressPatterns.some(({ pattern }) => finds(pattern, line.folded))) expect(mayBeAddress(partOf(line))).toBe(true)
    })
  })

  it('for the damages of a sign', () => {
    holds(({ text }) => {
      const bare = text.normalize('NFC').replace(/\s+/gu, '')
      expect(repairSign(text).sign).toBe(signRepairs.reduce((sign, { pattern, becomes }) => sign.replace(pattern, becomes), bare))
    })
  })

  it('for the marks of items', () => {
    holds(({ text }) => {
      const marked = '0123456789('.includes(text.charAt(0)) ? 0 : (listMark.exec(text)?.[0].length ?? 0)
      expect(markLength(text)).toBe(marked)
    })
  })

  it('for what ends a foot or a page, the lưu line, what hardly has letters', () => {
    holds(line => {
      const { text, folded } = line
      expect(resumes(line)).toBe(finds(bodyAgain, folded))
      expect(isLuuLine(folded)).toBe(finds(luuLine, folded))
      expect(isPageMark(line)).toBe(folded.length < 40 && finds(pageMark, folded))
      const letters = countOf(text, is.capital | is.small)
      const share = letters / Math.max(1, text.length - countOf(text, is.space))
      expect(isDebris(text)).toBe((letters < 3 && !/\d\/\d/u.test(text)) || (share < 0.45 && !/\d{2}/u.test(text)))
    })
  })

  it('for the days by which something is asked', () => {
    holds(line => {
      const { folded } = line
      const found = hanForms.filter(({ pattern }) => finds(pattern, folded))
      expect(found.filter(({ oneOf }) => !(mayHoldTerm(line) && oneOf.some(plain => folded.includes(plain))))).toEqual([])
    })
  })

  it('for what opens a body', () => {
    holds(line => {
      const opens = bodyOpeners.some(({ pattern }) => finds(pattern, line.folded)) && /^\P{L}{0,6}\p{Lu}/u.test(line.text)
      expect(isBodyOpener(line)).toBe(opens)
    })
  })

  it('for free signs and numbers alone', () => {
    holds(line => {
      const found = [freeSign, bareNumber].flatMap(({ pattern }) => [...line.text.matchAll(pattern)].map(({ index }) => index))
      expect([...new Set(printedFreely(line).map(({ from }) => from))].sort()).toEqual([...new Set(found)].sort())
      if (found.length > 0) expect(tracesOf(line) & may.freeSign).toBe(may.freeSign)
    })
  })

  it('for signs in running text', () => {
    holds(({ text }) => {
      const found = [...text.matchAll(signInText.pattern)].map(([sign]) => sign).filter(sign => countOf(sign, is.letter) > 0)
      expect(signsIn(text).map(sign => sign.text)).toEqual(found)
    })
  })

  it('for paragraphs that may name a law', () => {
    holds(line => {
      const [paragraph] = paragraphsOf([partOf(line)])
      if (!paragraph) return
      const traces = tracesOf(paragraph)
      if (lawsIn(paragraph).length + constitutionsIn(paragraph).length > 0) expect(traces & may.law).toBe(may.law)
      expect((traces & (may.law | may.lawWord)) > 0).toBe(/luat |hien phap|phap lenh /u.test(paragraph.folded))
    })
  })

  it('for the day behind a sign', () => {
    holds(({ folded }) => {
      for (let at = 0; at < folded.length; at++) {
        const rest = folded.slice(at, at + 80)
        const found = citedDateForms.map(({ pattern }) => pattern.exec(rest)).find(match => match)
        expect(dateAfter(folded, at).to).toBe(at + (found?.[0].length ?? 0))
      }
    })
  })

  it('for numbers before the one with the letters', () => {
    holds(({ text }) => {
      for (let at = 0; at <= text.length; at++)
        expect(numbersBefore(text, at).length > 0).toBe(finds(numbersAhead.pattern, text.slice(Math.max(0, at - 90), at)))
    })
  })

  it('for the verbs that open a sentence', () => {
    holds(({ folded }) => {
      expect(openingOf(folded, true)?.quanHe).toBe(sentenceVerbs.find(({ pattern }) => finds(pattern, folded))?.quanHe)
    })
  })
})
