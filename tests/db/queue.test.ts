// The review queue and the registers.
import { describe, expect, test } from 'vitest'
import { enclosedOf } from '../../db/enclosed.ts'
import { isWanted } from '../../db/files.ts'
import { all } from '../../db/handle.ts'
import { closeDb, openReader } from '../../db/open.ts'
import { ownAgency, setOwnAgency } from '../../db/own-agency.ts'
import { acceptWaiting, attachWaiting, dropQueue, heldBySha, openQueue, queueLetter } from '../../db/queue.ts'
import { listQueue } from '../../db/queue-list.ts'
import { allRegisterEntries, registerEntries } from '../../db/register.ts'
import { changesVersion, counts } from '../../db/status.ts'
import { fileVanBan, openVanBan, removeVanBan } from '../../db/van-ban.ts'
import { codeOf, fieldsRead, filing, newArchive, newFolder, now, sample } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>

const sha = (i: number) => String(i).padStart(64, '0')
const queue = (db: Db, name: Parameters<typeof sample>[0], i = 1) =>
  queueLetter(db, { name: `${name}.txt`, sha256: sha(i), bytes: 100 + i, ...sample(name) }, now)
const register = { ngayDen: '2021-06-20', donViNhan: 'Phòng VX', ngayChuyen: null, hanXuLy: null, ghiChu: null }

