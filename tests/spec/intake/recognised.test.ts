// How sure a value is that was read from recognised words.
import { expect, test } from 'vitest'
import { givenUpPages, withDoubts } from '../../../archive/recognised.ts'
import type { LetterPlaces } from '../../../contract/places.ts'
import { toLetterText } from '../../../core/text/letter-text.ts'
import { readTheThuc } from '../../../core/the-thuc/read.ts'
import { textPage } from '../../../intake/file-page.ts'
import { pageOfPicture } from '../../../intake/ocr/page-of-words.ts'
import { betterPage } from '../../../intake/pdf.ts'

const { letter } = toLetterText([
  'SỞ Y TẾ\nSố: 12/SYT-VP\nLào Cai, ngày 05 tháng 6 năm 2022\n\nKính gửi: Bệnh viện tỉnh; Trung tâm Y tế huyện Sa Pa.\n\nĐề nghị các đơn vị báo cáo.',
])

/** Places in which each word is as sure as told of it, the others as sure as print. */
const placesWith = (word: string, sure: number | null): LetterPlaces => [
  {
    width: 595,
    height: 842,
    words: Array.from(letter.text.matchAll(/\S+/gu), ({ 0: text, index }) => [
      ...([index, index + text.length, 0, 0, 100, 100] as const),
      text.startsWith(word) ? sure : 96,
    ]),
  },
]
const surenessOf = (word: string, sure: number | null) => {
  const { theThuc } = withDoubts(readTheThuc(letter), placesWith(word, sure))
  return { so: theThuc.soKyHieu?.sure, why: theThuc.soKyHieu?.reason?.code, kinhGui: theThuc.kinhGui.map(one => one.sure) }
}

test('[CHU-9] is no more than likely where one of them is doubtful, of a list that item alone', () => {
  expect(surenessOf('12/SYT', 96)).toEqual({ so: 'certain', why: undefined, kinhGui: ['certain', 'certain'] })
  expect(surenessOf('12/SYT', 79)).toEqual({ so: 'likely', why: 'recognised', kinhGui: ['certain', 'certain'] })
  expect(surenessOf('Bệnh', 41).kinhGui).toEqual(['likely', 'certain'])
})

test('[CHU-9] is as sure as read where the file says the words in letters', () => {
  expect(surenessOf('12/SYT', null).so).toBe('certain')
})

test('[CHU-8] a page that took too long to be recognised is told', () => {
  const read = { words: [], isGivenUp: true, picture: { width: 10, height: 10, dpi: 250, gray: new Uint8Array(0) } }
  const page = pageOfPicture({ ...read, source: { width: 10, height: 10, dpi: 250 }, sourceOf: point => point })
  expect(givenUpPages([page])).toMatchObject([{ code: 'page-doubtful', rule: 'CHU-8' }])
  expect(givenUpPages([betterPage(textPage('Ký bởi: Sở Y tế'), page)])).toHaveLength(1)
  expect(givenUpPages([{ ...page, isGivenUp: false }])).toEqual([])
})
