// Filing: numbers, what is kept, all or nothing.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../contract/refusal.ts'
import { all, one, writing } from '../../db/handle.ts'
import { historyOf } from '../../db/journal.ts'
import { findVanBan } from '../../db/search.ts'
import { counts } from '../../db/status.ts'
import { attachFile, correctVanBan, detachFile, fileVanBan, listVanBan, openVanBan, twinsOf } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { codeOf, fieldsRead, fileSample, filing, newArchive, newFolder, now, sample } from './archive-builder.ts'

describe('số đến', () => {
  test('runs on within the year and direction, and starts anew with the next year', () => {
    const db = newArchive()
    const give = (ngayDen: string, rest = {}) => fileVanBan(db, filing({}, { ngayDen, ...rest }), now).soDen
    const given = [give('2021-12-30'), give('2021-12-31'), give('2022-01-04'), give('2021-12-31'), give('2022-01-04', { direction: 'di' })]
    expect(given.map(({ nam, so }) => `${so}/${nam}`)).toEqual(['1/2021', '2/2021', '1/2022', '3/2021', '1/2022'])
  })
  test('may be asked for when it is free, and is then the highest so far', () => {
    const db = newArchive()
    expect(fileVanBan(db, filing({}, { so: 1500 }), now).soDen.so).toBe(1500)
    expect(fileVanBan(db, filing({}), now).soDen.so).toBe(1501)
    expect(codeOf(() => fileVanBan(db, filing({}, { so: 1500 }), now))).toBe('so-den-taken')
    expect(fileVanBan(db, filing({}, { so: 1500, ngayDen: '2022-02-01' }), now).soDen).toEqual({ nam: 2022, so: 1500 })
  })
})

