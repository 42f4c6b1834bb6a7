// What is compared with the marks a word was typed with is made in parts: together they are the whole, and no word of it is parted.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spelled } from '../../core/query/wanted.ts'
import { look, rowById } from '../../db/looked.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

test('the parts of a spelled letter, whatever its length, are beginnings of the whole that end with a word', () => {
  const db = newArchive()
  const word = fc.constantFrom('hòa', 'hoà', 'ủy', 'thực', 'd\u0323', '12/CT', '—', '\n', 'đ')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 900 }), fc.boolean(), (words, isNamed) => {
      const text = words.join(' ')
      const id = fileVanBan(db, filing({ trichYeu: isNamed ? 'về hòa giải' : null }, { text }), now).id
      const row = rowById(db, id)
      if (!row) throw new Error('not filed')
      const { spelled: parts, recipients, plain } = look(db, row)
      const fields = [row.so_ky_hieu, row.co_quan_ban_hanh, row.ten_co_quan, row.tinh, row.ten_loai, row.trich_yeu, row.ho_ten]
      const whole = spelled([...fields.map(field => field ?? ''), recipients(), plain() ?? ''].join(' | '))
      expect(parts.at(-1)?.()).toBe(whole)
      for (const part of parts) expect(whole.startsWith(part()) || part().trim() === '').toBe(true)
    }),
    { numRuns: 40 },
  )
})
