// How well 2,400 letters of our own making are read: forms × agencies × layouts × damage, with every field known. `npm run measure` shows the misses.
import { describe, expect, it } from 'vitest'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { readTheThuc } from '../../../core/the-thuc/read.ts'
import { isCleanText, type Made } from '../../generated/letter.ts'
import { letterOf } from '../../generated/make.ts'
import { judge, level, tally, wrongButCertain } from '../../generated/score.ts'

const letters = Array.from({ length: 2400 }, (_, seed) => letterOf(seed))
const judged = letters.map(made => ({ made, verdicts: judge(made, readTheThuc(toLetterText([made.text]).letter)) }))

const verdictsOf = (isOf: (made: Made) => boolean) => judged.filter(({ made }) => isOf(made)).flatMap(({ verdicts }) => verdicts)

/** The fields whose F1 stays below its bound, with both. */
function below(isOf: (made: Made) => boolean, bounds: Readonly<Record<string, number>>): string[] {
  const found = new Map(tally(verdictsOf(isOf)).map(one => [one.field, one.f1]))
  return Object.entries(bounds).flatMap(([field, bound]) => {
    const f1 = found.get(field) ?? 0
    return f1 >= bound ? [] : [`${field}: ${f1.toFixed(4)} < ${bound}`]
  })
}

const inClean = {
  ...{ so: 0.99, kyHieu: 0.99, soKyHieu: 0.99, ngayBanHanh: 0.99, tenLoai: 0.99, parent: 0.99 },
  ...{ trichYeu: 0.98, coQuanBanHanh: 0.98, coQuanChuQuan: 0.98, diaDanh: 0.98, hoTen: 0.98, chucVu: 0.98, quyenHan: 0.98 },
  ...{ kinhGui: 0.97, noiNhan: 0.97, 'noiNhan.purpose': 0.97, noiLuu: 0.97, doKhan: 0.97 },
  ...{
    vienDan: 0.97,
    'vienDan.quanHe': 0.97,
    'vienDan.tenLoai': 0.97,
    'vienDan.ngay': 0.97,
    'vienDan.coQuan': 0.97,
    'vienDan.trichYeu': 0.97,
  },
  ...{ nhiemVu: 0.97, 'nhiemVu.coQuan': 0.97 },
}

const inScans = {
  ...{ so: 0.95, kyHieu: 0.95, soKyHieu: 0.95, ngayBanHanh: 0.95, parent: 0.95 },
  ...{
    tenLoai: 0.9,
    trichYeu: 0.9,
    coQuanBanHanh: 0.9,
    coQuanChuQuan: 0.9,
    diaDanh: 0.9,
    hoTen: 0.9,
    chucVu: 0.9,
    quyenHan: 0.9,
    doKhan: 0.9,
  },
  ...{ kinhGui: 0.9, noiNhan: 0.9, 'noiNhan.purpose': 0.9, noiLuu: 0.9, nhiemVu: 0.9, 'nhiemVu.coQuan': 0.9 },
  ...{ vienDan: 0.9, 'vienDan.quanHe': 0.9, 'vienDan.tenLoai': 0.9, 'vienDan.ngay': 0.9, 'vienDan.coQuan': 0.9, 'vienDan.trichYeu': 0.9 },
}

describe('generated letters', () => {
  it('are the same for the same seed and differ in form, sender, layout and damage', () => {
    expect(letterOf(7)).toEqual(letters[7])
    expect(new Set(letters.map(({ text }) => text)).size).toBe(letters.length)
    const kinds = (of: (made: Made) => string) => new Set(letters.map(of)).size
    expect([
      kinds(({ form }) => form) >= 45,
      kinds(({ agency }) => agency),
      kinds(({ layout }) => layout),
      kinds(({ damage }) => damage),
    ]).toEqual([true, 7, 8, 8])
  })

  it('print what is expected of them', () => {
    const lacking = letters
      .filter(({ damage, layout }) => damage === 'none' && layout === 'paragraphs')
      .flatMap(({ seed, text, expected }) => {
        const shown = level(text)
        const wanted = [expected.scalars.soKyHieu, expected.scalars.diaDanh, expected.scalars.hoTen, ...(expected.kinhGui ?? [])]
        return wanted.flatMap(accept =>
          accept?.some(one => shown.includes(level(one)) || shown.replace(/\s/gu, '').includes(level(one))) === false ? [seed] : [],
        )
      })
    expect(lacking).toEqual([])
  })

  it('are read from clean text within the bounds of the issue', () => {
    expect(judged.filter(({ made }) => isCleanText(made)).length).toBeGreaterThan(1200)
    expect(below(isCleanText, inClean)).toEqual([])
  })

  it('are read from scans, stamped and damaged, within the bounds of the issue', () => {
    expect(judged.filter(({ made }) => !isCleanText(made)).length).toBeGreaterThan(1000)
    expect(below(made => !isCleanText(made), inScans)).toEqual([])
  })

  it('give hardly a wrong value as certain', () => {
    expect(wrongButCertain(verdictsOf(isCleanText)).share).toBeLessThan(0.005)
    expect(wrongButCertain(verdictsOf(() => true)).share).toBeLessThan(0.005)
    expect(wrongButCertain(verdictsOf(made => !isCleanText(made))).share).toBeLessThan(0.0075)
  })
})
