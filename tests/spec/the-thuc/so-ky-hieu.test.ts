// Số, ký hiệu: the forms of print, and what a head gives when its number is missing or damaged.
import { describe, expect, it } from 'vitest'
import { parseSoKyHieu } from '../../../core/the-thuc/sign-forms.ts'
import { repairSign } from '../../../core/the-thuc/sign-repair.ts'
import { readWith } from './reading-of.ts'

const parts = (printed: string): unknown[] => {
  const parsed = parseSoKyHieu(printed)
  return parsed ? [parsed.so, parsed.nam, parsed.kyHieu] : []
}
const head = (so: string): (string | null)[] => {
  const { values } = readWith({ so })
  return [values.so, values.kyHieu, values.soKyHieu]
}

describe('a printed sign', () => {
  it.each([
    ['2680/UBND-KGVX', ['2680', null, 'UBND-KGVX']],
    ['Số: 2680 /UBND-KGVX', ['2680', null, 'UBND-KGVX']],
    ['4011/UBND-VX2', ['4011', null, 'UBND-VX2']],
    ['285/CCTTHC', ['285', null, 'CCTTHC']],
    ['425/VTLTNN - NVTW', ['425', null, 'VTLTNN-NVTW']],
    ['1662/NQ-UBTVQH15', ['1662', null, 'NQ-UBTVQH15']],
  ])('[SKH-1] %s is a number and letters', (printed, expected) => expect(parts(printed)).toEqual(expected))

  it.each([
    ['30/2020/NĐ-CP', ['30', 2020, 'NĐ-CP']],
    ['66.7/2025/NQ-CP', ['66.7', 2025, 'NQ-CP']],
    ['33/2024/QH15', ['33', 2024, 'QH15']],
    ['19/2008/NQLT/CP-UBTUMTTQVN', ['19', 2008, 'NQLT/CP-UBTUMTTQVN']],
    ['30/2006/TTLT-BTC-BNN&PTNT-BTS', ['30', 2006, 'TTLT-BTC-BNN&PTNT-BTS']],
    ['82/2005-QĐ-UBND', ['82', 2005, 'QĐ-UBND']],
    ['217/2026/NÐ-CP', ['217', 2026, 'NĐ-CP']],
  ])('[SKH-2] %s has a year', (printed, expected) => expect(parts(printed)).toEqual(expected))

  it.each([
    ['05-CT/TW', ['05', null, 'CT/TW']],
    ['127- KL/TW', ['127', null, 'KL/TW']],
    ['367 - QĐ/TWĐTN-VP', ['367', null, 'QĐ/TWĐTN-VP']],
    ['1836 QĐ/TWĐTN', ['1836', null, 'QĐ/TWĐTN']],
  ])('[SKH-3] %s is the party’s', (printed, expected) => expect(parts(printed)).toEqual(expected))

  it.each([
    ['30c/NQ-CP', ['30c', null, 'NQ-CP']],
    ['05-2021/CV', ['05-2021', null, 'CV']],
    ['35A/THB-TV', ['35A', null, 'THB-TV']],
  ])('[SKH-4] %s has letters or two parts in its number', (printed, expected) => expect(parts(printed)).toEqual(expected))

  it.each(['', '12/5/2021', 'UBND-KGVX', 'hai mươi', '12/'.repeat(100)])('[SKH-1] %s is none', printed =>
    expect(parseSoKyHieu(printed)).toBeNull(),
  )
})