describe('the queue', () => {
  test('shows the doubtful first, page after page', () => {
    const db = newArchive()
    const sure = queue(db, 'dak-nong-2680', 1)
    const doubtful = queue(db, 'ha-noi-1892', 2)
    const later = queue(db, 'dak-nong-2680', 3)
    const first = listQueue(db, { after: null, limit: 2 })
    expect([first.total, first.items.map(item => item.id)]).toEqual([3, [doubtful, sure]])
    expect(first.items[0]?.doubts).toBeGreaterThan(first.items[1]?.doubts ?? 0)
    expect(listQueue(db, { after: first.next, limit: 2 })).toMatchObject({ items: [{ id: later }], next: null })
    expect(codeOf(() => listQueue(db, { after: 'a.b', limit: 2 }))).toBe('input-invalid')
  })
  test('opens a letter with its text, readings and twins', () => {
    const db = newArchive()
    const { reading, letter } = sample('dak-nong-2680')
    const held = fileVanBan(db, filing(fieldsRead(reading)), now).id
    const id = queue(db, 'dak-nong-2680')
    expect(listQueue(db, { after: null, limit: 5 }).items[0]).toMatchObject({ soKyHieu: '2680/UBND-KGVX', hasTwin: true })
    const review = openQueue(db, { id }, '2021-07-01')
    expect(review).toMatchObject({
      id,
      name: 'dak-nong-2680.txt',
      sha256: sha(1),
      bytes: 101,
      today: '2021-07-01',
      text: letter,
      ...reading,
    })
    expect(review.twins.map(twin => twin.id)).toEqual([held])
  })
  test('opens a letter that was read before a part of it was known', () => {
    const db = newArchive()
    const { letter, reading } = sample('dak-nong-2680')
    const { nguoiKyKhac: _, banSao: __, ...theThuc } = reading.theThuc
    const old = { letter, reading: { ...reading, theThuc } } as ReturnType<typeof sample>
    const id = queueLetter(db, { name: 'cu.txt', sha256: 'c'.repeat(64), bytes: 1, ...old }, now)
    expect(openQueue(db, { id }, '2021-06-20').theThuc).toEqual(reading.theThuc)
  })
  test('gives a letter to filing with its file, in one go', () => {
    const db = newArchive()
    const id = queue(db, 'dak-nong-2680')
    const fields = fieldsRead(sample('dak-nong-2680').reading)
    expect(heldBySha(db, sha(1))).toEqual({ vanBanId: null, queueId: id })
    const filed = acceptWaiting(db, { id, fields, register, direction: 'den', so: null }, now)
    expect(openVanBan(db, { id: filed.id }).files).toEqual([
      { sha256: sha(1), name: 'dak-nong-2680.txt', bytes: 101, role: 'van-ban', addedAt: now.toISOString(), mail: null },
    ])
    expect([heldBySha(db, sha(1)), counts(db).waiting]).toEqual([{ vanBanId: filed.id, queueId: null }, 0])
    expect(codeOf(() => openQueue(db, { id }, '2021-07-01'))).toBe('not-found')
  })
  test('keeps the mail a file came with while it waits and when it is filed, and forgets it when it is dropped', () => {
    const db = newArchive()
    const mail = {
      from: 'vanthu@laocai.example',
      to: ['syt@laocai.example'],
      sentAt: now.toISOString(),
      subject: 'Gửi',
      messageId: '<1@x>',
    }
    const put = (name: 'dak-nong-2680' | 'ha-noi-1892', sha256: string) =>
      queueLetter(db, { name, sha256, bytes: 1, ...sample(name), mail }, now)
    const [filed, dropped] = [put('dak-nong-2680', 'a'.repeat(64)), put('ha-noi-1892', 'b'.repeat(64))]
    expect([filed, dropped].map(id => openQueue(db, { id }, '2021-06-20').mail)).toEqual([mail, mail])
    const fields = fieldsRead(sample('dak-nong-2680').reading)
    const { id } = acceptWaiting(db, { id: filed, fields, register, direction: 'den', so: null }, now)
    dropQueue(db, { id: dropped }, now)
    expect(openVanBan(db, { id }).files.map(file => file.mail)).toEqual([mail])
    const again = queueLetter(db, { name: 'b', sha256: 'b'.repeat(64), bytes: 1, ...sample('ha-noi-1892') }, now)
    expect(openQueue(db, { id: again }, '2021-06-20').mail).toBeNull()
  })
  test('keeps the files that came within a letter, their bytes wanted, until it is filed with them', () => {
    const db = newArchive()
    const [annex, same] = ['d', 'e'].map(sign => sign.repeat(64)) as [string, string]
    const enclosed = [{ sha256: annex, name: 'phụ lục.pdf', bytes: 7, role: 'phu-luc' as const }]
    const put = (name: 'dak-nong-2680' | 'ha-noi-1892', sha256: string) =>
      queueLetter(db, { name, sha256, bytes: 1, ...sample(name), enclosed }, now)
    const id = put('dak-nong-2680', same)
    expect([enclosedOf(db, id), isWanted(db, annex)]).toEqual([enclosed, true])
    const dropped = put('ha-noi-1892', 'f'.repeat(64))
    dropQueue(db, { id: dropped }, now)
    expect([enclosedOf(db, dropped), isWanted(db, annex)]).toEqual([[], true])
    const fields = fieldsRead(sample('dak-nong-2680').reading)
    const filed = acceptWaiting(db, { id, fields, register, direction: 'den', so: null }, now)
    expect(openVanBan(db, { id: filed.id }).files.map(({ sha256, role }) => [sha256, role])).toEqual([
      [same, 'van-ban'],
      [annex, 'phu-luc'],
    ])
    expect(enclosedOf(db, id)).toEqual([])
  })
  test('keeps a letter whose filing is refused', () => {
    const db = newArchive()
    const id = queue(db, 'dak-nong-2680')
    fileVanBan(db, filing({}, { so: 7 }), now)
    const fields = fieldsRead(sample('dak-nong-2680').reading)
    expect(codeOf(() => acceptWaiting(db, { id, fields, register, direction: 'den', so: 7 }, now))).toBe('so-den-taken')
    expect(openQueue(db, { id }, '2021-07-01').name).toBe('dak-nong-2680.txt')
  })
  test('gives a file to a held document, or drops it', () => {
    const db = newArchive()
    const { id: vanBanId } = fileVanBan(db, filing({}), now)
    expect(attachWaiting(db, { id: queue(db, 'dak-nong-2680', 1), vanBanId, role: 'phu-luc' }, now).file).toBe('dak-nong-2680.txt')
    expect(dropQueue(db, { id: queue(db, 'ha-noi-1892', 2) }, now)).toEqual({ name: 'ha-noi-1892.txt' })
    expect(codeOf(() => attachWaiting(db, { id: queue(db, 'ha-noi-1892', 3), vanBanId: 99, role: 'phu-luc' }, now))).toBe('not-found')
    expect([counts(db).waiting, all<{ viec: string }>(db, 'SELECT viec FROM nhat_ky ORDER BY seq').map(row => row.viec)]).toEqual([
      1,
      ['file', 'attach', 'drop'],
    ])
  })
  test('takes no bytes twice and nothing secret', () => {
    const db = newArchive()
    queue(db, 'dak-nong-2680')
    expect(codeOf(() => queue(db, 'dak-nong-2680'))).toBe('already-done')
    const { letter, reading } = sample('ha-noi-1892')
    const doMat = { value: 'MẬT', raw: 'MẬT', at: [], page: 1, rule: 'DM-1', sure: 'certain' as const, reason: null }
    const secret = { ...reading, theThuc: { ...reading.theThuc, doMat } }
    expect(codeOf(() => queueLetter(db, { name: 'm.txt', sha256: sha(9), bytes: 1, letter, reading: secret }, now))).toBe('do-mat')
    expect(counts(db).waiting).toBe(1)
  })
})

