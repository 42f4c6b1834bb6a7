// Heads that a converter put into a Markdown table: read as if their cells were columns.
import { describe, expect, it } from 'vitest'
import { readLetter } from '../the-thuc/reading-of.ts'

const right = '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** *An Giang, ngày 08 tháng 3 năm 2022*'
const left = '**UBND TỈNH AN GIANG** **SỞ Y TẾ** Số: 45/SYT-NVY V/v cấp thuốc'
const body = '\n\nKính gửi: Trung tâm Y tế huyện\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022, Sở Y tế cấp thuốc.'
const breaks = (cell: string): string => cell.replace(/ (?=\*\*|Số|V\/v|\*An)/gu, '<br>')

describe('A head in a Markdown table', () => {
  it.each([
    ['one line a cell', `| ${left} | ${right} |\n| --- | --- |`],
    ['with line breaks', `| ${breaks(left)} | ${breaks(right)} |\n| --- | --- |`],
    ['below an empty row', `|  |  |\n| --- | --- |\n| ${breaks(left)} | ${breaks(right)} |`],
  ])('[CHU-7] is read: %s', (_, table) => {
    const { values } = readLetter(table + body)
    expect(values).toMatchObject({
      coQuanChuQuan: 'UBND TỈNH AN GIANG',
      coQuanBanHanh: 'SỞ Y TẾ',
      soKyHieu: '45/SYT-NVY',
      diaDanh: 'An Giang',
      ngayBanHanh: '2022-03-08',
      trichYeu: 'cấp thuốc',
      vienDan: [{ soKyHieu: '12/KH-UBND' }],
    })
  })

  it('[CHU-7] of the Party has its star and hyphen', () => {
    const { values } = readLetter(
      '| **TỈNH ỦY AN GIANG** **BAN TỔ CHỨC** \\* Số 07-HD/BTCTU | **ĐẢNG CỘNG SẢN VIỆT NAM** *An Giang, ngày 05 tháng 11 năm 2021* |\n| --- | --- |\n\n**HƯỚNG DẪN**\n\n**đánh giá đảng viên**',
    )
    expect([values.coQuanChuQuan, values.coQuanBanHanh, values.soKyHieu]).toEqual(['TỈNH ỦY AN GIANG', 'BAN TỔ CHỨC', '07-HD/BTCTU'])
  })

  it('[CHU-7] is no other table', () => {
    const text = '| Xã | Số hộ |\n| --- | --- |\n| An Hòa | 12 |\n'
    expect(readLetter(text).letter.text).toContain('| Xã | Số hộ |')
  })
})
