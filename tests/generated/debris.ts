// What falls between the lines of a letter and is no part of it: the stamp ĐẾN, e-signature blocks, page furniture, specks of the scanner.
import type { Chance } from './chance.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** The block of an electronic signature as readers of PDFs give it. */
export function eSignature(random: Chance, agency: string): string[] {
  const time = `${two(random.int(1, 28))}/${two(random.int(1, 12))}/${random.int(2020, 2026)} ${two(random.int(7, 18))}:${two(random.int(0, 59))}:${two(random.int(0, 59))}`
  return random.pick([
    [`Ký bởi: ${agency}`, `Cơ quan: ${agency}`, `Thời gian ký: ${time}`],
    [
      'Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ',
      'Email: thongtin@vanban.vn',
      'Cơ quan: VĂN PHÒNG CHÍNH PHỦ',
      `Thời gian ký: ${time.replace(/\//gu, '.')} +07:00`,
    ],
    [`Người ký: ${agency}`, 'Email: vanthu@angiang.gov.vn', `Thời gian ký: ${time} +07:00`],
    [`Signature Not Verified`, `Ký bởi: ${agency}`, `Ngày ký: ${time}`],
  ])
}

/** The stamp of arrival, whole or in the pieces OCR gives. */
export function arrival(random: Chance): string[] {
  const date = `${two(random.int(1, 28))}/${random.int(1, 12)}/${random.int(2018, 2026)}`
  return random.pick([
    ['ĐẾN', `Số: ${random.int(100, 9999)}`, `Ngày: ${date}`],
    [`ĐẾN Ngày: ${date}`],
    ['CÔNG VĂN ĐẾN', `Số: ${random.int(100, 9999)}`, `Ngày ${date}`, 'Chuyển: ........'],
    [`ĐẾN  Giờ: .... Ngày: ${date}`, 'Kính chuyển: .......'],
  ])
}

const specks = ['`', '¬', '§', "'", '‹', '“', ', '] as const

/** Specks beside the list and on lines of their own, as on every scan. */
export function specked(lines: readonly string[], random: Chance, share: number): string[] {
  return lines.flatMap(line => {
    if (/^[-–+] .*;$/u.test(line) && random.maybe(share)) return [`${line} ${random.pick(specks.slice(0, 5))}`]
    if (line === '' && random.maybe(share / 3)) return ['', random.pick(specks), '']
    return [line]
  })
}

/** Lines that a portal or a printer leaves at the foot of the page. */
export const furniture = (random: Chance): string =>
  random.pick([
    'LawSoft * Tel: +84-28-1234 5678 * www.kho-van-ban.vn',
    'Trang 1/2',
    '1',
    'https://vanban.chinhphu.vn/?pageid=27160',
    '07:00 12/5/2021',
  ])