describe('the registers', () => {
  const archive = () => {
    const db = newArchive()
    const days = ['2021-06-02', '2021-06-01', '2021-06-02', '2021-05-31', '2021-06-03']
    const ids = days.map(
      (ngayDen, i) =>
        fileVanBan(
          db,
          filing(
            {
              soKyHieu: `${i}/BC-VX`,
              noiNhan: [
                { text: 'Như trên', purpose: null },
                { text: 'Sở Y tế', purpose: 'b/c' },
              ],
            },
            { ngayDen },
          ),
          now,
        ).id,
    )
    fileVanBan(db, filing({}, { direction: 'di', ngayDen: '2021-06-02' }), now)
    return { db, ids }
  }
  const range = { from: '2021-06-01', to: '2021-06-02', kind: 'den' as const }

  test('have what arrived in the days asked for, in order of day and number, page after page', () => {
    const { db, ids } = archive()
    const first = registerEntries(db, { ...range, after: null, limit: 2 })
    const rest = registerEntries(db, { ...range, after: first.next, limit: 2 })
    expect([first.total, first.items.map(e => e.vanBanId), rest.items.map(e => e.vanBanId), rest.next]).toEqual([
      3,
      [ids[1], ids[0]],
      [ids[2]],
      null,
    ])
    expect(first.items[0]).toMatchObject({ ngayDen: '2021-06-01', soDen: 2, soKyHieu: '1/BC-VX', noiNhan: 'Như trên; Sở Y tế' })
    expect([...allRegisterEntries(db, range)]).toEqual([...first.items, ...rest.items])
    expect([...allRegisterEntries(db, { ...range, kind: 'di' })]).toHaveLength(1)
    expect(codeOf(() => registerEntries(db, { ...range, after: '2021-06-01.x.1', limit: 2 }))).toBe('input-invalid')
  })
  test('leave out what is in the bin', () => {
    const { db, ids } = archive()
    removeVanBan(db, { id: ids[0] ?? 0 }, now)
    expect(registerEntries(db, { ...range, after: null, limit: 9 }).items.map(e => e.vanBanId)).toEqual([ids[1], ids[2]])
  })
})

describe('the archive’s own office and its changes', () => {
  test('the office is asked for once and told to the journal when it changes', () => {
    const db = newArchive()
    const own = {
      ten: 'Sở Nội vụ',
      chuQuan: 'UBND tỉnh Đắk Nông',
      diaChi: null,
      tinh: 'Đắk Nông',
      dienThoai: null,
      fax: null,
      email: null,
      website: null,
    }
    expect(ownAgency(db)).toBeNull()
    for (let i = 0; i < 2; i++) expect(setOwnAgency(db, own, now)).toEqual(own)
    setOwnAgency(db, { ...own, diaChi: 'Gia Nghĩa' }, now)
    expect(ownAgency(db)?.diaChi).toBe('Gia Nghĩa')
    expect(all<{ thay_doi: string }>(db, 'SELECT thay_doi FROM nhat_ky ORDER BY seq').map(row => JSON.parse(row.thay_doi))[1]).toEqual([
      { field: 'diaChi', before: null, after: 'Gia Nghĩa' },
    ])
  })
  test('the version of changes grows for this connection and for others, and only then', () => {
    const folder = newFolder()
    const db = newArchive(folder)
    const reader = openReader(folder)
    const versions = () => [changesVersion(db), changesVersion(reader)] as const
    const before = versions()
    expect(versions()).toEqual(before)
    fileVanBan(db, filing({}), now)
    const after = versions()
    expect([after[0] > before[0], after[1] > before[1]]).toEqual([true, true])
    closeDb(reader)
  })
})
