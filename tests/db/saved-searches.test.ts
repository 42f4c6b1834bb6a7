// Saved searches in the archive: how many there may be.
import { expect, test } from 'vitest'
import { writing } from '../../db/handle.ts'
import { forgetSearch, mostSaved, savedSearches, saveSearch } from '../../db/saved-searches.ts'
import { codeOf, newArchive, now } from './archive-builder.ts'

const line = { query: '2680', sort: 'newest', direction: null } as const

test('a number that was taken away is not given again: who still sees the old one forgets no other', () => {
  const db = newArchive()
  const first = saveSearch(db, { ...line, name: 'cũ' }, now)
  forgetSearch(db, first)
  const second = saveSearch(db, { ...line, name: 'mới' }, now)
  expect(codeOf(() => forgetSearch(db, first))).toBe('not-found')
  expect(savedSearches(db)).toEqual([second])
})

test('one too many is refused and changes nothing; a name that is held may still be given another line', () => {
  const db = newArchive()
  writing(db, () => {
    for (let i = 0; i < mostSaved; i++) saveSearch(db, { ...line, name: `tên ${i}` }, now)
  })
  expect(codeOf(() => saveSearch(db, { ...line, name: 'một nữa' }, now))).toBe('input-invalid')
  expect(savedSearches(db)).toHaveLength(mostSaved)
  const { id } = saveSearch(db, { ...line, query: '12', name: 'tên 0' }, now)
  expect(savedSearches(db)[0]).toEqual({ ...line, id, query: '12', name: 'tên 0' })
  forgetSearch(db, { id })
  saveSearch(db, { ...line, name: 'một nữa' }, now)
  expect(savedSearches(db).map(({ name }) => name)).toHaveLength(mostSaved)
})
