// Letters that are pictures: pages of known text drawn, spoilt as scans are, and read back.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import PdfDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { readLetterFile } from '../../../archive/letter-file.ts'
import { placeParts } from '../../../contract/places.ts'
import { valuesOf } from '../../../core/the-thuc/values.ts'
import { pageOfPicture } from '../../../intake/ocr/page-of-words.ts'
import { readBox } from '../../../intake/read-box.ts'
import { readFile } from '../../../intake/read-file.ts'
import { errorRate } from '../../scans/error-rate.ts'
import { bodyLines, letterLines } from '../../scans/letter-lines.ts'
import { block, type Faults, pagePicture } from '../../scans/page-picture.ts'

const printed = bodyLines.join(' ')
const png = (faults?: Faults): Uint8Array => pagePicture(block(bodyLines), faults).toBuffer('image/png')
const textOf = async (bytes: Uint8Array, name: string): Promise<string> => (await readFile(bytes, name)).map(({ text }) => text).join('\n')

describe('a picture of a page', () => {
  test.each([
    ['clean, 200 dpi', {}, 0.01],
    ['grainy, blurred and shaded', { noise: 40, blur: 0.7, shade: 90 }, 0.01],
    ['leaning by 2°, with specks, grain and a red seal over it', { skew: 2, noise: 90, specks: 0.01, hasSeal: true }, 0.1],
  ] as const)('is read: %s', async (_, faults, most) => {
    expect(errorRate(printed, await textOf(png(faults), 'trang.png'))).toBeLessThanOrEqual(most)
  })

  test('is read lying on its side or standing on its head', async () => {
    const upright = pagePicture(block(bodyLines))
    for (const quarters of [1, 2]) {
      const [width, height] = quarters % 2 ? [upright.height, upright.width] : [upright.width, upright.height]
      const canvas = createCanvas(width, height)
      const context = canvas.getContext('2d')
      context.translate(width / 2, height / 2)
      context.rotate((quarters * Math.PI) / 2)
      context.drawImage(upright, -upright.width / 2, -upright.height / 2)
      expect(errorRate(printed, await textOf(canvas.toBuffer('image/jpeg'), 'ảnh.jpg'))).toBeLessThanOrEqual(0.02)
    }
  })

  test('stays upright where the edge of the glass is a dark line beside a few lines of print', async () => {
    const canvas = pagePicture(block(bodyLines.slice(0, 2)))
    const context = canvas.getContext('2d')
    context.fillStyle = '#181818'
    context.fillRect(4, 0, 7, canvas.height)
    expect(errorRate(bodyLines.slice(0, 2).join(' '), await textOf(canvas.toBuffer('image/png'), 'mép.png'))).toBeLessThanOrEqual(0.02)
  })

  test('[CHU-10] has chi and chỉ as they are printed', async () => {
    const lines = [
      'Các chi hội chi trả chi phí, chi thường xuyên và chi nhánh; chỉ tiêu chi',
      'ngân sách do chi cục chỉ giao, chỉ có chi bộ và chi đoàn là chi theo chỉ đạo.',
    ]
    for (const dpi of [200, 250, 300]) {
      const read = await textOf(pagePicture(block(lines), { dpi }).toBuffer('image/png'), 'chi.png')
      expect(read.match(/ch[iỉ]/giu)).toEqual(lines.join(' ').match(/ch[iỉ]/giu))
    }
  })

  test('[CHU-9] gives the thể thức of a letter, each word with its place on the page and how sure it is', async () => {
    const { text, reading, places } = await readLetterFile(pagePicture(letterLines).toBuffer('image/png'), 'cv.png')
    expect(valuesOf(reading.theThuc)).toMatchObject({
      coQuanBanHanh: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      soKyHieu: '415/SGDĐT-VP',
      ngayBanHanh: '2021-05-14',
      nguoiKy: { chucVu: 'GIÁM ĐỐC', hoTen: 'Trần Thị Hồng Vân' },
    })
    const at = reading.theThuc.ngayBanHanh?.at[0]
    const word = places?.[0]?.words.find(([start, end]) => at && start < at.end && end > at.start)
    if (!word) throw new Error('the day has no place')
    expect(text.text.slice(word[0], word[1])).toMatch(/ngày|14/u)
    const [, , left, top, right, bottom, sure] = word
    expect(left / placeParts).toBeGreaterThan(3.9 / 8.27)
    expect(right).toBeGreaterThan(left)
    expect(top / placeParts).toBeGreaterThan(1.2 / 11.69)
    expect(bottom / placeParts).toBeLessThan(1.6 / 11.69)
    expect(sure).toBeGreaterThan(60)
  })

  test('[CHU-8] that no one could read is doubtful, or refused where no word is seen', async () => {
    const { reading } = await readLetterFile(png({ blur: 3.8 }), 'mờ.png')
    expect(reading.issues.map(({ code }) => code)).toContain('page-doubtful')
    await expect(readFile(createCanvas(900, 1200).toBuffer('image/png'), 'trắng.png')).rejects.toMatchObject({ code: 'file-no-text' })
  })
})

