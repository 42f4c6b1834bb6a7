// Source files by their sha-256, and the check of the whole archive.
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { discardFile, filePath, holdFile, setAsideOrphans, storedFiles, storeFile } from '../../db/files.ts'
import { run } from '../../db/handle.ts'
import { archiveFile, closeDb, openReader } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { filing, newArchive, newFolder, now } from './archive-builder.ts'

const shaOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
const leftIn = (folder: string) => (existsSync(path.join(folder, 'files', 'tmp')) ? readdirSync(path.join(folder, 'files', 'tmp')) : [])
async function stored(folder: string): Promise<string[]> {
  const names: string[] = []
  for await (const sha256 of storedFiles(folder)) names.push(sha256)
  return names.sort()
}

describe('a stored file', () => {
  test('lies under its sha-256, whole, from bytes or from a path, written once', async () => {
    const folder = newFolder()
    const bytes = Buffer.alloc(3_000_000, 'văn bản')
    const source = path.join(folder, 'nguồn.bin')
    writeFileSync(source, bytes)
    const both = [await storeFile(folder, bytes), await storeFile(folder, source)]
    expect(both).toEqual([
      { sha256: shaOf(bytes), bytes: bytes.length },
      { sha256: shaOf(bytes), bytes: bytes.length },
    ])
    expect(readFileSync(filePath(folder, shaOf(bytes))).equals(bytes)).toBe(true)
    expect([await stored(folder), leftIn(folder)]).toEqual([[shaOf(bytes)], []])
    expect(filePath('/kho', 'abcd')).toBe(path.join('/kho', 'files', 'ab', 'cd'))
  })
  test('of no bytes at all is kept too', async () => {
    const folder = newFolder()
    expect(await storeFile(folder, new Uint8Array())).toEqual({ sha256: shaOf(''), bytes: 0 })
    expect(await stored(folder)).toEqual([shaOf('')])
  })
  test('that cannot be read leaves nothing', async () => {
    const folder = newFolder()
    await expect(storeFile(folder, path.join(folder, 'không có'))).rejects.toThrow('ENOENT')
    expect([await stored(folder), leftIn(folder)]).toEqual([[], []])
  })
  test('is discarded only when nothing wants it', async () => {
    const folder = newFolder()
    const db = newArchive(folder)
    const [kept, loose] = [await storeFile(folder, Buffer.from('giữ')), await storeFile(folder, Buffer.from('bỏ'))]
    fileVanBan(db, filing({}, { files: [{ ...kept, name: 'giữ.txt', role: 'van-ban' }] }), now)
    for (const { sha256 } of [kept, loose]) discardFile(db, folder, sha256)
    expect(await stored(folder)).toEqual([kept.sha256])
  })
  test('stays while anyone who stored it has not let go, however often it is discarded', async () => {
    const folder = newFolder()
    const db = newArchive(folder)
    const [one, two] = [await holdFile(folder, Buffer.from('thư')), await holdFile(folder, Buffer.from('thư'))]
    const left = async () => {
      discardFile(db, folder, one.sha256)
      return (await stored(folder)).length
    }
    const counts = [await left()]
    for (const { letGo } of [one, one, two]) {
      letGo()
      counts.push(await left())
    }
    expect(counts).toEqual([1, 1, 1, 0])
  })
  test('whose writer was killed leaves no half file under a sha-256, and orphans are cleared', async () => {
    const folder = newFolder()
    const db = newArchive(folder)
    const child = fork(path.join(import.meta.dirname, 'endless-storer.ts'), [folder], { stdio: 'ignore' })
    await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const names = await stored(folder)
    expect(names.length).toBeGreaterThan(0)
    for (const sha256 of names) expect(shaOf(readFileSync(filePath(folder, sha256)))).toBe(sha256)
    await setAsideOrphans(db, folder)
    expect([await stored(folder), leftIn(folder)]).toEqual([[], []])
  })
})

