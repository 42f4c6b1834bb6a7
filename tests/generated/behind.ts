// What follows a letter in the same text and is no part of it: an appendix, a copy's block, a draft that the letter encloses.
import { type Agency, agencyOf, upper } from './agencies.ts'
import { dayOf, dayText, isoOf, numberOf, two } from './citations.ts'
import type { Hand } from './hand.ts'
import type { ExpectedCopy } from './letter.ts'
import { personOf } from './signature.ts'
import { departments } from './words/bodies.ts'
import { matters, sentences, tasks } from './words/subjects.ts'

/** An appendix with its heading, a table without borders or a plan of its own. */
export function appendix(hand: Hand, kind: string, sign: string): string[] {
  const { random } = hand
  const date = dayText(random, dayOf(random, 2015, 2026))
  const with_ = `(${random.pick(['Kèm theo', 'Ban hành kèm theo'])} ${kind} số ${random.maybe(0.7) ? sign : `      /${sign.split('/').at(-1)}`} ngày ${date} của ${random.pick(['UBND tỉnh', 'Sở Nội vụ', 'Bộ Tài chính'])})`
  const heading = random.pick(['PHỤ LỤC', 'PHỤ LỤC I', 'Phụ lục', 'DANH MỤC', 'KẾ HOẠCH', 'QUY CHẾ'])
  const rows = Array.from(
    { length: random.int(2, 6) },
    (_, i) => `${i + 1}    ${random.pick(matters)}    ${random.pick(departments)[0].replace('| ', '')}    ${two(random.int(1, 12))}/2023`,
  )
  return [
    '',
    heading,
    random.pick(matters).replace(/^./u, first => first.toUpperCase()),
    with_,
    '',
    'STT    Nội dung    Đơn vị    Thời gian',
    ...rows,
    ...random.some(tasks, 2).map(task => `- ${task}`),
  ]
}

export interface CopyText {
  lines: string[]
  expected: ExpectedCopy
}

/** SAO Y, TRÍCH SAO, SAO LỤC with the number, the day and the signature of the body that copied. */
export function copyBlock(hand: Hand): CopyText {
  const { random } = hand
  const by: Agency = agencyOf(random)
  const [printed, letters, form] = random.pick([
    ['SAO Y', 'SY', 'sao-y'],
    ['SAO Y BẢN CHÍNH', 'SY', 'sao-y'],
    ['TRÍCH SAO', 'TrS', 'trich-sao'],
    ['SAO LỤC', 'SL', 'sao-luc'],
  ] as const)
  const day = dayOf(random, 2016, 2026)
  const sign = `${numberOf(random)}/${letters}-${by.code}`
  const name = personOf(hand)
  const lines = [
    '',
    ...by.above,
    ...by.name,
    printed,
    `Số: ${sign}`,
    `${by.seat}, ngày ${two(day.day)} tháng ${two(day.month)} năm ${day.year}`,
    '',
    'Nơi nhận:',
    '- Các phòng, đơn vị;',
    '- Lưu: VT.',
    '',
    `KT. ${by.head}`,
    by.deputies[0] ?? '',
    '',
    name,
  ]
  return { lines, expected: { form, body: [by.name.join(' ')], sign: [sign], date: isoOf(day), name: [name] } }
}

/** A draft that a tờ trình encloses: a whole letter of another body. */
export function enclosedDraft(hand: Hand): string[] {
  const { random } = hand
  return [
    '',
    'HỘI ĐỒNG NHÂN DÂN',
    `TỈNH ${upper(random.pick(['Quảng Ngãi', 'Sơn La', 'An Giang']))}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    'Số:      /NQ-HĐND',
    'Quảng Ngãi, ngày      tháng      năm 2025',
    '',
    'NGHỊ QUYẾT',
    `Về ${random.pick(matters)}`,
    '',
    ...random.some(sentences, 3),
    '',
    'Nơi nhận:',
    '- Ủy ban Thường vụ Quốc hội;',
    '- Lưu: VT, TH.',
    '',
    'CHỦ TỊCH',
    '',
    personOf(hand),
  ]
}

/** The stamp of an electronic copy, above the letter on its right. */
export function copyStamp(hand: Hand, agency: Agency): CopyText {
  const { random } = hand
  const day = dayOf(random, 2020, 2026)
  const [printed, form] = random.pick([
    ['SAO Y', 'sao-y'],
    ['SAO LỤC', 'sao-luc'],
  ] as const)
  const body = agency.name.join(' ').replace(/^THỦ TƯỚNG/u, 'VĂN PHÒNG')
  const lines = [
    `${printed}; ${body}; ${two(day.day)}/${two(day.month)}/${day.year} ${two(random.int(7, 17))}:${two(random.int(0, 59))}:09 +07:00`,
  ]
  return { lines, expected: { form, body: [body], sign: null, date: isoOf(day), name: null } }
}
