// Labels and the calibration page, read back from their PDFs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelsOrder, makeCalibration, makeLabels } from '../../../archive/paper/make-posting.ts'
import { labelSheetName } from '../../../contract/posting.ts'
import type { Refusal } from '../../../contract/refusal.ts'
import { fitTexts } from '../../../core/paper/fit.ts'
import { fitsA4 } from '../../../core/paper/labels-form.ts'
import { labelSheets } from '../../../core/tables/label-sheets.ts'
import { collector, edgesOf, type ReadPage, type ReadPdf, readPdf } from '../../paper/read-pdf.ts'
import { ownAgency, printedOn } from '../../paper/sample-papers.ts'

const offset = { xMm: 0, yMm: 0 }
const three = ['Sở Nội vụ', 'Báo Lâm Đồng', 'Thanh tra tỉnh'].map(name => ({ name, address: null }))
const order: LabelsOrder = { own: ownAgency, sheet: 'L7160', start: 1, soKyHieu: null, to: three, offset, now: printedOn }
const printed = async (given: Partial<LabelsOrder>): Promise<ReadPdf> => {
  const { out, bytes } = collector()
  await makeLabels({ ...order, ...given }, out)
  return readPdf(bytes())
}
const refusal = async (given: Partial<LabelsOrder>) => {
  const { out, bytes } = collector()
  const refused = (await makeLabels({ ...order, ...given }, out).catch((error: unknown) => error)) as Refusal
  expect(bytes()).toHaveLength(0)
  return refused.detail?.what
}

