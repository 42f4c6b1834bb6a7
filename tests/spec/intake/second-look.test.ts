// Doubtful lines of a page, looked at again.
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { agreedLine, changesIn, withSecondLook } from '../../../intake/ocr/second-look.ts'
import type { SeenWord } from '../../../intake/ocr/seen-word.ts'
import '../../scans/page-picture.ts'

/** A line as recognition gives it: words apart by blanks, each with how sure it is where that is not 96, as in `sô/60`. */
const lineOf = (line: string): SeenWord[] =>
  line.split(' ').map((word, i) => {
    const [, text = word, sure = '96'] = /^(.+)~(\d+)$/u.exec(word) ?? []
    return { text, left: 100 * i, top: 10, right: 100 * i + 90, bottom: 40, base: 36, lineHeight: 40, sure: Number(sure) }
  })
const told = (words: readonly SeenWord[]): string => words.map(({ text, sure }) => (sure === 96 ? text : `${text}~${sure}`)).join(' ')

describe('[CHU-18] what two later looks see alike', () => {
  test.each([
    ['a tone that was lost', 'Quyêt định sô 12', 'Quyết~97 định số~72 12', 'Quyết~79 định số~72 12'],
    ['another mark, surely seen', 'thi đua tính,~85', 'thi đua tỉnh,~90', 'thi đua tỉnh,~79'],
    ['another letter of a doubtful word', 'VPCP: BTƠN,~70', 'VPCP: BTCN,~92', 'VPCP: BTCN,~79'],
    ['the sign of a văn bản where none was', 'số 33/2016/771-8B7C~19 ngày', 'số 33/2016/TT-BTC~50 ngày', 'số 33/2016/TT-BTC~50 ngày'],
    ['blanks within a word', 'tổchức~68 xã', 'tổ~96 chức~96 xã', 'tổ~79 chức~79 xã'],
  ])('stands: %s', (_, first, later, meant) => {
    expect(told(agreedLine(lineOf(first), lineOf(later), lineOf(later)))).toBe(meant)
  })

  test.each([
    ['a mark seen less surely', 'thành phố loại', 'thành phổ~80 loại'],
    ['a tone lost beside the shape of its vowel', 'các tuyến~71 đường', 'các tuyên~95 đường'],
    ['another letter of a sure word', 'đại biểu toàn quốc', 'đại biên~92 toàn quốc'],
    ['a letter for a figure', 'tháng 6~70 năm', 'tháng ó~92 năm'],
    ['a capital for what was cut off', 'rần~25 Ngọc Minh', 'Tân~95 Ngọc Minh'],
    ['other capitals alone', 'ở cơ sở~78 xã', 'ở cơ SỞ~95 xã'],
    ['a sign less like one', 'số 23/2004/QH11~53 ngày', 'số 23/2004/0H11~50 ngày'],
    ['blanks that went', 'hướng dẫn~70 một', 'hướngdẫn~90 một'],
    ['nothing', 'chẵn~70 lẻ', ''],
  ])('does not stand: %s', (_, first, later) => {
    const again = later ? lineOf(later) : []
    expect(told(agreedLine(lineOf(first), again, again))).toBe(told(lineOf(first)))
  })

  test('a word of which three looks see three words is doubtful, one that any later look saw the same stays as sure', () => {
    const agreed = (again: string, larger: string) => told(agreedLine(lineOf('đổi đôi tên'), lineOf(again), lineOf(larger)))
    expect(agreed('đổi đối~64 tên', 'đổi đồi~78 tên')).toBe('đổi đôi~79 tên')
    expect(agreed('đổi đối~64 tên', 'đổi đôi tên')).toBe('đổi đôi tên')
    expect(agreed('đổi đôi tên', 'đổi đồi tên')).toBe('đổi đôi tên')
  })
})

test('what differs between two rows of words is told by where it stands in the first', () => {
  const changes = changesIn(lineOf('a b c d'), lineOf('a x y c')).map(({ from, to, seen }) => [from, to, told(seen)])
  expect(changes).toEqual([
    [1, 2, 'x y'],
    [3, 4, ''],
  ])
})

/** Words drawn in a line on white, and their boxes. */
function drawn(...texts: string[]) {
  const [width, height, dpi] = [1600, 300, 250]
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'black'
  context.font = '45px Scan'
  let left = 100
  const words = texts.map((text): SeenWord => {
    const wide = context.measureText(text).width
    context.fillText(text, left, 150)
    const word = { text, left, top: 108, right: left + wide, bottom: 162, base: 150, lineHeight: 54, sure: 96 }
    left += wide + 12
    return word
  })
  const { data } = context.getImageData(0, 0, width, height)
  return { picture: { width, height, dpi, gray: Uint8Array.from({ length: width * height }, (_, i) => data[4 * i] as number) }, words }
}

test('[CHU-18] a doubtful line and a name of the picture are mended, a sure one is not looked at', async () => {
  const { picture, words } = drawn('Triển', 'khai', 'kết', 'quả', 'thực', 'hiện')
  const seenAs = (texts: Readonly<Record<number, string>>) => words.map((word, i) => ({ ...word, text: texts[i] ?? word.text }))
  const read = async (texts: Readonly<Record<number, string>>) =>
    (await withSecondLook(seenAs(texts), picture)).map(({ text }) => text).join(' ')
  expect(await read({ 2: 'kêt' })).toBe('Triển khai kết quả thực hiện')
  expect(await read({ 2: 'kệ' })).toBe('Triển khai kệ quả thực hiện')
  const name = drawn('Nguyễn', 'Đức', 'Hiền')
  const given = name.words.map((word, i) => (i === 2 ? { ...word, text: 'Hiên' } : word))
  expect((await withSecondLook(given, name.picture)).map(({ text, sure }) => `${text} ${sure}`)).toEqual(['Nguyễn 96', 'Đức 96', 'Hiền 79'])
})
