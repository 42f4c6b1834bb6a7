// The page that `van-thu read FILE` prints: the letter whole with its values marked, the fields, the doubts.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sinkOf } from '../../archive/hosts/cli/output.ts'
import { letterPage } from '../../archive/hosts/cli/page/letter-page.ts'
import { fieldOrder, type Mark, turnsOf } from '../../archive/hosts/cli/page/marks.ts'
import { type Look, widthOf } from '../../archive/hosts/cli/page/piece.ts'
import { type Letter, readLetter } from '../../archive/letter-file.ts'
import { fieldName } from '../../contract/the-thuc.ts'
import { anyText, ownLetters } from '../fuzz/any-input.ts'
import { read } from '../fuzz/check.ts'
import { projectFolder } from './command-line.ts'

const sample = (name: string): Letter => {
  const file = path.join(projectFolder, 'archive', 'samples', name)
  return readLetter(readFileSync(file), name)
}
const letterOf = (text: string): Letter => readLetter(new TextEncoder().encode(text), 'thu.txt')
const plainLook: Look = { width: 100, isColored: false }
const colored: Look = { width: 100, isColored: true }
const page = (letter: Letter, look = plainLook): string[] => letterPage('thu.txt', letter, look)
const esc = '\u001b['

const joint = `UBND TỈNH AN GIANG
SỞ Y TẾ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /SYT-NVY
An Giang, ngày 08 tháng 3 năm 2022

V/v thực hiện Chỉ thị số 12/CT-TTg
ngày 12/5/2021

Kính gửi: Trung tâm Y tế các huyện

1. Phòng Nghiệp vụ Y: chủ trì thực hiện Công văn số 45/UBND-VX ngày 02/3/2022 của UBND tỉnh.\fNơi nhận:
- Như trên;
- Lưu: VT, NVY.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Văn Bình`

