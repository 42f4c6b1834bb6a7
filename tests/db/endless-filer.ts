// Another process that files letters until it is killed; speaks after the first one.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { emptyFields } from '../../contract/van-ban.ts'
import { openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'

const [folder = ''] = process.argv.slice(2)
const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'archive', 'samples', 'dak-nong-2680.txt'), 'utf8')
const db = openWriter(folder)
const register = { ngayDen: '2021-06-01', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
for (let i = 1; ; i++) {
  const fields = { ...emptyFields, soKyHieu: `${i}/UBND-KGVX` }
  fileVanBan(
    db,
    { fields, register, direction: 'den', so: null, reading: null, letter: { text, pages: [0], runs: [] }, files: [] },
    new Date(0),
  )
  if (i === 1) process.send?.('filing')
  if (i % 20 === 0) await new Promise(resolve => setImmediate(resolve))
}
