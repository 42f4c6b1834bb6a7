// The tesseract of the machine, where it has one, beside the one that comes with the application.
import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { pagesOfHocr } from '../../../intake/ocr/hocr.ts'
import { ready } from '../../../intake/ocr/read-picture.ts'
import { wordsByOwn } from '../../../intake/ocr/recognize.ts'
import { linesBySystem, systemReader, wordsBySystem } from '../../../intake/ocr/system-reader.ts'
import { errorRate } from '../../scans/error-rate.ts'
import { letterLines } from '../../scans/letter-lines.ts'
import { pagePicture } from '../../scans/page-picture.ts'

test('a word of hOCR has its box, its sureness, and the one baseline of a line that leans', () => {
  const page = `<html><body><div class="ocr_page"><span class="ocr_line" title="bbox 100 50 500 90; baseline -0.01 -8; x_size 30">
    <span class="ocrx_word" title="bbox 100 60 200 90; x_wconf 93">Số:</span>
    <span class="ocrx_word" title="bbox 300 58 400 88; x_wconf 41"><strong>415&amp;</strong></span>
    <span class="ocrx_word" title="bbox 420 58 430 88; x_wconf 9"> </span></span></div></body></html>`
  expect(pagesOfHocr(page).flat()).toEqual([
    { text: 'Số:', left: 100, top: 60, right: 200, bottom: 90, base: 80, lineHeight: 40, sure: 93 },
    { text: '415&', left: 300, top: 58, right: 400, bottom: 88, base: 80, lineHeight: 40, sure: 41 },
  ])
})

test('the machine’s reader sees what the application’s own sees', async context => {
  const system = await systemReader()
  if (!system) return context.skip('no tesseract 5 on this machine')
  const canvas = pagePicture(letterLines)
  const rgba = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
  const { picture } = ready({ width: canvas.width, height: canvas.height, dpi: 200, rgba })
  const [own, its] = await Promise.all([wordsByOwn(picture, 'page'), wordsBySystem(system, picture, 'page')])
  const textOf = (words: typeof own) => (words ?? []).map(({ text }) => text).join(' ')
  expect(errorRate(textOf(own), textOf(its))).toBeLessThan(0.02)
  const [first, same] = [own?.[0], its?.[0]]
  expect(Math.abs((first?.base ?? 0) - (same?.base ?? 99))).toBeLessThan(6)
  expect(Math.abs((first?.left ?? 0) - (same?.left ?? 99))).toBeLessThan(6)
})

test('the machine’s reader gives of each picture in a list its own words', async context => {
  const system = await systemReader()
  if (!system) return context.skip('no tesseract 5 on this machine')
  const lineOf = (text: string) => {
    const canvas = createCanvas(500, 90)
    const ink = canvas.getContext('2d')
    ink.fillStyle = 'white'
    ink.fillRect(0, 0, 500, 90)
    ink.fillStyle = 'black'
    ink.font = '45px Scan'
    ink.fillText(text, 20, 60)
    const { data } = ink.getImageData(0, 0, 500, 90)
    return { width: 500, height: 90, dpi: 250, gray: Uint8Array.from({ length: 500 * 90 }, (_, i) => data[4 * i] as number) }
  }
  const lines = await linesBySystem(system, ['Kế hoạch', 'Tờ trình'].map(lineOf))
  expect(lines.map(words => words.map(({ text }) => text).join(' '))).toEqual(['Kế hoạch', 'Tờ trình'])
})

test('a machine’s reader that fails is not asked for an answer', async () => {
  const picture = { width: 10, height: 10, dpi: 250, gray: new Uint8Array(100).fill(255) }
  await expect(wordsBySystem({ program: process.execPath, data: '/' }, picture, 'block')).rejects.toThrow()
})
