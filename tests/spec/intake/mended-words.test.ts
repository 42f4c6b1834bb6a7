// What recognition loses of words, put back.
import { expect, test } from 'vitest'
import { mendedWords } from '../../../intake/ocr/mended-words.ts'

const seen = (line: string) =>
  Array.from(line.matchAll(/\S+/gu), ({ 0: text, index }) => ({
    ...{ text, left: 10 * index, top: 0, right: 10 * (index + text.length), bottom: 30, base: 30, lineHeight: 40, sure: 95 },
  }))
const mended = (line: string): string =>
  mendedWords(seen(line))
    .map(({ text }) => text)
    .join(' ')

test.each([
  ['- CT,PCT UBND tỉnh;', '- CT, PCT UBND tỉnh;'],
  ['- Lưu: VT,TH(Lan),KT.', '- Lưu: VT, TH(Lan), KT.'],
])('[CHU-13] a word begins behind a comma between letters: %s', (line, meant) => {
  expect(mended(line)).toBe(meant)
})

test('[CHU-13] figures and addresses of mail stay whole, and each word has its share of the box', () => {
  expect(mended('1,5 triệu; phòng 2,3; a,b@coquan.vn')).toBe('1,5 triệu; phòng 2,3; a,b@coquan.vn')
  expect(mendedWords(seen('VT,TH')).map(({ text, left, right, sure }) => [text, left, right, sure])).toEqual([
    ['VT,', 0, 30, 95],
    ['TH', 30, 50, 95],
  ])
})

test.each([
  ['ngày 2] tháng 1Ï năm 2022', 'ngày 21 tháng 11 năm 2022'],
  ['ngày ]5 tháng 0] năm 2022', 'ngày 15 tháng 01 năm 2022'],
  ['tháng Ì Ï năm 2022', 'tháng 11 năm 2022'],
  ['định số ] 47/2024/NĐ-CP', 'định số 147/2024/NĐ-CP'],
])('[CHU-14] a figure that only 1 looks like is 1 in days, months and numbers: %s', (line, meant) => {
  expect(mended(line)).toBe(meant)
})

test('[CHU-14] a mended figure is no surer than 79 %, and elsewhere brackets and strokes stay', () => {
  expect(mendedWords(seen('ngày 2] tháng')).map(({ sure }) => sure)).toEqual([95, 79, 95])
  for (const line of ['phụ lục [1] và 2]', 'ngày Ất Tỵ', 'mục | 1', 'ngày ký | tháng']) expect(mended(line)).toBe(line)
})

test('[CHU-14] a plain 1, or one that stands far away, is no part of the number behind it', () => {
  for (const line of ['Số: 1 12/5/2021', 'Mẫu số 1 30/2019/TT-BTC', `Số: ] ${' '.repeat(9)}12/5/2021`, 'tháng 1 1'])
    expect(mended(line)).toBe(line.replace(/ +/gu, ' '))
})

test.each([
  ['304/QĐÐ-UBND', '304/QĐ-UBND'],
  ['TGÐĐ', 'TGĐ'],
  ['hđð', 'hđ'],
])('[CHU-15] Đ and the eth beside it are one letter: %s', (line, meant) => {
  expect(mendedWords(seen(line)).map(({ text, sure }) => [text, sure])).toEqual([[meant, 79]])
})

test('[CHU-15] two Đ of our own are two letters', () => {
  expect(mended('ĐĐBQH QĐ-UBND')).toBe('ĐĐBQH QĐ-UBND')
})

test('[CHU-17] a W beside a sign of the Party that ends in /T belongs to it', () => {
  expect(mendedWords(seen('số 12-KL/T W, ngày')).map(({ text, sure }) => [text, sure])).toEqual([
    ['số', 95],
    ['12-KL/TW,', 79],
    ['ngày', 95],
  ])
  for (const line of ['12-KL/T Windows', '12-KL/TU W', 'KH/T nhóm W']) expect(mended(line)).toBe(line)
  expect(mended(`12-KL/T${' '.repeat(9)}W`)).toBe('12-KL/T W')
})
