// What a typed word or sign may have meant, one slip away: rules TK-14 and TK-16 of core/query/SPEC.md.
import { describe, expect, test } from 'vitest'
import { nearKeys, slippedSign } from '../../../core/query/near-so-hieu.ts'
import { mayBeMended, spellingIn, withWord, wordsNear } from '../../../core/query/spelling.ts'

describe('a word with a slip', () => {
  test.each(['truyeb', 'truyne', 'truye', 'truyenn'])('[TK-16] %s may mean truyen', word => {
    expect(wordsNear(word)).toContain('truyen')
  })
  test('[TK-16] a word is never near itself, and those near it grow with its length', () => {
    expect([wordsNear('truyen').includes('truyen'), wordsNear('truyen').length < 400]).toEqual([false, true])
    expect(['ba', 'x1y', 'truyen', 'x'.repeat(21)].map(mayBeMended)).toEqual([false, false, true, false])
  })
  test('[TK-16] the line keeps everything else as it was typed', () => {
    expect(withWord('Tuyên truyềb, báo  chí', 'truyeb', 'truyen')).toBe('Tuyên truyen, báo  chí')
    expect(spellingIn('việc Tuyên Truyền và truyện', 'truyen', 'tuyen', 'bao')).toBe('truyền')
    expect(spellingIn('không có', 'truyen', '', '')).toBeNull()
  })
})

describe('a sign with a slip', () => {
  const keys = (line: string) => {
    const slipped = slippedSign(line)
    return slipped ? nearKeys(slipped).map(({ so, kyHieu, nam }) => `${so}/${nam === null ? '' : `${nam}/`}${kyHieu}`) : []
  }
  test.each([
    ['2608/UBND-KGVX', '2680/ubndkgvx'],
    ['2680/UBND-KGXV', '2680/ubndkgvx'],
    ['268/UBND-KGVX', '2680/ubndkgvx'],
    ['26880/UBND-KGVX', '2680/ubndkgvx'],
    ['2680UBND-KGVX', '2680/ubndkgvx'],
    ['2680xUBND-KGVX', '2680/ubndkgvx'],
    ['x/BNV-VP', '5/bnvvp'],
    ['30/2002/NĐ-CP', '30/2020/ndcp'],
    ['30/202/NĐ-CP', '30/2020/ndcp'],
    ['30d/QĐ-UBND', '30c/qdubnd'],
    ['30cQĐ-UBND', '30c/qdubnd'],
    ['667/2025/NQ-CP', '66.7/2025/nqcp'],
    ['2608 ubnd kgvx', '2680/ubndkgvx'],
  ])('[TK-14] %s may mean %s', (line, key) => {
    expect(keys(line)).toContain(key)
  })
  test.each(['12CT-TTg', '12CTTTg', '12cttt'])('[TK-14] %s has its one slip where its stroke was', line => {
    expect(keys(line)).toContain(line === '12cttt' ? '12/cttt' : '12/ctttg')
    expect(keys(line).some(key => /^1[06]\//u.test(key))).toBe(false)
  })
  test.each(['2608', 'số 2608', '12/5/2021', '12 bo', '12 tháng 5', 'báo/chí', '/CT-TTg', 'quyết định', '', '/'])(
    '[TK-14] %j is no sign',
    line => {
      expect(slippedSign(line)).toBeNull()
    },
  )
  test('[TK-14] the keys grow with the length of the sign, not with its square', () => {
    const count = (line: string) => new Set(keys(line)).size
    expect(count('2608/UBND-KGVX')).toBeLessThan(1100)
    expect(count('30/2006/TTLT-BTC-BNN&PTNT-BTS')).toBeLessThan(3500)
    expect(keys(`12/${'X'.repeat(80)}`)).toEqual([])
  })
})