describe('the sign at the head', () => {
  it('[SKH-1] is read with white space around its stroke', () => {
    expect(head('Số:  45 /SYT-NVY')).toEqual(['45', 'SYT-NVY', '45/SYT-NVY'])
  })

  it('[SKH-1] ends before a place that stands behind it', () => {
    expect(head('Số: 45/SYT-NVY')).toEqual(head('Số: 45/SYT-NVY  '))
  })

  it('[SKH-2] is read with its year', () => {
    expect(head('Số: 06 /2024/TT-BCT')).toEqual(['06', 'TT-BCT', '06/2024/TT-BCT'])
  })

  it('[SKH-3] is read in the party’s form, without a colon', () => {
    expect(head('Số 316-TB/TU')).toEqual(['316', 'TB/TU', '316-TB/TU'])
  })

  it('[SKH-4] keeps a letter behind the number', () => {
    expect(head('Số: 2437 a/GSQL-GQ4')).toEqual(['2437a', 'GSQL-GQ4', '2437a/GSQL-GQ4'])
  })

  it.each([
    ['2B', 'likely'],
    ['7g', 'likely'],
    ['30b', 'likely'],
    ['30c', 'certain'],
    ['35A', 'certain'],
  ])('[SKH-4] %s is %s: a letter that OCR writes for a digit may be one', (number, sure) => {
    const { so } = readWith({ so: `Số: ${number}/QĐ-UBND` }).theThuc
    expect([so?.value, so?.sure]).toEqual([number, sure])
  })

  it('[SKH-5] is read through a stroke, likely and with an issue', () => {
    const { theThuc, codes } = readWith({ so: 'Số: ~~1892~~/UBND-KGVX' })
    expect([theThuc.so?.value, theThuc.so?.sure, theThuc.so?.reason?.code, theThuc.soKyHieu?.raw]).toEqual([
      '1892',
      'likely',
      'struck-through',
      '1892~~/UBND-KGVX',
    ])
    expect(codes).toContain('so-struck-through')
  })

  it('[SKH-6] without a number gives the ký hiệu and an issue', () => {
    expect(head('Số:        /QĐ-UBND')).toEqual([null, 'QĐ-UBND', null])
    expect(readWith({ so: 'Số:      /QĐ-UBND' }).codes).toContain('so-blank')
  })

  it.each(['Số: 4#/CT-UBND', 'Số: đ7 /CT-UBND', 'Số: #o#/CT-UBND'])('[SKH-7] %s is not read', so => {
    expect(head(so)).toEqual([null, 'CT-UBND', null])
    expect(readWith({ so }).codes).toContain('so-unreadable')
  })

  it('[SKH-7] with one stray sign before clean digits is a guess', () => {
    const { theThuc, codes } = readWith({ so: 'Số: ⁄16 /CT-UBND' })
    expect([theThuc.so?.value, theThuc.so?.sure, codes.includes('so-unreadable')]).toEqual(['16', 'guess', true])
  })

  it('[SKH-8] that is not there is an issue', () => {
    expect(head('')).toEqual([null, null, null])
    expect(readWith({ so: '' }).codes).toContain('no-so-ky-hieu')
  })
})

describe('a damaged sign', () => {
  it.each([
    ['Số: 212/SNV=CCVC', '212/SNV-CCVC'],
    ['Số: 988 KV12-NV', '988/KV12-NV'],
    ['Số: 4411 QĐ-UBND.ĐT', '4411/QĐ-UBND.ĐT'],
  ])('[SKH-9] [SKH-12] %j has its hyphen or stroke put back, likely', (so, whole) => {
    const { soKyHieu } = readWith({ so }).theThuc
    expect([soKyHieu?.value, soKyHieu?.sure]).toEqual([whole, 'likely'])
  })

  it('[SKH-1] keeps both strokes of liên sở', () => {
    expect(readWith({ so: 'Số: 1021/LS/TC-YT', issuer: 'UBND TỈNH AN GIANG\nLIÊN SỞ: TÀI CHÍNH - Y TẾ' }).values.soKyHieu).toBe(
      '1021/LS/TC-YT',
    )
  })

  it.each([
    ['45/2024/OHI5', '45/2024/QH15'],
    ['0§-CTr/TU', '08-CTr/TU'],
    ['11/CT- -TTg', '11/CT-TTg'],
    ['24/2021NQ-HĐND', '24/2021/NQ-HĐND'],
    ['31⁄2024/QH15', '31/2024/QH15'],
    ['1479/QĐ-TTIg', '1479/QĐ-TTg'],
    ['12/UBND-K.GVX', '12/UBND-KGVX'],
  ])('[SKH-9] %s can only be %s', (printed, meant) => expect(repairSign(printed)).toEqual({ sign: meant, isRepaired: true }))

  it.each(['12/CT-TTg', '30/2020/NĐ-CP', '05-CT/TW', '2680/UBND-KGVX', '91/2026/VBHN-NĐ-BXD'])('[SKH-9] %s is left alone', printed =>
    expect(repairSign(printed)).toEqual({ sign: printed, isRepaired: false }),
  )

  it.each(['15/TTY-HC', '12/TTV-UBND', '61/TTY-UBND', '30/119-CP', '12/2019/17-CP', '1257/TB-QĐĐ/PL', '12/UBND-P.TH', '12/UBND-K.T'])(
    '[SKH-9] %s may be the letters or the figures of another, and is left alone',
    printed => expect(repairSign(printed)).toEqual({ sign: printed, isRepaired: false }),
  )
})
