// Dấu "ĐẾN" on the copy of what arrived, read back from the PDF.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { degrees, PDFDocument } from '@cantoo/pdf-lib'
import { createCanvas } from '@napi-rs/canvas'
import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PdfKit from 'pdfkit'
import { afterAll, describe, expect, it } from 'vitest'
import { makeStamp, type StampOrder } from '../../../archive/paper/make-stamp.ts'
import { writePdf } from '../../../archive/paper/write-pdf.ts'
import type { Refusal } from '../../../contract/refusal.ts'
import { type DenStamp, stampPage } from '../../../core/paper/den-stamp.ts'
import { type PageWords, placeFor } from '../../../core/paper/free-place.ts'
import { stampPlaceOn } from '../../../core/paper/stamp-place.ts'
import { readSignatures } from '../../../intake/pdf-signatures.ts'
import { collector, edgesOf, readPdf, type Upright } from '../../paper/read-pdf.ts'
import { printedOn } from '../../paper/sample-papers.ts'
import { holderOf } from '../../signed/holders.ts'
import { plainPdf, signedPdf } from '../../signed/signed-pdf.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-dau-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stamp = { ten: 'Văn phòng UBND tỉnh Lào Cai', so: 125, ngay: '2026-01-02', chuyen: 'Phòng Nội chính', hoSo: null }
const order: StampOrder = { source: null, stamp, at: { xMm: 30, yMm: 60 }, soKyHieu: '2680/UBND-KGVX', now: printedOn, signal: undefined }
const sourceOf = (name: string, bytes: Uint8Array): NonNullable<StampOrder['source']> => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return { path: file, name, bytes: bytes.length }
}
const made = async (given: Partial<StampOrder>) => {
  const { out, bytes } = collector()
  const paper = await makeStamp({ ...order, ...given }, out)
  return { paper, bytes: bytes() }
}
const refused = async (source: StampOrder['source']) => {
  const { out, bytes } = collector()
  const refusal = (await makeStamp({ ...order, source }, out).catch((error: unknown) => error)) as Refusal
  expect(bytes()).toHaveLength(0)
  return refusal
}

/** Where words stand on the first page as it is shown, in millimetres from its upper left corner, and whether they stand upright. */
const shownOn = async (bytes: Buffer) => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const view = page.getViewport({ scale: 25.4 / 72 })
  const items = (await page.getTextContent()).items.flatMap(item => ('str' in item && item.str.trim() ? [item] : []))
  const at = items.map(({ str, transform: [a, b, , , e, f] }) => {
    const [x = 0, y = 0] = view.convertToViewportPoint(e, f)
    const [right = 0, up = 0] = view.convertToViewportPoint(e + a, f + b)
    return { text: str, x, y, isUpright: right > x && Math.abs(up - y) < 0.01 }
  })
  await task.destroy()
  return { widthMm: view.width, heightMm: view.height, at: (start: string) => at.find(({ text }) => text.startsWith(start)) }
}

const page = async (given: Partial<DenStamp>, note: string | null = null) => {
  const { out, bytes } = collector()
  await writePdf({ title: '', author: '' }, measure => [stampPage({ ...stamp, ...given, note }, measure)], printedOn, out)
  return (await readPdf(bytes())).pages[0]!
}

