// Every way a số, ký hiệu is printed that the standards and real letters show, as a sign by itself and at the head of a letter.
import { describe, expect, it } from 'vitest'
import { parseSoKyHieu } from '../../../core/the-thuc/sign-forms.ts'
import { repairSign } from '../../../core/the-thuc/sign-repair.ts'
import { readWith } from './reading-of.ts'

// biome-ignore format: a table reads best with one row a line
const forms: readonly (readonly [printed: string, so: string, nam: number | null, kyHieu: string])[] = [
  ['2680/UBND-KGVX', '2680', null, 'UBND-KGVX'],
  ['12/CT-TTg', '12', null, 'CT-TTg'],
  ['15/QĐ-BNV', '15', null, 'QĐ-BNV'],
  ['05/BNV-VP', '05', null, 'BNV-VP'],
  ['12/UBND-VX', '12', null, 'UBND-VX'],
  ['4011/UBND-VX2', '4011', null, 'UBND-VX2'],
  ['1536/UBND-NNMT', '1536', null, 'UBND-NNMT'],
  ['3722/VPCP-CN', '3722', null, 'VPCP-CN'],
  ['7816/VPCP-TTĐT', '7816', null, 'VPCP-TTĐT'],
  ['596/TTg-CĐS', '596', null, 'TTg-CĐS'],
  ['73/TTg-CN', '73', null, 'TTg-CN'],
  ['07/CT-UBND', '07', null, 'CT-UBND'],
  ['729/QĐ-TTg', '729', null, 'QĐ-TTg'],
  ['115/NQ-CP', '115', null, 'NQ-CP'],
  ['66.7/2025/NQ-CP', '66.7', 2025, 'NQ-CP'],
  ['30c/NQ-CP', '30c', null, 'NQ-CP'],
  ['30/2020/NĐ-CP', '30', 2020, 'NĐ-CP'],
  ['28/2018/QĐ-TTg', '28', 2018, 'QĐ-TTg'],
  ['01/2019/TT-BNV', '01', 2019, 'TT-BNV'],
  ['02/2011/TTLT-VPCP-BNV', '02', 2011, 'TTLT-VPCP-BNV'],
  ['19/2008/NQLT/CP-UBTUMTTQVN', '19', 2008, 'NQLT/CP-UBTUMTTQVN'],
  ['33/2024/QH15', '33', 2024, 'QH15'],
  ['202/2025/QH15', '202', 2025, 'QH15'],
  ['1662/NQ-UBTVQH15', '1662', null, 'NQ-UBTVQH15'],
  ['351/2017/UBTVQH14', '351', 2017, 'UBTVQH14'],
  ['44/2005/QĐ-UBND', '44', 2005, 'QĐ-UBND'],
  ['33/2006/NQ-HĐND', '33', 2006, 'NQ-HĐND'],
  ['30/2006/TTLT-BTC-BNN&PTNT-BTS', '30', 2006, 'TTLT-BTC-BNN&PTNT-BTS'],
  ['01/2017/TTLT-BCA-BQP-BTC-BTP-BNV', '01', 2017, 'TTLT-BCA-BQP-BTC-BTP-BNV'],
  ['05-CT/TW', '05', null, 'CT/TW'],
  ['02-NQ/TW', '02', null, 'NQ/TW'],
  ['399-QĐ/TW', '399', null, 'QĐ/TW'],
  ['316-TB/TU', '316', null, 'TB/TU'],
  ['08-CTr/TU', '08', null, 'CTr/TU'],
  ['1133-CV/VPTW', '1133', null, 'CV/VPTW'],
  ['152-BC/ĐU', '152', null, 'BC/ĐU'],
  ['03-HD/BTGDVTU', '03', null, 'HD/BTGDVTU'],
  ['24-BS/UBKTTU', '24', null, 'BS/UBKTTU'],
  ['367 - QĐ/TWĐTN-VP', '367', null, 'QĐ/TWĐTN-VP'],
  ['1836 QĐ/TWĐTN', '1836', null, 'QĐ/TWĐTN'],
  ['01/QCPH/UBND-UBMTTQ', '01', null, 'QCPH/UBND-UBMTTQ'],
  ['82/2005-QĐ-UBND', '82', 2005, 'QĐ-UBND'],
  ['66-NQ/CP', '66', null, 'NQ/CP'],
  ['425/VTLTNN - NVTW', '425', null, 'VTLTNN-NVTW'],
  ['704 /TB-VPUBND', '704', null, 'TB-VPUBND'],
  ['127- KL/TW', '127', null, 'KL/TW'],
  ['217/2026/NÐ-CP', '217', 2026, 'NĐ-CP'],
  ['1961/QĐUBND', '1961', null, 'QĐ-UBND'],
  ['285/CCTTHC', '285', null, 'CCTTHC'],
  ['30/BYT-CV', '30', null, 'BYT-CV'],
  ['34/TTr-LĐTBXH', '34', null, 'TTr-LĐTBXH'],
  ['75/SNNMT-QLĐĐ', '75', null, 'SNNMT-QLĐĐ'],
  ['3456/EVNCPC-KD+KT', '3456', null, 'EVNCPC-KD+KT'],
  ['91/2026/VBHN-NĐ-BXD', '91', 2026, 'VBHN-NĐ-BXD'],
]