describe('labels', () => {
  it('[MAU-32] stand where the table says, 3 mm inside the label’s edge, on every sheet of the table', async () => {
    for (const name of labelSheetName.options) {
      const sheet = labelSheets[name]
      const count = sheet.columns * sheet.rows
      const [page, ...more] = (
        await printed({ sheet: name, to: Array.from({ length: count }, (_, at) => ({ name: `N${at}`, address: null })) })
      ).pages
      expect(more).toEqual([])
      expect([page?.widthMm.toFixed(2), page?.heightMm.toFixed(2)]).toEqual(['210.00', '297.00'])
      for (let at = 0; at < count; at += 1) {
        const item = page?.items.find(({ text }) => text === `N${at}`)
        const left = sheet.leftMm + (at % sheet.columns) * sheet.pitchXMm
        const top = sheet.topMm + Math.floor(at / sheet.columns) * sheet.pitchYMm
        expect(Math.abs((item?.x ?? 0) - left - 3)).toBeLessThan(0.5)
        expect(item?.y).toBeGreaterThan(top + 2)
        expect(item?.y).toBeLessThan(top + sheet.heightMm - 2)
      }
    }
  })

  it('[MAU-32] have the first and the last label of L7160 at the millimetres that its makers give', async () => {
    const [page] = (await printed({ to: Array.from({ length: 21 }, (_, at) => ({ name: `N${at}`, address: null })) })).pages as [ReadPage]
    const at = (text: string) => page.items.find(item => item.text === text)
    expect(Math.abs((at('N0')?.x ?? 0) - (7.2 + 3))).toBeLessThan(0.5)
    expect(Math.abs((at('N20')?.x ?? 0) - (210 - 7.2 - 63.5 + 3))).toBeLessThan(0.5)
    expect(Math.abs((at('N20')?.y ?? 0) - (at('N0')?.y ?? 0) - 6 * 38.1)).toBeLessThan(0.5)
  })

  it('[MAU-32] start at any label, go on with the first of the next sheet, and move with the printer’s offset', async () => {
    const pdf = await printed({ start: 20, offset: { xMm: 1.5, yMm: 0.5 } })
    const where = pdf.pages.map(page =>
      page.items.filter(({ text }) => text !== 'Kính gửi:').map(({ text, x }) => [text, Math.round(x - 1.5)]),
    )
    expect(where).toEqual([
      [
        ['Sở Nội vụ', 76],
        ['Báo Lâm Đồng', 142],
      ],
      [['Thanh tra tỉnh', 10]],
    ])
  })

  it('[MAU-32] all sheets of the table lie on A4 and none of their labels on another', () => {
    expect(Object.keys(labelSheets).toSorted()).toEqual(labelSheetName.options.toSorted())
    for (const sheet of Object.values(labelSheets)) expect(fitsA4(sheet)).toBe(true)
    expect(fitsA4({ ...labelSheets.L7160, columns: 4 })).toBe(false)
    expect(fitsA4({ ...labelSheets.L7160, pitchXMm: 60 })).toBe(false)
  })

  it('[MAU-32] refuse a start beyond the sheet and measures that are no sheet', async () => {
    expect(await refusal({ start: 22 })).toBe('nhãn bắt đầu: tờ này chỉ có 21 nhãn')
    expect(await refusal({ sheet: { ...labelSheets.L7160, rows: 8 } })).toMatch(/^số đo của tờ nhãn/u)
  })

  it('[MAU-33] keep every word of a long name inside the label', async () => {
    const name = 'Trung tâm Nghiên cứu, Ứng dụng Khoa học Công nghệ và Chuyển đổi số thuộc Sở Khoa học và Công nghệ tỉnh Lâm Đồng'
    const address = 'Tầng 7, Trung tâm Hành chính tỉnh, số 36 Trần Phú, phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng'
    const [page] = (await printed({ to: [{ name, address }], soKyHieu: '2680/UBND-KGVX' })).pages as [ReadPage]
    expect(page.text.replaceAll('\n', ' ')).toBe(`Kính gửi: ${name} ${address} Số: 2680/UBND-KGVX`)
    for (const { x, y, width } of page.items) {
      expect(x).toBeGreaterThan(7.2 + 2.9)
      expect(x + width).toBeLessThan(7.2 + 63.5 - 2.9)
      expect(y).toBeGreaterThan(15.15 + 2)
      expect(y).toBeLessThan(15.15 + 38.1 - 2)
    }
  })

  it('[MAU-33] refuse what finds no room, by its name, before anything is written', async () => {
    const giant = { name: 'Nguyễn '.repeat(42).trim(), address: 'WWWWWWWWWW '.repeat(27).trim() }
    expect(await refusal({ to: [...three, giant] })).toMatch(/^tên và địa chỉ “Nguyễn Nguyễn .*” quá dài so với nhãn này$/u)
  })

  it('[MAU-33] the type is the largest that fits: what fits at a size fits at it or a larger one', () => {
    const measure = (text: string, { sizePt }: { sizePt: number }) => text.length * sizePt * 0.18
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'ệ', 'n', 'Đ') }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 100 }), fc.integer({ min: 10, max: 60 }), (list, widthMm, heightMm) => {
        const parts = [{ text: list.join(' '), style: 'bold', scale: 1 }] as const
        const box = { x: 5, y: 5, widthMm, heightMm }
        const texts = fitTexts(parts, box, { mostPt: 14, leastPt: 6 }, 'middle', measure)
        if (texts === null) return fitTexts(parts, box, { mostPt: 6, leastPt: 6 }, 'top', measure) === null
        const all = texts
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', '')
        const inside = texts.every(({ x, y, text, ink }) => x >= 5 && x + measure(text, ink) <= 5 + widthMm + 1e-6 && y <= 5 + heightMm)
        return inside && all === list.join('')
      }),
    )
  })
})

describe('the calibration page', () => {
  it('[MAU-34] has its zero lines 20 mm from the edges, a tick each millimetre, moved by the offset', async () => {
    for (const xMm of [0, 3]) {
      const { out, bytes } = collector()
      await makeCalibration({ sheet: 'L7160', offset: { xMm, yMm: 0 }, printer: 'Canon', now: printedOn }, out)
      const [page] = (await readPdf(bytes())).pages as [ReadPage]
      const zero = page.uprights.find(({ top, bottom }) => bottom - top > 200)
      expect(Math.abs((zero?.x ?? 0) - 20 - xMm)).toBeLessThan(0.05)
      const ticks = edgesOf({ ...page, uprights: page.uprights.filter(({ top }) => Math.abs(top - 60) < 0.1) })
      expect(ticks).toHaveLength(21)
      for (const [index, x] of ticks.entries()) expect(Math.abs(x - (10 + xMm + index))).toBeLessThan(0.1)
      expect(page.uprights.some(({ x, bottom }) => Math.abs(x - 7.2 - xMm) < 0.1 && Math.abs(bottom - 18.15) < 0.1)).toBe(true)
      expect(page.text).toContain('TRANG CĂN CHỈNH MÁY IN: Canon')
    }
  })
})