describe('dấu đến', () => {
  it('[MAU-36] is a frame of 50 × 35 mm with the words of the decree and the values of the register', async () => {
    const one = await page({})
    expect(edgesOf(one).map(x => Math.round(x * 10) / 10)).toEqual([0.3, 50.3])
    expect(one.uprights.every(({ top, bottom }) => Math.abs(bottom - top - 35) < 0.05)).toBe(true)
    expect(one.text.replaceAll('\n', ' ')).toMatch(
      /^VĂN PHÒNG UBND TỈNH LÀO CAI ĐẾN Số: 125 Ngày: 02\/01\/2026 Chuyển: Phòng Nội chính Số và ký hiệu HS: \.{10,}$/u,
    )
    expect(one.items.every(({ x, width, y }) => x > 0.5 && x + width < 50.1 && y > 2 && y < 35)).toBe(true)
  })

  it('[MAU-36] dots what is not known, and sets a long name smaller inside the frame', async () => {
    const none = await page({ ten: null, so: null, ngay: null, chuyen: null })
    expect(none.text.replaceAll('\n', ' ')).toMatch(/^\.{20,}.* ĐẾN Số: \.{5,} Ngày: \.{5,} Chuyển: \.{10,} Số và ký hiệu HS: \.{10,}$/u)
    const ten = 'Trung tâm Nghiên cứu, Ứng dụng Khoa học Công nghệ và Chuyển đổi số thuộc Sở Khoa học và Công nghệ tỉnh Lâm Đồng'
    const long = await page({
      ten,
      chuyen: 'Phòng Khoa giáo - Văn xã, Phòng Nội chính, Phòng Tổng hợp và Trung tâm Phục vụ hành chính công',
    })
    expect(long.items.every(({ x, width }) => x > 0.5 && x + width < 50.1)).toBe(true)
    const upper = long.items.filter(({ y }) => y < 11.3).map(({ text }) => text)
    expect(upper.join(' ')).toBe(ten.toLocaleUpperCase('vi'))
    expect(long.items.find(({ text }) => text === 'ĐẾN')?.y).toBeGreaterThan(12)
  })

  it('[MAU-37] stands where it was put within half a millimetre, upright, on pages turned and cut', async () => {
    const own = await page({})
    const [{ x: frameLeft, top: frameTop }] = own.uprights as [Upright]
    expect(own.items.length).toBeGreaterThan(5)
    for (const turn of [0, 90, 180, 270]) {
      for (const isCut of [false, true]) {
        const document = await PDFDocument.create()
        const sheet = document.addPage([595.28, 841.89])
        sheet.setRotation(degrees(turn))
        if (isCut) sheet.setCropBox(20, 30, 500, 700)
        document.addPage()
        const { bytes, paper } = await made({ source: sourceOf(`trang-${turn}.pdf`, await document.save()) })
        expect(paper).toMatchObject({ pages: 2, name: 'Dấu đến 125 - 2680-UBND-KGVX.pdf' })
        const shown = await shownOn(bytes)
        for (const { text, x, y } of own.items) {
          const item = shown.at(text)
          expect([turn, isCut, text, item?.isUpright]).toEqual([turn, isCut, text, true])
          expect(Math.abs((item?.x ?? 0) - (30 + x - frameLeft))).toBeLessThan(0.5)
          expect(Math.abs((item?.y ?? 0) - (60 + y - frameTop))).toBeLessThan(0.5)
        }
      }
    }
  })

  it('[MAU-37] goes on an empty A4 without a file, and on a picture made as long as A4', async () => {
    const blank = await shownOn((await made({})).bytes)
    expect([blank.widthMm, blank.heightMm].map(Math.round)).toEqual([210, 297])
    expect(Math.abs((blank.at('Chuyển')?.x ?? 0) - 32)).toBeLessThan(0.5)
    const scan = createCanvas(600, 400).toBuffer('image/png')
    const picture = await shownOn((await made({ source: sourceOf('quét.png', scan) })).bytes)
    expect([picture.widthMm, picture.heightMm].map(Math.round)).toEqual([297, 198])
    expect(Math.abs((picture.at('Chuyển')?.x ?? 0) - 32)).toBeLessThan(0.5)
  })

  it('[MAU-37] is refused where it would not lie on the page as a whole', async () => {
    for (const at of [
      { xMm: 165, yMm: 60 },
      { xMm: 30, yMm: 270 },
      { xMm: 900, yMm: 900 },
    ]) {
      const { out, bytes } = collector()
      const refusal = (await makeStamp({ ...order, at }, out).catch((error: unknown) => error)) as Refusal
      expect([refusal.code, refusal.detail.what, bytes().length]).toEqual(['input-invalid', 'chỗ của dấu nằm ngoài trang', 0])
    }
  })

  it('[MAU-38] leaves the source as it was, whole at the front of the copy', async () => {
    const plain = await plainPdf()
    const source = sourceOf('thường.pdf', plain)
    const { bytes } = await made({ source })
    expect(readFileSync(source.path).equals(plain)).toBe(true)
    expect(bytes.subarray(0, plain.length).equals(plain)).toBe(true)
    expect((await readPdf(bytes)).text).not.toContain('Chữ ký số')
  })

  it('[MAU-38] says on the copy of a signed file that its signatures are in the received one alone', async () => {
    const by = await holderOf({ name: 'Hoàng Văn Sơn' })
    const signed = await signedPdf(await plainPdf(), { by, signedAt: new Date('2024-04-09T03:15:00Z') })
    const { bytes } = await made({ source: sourceOf('đã ký.pdf', signed) })
    expect((await readPdf(bytes)).pages[0]?.text).toContain('Chữ ký số chỉ có ở tệp đã nhận.')
    const [signature] = readSignatures(bytes).signatures
    expect(signature?.content).toBe('unchanged')
    expect(signature?.coverage?.after).toBe(bytes.length - signed.length)
  })

  it('[MAU-38] refuses what is locked, broken or no page, and writes nothing', async () => {
    const locked = new PdfKit({ userPassword: 'mat-khau' })
    const { out, bytes } = collector()
    locked.pipe(out).on('finish', () => undefined)
    locked.text('x')
    locked.end()
    await new Promise(resolve => out.on('finish', resolve))
    expect(await refused(sourceOf('khóa.pdf', bytes()))).toMatchObject({ code: 'file-encrypted', detail: { name: 'khóa.pdf' } })
    expect(await refused(sourceOf('hỏng.pdf', Buffer.from('%PDF-1.7 không phải')))).toMatchObject({ code: 'file-damaged' })
    expect((await refused(sourceOf('văn bản.docx', Buffer.from('PK')))).detail.what).toContain('không phải PDF, PNG hay JPEG')
  })
})