describe('a form of số, ký hiệu', () => {
  it.each(forms)('[SKH-1] [SKH-2] [SKH-3] [SKH-4] %s by itself', (printed, so, nam, kyHieu) => {
    expect(parseSoKyHieu(repairSign(printed).sign)).toEqual({ so, nam, kyHieu })
  })

  it.each(forms)('[SKH-1] [SKH-2] [SKH-3] [SKH-4] %s at the head', (printed, so, _nam, kyHieu) => {
    const { values } = readWith({ so: `Số: ${printed}` })
    expect([values.so, values.kyHieu]).toEqual([so, kyHieu])
  })

  it.each(['Số:      /QĐ-UBND', 'Số: ....../QĐ-UBND', 'Số: ___/QĐ-UBND', 'Số:…/QĐ-UBND', 'Số:       /2024/QĐ-UBND', 'Số: - /QĐ-UBND'])(
    '[SKH-6] %s is blank',
    so => {
      const { values, codes } = readWith({ so })
      expect([values.so, values.kyHieu, values.soKyHieu, codes.includes('so-blank')]).toEqual([null, 'QĐ-UBND', null, true])
    },
  )
})

describe('a sign that a scan damaged', () => {
  it.each([
    ['Số: 2 1 8 5 6 /BYT-MT', '21856', 'BYT-MT'],
    ['Số: 4 80 /TCHQ-TXNK', '480', 'TCHQ-TXNK'],
    ['Số: 83257 CT-TTHT', '83257', 'CT-TTHT'],
    ['sé: 5452 /TCHQ-GSQL', '5452', 'TCHQ-GSQL'],
    ['$6: 4825 /QĐ-TCT', '4825', 'QĐ-TCT'],
    ['Số: 052019/NQ-HĐTP', '05', 'NQ-HĐTP'],
  ])('[SKH-12] %s is read, likely', (so, number, kyHieu) => {
    const { theThuc } = readWith({ so })
    expect([theThuc.so?.value, theThuc.so?.sure, theThuc.kyHieu?.value]).toEqual([number, 'likely', kyHieu])
  })

  it.each([
    ['Số: 36/48 /TCHQ-TXNK', 'TCHQ-TXNK'],
    ['Số: 7-#5CT-TTHT', 'CT-TTHT'],
    ['Số: 6#3Ï !CT-TTHT', 'CT-TTHT'],
    ['Số: Ứ/CE/TCT-TTKT', 'TCT-TTKT'],
    ['Số: 5128X/CT-TTHT', 'CT-TTHT'],
    ['Số:/B7ỉ }TCT-KK', 'TCT-KK'],
    ['Số:/B7ỉ /TCT-KK', 'TCT-KK'],
  ])('[SKH-12] %s gives the letters, never a number', (so, kyHieu) => {
    const { values, codes } = readWith({ so })
    expect([values.so, values.kyHieu, values.soKyHieu, codes.includes('so-unreadable')]).toEqual([null, kyHieu, null, true])
  })

  it.each([
    ['Số: 83⁄CT-TTHT', '83', 'CT-TTHT'],
    ['Số: 212-TB⁄TU', '212', 'TB/TU'],
  ])('[SKH-12] %s has its stroke in another sign: number and letters are read', (so, number, kyHieu) => {
    const { theThuc } = readWith({ so })
    expect([theThuc.so?.value, theThuc.kyHieu?.value, theThuc.soKyHieu?.sure]).toEqual([number, kyHieu, 'likely'])
  })

  it.each([
    ['Số: 402/TB-KV IX', 'TB-KV IX'],
    ['Số: 88/KV VII-TH', 'KV VII-TH'],
    ['Số: 21/BC-ĐỘI 3', 'BC-ĐỘI 3'],
    ['Số: 7/TB-TỔ CÔNG TÁC', 'TB-TỔ CÔNG TÁC'],
    ['Số: 22/BC-THCS NTT', 'BC-THCS NTT'],
    ['Số: 45/CSĐT(KT)', 'CSĐT(KT)'],
  ])('[SKH-13] %s goes on behind its unit, also before date and V/v', (so, kyHieu) => {
    const beside = ['', ' An Giang, ngày 05 tháng 6 năm 2022', ' V/v cấp thuốc'].map(more => readWith({ so: so + more }).values.kyHieu)
    expect(beside).toEqual([kyHieu, kyHieu, kyHieu])
  })

  it.each(['Số: 12/SYT-VP AN GIANG', 'Số: 12/SYT-VP (M)', 'Số: 12/SYT-VP IX'])('[SKH-13] %s ends at its unit', so =>
    expect(readWith({ so }).values.kyHieu).toBe('SYT-VP'),
  )

  it('[SKH-12] without its label gives the letters: digits may be lost with the label', () => {
    const { values } = readWith({ so: '', date: '017/NĐ-CP An Giang, ngày 08 tháng 3 năm 2022' })
    expect([values.so, values.kyHieu, values.ngayBanHanh]).toEqual([null, 'NĐ-CP', '2022-03-08'])
  })

  it('[SKH-12] where nothing of label and number was seen, the stroke and the letters on a line of their own are the sign', () => {
    const { values, codes } = readWith({ so: '/TTr-UBND' })
    expect([values.so, values.kyHieu, codes.includes('so-blank')]).toEqual([null, 'TTr-UBND', true])
    expect(readWith({ so: '/TTr và các' }).values.kyHieu).toBeNull()
  })

  it.each([
    ['Số: 12/QD-TTg', 'QĐ-TTg'],
    ['Số: 12/QĐUBND', 'QĐ-UBND'],
    ['Số: 12/NQ-HĐNĐ', 'NQ-HĐND'],
    ['Số: 12/TIr-UBND', 'TTr-UBND'],
  ])('[SKH-9] %s is mended, likely', (so, kyHieu) => {
    const { theThuc } = readWith({ so })
    expect([theThuc.kyHieu?.value, theThuc.kyHieu?.sure, theThuc.kyHieu?.reason?.code]).toEqual([kyHieu, 'likely', 'repaired'])
  })

  it.each([
    ['aKx/QĐ-UBND', 'QĐ-UBND'],
    ['ho/KH-UBND', 'KH-UBND'],
    ['KT/TH-UBND', null],
  ])('[SKH-12] %s on a line of its own gives the letters where what stands for the number is none', (so, kyHieu) => {
    const { values } = readWith({ so })
    expect([values.so, values.kyHieu]).toEqual([null, kyHieu])
  })

  it('[SKH-12] is certain on a scan only where the tables know its letters, and its number never', () => {
    const sure = (so: string) => {
      const { theThuc } = readWith({ so, above: '¬ ˆ ´ `' })
      return [theThuc.so?.sure, theThuc.kyHieu?.sure]
    }
    expect([sure('Số: 45/QĐ-UBND'), sure('Số: 45/QĐ-UBNP')]).toEqual([
      ['likely', 'certain'],
      ['likely', 'likely'],
    ])
  })
})