describe('a photo as a telephone saves it (HEIC)', () => {
  const bytes = readFileSync(path.join(import.meta.dirname, '../../files/anh-chup.heic'))

  test.each(['anh-chup.heic', 'IMG_0001.JPG'])('is read whichever way up it lies, also under the name of another kind: %s', async name => {
    const { reading } = await readLetterFile(bytes, name)
    expect(valuesOf(reading.theThuc)).toMatchObject({ soKyHieu: '415/SGDĐT-VP', ngayBanHanh: '2021-05-14' })
  })

  test('is refused where it is cut off or none, and the next is read again', async () => {
    const damaged = { code: 'file-damaged', detail: { name: 'hỏng.heic' } }
    for (const end of [60, 1000, bytes.length >> 1])
      await expect(readFile(bytes.subarray(0, end), 'hỏng.heic')).rejects.toMatchObject(damaged)
    expect((await readFile(bytes, 'anh-chup.heic')).length).toBe(1)
  })
})

/** Words as recognition gives them, a row of them at each baseline; `sure` of those that are named. */
const seenRows = (
  rows: readonly (readonly [base: number, lineHeight: number, text: string])[],
  sure: Readonly<Record<string, number>> = {},
) =>
  rows.flatMap(([base, lineHeight, text]) =>
    Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => {
      const left = 200 + 18 * index
      return {
        text: word,
        left,
        top: base - 30,
        right: left + 18 * word.length - 6,
        bottom: base,
        base,
        lineHeight,
        sure: sure[word] ?? 96,
      }
    }),
  )
const seenPage = (words: ReturnType<typeof seenRows>) => {
  const size = { width: 2067, height: 2923, dpi: 250 }
  return pageOfPicture({ words, isGivenUp: false, picture: { ...size, gray: new Uint8Array(0) }, source: size, sourceOf: point => point })
}
const pageWith = (words: ReturnType<typeof seenRows>): string => seenPage(words).text
const placesWith = (words: ReturnType<typeof seenRows>) => seenPage(words).places?.words ?? []

test('[CHU-12] words of no sureness are left out as dirt, but for syllables and signs of letters', () => {
  const rows = [[400, 50, 'Phú Lộc, ngày 5 .;~ iÌ| số 12/QĐ-UBND ®']] as const
  expect(pageWith(seenRows(rows, { Phú: 0, ngày: 3, '12/QĐ-UBND': 0, '.;~': 8, 'iÌ|': 5, '®': 14 }))).toBe(
    'Phú Lộc, ngày 5        số 12/QĐ-UBND',
  )
})

test('[CHU-12] a word beside letters that are left out is doubtful, one beside a stroke or far away is not', () => {
  const surenesses = (row: string) => placesWith(seenRows([[400, 50, row]], { '(¡6ß).Z': 8, '|': 5 })).map(({ sure }) => sure)
  expect(surenesses('Lưu: VT, TH (¡6ß).Z')).toEqual([96, 96, 79])
  expect(surenesses('Lưu: VT, TH |')).toEqual([96, 96, 96])
  expect(surenesses('Lưu: VT, TH        (¡6ß).Z')).toEqual([96, 96, 96])
})