describe('a filed letter', () => {
  test('keeps the day it is to be dealt with, as the clerk confirmed or corrected it', () => {
    const db = newArchive()
    const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: '2021-07-01', ghiChu: null }
    const { id } = fileVanBan(db, { ...filing({ soKyHieu: '7/SYT-NVY' }), register }, now)
    expect(openVanBan(db, { id }).register?.hanXuLy).toBe('2021-07-01')
    correctVanBan(db, { id, fields: {}, register: { hanXuLy: null } }, now)
    expect(openVanBan(db, { id }).register?.hanXuLy).toBeNull()
  })

  test('opens with everything that was read, where it stood and by which rule', () => {
    const db = newArchive()
    const { letter, reading } = sample('dak-nong-2680')
    const vanBan = openVanBan(db, { id: fileSample(db, 'dak-nong-2680', '2021-06-01') })
    expect(vanBan.fields).toEqual(fieldsRead(reading))
    expect(vanBan.text).toEqual(letter)
    expect(vanBan.register).toEqual({
      ngayDen: '2021-06-01',
      donViNhan: null,
      ngayChuyen: null,
      hanXuLy: null,
      ghiChu: null,
    })
    expect(vanBan.issues).toEqual(reading.issues)
    const signs = vanBan.provenance.filter(p => p.field === 'soKyHieu')
    const { rule, sure, at } = reading.theThuc.soKyHieu!
    expect(signs).toEqual([{ field: 'soKyHieu', by: 'reader', isConfirmed: true, rule, sure, at }])
    expect(vanBan.provenance.filter(p => p.field === 'kinhGui')).toHaveLength(6)
    expect([vanBan.direction, vanBan.soDen, vanBan.isRemoved]).toEqual(['den', { nam: 2021, so: 1 }, false])
  })
  test('opens "Như trên" to the Kính gửi list and knows the agencies among its recipients', () => {
    const db = newArchive()
    const { recipients } = openVanBan(db, { id: fileSample(db, 'dak-nong-2680', '2021-06-01') })
    const opened = recipients.filter(r => r.opened.length > 0)
    expect(opened.map(r => [r.text, r.opened.length, r.opened[5]])).toEqual([['Như trên', 6, 'Tạp chí Năm Nung']])
    const agencies = recipients.filter(r => r.coQuan).map(r => r.text)
    expect(agencies).toEqual([
      'Báo Đắk Nông',
      'Đài Phát thanh và Truyền hình Đắk Nông',
      'Tạp chí Năm Nung',
      'Thường trực Tỉnh ủy',
      'Ban Tuyên giáo Tỉnh ủy',
      'Hội Văn học Nghệ thuật tỉnh',
    ])
  })
  test('links the same agency of the same province to one row, and of another to another', () => {
    const db = newArchive()
    const ids = ['Đắk Nông', 'Đắk Nông', 'Hà Nội'].map((tinh, i) => {
      const printed = ['Sở Thông tin và Truyền thông', 'Sở TT&TT tỉnh', 'Sở Thông tin và Truyền thông'][i] ?? ''
      const { id } = fileVanBan(
        db,
        filing({ coQuanBanHanh: `Ủy ban nhân dân ${i < 2 ? 'tỉnh' : 'thành phố'} ${tinh}`, kinhGui: [printed] }),
        now,
      )
      return openVanBan(db, { id }).recipients[0]?.coQuan?.id
    })
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
  })
  test('tells the clerk’s values from the machine’s', () => {
    const db = newArchive()
    const { letter, reading } = sample('dak-nong-2680')
    const fields = { ...fieldsRead(reading), trichYeu: 'về báo chí', doKhan: 'Khẩn' }
    const { id } = fileVanBan(db, filing(fields, { letter, reading }), now)
    const byClerk = openVanBan(db, { id }).provenance.filter(p => p.by === 'clerk')
    expect(byClerk.map(p => [p.field, p.rule, p.sure])).toEqual([
      ['trichYeu', null, null],
      ['doKhan', null, null],
    ])
    expect(byClerk[0]?.at).toEqual(reading.theThuc.trichYeu?.at)
  })
  test('keeps joint issuers, further signers and what a copy adds, and takes a correction of each', () => {
    const db = newArchive()
    const first = { quyenHan: 'KT.', chucVu: 'THỨ TRƯỞNG', hoTen: 'Lê Văn An' }
    const second = { quyenHan: null, chucVu: 'CHÁNH ÁN', hoTen: 'Trần Thị Bình' }
    const banSao = { hinhThuc: 'sao-y', coQuan: 'SỞ Y TẾ', soKyHieu: '12/SY-SYT', ngay: '2021-06-18', nguoiKy: second } as const
    const joint = { coQuanLienTich: ['BỘ TÀI CHÍNH', 'BỘ NỘI VỤ'], nguoiKy: first, nguoiKyKhac: [second], banSao }
    const { id } = fileVanBan(db, filing(joint), now)
    expect(openVanBan(db, { id }).fields).toMatchObject(joint)
    const corrected = { coQuanLienTich: [], nguoiKyKhac: [first, second], banSao: { ...banSao, soKyHieu: null, nguoiKy: null } }
    correctVanBan(db, { id, fields: corrected, register: {} }, now)
    expect(openVanBan(db, { id }).fields).toMatchObject({ ...corrected, nguoiKy: first })
    expect(historyOf(db, { id })[0]?.changes.map(({ field }) => field)).toEqual(['coQuanLienTich', 'nguoiKyKhac', 'banSao'])
    correctVanBan(db, { id, fields: { banSao: null }, register: {} }, now)
    expect(openVanBan(db, { id }).fields.banSao).toBeNull()
  })
  test('of paper has no text and is found by its fields', () => {
    const db = newArchive()
    const { id } = fileVanBan(
      db,
      filing({ soKyHieu: '7/BC-STTTT', coQuanBanHanh: 'Sở Thông tin và Truyền thông tỉnh Đắk Nông', trichYeu: 'Báo cáo tháng 5' }),
      now,
    )
    expect(openVanBan(db, { id }).text).toBeNull()
    for (const query of ['báo cáo tháng 5', 'thông tin và truyền thông dak nong', '7/BC-STTTT'])
      expect(findVanBan(db, { query, limit: 5, after: null, sort: 'newest', direction: null }).hits.map(hit => hit.id)).toEqual([id])
  })
  test('of a secret kind is refused and leaves nothing', () => {
    const db = newArchive()
    for (const doMat of ['Mật', 'TỐI MẬT', 'Tuyệt mật']) expect(codeOf(() => fileVanBan(db, filing({ doMat }), now))).toBe('do-mat')
    expect(counts(db)).toEqual({ den: 0, di: 0, thamChieu: 0, waiting: 0, removed: 0, differing: 0 })
  })
  test('gets and loses files, the same bytes once', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing({}, { files: [{ sha256: 'a'.repeat(64), name: 'cv.txt', bytes: 3, role: 'van-ban' }] }), now)
    const scan = { sha256: 'b'.repeat(64), name: 'quét.pdf', bytes: 9, role: 'ban-quet' as const }
    expect(attachFile(db, { id, file: scan }, now).files.map(f => [f.name, f.role])).toEqual([
      ['cv.txt', 'van-ban'],
      ['quét.pdf', 'ban-quet'],
    ])
    expect(codeOf(() => attachFile(db, { id, file: scan }, now))).toBe('already-done')
    expect(detachFile(db, { id, sha256: 'a'.repeat(64) }, now).file).toBe('quét.pdf')
    expect(codeOf(() => detachFile(db, { id, sha256: 'a'.repeat(64) }, now))).toBe('not-found')
    expect(historyOf(db, { id }).map(entry => entry.act)).toEqual(['detach', 'attach', 'file'])
  })
})

