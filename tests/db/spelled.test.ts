// Whether a letter has a word with the marks it was typed with is seen where the word stands folded: as if all of the letter were spelled for it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spelled } from '../../core/query/exact.ts'
import { readQuery } from '../../core/query/query.ts'
import { joinedTerm, mayStandIn, searched, standsExactly, standsIn } from '../../core/query/wanted.ts'
import { look, rowById } from '../../db/looked.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

const word = fc.constantFrom(
  'hòa',
  'hoà',
  'hoa',
  'ủy',
  'UỶ',
  'thực',
  'thức',
  'thú',
  'd\u0323',
  'a\u0306\u0301n',
  'ắn',
  'än',
  '12/CT',
  '—',
  '\n',
  'đ',
  'd',
  'UBND',
  'ủy ban nhân dân',
)
const asked = fc.array(
  fc.constantFrom('hòa', 'hoa', 'hoà', 'ủy', 'thực', 'thức', 'thu', 'ắn', 'an', 'đ', 'd', '12', 'ct', 'UBND', 'ủy ban nhân dân'),
  { minLength: 1, maxLength: 3 },
)

test('a letter, whatever its length, has a term with its marks where its fields, its text or its recipients spelled have it', () => {
  const db = newArchive()
  const told = new Set<boolean>()
  let mayNot = false
  fc.assert(
    fc.property(fc.array(word, { maxLength: 300 }), asked, fc.boolean(), fc.boolean(), (words, typed, isNamed, isGrowing) => {
      const text = words.join(' ')
      const id = fileVanBan(db, filing({ trichYeu: isNamed ? 'về hòa giải' : null }, { text }), now).id
      const row = rowById(db, id)
      if (!row) throw new Error('not filed')
      const { pieces, recipients, plain } = look(db, row)
      const fields = [row.so_ky_hieu, row.co_quan_ban_hanh, row.ten_co_quan, row.tinh, row.ten_loai, row.trich_yeu, row.ho_ten]
      const texts = [fields.map(field => field ?? '').join(' | '), recipients(), plain() ?? '']
      const term = { ...joinedTerm(readQuery(typed.join(' ')).terms), isGrowing }
      const has = texts.some(one => standsExactly(spelled(one), term))
      expect(pieces.some(piece => standsIn(piece(), term))).toBe(has)
      const may = pieces.some(piece => mayStandIn(piece(), term))
      if (has) expect(may).toBe(true)
      mayNot ||= !may
      told.add(has)
    }),
    { numRuns: 300 },
  )
  expect(told.size).toBe(2)
  expect(mayNot).toBe(true)
})

test('a term is found behind words that begin as it does with other marks', () => {
  const term = joinedTerm(readQuery('hoa hòa').terms)
  expect(standsIn(searched('hoa hoa hòa'), term)).toBe(true)
  expect(standsIn(searched('hoa hoa hoa'), term)).toBe(false)
})
