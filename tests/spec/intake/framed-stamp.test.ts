// The stamp of arrival that a scan shows as a box of ruled lines: what is in it is not read.
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { withoutFramedStamps } from '../../../intake/ocr/framed-stamp.ts'
import type { GrayPicture } from '../../../intake/ocr/picture.ts'
import type { SeenWord } from '../../../intake/ocr/seen-word.ts'

const dpi = 125
const mm = dpi / 25.4

/** A page of A4 on which `draw` has drawn, in millimetres. */
function page(draw: (context: SKRSContext2D) => void): GrayPicture {
  const [width, height] = [Math.round(210 * mm), Math.round(297 * mm)]
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.scale(mm, mm)
  context.fillStyle = 'black'
  context.lineWidth = 0.4
  draw(context)
  const { data } = context.getImageData(0, 0, width, height)
  const gray = new Uint8Array(width * height)
  for (let i = 0; i < gray.length; i++) gray[i] = data[4 * i] as number
  return { width, height, dpi, gray }
}

/** A word of 10 × 4 mm at a place in millimetres. */
const word = (text: string, x: number, y: number): SeenWord => ({
  ...{ text, left: x * mm, right: (x + 10) * mm, top: y * mm, bottom: (y + 4) * mm, base: (y + 4) * mm },
  ...{ lineHeight: 5 * mm, sure: 90 },
})
const read = (words: SeenWord[], draw: (context: SKRSContext2D) => void): string[] =>
  withoutFramedStamps(words, page(draw)).map(({ text }) => text)

const frame =
  (degrees = 0, wide = 48, high = 19) =>
  (context: SKRSContext2D): void => {
    context.translate(40, 70)
    context.rotate((degrees * Math.PI) / 180)
    context.strokeRect(0, 0, wide, high)
  }
const head = [word('Kính', 90, 60), word('gửi:', 101, 60)]
const rows = [word('CỔNG', 42, 72), word('ĐẾN', 42, 79), word('Giờ', 58, 79), word('Ngày', 58, 84)]

test.each([0, 2, -3])('[BC-15] words in a ruled box with ĐẾN are left out, also where it leans by %d degrees', degrees => {
  expect(read([...head, ...rows], frame(degrees))).toEqual(['Kính', 'gửi:'])
})

test('[BC-15] a pen across the box, print that touches it and a worn side do not hide it', () => {
  const crossed = (context: SKRSContext2D) => {
    context.fillRect(83, 74, 30, 0.6)
    context.fillRect(60, 62, 0.6, 40)
    frame()(context)
    context.fillStyle = 'white'
    context.fillRect(4, -1, 12, 2)
  }
  expect(read([...head, ...rows], crossed)).toEqual(['Kính', 'gửi:'])
})

test('[BC-15] without ĐẾN two rows show it, one of them none that a frame of the letter has', () => {
  expect(read([word('Ngày', 45, 75), word('Chuyển:', 45, 80)], frame())).toEqual([])
  for (const own of [
    ['Số:', 'Ngày'],
    ['HỎA', 'TỐC'],
    ['đến', 'Ngày'],
    ['Soạn', 'giờ'],
  ])
    expect(read([word(own[0] ?? '', 45, 75), word(own[1] ?? '', 45, 80)], frame())).toEqual(own)
})

test('[BC-15] a line of print that the stamp lies on stays, and so does what no small box holds', () => {
  const line = [word('định', 75, 74), word('mức', 86, 74)]
  expect(read([...rows, ...line], frame())).toEqual(['định', 'mức'])
  for (const other of [frame(0, 150, 19), frame(0, 48, 90), () => {}]) expect(read([...rows], other)).toHaveLength(4)
  const lowOnPage = (context: SKRSContext2D) => context.translate(0, 150)
  expect(
    read(
      rows.map(one => ({ ...one, top: one.top + 150 * mm, bottom: one.bottom + 150 * mm })),
      context => {
        lowOnPage(context)
        frame()(context)
      },
    ),
  ).toHaveLength(4)
})
