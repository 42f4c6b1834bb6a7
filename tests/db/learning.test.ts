// The dictionary that an archive learns of its own letters: when, from what, and that nothing kept before or after is lost by it.
import { expect, test } from 'vitest'
import { learnedDictionary, textDictionary } from '../../db/dictionaries.ts'
import { all, one, run, type WritableDb, writing } from '../../db/handle.ts'
import { learnDictionary } from '../../db/learning.ts'
import { letterOf, putLetter } from '../../db/letter.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { checkIndexes } from '../../db/verify-index.ts'
import { filing, letterOf as letterIn, newArchive, now, sample } from './archive-builder.ts'

const sentence = 'Đề nghị Ủy ban nhân dân các xã, phường rà soát hồ sơ đất lâm nghiệp trên địa bàn trước ngày 15.'
const textOf = (i: number) => `Số: ${i}/UBND-NN\n${sentence}\nHộ thứ ${i * 7919} có ${i % 97} thửa.`

/** Rows with texts, from one number up to another. */
function keep(db: WritableDb, from: number, to: number) {
  writing(db, () => {
    for (let id = from; id <= to; id++) {
      run(db, "INSERT INTO van_ban (id, chieu, thu_tu, nam_den, so_den, ngay_den) VALUES (?, 'den', ?, 2021, ?, '2021-06-01')", id, id, id)
      putLetter(db, id, letterIn(textOf(id)))
    }
  })
}

const learned = (db: WritableDb) => one<{ chu: string }>(db, 'SELECT chu FROM tu_dien WHERE ban = ?', learnedDictionary)?.chu ?? null

test('an archive learns once it holds a thousand texts, and never anew', () => {
  const db = newArchive()
  keep(db, 1, 999)
  learnDictionary(db)
  expect(learned(db)).toBeNull()
  keep(db, 1000, 1000)
  learnDictionary(db)
  const first = learned(db) ?? ''
  expect(first).toContain('rà soát hồ sơ đất lâm nghiệp')
  expect(Buffer.byteLength(first)).toBeLessThanOrEqual(32_000)
  keep(db, 1001, 1400)
  learnDictionary(db)
  expect(learned(db)).toBe(first)
})

test('texts kept before and after it was learned come back as they went in; those after are smaller', () => {
  const db = newArchive()
  keep(db, 1, 1000)
  learnDictionary(db)
  keep(db, 1001, 1100)
  for (const id of [1, 1000, 1001, 1100]) expect(letterOf(db, id)?.text).toBe(textOf(id))
  const sizes = all<{ tu_dien: number; bytes: number }>(
    db,
    'SELECT tu_dien, avg(length(chu)) AS bytes FROM van_ban_chu GROUP BY tu_dien ORDER BY tu_dien',
  )
  expect(sizes.map(row => row.tu_dien)).toEqual([textDictionary, learnedDictionary])
  expect(sizes[1]?.bytes).toBeLessThan((sizes[0]?.bytes ?? 0) * 0.6)
})

test('a letter is filed, read and checked with it as with the one before', () => {
  const db = newArchive()
  db.prepare('INSERT INTO tu_dien (ban, chu) VALUES (?, ?)').run(learnedDictionary, `${sentence} \ud83d`)
  const { letter, reading } = sample('dak-nong-2680')
  const { id } = fileVanBan(db, filing({ soKyHieu: '2680/UBND-KGVX' }, { letter, reading }), now)
  expect(letterOf(db, id)).toEqual(letter)
  expect(checkIndexes(db)?.faults).toEqual([])
})

test('a text that cannot be read any more is passed over', () => {
  const db = newArchive()
  keep(db, 1, 1000)
  db.exec("UPDATE van_ban_chu SET chu = x'ff' WHERE van_ban_id % 2 = 0")
  learnDictionary(db)
  expect(learned(db)).toContain('rà soát')
})