describe('the text of the letter', () => {
  test('has every value marked where it stands, with its field and a question mark for doubt', () => {
    const lines = page(sample('ha-noi-1892.txt'))
    expect(lines).toContain('  3!│ Số: ⟦Số, ký hiệu?: ~~1892~~/UBND-KGVX⟧')
    expect(lines).toContain('  8 │ ⟦Địa danh: Hà Nội⟧, ⟦Ngày ban hành: ngày 16 tháng 6 năm 2021⟧')
    expect(lines).toContain(' 13 │ - ⟦Kính gửi 2: Sở Thông tin và Truyền thông;⟧')
  })

  test('marks a value over several lines from its first word to its last', () => {
    const lines = page(sample('dak-nong-2680.txt'))
    const first = lines.findIndex(line => line.includes('⟦Cơ quan ban hành: ỦY BAN NHÂN DÂN'))
    expect(lines.slice(first, first + 2)).toEqual(['  3 │ ⟦Cơ quan ban hành: ỦY BAN NHÂN DÂN', '  4 │ TỈNH ĐẮK NÔNG⟧'])
  })

  test('marks a value inside another, and again where it stands a second time', () => {
    const lines = page(sample('ha-noi-1892.txt')).join('\n')
    expect(lines).toContain('⟦Trích yếu: triển khai thực hiện ⟦Viện dẫn: Chỉ thị\n')
    expect(lines).toContain(' của Thủ tướng Chính phủ⟧⟧\n')
    expect(lines).toContain('Thực hiện ⟦… Viện dẫn: Chỉ thị số 12/CT-TTg')
  })

  test('closes a mark that crosses another at its end and opens it again', () => {
    const mark = (label: string, start: number, end: number): Mark => ({ label, start, end, sure: 'certain', isFirst: true })
    const [long, crossing] = [mark('dài', 0, 10), mark('chéo', 5, 15)]
    expect(turnsOf([crossing, long])).toEqual([
      { at: 0, closes: 0, opens: [long] },
      { at: 5, closes: 0, opens: [crossing] },
      { at: 10, closes: 2, opens: [{ ...crossing, isFirst: false }] },
      { at: 15, closes: 1, opens: [] },
    ])
  })

  test('says where a page begins', () => {
    const lines = page(letterOf(joint))
    expect(lines.filter(line => line.startsWith('── trang'))).toHaveLength(2)
    expect(lines[lines.findIndex(line => line.startsWith('── trang 2')) + 1]).toMatch(/^ +\d+ │ Nơi nhận:$/u)
  })

  test('stands whole on the page, whatever the letter, and no line is wider than asked', () => {
    fc.assert(
      fc.property(fc.array(anyText(ownLetters()), { minLength: 1, maxLength: 2 }), fc.integer({ min: 40, max: 160 }), (pages, width) => {
        fc.pre(!pages.some(text => /[⟦⟧]/u.test(text)))
        const reading = read({ pages })
        if (!reading) return
        const { letter, theThuc, issues } = reading
        const lines = letterPage('thu.txt', { text: letter, reading: { theThuc, issues } }, { width, isColored: false })
        expect(lines.filter(line => widthOf(line) > width)).toEqual([])
        const signs = (text: string): string => text.toWellFormed().replace(/[\s\p{Cf}]/gu, '')
        const hidden = letter.runs.filter(({ at, dress }) => dress === 'syntax' && letter.text.slice(at.start, at.end) !== '~~')
        const source = hidden.reduceRight((text, { at }) => text.slice(0, at.start) + text.slice(at.end), letter.text)
        const end = lines.indexOf('Thể thức đã đọc')
        const printed = lines.slice(0, end).flatMap(line => /^ *\d*[ !]?│(.*)$/su.exec(line)?.[1] ?? [])
        expect(signs(printed.join('')).replace(/⟦[^⟦:]*:|⟧/gu, '')).toBe(signs(source))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a page on a terminal', () => {
  test('colours by certainty and names the field before the value, without brackets', () => {
    const text = page(sample('ha-noi-1892.txt'), colored).join('\n')
    expect(text).toContain(`Số: ${esc}7;33m Số, ký hiệu ${esc}0m ${esc}9;33m1892${esc}0m${esc}33m/UBND-KGVX${esc}0m`)
    expect(text).toContain(`${esc}7;32m Địa danh ${esc}0m ${esc}32mHà Nội${esc}0m, `)
    expect(text).not.toContain('⟦')
  })

  test('takes no escape of its own from a letter', () => {
    const text = page(letterOf(`${joint}${esc}31m\u202eđỏ`), colored).join('\n')
    expect(text).not.toContain(`${esc}31mđỏ`)
    expect(text).not.toContain('\u202e')
  })

  test('is as wide as the terminal; colours give way to NO_COLOR, a dumb terminal and a file', () => {
    const stream = (isTTY: boolean, columns?: number) => ({ isTTY, columns }) as NodeJS.WriteStream
    expect(sinkOf(stream(true, 72), {}).look).toEqual({ width: 72, isColored: true })
    expect(sinkOf(stream(true, 500), {}).look).toEqual({ width: 160, isColored: true })
    expect(sinkOf(stream(true, 10), {}).look).toEqual({ width: 40, isColored: true })
    expect(sinkOf(stream(true, 72), { NO_COLOR: '1' }).look).toEqual({ width: 72, isColored: false })
    expect(sinkOf(stream(true, 72), { TERM: 'dumb' }).look).toEqual({ width: 72, isColored: false })
    expect(sinkOf(stream(false), {}).look).toEqual({ width: 100, isColored: false })
  })
})

describe('below the text', () => {
  test('the table knows every field', () => {
    expect(fieldOrder.toSorted()).toEqual(fieldName.options.toSorted())
  })

  test('each value has how sure, by which rule and on which line, and under it why not surer', () => {
    const lines = page(sample('ha-noi-1892.txt'))
    const at = lines.findIndex(line => line.startsWith('Số, ký hiệu '))
    expect(lines[at]).toMatch(/^Số, ký hiệu +1892\/UBND-KGVX +có thể +SKH-\d+ +dòng 3$/u)
    expect(lines[at + 1]).toMatch(/^ +↳ Chữ bị gạch ngang trong tệp: “1892”\.$/u)
  })

  test('items of a list have the numbers of their marks', () => {
    const lines = page(sample('dak-nong-2680.txt'))
    expect(lines.some(line => /^Kính gửi +1\. Các Sở, Ban, ngành +chắc chắn +KG-2 +dòng 19$/u.test(line))).toBe(true)
    expect(lines.some(line => /^ +4\. Báo Đắk Nông +chắc chắn +KG-2 +dòng 22$/u.test(line))).toBe(true)
  })

  test('doubts are sentences with their lines, those of the whole letter last', () => {
    const lines = page(letterOf(joint))
    const doubts = lines.slice(lines.findIndex(line => line.startsWith('Cần xem lại')))
    expect(doubts[1]).toMatch(/^! dòng 7 +Số để trống\. \(số\) SKH-6$/u)
    const places = page(sample('ha-noi-1892.txt')).filter(line => line.startsWith('! '))
    expect(places.map(line => line.slice(2, 14).trim())).toEqual(['dòng 3', 'cả văn bản', 'cả văn bản'])
  })

  test('on a narrow terminal what is said of a value goes below it', () => {
    const lines = page(sample('dak-nong-2680.txt'), { width: 50, isColored: false })
    const at = lines.findIndex(line => /^Địa danh +Đắk Nông$/u.test(line))
    expect(lines[at + 1]).toMatch(/^ +chắc chắn +NDD-3 +dòng 11$/u)
  })
})