describe('twins', () => {
  test('are held documents of the same agency, số, ký hiệu and year; a part unknown or different is none', () => {
    const db = newArchive()
    const held = { coQuanBanHanh: 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG', soKyHieu: '2680/UBND-KGVX', ngayBanHanh: '2021-05-31' }
    const { id } = fileVanBan(db, filing(held), now)
    const twins = (change: Partial<typeof held> | object) => twinsOf(db, { ...held, ...change }).map(twin => twin.id)
    expect([{}, { coQuanBanHanh: 'UBND tỉnh Đắk Nông' }, { soKyHieu: '2680/ubnd-kgvx', ngayBanHanh: '2021-06-01' }].map(twins)).toEqual([
      [id],
      [id],
      [id],
    ])
    const others = [
      { coQuanBanHanh: 'UBND tỉnh Đắk Lắk' },
      { coQuanBanHanh: null },
      { soKyHieu: '12680/UBND-KGVX' },
      { soKyHieu: '2680/UBND' },
      { soKyHieu: null },
      { ngayBanHanh: '2022-05-31' },
      { ngayBanHanh: null },
    ]
    expect(others.flatMap(twins)).toEqual([])
  })
})

describe('the list', () => {
  test('shows the latest arrival first, page after page, each once', () => {
    const db = newArchive()
    const days = ['2021-03-02', '2021-01-05', '2021-03-02', '2021-02-01', '2021-03-01']
    const ids = days.map(ngayDen => fileVanBan(db, filing({}, { ngayDen }), now).id)
    const shown: number[] = []
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page: ReturnType<typeof listVanBan> = listVanBan(db, { direction: 'den', removed: false, after, limit: 2 })
      expect(page.total).toBe(5)
      shown.push(...page.items.map(item => item.id))
      after = page.next
    }
    expect(shown).toEqual([ids[2], ids[0], ids[4], ids[3], ids[1]])
  })
  test('refuses a page key that no page gave', () => {
    expect(codeOf(() => listVanBan(newArchive(), { direction: null, removed: false, after: 'x', limit: 2 }))).toBe('input-invalid')
  })
})