describe('the first place of the dấu đến', () => {
  const size = { widthMm: 50, heightMm: 35 }
  const row = (top: number, left: number, right: number) => ({ left, right, top, bottom: top + 4 })
  /** A công văn: số and trích yếu at the left, địa danh at the right, the text from 110 mm on. */
  const letter: PageWords = {
    widthMm: 210,
    heightMm: 297,
    words: [
      row(20, 30, 90),
      row(20, 110, 195),
      row(30, 45, 75),
      row(30, 120, 190),
      row(38, 35, 85),
      ...Array.from({ length: 20 }, (_, at) => row(110 + at * 7, 30, 195)),
    ],
    anchor: row(30, 45, 75),
  }
  const covers = ({ words }: PageWords, at: { xMm: number; yMm: number }) =>
    words.some(({ left, top, right, bottom }) => right > at.xMm && left < at.xMm + 50 && bottom > at.yMm && top < at.yMm + 35)

  it('[MAU-39] is below số, ký hiệu and trích yếu at the left, inside the margin of the text', () => {
    expect(placeFor(letter, size)).toEqual({ at: { xMm: 30, yMm: 43 }, isFree: true })
  })

  it('[MAU-39] goes beside the number or down the page where there is no room, and is told to cover words where there is none', () => {
    const full = { ...letter, words: [...letter.words, ...Array.from({ length: 40 }, (_, at) => row(36 + at * 5, 6, 104))] }
    const beside = placeFor(full, size)!
    expect(beside.at.xMm).toBeGreaterThanOrEqual(105)
    expect([beside.isFree, covers(full, beside.at)]).toEqual([true, false])
    const crammed = { ...letter, words: Array.from({ length: 60 }, (_, at) => row(at * 5, 0, 210)) }
    expect(placeFor(crammed, size)).toMatchObject({ isFree: false })
    expect(placeFor({ ...letter, widthMm: 40 }, size)).toBeNull()
    const places = {
      width: 595,
      height: 842,
      words: crammed.words.map((_, at): [number, number, number, number, number, number, null] => [
        at,
        at + 1,
        0,
        at * 160,
        10_000,
        at * 160 + 150,
        null,
      ]),
    }
    expect(stampPlaceOn({ provenance: [] }, places, false, 35)).toMatchObject({ isFree: false })
    expect(stampPlaceOn({ provenance: [] }, null, false, 35)).toMatchObject({ isFree: null, widthMm: 210, heightMm: 297 })
  })

  it('[MAU-39] covers as few words as it can near the number of a page that is full', () => {
    const lines = Array.from({ length: 60 }, (_, at) => row(36 + at * 6, 30, 195))
    const full = { ...letter, words: [...letter.words.slice(0, 4), ...lines] }
    const { at, isFree } = placeFor(full, size)!
    expect([isFree, at.xMm]).toEqual([false, 6])
    expect(at.yMm).toBeLessThan(42)
  })

  it('[MAU-39] covers no word of any page, and lies on the paper', () => {
    const words = fc.array(
      fc
        .record({ left: fc.integer({ min: 0, max: 200 }), top: fc.integer({ min: 0, max: 290 }), wide: fc.integer({ min: 1, max: 60 }) })
        .map(({ left, top, wide }) => row(top, left, left + wide)),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(words, fc.option(fc.integer({ min: 0, max: 280 })), (list, anchorAt) => {
        const given: PageWords = { ...letter, words: list, anchor: anchorAt === null ? null : row(anchorAt, 30, 80) }
        const { at, isFree } = placeFor(given, size)!
        const isOnPaper = at.xMm >= 6 && at.yMm >= 6 && at.xMm + 50 <= 204 && at.yMm + 35 <= 291
        return isOnPaper && (!isFree || !covers(given, at))
      }),
    )
  })
})
