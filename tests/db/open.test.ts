// Opening an archive folder: made, locked, migrated, refused.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { all, one } from '../../db/handle.ts'
import { applicationId, readMigrations } from '../../db/migrate.ts'
import { isNetworkFolder, isUnc, mountType } from '../../db/network-folder.ts'
import { archiveFile, closeDb, openReader, openWriter } from '../../db/open.ts'
import { beginRepair, repairStretch } from '../../db/repair.ts'
import { fileVanBan, listVanBan } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { codeOf, filing, newArchive, newFolder, now } from './archive-builder.ts'

const everything = { direction: null, removed: false, after: null, limit: 10 }

describe('a writer', () => {
  test('makes an archive where there is none, durable and with its references held', () => {
    const folder = path.join(newFolder(), 'kho', 'văn bản')
    const db = newArchive(folder)
    const pragmas = [
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'trusted_schema',
      'user_version',
      'application_id',
      'page_size',
      'wal_autocheckpoint',
    ].map(name => db.pragma(name, { simple: true }))
    expect(pragmas).toEqual(['wal', 2, 1, 0, readMigrations().length, applicationId, 8192, 4000])
    expect(existsSync(path.join(folder, 'archive.before-0001.sqlite'))).toBe(false)
  })
  test('finds again what was filed before it was closed', () => {
    const folder = newFolder()
    const first = newArchive(folder)
    fileVanBan(first, filing({ soKyHieu: '1/UBND-VX' }), now)
    closeDb(first)
    expect(listVanBan(newArchive(folder), everything).total).toBe(1)
  })
  test('is the only one: a second is refused, in this process and in another, until the first is closed', async () => {
    const folder = newFolder()
    const first = newArchive(folder)
    expect(codeOf(() => openWriter(folder))).toBe('archive-locked')
    expect(await codeInOtherProcess(folder)).toBe('archive-locked')
    closeDb(first)
    expect(await codeInOtherProcess(folder)).toBe('opened')
  })
  test('that was killed leaves no lock behind', async () => {
    const folder = newFolder()
    const child = fork(path.join(import.meta.dirname, 'other-writer.ts'), [folder, 'stay'], { stdio: 'ignore' })
    expect((await once(child, 'message'))[0]).toBe('opened')
    expect(codeOf(() => openWriter(folder))).toBe('archive-locked')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(codeOf(() => closeDb(openWriter(folder)))).toBe('nothing refused')
  })
  test('refuses a file that is no archive or is damaged, and leaves it as it was', () => {
    for (const bytes of [Buffer.from('not a database at all, but long enough to be looked at '.repeat(40)), foreignDatabase()]) {
      const folder = newFolder()
      writeFileSync(archiveFile(folder), bytes)
      expect(codeOf(() => openWriter(folder))).toBe('archive-damaged')
      expect(codeOf(() => openReader(folder))).toBe('archive-damaged')
      expect(readFileSync(archiveFile(folder)).equals(bytes)).toBe(true)
    }
  })
  test('refuses an archive with a damaged page', () => {
    const folder = newFolder()
    const db = newArchive(folder)
    for (let i = 0; i < 30; i++) fileVanBan(db, filing({ soKyHieu: `${i}/UBND-VX`, trichYeu: 'báo cáo '.repeat(200) }), now)
    db.pragma('wal_checkpoint(TRUNCATE)')
    const page = one<{ rootpage: number }>(db, "SELECT rootpage FROM sqlite_schema WHERE name = 'van_ban'")?.rootpage ?? 0
    const size = Number(db.pragma('page_size', { simple: true }))
    closeDb(db)
    const bytes = readFileSync(archiveFile(folder))
    bytes.fill(0xee, (page - 1) * size, page * size)
    writeFileSync(archiveFile(folder), bytes)
    expect(codeOf(() => openWriter(folder))).toBe('archive-damaged')
  })
  test('opens an archive whose full text is damaged: verify tells it, and it can be made anew', async () => {
    const folder = newFolder()
    const db = newArchive(folder)
    for (let i = 0; i < 30; i++) fileVanBan(db, filing({ soKyHieu: `${i}/UBND-VX`, trichYeu: 'báo cáo '.repeat(200) }), now)
    db.unsafeMode(true)
    db.exec('UPDATE chi_muc_than_data SET block = zeroblob(length(block)) WHERE id > 100')
    closeDb(db)
    const again = openWriter(folder)
    expect((await verifyArchive(again, folder)).ok).toBe(false)
    beginRepair(again)
    while (repairStretch(again) > 0);
    expect(await verifyArchive(again, folder)).toMatchObject({ ok: true })
    closeDb(again)
  })
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('refuses a folder it may not write to', () => {
    const folder = newFolder()
    chmodSync(folder, 0o500)
    onTestFinished(() => chmodSync(folder, 0o700))
    expect(codeOf(() => openWriter(folder))).toBe('archive-no-permission')
  })
  test('refuses a path that is a file', () => {
    const file = path.join(newFolder(), 'tệp')
    writeFileSync(file, '')
    expect(codeOf(() => openWriter(file))).toBe('input-invalid')
  })
})