describe('all or nothing', () => {
  /** Every table with its rows, so that any trace would show. */
  const whole = (db: ReturnType<typeof newArchive>) =>
    all<{ name: string }>(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").map(
      ({ name }) => [name, all(db, `SELECT * FROM ${name}`)],
    )

  test('a filing that fails at any of its steps leaves nothing behind', () => {
    const db = newArchive()
    fileSample(db, 'dak-nong-2680', '2021-06-01')
    const { letter, reading } = sample('ha-noi-1892')
    const files = [{ sha256: 'c'.repeat(64), name: 'hn.txt', bytes: 1, role: 'van-ban' as const }]
    const attempt = () => fileVanBan(db, filing(fieldsRead(reading), { letter, reading, files }), now)
    const before = whole(db)
    const tables = [
      'van_ban',
      'van_ban_chu',
      'van_ban_doc',
      'muc_nhan',
      'ten_nhan',
      'nhiem_vu',
      'tep',
      'van_ban_tep',
      'vien_dan',
      'nhat_ky',
      'tu',
    ]
    for (const table of tables) {
      db.exec(`CREATE TEMP TRIGGER fault BEFORE INSERT ON main.${table} BEGIN SELECT raise(ABORT, 'fault in ${table}'); END`)
      expect(attempt, table).toThrow(`fault in ${table}`)
      db.exec('DROP TRIGGER fault')
      expect(whole(db), table).toEqual(before)
    }
    expect(codeOf(attempt)).toBe('nothing refused')
  })
  test('of a batch in one transaction a filing that is refused before it changed anything leaves the others right; one that fails half-way fails the batch', async () => {
    const folder = newFolder()
    const db = newArchive(folder)
    writing(db, () => {
      fileVanBan(db, filing({ trichYeu: 'phòng chống bão' }), now)
      expect(codeOf(() => fileVanBan(db, filing({ trichYeu: 'hạn hán' }, { so: 1 }), now))).toBe('so-den-taken')
      fileVanBan(db, filing({ trichYeu: 'phòng cháy' }), now)
    })
    const failing = () => {
      fileVanBan(db, filing({ trichYeu: 'mưa đá', kinhGui: ['Sở Mưa tỉnh Đắk Nông'] }), now)
      throw new Refusal('cancelled')
    }
    const batch = () =>
      writing(db, () => {
        fileVanBan(db, filing({ trichYeu: 'sóng thần' }), now)
        expect(codeOf(() => writing(db, failing))).toBe('cancelled')
        return fileVanBan(db, filing({ trichYeu: 'động đất' }), now)
      })
    expect(codeOf(batch)).toBe('cancelled')
    const { id } = fileVanBan(db, filing({ kinhGui: ['Sở Mưa tỉnh Đắk Nông'] }), now)
    expect(openVanBan(db, { id }).recipients[0]?.coQuan?.ten).toBe('Sở Mưa tỉnh Đắk Nông')
    expect(counts(db).den).toBe(3)
    expect(all<{ tu: string }>(db, 'SELECT tu, so_van_ban FROM tu ORDER BY tu')).toEqual([
      { tu: 'bao', so_van_ban: 1 },
      { tu: 'chay', so_van_ban: 1 },
      { tu: 'chong', so_van_ban: 1 },
      { tu: 'dak', so_van_ban: 1 },
      { tu: 'mua', so_van_ban: 1 },
      { tu: 'nong', so_van_ban: 1 },
      { tu: 'phong', so_van_ban: 2 },
      { tu: 'so', so_van_ban: 1 },
      { tu: 'tinh', so_van_ban: 1 },
    ])
    expect((await verifyArchive(db, folder)).ok).toBe(true)
  })
})

test('a writer killed between two filings or within one leaves whole letters only', async () => {
  const folder = newFolder()
  const child = fork(path.join(import.meta.dirname, 'endless-filer.ts'), [folder], { stdio: 'ignore' })
  await once(child, 'message')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const db = newArchive(folder)
  const { ok, checks } = await verifyArchive(db, folder)
  expect([ok, checks.filter(check => !check.ok)]).toEqual([true, []])
  const { den } = counts(db)
  expect(den).toBeGreaterThan(0)
  expect(one<{ n: number }>(db, 'SELECT count(*) AS n FROM nhat_ky')?.n).toBe(den)
  expect(findVanBan(db, { query: 'nam nung', limit: 1, after: null, sort: 'newest', direction: null }).total).toBe(den)
})