test('a subject in rows without tall letters stays in its column of the head', () => {
  const rows = [
    [300, 53, 'SỞ Y TẾ                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [350, 53, '                                  Độc lập - Tự do - Hạnh phúc'],
    [420, 53, 'Số: 12/SYT-VP                  Lào Cai, ngày 05 tháng 6 năm 2022'],
    [472, 33, 'V/v-nhân-sự'],
    [524, 30, 'năm-nay-và'],
    [700, 53, '                        Kính gửi: Bệnh viện tỉnh.'],
  ] as const
  expect(pageWith(seenRows(rows)).split('\n').filter(Boolean).slice(0, 4)).toEqual([
    'SỞ Y TẾ',
    'Số: 12/SYT-VP',
    'V/v-nhân-sự',
    'năm-nay-và',
  ])
})

test('a box on a page is read for itself, also where only a pen has written', async () => {
  const canvas = pagePicture(letterLines)
  const context = canvas.getContext('2d')
  context.fillStyle = '#2030c8'
  context.font = '36px Scan'
  context.fillText('Bản gốc', 2.4 * 200, 5.5 * 200)
  const bytes = canvas.toBuffer('image/png')
  const [width, height] = [210 / 25.4, 297 / 25.4]
  const box = (left: number, top: number, right: number, bottom: number) => ({
    page: 1,
    ...{ left: left / width, top: top / height, right: right / width, bottom: bottom / height },
  })
  expect((await readBox(bytes, 'a.png', box(0.8, 1.28, 3, 1.5))).text).toBe('Số: 415/SGDĐT-VP')
  expect(await readBox(bytes, 'a.png', box(2.2, 5.2, 4.2, 5.7))).toMatchObject({ text: 'Bản gốc', sure: expect.any(Number) })
  expect(await readBox(bytes, 'a.png', box(6, 8, 7, 9))).toEqual({ text: '', sure: null })
  await expect(readBox(bytes, 'a.png', { ...box(0, 0, 1, 1), page: 2 })).rejects.toMatchObject({ code: 'input-invalid' })
})

/** A PDF whose letters are drawn as mere shapes, with words of no meaning as its text: what programs leave that write fonts without their letters. */
function shapesPdf(): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', margin: 0 })
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  pdf.font(path.join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))
  const { font } = (pdf as unknown as { _font: { font: Font } })._font
  for (const { text, left, top } of letterLines) {
    let x = left * 72
    for (const { path: shape, advanceWidth } of font.layout(text).glyphs) {
      pdf
        .save()
        .translate(x, top * 72)
        .scale(13 / font.unitsPerEm, -13 / font.unitsPerEm)
        .path(shape.toSVG())
        .fill('black')
        .restore()
      x += (advanceWidth * 13) / font.unitsPerEm
    }
  }
  pdf.fontSize(3).fillColor('white').text('wxq zjf qqrt bnmz '.repeat(30), 20, 780, { width: 500 })
  pdf.end()
  return new Promise(resolve => pdf.on('end', () => resolve(Buffer.concat(parts))))
}
type Font = { unitsPerEm: number; layout(text: string): { glyphs: { advanceWidth: number; path: { toSVG(): string } }[] } }

test('a PDF whose fonts do not give its letters back is read as it looks', async () => {
  const { reading, text } = await readLetterFile(await shapesPdf(), 'phông lạ.pdf')
  expect(valuesOf(reading.theThuc)).toMatchObject({ coQuanBanHanh: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', ngayBanHanh: '2021-05-14' })
  expect(text.text).not.toContain('zjf')
})

/** A PDF of a scanned page, with a stamp of real text on it as electronic signatures leave it. */
function scannedPdf(): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', margin: 0 })
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  pdf.image(pagePicture(letterLines).toBuffer('image/jpeg'), 0, 0, { width: 595.28 })
  pdf.fontSize(6).text('Ky boi: So Giao duc', 420, 20)
  pdf.end()
  return new Promise(resolve => pdf.on('end', () => resolve(Buffer.concat(parts))))
}

test('a PDF whose pages are pictures is read as it looks, not by the few words of a stamp', async () => {
  const { reading, text } = await readLetterFile(await scannedPdf(), 'quét.pdf')
  expect(valuesOf(reading.theThuc)).toMatchObject({ soKyHieu: '415/SGDĐT-VP', ngayBanHanh: '2021-05-14' })
  expect(errorRate(printed, text.text.slice(text.text.indexOf('Thực hiện'), text.text.indexOf('Nơi nhận')))).toBeLessThan(0.02)
})