describe('a reader', () => {
  test('reads beside the writer and sees what was committed, and cannot write', () => {
    const folder = newFolder()
    const writer = newArchive(folder)
    const reader = openReader(folder)
    fileVanBan(writer, filing({ soKyHieu: '1/UBND-VX' }), now)
    expect(listVanBan(reader, everything).total).toBe(1)
    expect(() => reader.exec('DELETE FROM van_ban')).toThrow(/readonly/u)
    closeDb(reader)
  })
  test('refuses a folder without an archive and makes nothing there', () => {
    const folder = newFolder()
    expect(codeOf(() => openReader(folder))).toBe('not-found')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('migrations', () => {
  const next = {
    version: readMigrations().length + 1,
    name: `${String(readMigrations().length + 1).padStart(4, '0')}_them-cot.sql`,
    sql: 'ALTER TABLE van_ban ADD COLUMN thu TEXT; UPDATE van_ban SET thu = so_ky_hieu',
  }

  test('go forward in one step each, after a copy of the whole archive', () => {
    const folder = newFolder()
    const db = newArchive(folder)
    fileVanBan(db, filing({ soKyHieu: '1/UBND-VX' }), now)
    closeDb(db)
    const later = openWriter(folder, { migrations: [...readMigrations(), next] })
    expect(all(later, 'SELECT thu FROM van_ban')).toEqual([{ thu: '1/UBND-VX' }])
    expect(later.pragma('user_version', { simple: true })).toBe(next.version)
    closeDb(later)
    const copy = new Database(path.join(folder, `archive.before-${next.name.slice(0, 4)}.sqlite`), { readonly: true })
    expect([copy.pragma('user_version', { simple: true }), copy.prepare('SELECT so_ky_hieu FROM van_ban').pluck().all()]).toEqual([
      next.version - 1,
      ['1/UBND-VX'],
    ])
    copy.close()
  })
  test('that fail stop the start and leave the archive as it was', () => {
    const folder = newFolder()
    closeDb(newArchive(folder))
    const broken = { ...next, sql: `${next.sql}; INSERT INTO no_such_table VALUES (1)` }
    expect(() => openWriter(folder, { migrations: [...readMigrations(), broken] })).toThrow(/no_such_table/u)
    const db = newArchive(folder)
    expect(db.pragma('user_version', { simple: true })).toBe(readMigrations().length)
    expect(all(db, "SELECT 1 FROM pragma_table_info('van_ban') WHERE name = 'thu'")).toEqual([])
  })
  test('that fail while an archive is made leave nothing of it', () => {
    const folder = newFolder()
    const broken = { ...next, sql: 'INSERT INTO no_such_table VALUES (1)' }
    expect(() => openWriter(folder, { migrations: [...readMigrations(), broken] })).toThrow(/no_such_table/u)
    const db = new Database(archiveFile(folder), { readonly: true })
    expect(db.prepare('SELECT name FROM sqlite_schema').all()).toEqual([])
    db.close()
  })
  test('and the directory that they make room for are one: cut off while it is filled, the archive has not that version yet', () => {
    const halt = (act: string) => `CREATE TRIGGER halt BEFORE ${act} ON co_quan BEGIN SELECT raise(ABORT, 'power cut'); END`
    const halting = (act: string) => [...readMigrations(), { ...next, sql: halt(act) }]
    const fresh = newFolder()
    expect(() => openWriter(fresh, { migrations: halting('INSERT') })).toThrow(/power cut/u)
    expect(one<{ n: number }>(newArchive(fresh), "SELECT count(*) AS n FROM co_quan WHERE tinh = 'Đắk Nông'")?.n).toBeGreaterThan(30)
    const older = newFolder()
    closeDb(newArchive(older))
    expect(() => openWriter(older, { migrations: halting('UPDATE') })).toThrow(/power cut/u)
    expect(newArchive(older).pragma('user_version', { simple: true })).toBe(readMigrations().length)
  })
  test('refuse an archive of a later version', () => {
    const folder = newFolder()
    closeDb(newArchive(folder))
    closeDb(openWriter(folder, { migrations: [...readMigrations(), next] }))
    const bytes = readFileSync(archiveFile(folder))
    expect([codeOf(() => openWriter(folder)), codeOf(() => openReader(folder))]).toEqual(['archive-from-future', 'archive-from-future'])
    expect(readFileSync(archiveFile(folder)).equals(bytes)).toBe(true)
  })
  test('are numbered without gaps', () => {
    const folder = newFolder()
    mkdirSync(path.join(folder, 'm'))
    for (const name of ['0001_a.sql', '0003_c.sql', 'notes.txt']) writeFileSync(path.join(folder, 'm', name), '')
    expect(() => readMigrations(path.join(folder, 'm'))).toThrow(/0003_c/u)
  })
})

describe('network drives are refused', () => {
  const info = [
    '21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
    '40 21 0:35 / /mnt/kho\\040chung rw shared:9 - cifs //may/kho rw',
    '41 21 0:36 / /mnt/nfs rw - nfs4 may:/kho rw',
    '42 41 0:37 / /mnt/nfs/local rw - tmpfs tmpfs rw',
  ].join('\n')
  test.each([
    ['/home/vt', false],
    ['/mnt/kho chung/văn bản', true],
    ['/mnt/nfs', true],
    ['/mnt/nfs/local/a', false],
    ['/mnt/nfsx', false],
  ])('%s on Linux', (folder, expected) => {
    expect(isNetworkFolder(folder, 'linux', () => info)).toBe(expected)
  })
  test('where nothing can be told a folder is taken for local', () => {
    expect([isNetworkFolder('/home', 'linux', () => ''), mountType('', '/home'), isNetworkFolder('/home', 'darwin')]).toEqual([
      false,
      null,
      false,
    ])
  })
  test('Windows shares are told by their name', () => {
    const names = ['\\\\may\\kho', '//may/kho', '\\\\?\\UNC\\may\\kho', '\\\\?\\C:\\kho', 'C:\\kho']
    expect(names.map(isUnc)).toEqual([true, true, true, false, false])
  })
})

function foreignDatabase(): Buffer {
  const db = new Database(':memory:')
  db.exec('CREATE TABLE of_another_program (x)')
  const bytes = db.serialize()
  db.close()
  return bytes
}

async function codeInOtherProcess(folder: string): Promise<unknown> {
  const child = fork(path.join(import.meta.dirname, 'other-writer.ts'), [folder], { stdio: 'ignore' })
  const [message] = await once(child, 'message')
  await once(child, 'exit')
  return message
}
