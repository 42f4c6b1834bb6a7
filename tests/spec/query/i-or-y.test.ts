// One syllable in two spellings: rule TK-23 of core/query/SPEC.md.
import { expect, test } from 'vitest'
import { otherSpelling, spellingsOf } from '../../../core/query/i-or-y.ts'
import { readQuery } from '../../../core/query/query.ts'
import { marksOf, searched, wantedOf } from '../../../core/query/wanted.ts'
import { accentKey } from '../../../core/text/fold.ts'

const markedIn = (line: string, text: string) =>
  marksOf(wantedOf(readQuery(line), []), searched(text)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['ki', 'ky'],
  ['hi', 'hy'],
  ['li', 'ly'],
  ['mi', 'my'],
  ['si', 'sy'],
  ['ti', 'ty'],
  ['qui', 'quy'],
])('[TK-23] %s and %s are one syllable', (i, y) => {
  expect([otherSpelling(i), otherSpelling(y)]).toEqual([y, i])
})

test.each([
  'tai',
  'tay',
  'hai',
  'hay',
  'vi',
  'vy',
  'thi',
  'chi',
  'ni',
  'thuy',
  'tui',
  'tuy',
  'quyet',
  'quynh',
  'kit',
  'i',
  'y',
  'tiy',
  'ky1',
])('[TK-23] %s has no other spelling', word => {
  expect(otherSpelling(word)).toBeNull()
})

test('[TK-23] an accent key keeps its tone in the other spelling', () => {
  expect([otherSpelling(accentKey('kĩ')), otherSpelling(accentKey('QUÝ')), otherSpelling(accentKey('tỉ'))]).toEqual(
    ['kỹ', 'quí', 'tỷ'].map(accentKey),
  )
})

test('[TK-23] a phrase is spelled in each way, as it is first; one with many such syllables by the habits of who prints it', () => {
  expect(spellingsOf('bao cao'.split(' '))).toEqual([['bao', 'cao']])
  expect(spellingsOf('ly do ky'.split(' ')).map(way => way.join(' '))).toEqual(['ly do ky', 'ly do ki', 'li do ky', 'li do ki'])
  const many = spellingsOf('quy che quan li ki thuat cong ty'.split(' ')).map(way => way.join(' '))
  expect(many).toEqual([
    'quy che quan li ki thuat cong ty',
    'quy che quan ly ky thuat cong ty',
    'quy che quan li ki thuat cong ti',
    'qui che quan li ki thuat cong ti',
  ])
})

test('[TK-23] a text shows either spelling, words, phrases and quoted ones; of both the one as typed', () => {
  expect(markedIn('kĩ thuật', 'an toàn kỹ thuật')).toEqual(['kỹ thuật'])
  expect(markedIn('"quản ly"', 'Ban Quản lí dự án')).toEqual(['Quản lí'])
  expect(markedIn('kĩ thuật', 'kỹ thuật, kĩ thuật')).toEqual(['kĩ thuật'])
  expect(markedIn('tai', 'cánh tay')).toEqual([])
})