describe('verify', () => {
  const archive = async () => {
    const folder = newFolder()
    const db = newArchive(folder)
    const files = []
    for (const name of ['một', 'hai']) {
      const file = await storeFile(folder, Buffer.from(name))
      files.push(file.sha256)
      fileVanBan(
        db,
        filing({ soKyHieu: `${files.length}/BC-VX`, trichYeu: name }, { files: [{ ...file, name: `${name}.txt`, role: 'van-ban' }] }),
        now,
      )
    }
    return { folder, db, files }
  }
  const faults = async ({ db, folder }: Awaited<ReturnType<typeof archive>>) => {
    const { ok, checks } = await verifyArchive(db, folder)
    return [ok, Object.fromEntries(checks.filter(check => check.faults.length).map(check => [check.name, check.faults]))]
  }

  test('finds nothing wrong with an archive that is whole', async () => {
    const made = await archive()
    expect(await faults(made)).toEqual([true, {}])
    expect((await verifyArchive(made.db, made.folder)).checks.map(check => check.name)).toEqual([
      'integrity',
      'references',
      'files',
      'journal',
      'index',
      'so-den',
    ])
  })
  test('finds a file that is gone and one that was changed', async () => {
    const made = await archive()
    const [gone = '', changed = ''] = made.files
    rmSync(filePath(made.folder, gone))
    writeFileSync(filePath(made.folder, changed), 'ba')
    const [ok, found] = await faults(made)
    expect(ok).toBe(false)
    expect(found).toEqual({ files: expect.arrayContaining([`${gone} ENOENT`, `${changed} changed`]) })
  })
  test('what is taken out while the files are checked is no fault; what is changed is', async () => {
    const { db, folder } = await archive()
    const [first = '', second = ''] = (await stored(folder)).sort()
    let isOut = false
    const { checks } = await verifyArchive(db, folder, () => {
      if (isOut) return true
      isOut = true
      writeFileSync(filePath(folder, first), 'khác')
      for (const table of ['van_ban_tep', 'tep']) run(db, `DELETE FROM ${table} WHERE sha256 = ?`, second)
      rmSync(filePath(folder, second))
      return true
    })
    expect(checks.find(({ name }) => name === 'files')?.faults).toEqual([`${first} changed`])
  })
  test('finds a letter that the index does not have, and one it has too many', async () => {
    const made = await archive()
    const rowid = made.db.prepare('SELECT max(thu_tu) FROM van_ban').pluck().get() as number
    run(made.db, 'DELETE FROM chi_muc_than WHERE rowid = ?', BigInt(rowid))
    run(made.db, 'INSERT INTO chi_muc_dau (rowid, so_hieu) VALUES (?, ?)', 5n, 'x')
    const places = [`chi_muc_than ${rowid}`, 'chi_muc_dau 5']
    const words = ['bc', 'hai', 'vx'].flatMap(word => [`chi_muc_dau “${word}”`, `tu “${word}”`])
    expect(await faults(made)).toEqual([false, { index: expect.arrayContaining([...places, ...words]) }])
  })
  test('tells a damaged page by the checks that meet it, and what the others find', async () => {
    const { db, folder, files } = await archive()
    const page = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'nhat_ky'").pluck().get() as number
    const size = Number(db.pragma('page_size', { simple: true }))
    rmSync(filePath(folder, files[0] ?? ''))
    closeDb(db)
    const bytes = readFileSync(archiveFile(folder))
    writeFileSync(archiveFile(folder), bytes.fill(0xa5, (page - 1) * size, page * size))
    const reader = openReader(folder)
    const { ok, checks } = await verifyArchive(reader, folder)
    closeDb(reader)
    expect(ok).toBe(false)
    expect(checks.filter(check => !check.ok).map(({ name }) => name)).toEqual(['integrity', 'files', 'journal'])
    expect(checks.find(({ name }) => name === 'journal')?.faults).toEqual([expect.stringContaining('malformed')])
  })
  test('finds a reference to nothing', async () => {
    const made = await archive()
    made.db.pragma('foreign_keys = OFF')
    run(made.db, 'INSERT INTO muc_nhan (van_ban_id, danh_sach, vi_tri, ten_id) VALUES (77, 0, 0, 1)')
    expect(await faults(made)).toEqual([false, { references: ['muc_nhan  → ten_nhan', 'muc_nhan  → van_ban'] }])
  })
  test('tells numbers that were left out, which is no damage', async () => {
    const made = await archive()
    fileVanBan(made.db, filing({}, { so: 6 }), now)
    expect(await faults(made)).toEqual([true, { 'so-den': ['den 2021: 3–5'] }])
    expect((await verifyArchive(made.db, made.folder)).checks.map(check => check.ok)).not.toContain(false)
  })
})

test('a folder that is in the way is told, not written over', async () => {
  const folder = newFolder()
  mkdirSync(path.join(folder, 'files'), { recursive: true })
  writeFileSync(path.join(folder, 'files', 'tmp'), '')
  await expect(storeFile(folder, Buffer.from('x'))).rejects.toThrow('EEXIST')
})
