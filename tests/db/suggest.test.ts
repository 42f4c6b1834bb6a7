// The type-ahead over an archive: from the first letter, by other names, filters; kept up with what changes, without being made anew.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { makeSuggest } from '../../archive/suggest.ts'
import { makeSuggestIndex } from '../../archive/suggest-index.ts'
import { makeShelf } from '../../archive/suggest-shelf.ts'
import { filterTable } from '../../core/query/filters.ts'
import { all, writing } from '../../db/handle.ts'
import { correctVanBan, fileVanBan, removeVanBan, restoreVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now, seededArchive } from './archive-builder.ts'
import { texts } from './searching.ts'

const asker = (db: ReturnType<typeof newArchive>) => {
  const suggest = makeSuggest(db)
  return (prefix: string, kind?: string) => suggest(prefix, 20).flatMap(one => (kind === undefined || one.kind === kind ? [one.text] : []))
}

/** What goes on by itself between two questions has its turn; more of them than it needs. */
async function turns() {
  for (let i = 0; i < 50; i++) await nextTurn()
}

describe('what is picked from', () => {
  test('số hiệu, agencies, people and trích yếu of letters, from the first letter; none of those the tables alone know', () => {
    const ask = asker(seededArchive().db)
    expect(ask('2', 'so-hieu')).toEqual(['2680/UBND-KGVX'])
    expect(ask('1892/ubnd-k', 'so-hieu')).toEqual(['1892/UBND-KGVX'])
    expect(ask('12 ct', 'so-hieu')).toEqual(['12/CT-TTg'])
    expect(ask('t', 'nguoi')).toEqual(['Tôn Thị Ngọc Hạnh'])
    expect(ask('tap chi nam', 'co-quan')).toEqual(['Tạp chí Năm Nung'])
    expect(ask('thu tu', 'co-quan')).toEqual(['Thủ tướng Chính phủ'])
    expect(ask('bo cong thuong', 'co-quan')).toEqual([])
    expect(ask('nhu tren', 'co-quan')).toEqual([])
  })
  test('a number stands before the numbers that it begins', () => {
    const db = newArchive()
    texts(db, ['', { soKyHieu: '268/UBND' }], ['', { soKyHieu: '2680/UBND' }], ['', { soKyHieu: '26/UBND' }], ['', { soKyHieu: '27/UBND' }])
    expect(asker(db)('26', 'so-hieu')).toEqual(['26/UBND', '268/UBND', '2680/UBND'])
  })
  test('agencies by their short forms, by other spellings of the province, and after those by the names they had', () => {
    const db = newArchive()
    texts(
      db,
      ...['UBND tỉnh Lâm Đồng', 'UBND tỉnh Đắk Nông', 'UBND thành phố Huế', 'Sở Khoa học và Công nghệ tỉnh Lâm Đồng'].map(
        (coQuanBanHanh): [string, { coQuanBanHanh: string }] => ['', { coQuanBanHanh }],
      ),
    )
    const ask = asker(db)
    expect(ask('ubnd dak', 'co-quan')).toEqual(['Ủy ban nhân dân tỉnh Đắk Nông', 'Ủy ban nhân dân tỉnh Lâm Đồng'])
    expect(ask('uy ban nhan dan lam', 'co-quan')).toEqual(['Ủy ban nhân dân tỉnh Lâm Đồng'])
    expect(ask('thua thien', 'co-quan')).toEqual(['Ủy ban nhân dân thành phố Huế'])
    expect(ask('so tttt', 'co-quan')).toEqual(['Sở Khoa học và Công nghệ tỉnh Lâm Đồng'])
    expect(ask('khcn', 'co-quan')).toEqual(['Sở Khoa học và Công nghệ tỉnh Lâm Đồng'])
  })
})

describe('further issuers', () => {
  test('are agencies to pick from, once, under the name of the directory, while a letter has them', async () => {
    const db = newArchive()
    const ask = asker(db)
    const file = (...coQuanLienTich: string[]) =>
      fileVanBan(db, filing({ coQuanBanHanh: 'BỘ Y TẾ', coQuanLienTich, soKyHieu: '3/TTLT' }, { text: 'liên tịch' }), now).id
    const first = file('BỘ TÀI CHÍNH', 'Hội Người cao tuổi huyện Krông Nô')
    expect([ask('bo tai', 'co-quan'), ask('hoi nguoi cao', 'co-quan')]).toEqual([['Bộ Tài chính'], ['Hội Người cao tuổi huyện Krông Nô']])
    const second = file('BỘ TÀI CHÍNH', 'BỘ TƯ PHÁP')
    await turns()
    expect([ask('bo t', 'co-quan').sort(), ask('cơ-quan:bo tai', 'loc'), ask('cơ-quan:"bo tai', 'loc')]).toEqual([
      ['Bộ Tài chính', 'Bộ Tư pháp', 'Bộ Y tế'],
      [],
      [],
    ])
    removeVanBan(db, { id: first }, now)
    expect([ask('bo tai', 'co-quan'), ask('hoi nguoi cao', 'co-quan')]).toEqual([['Bộ Tài chính'], []])
    correctVanBan(db, { id: second, fields: { coQuanLienTich: ['BỘ TƯ PHÁP'] }, register: {} }, now)
    expect([ask('bo tai', 'co-quan'), ask('bo tu', 'co-quan')]).toEqual([[], ['Bộ Tư pháp']])
  })
})

describe('filters', () => {
  test('a name of a filter from its first letters, beside the words before it', () => {
    const ask = asker(seededArchive().db)
    expect(ask('lo', 'loc')).toEqual(['loại:'])
    expect(ask('báo chí ngư', 'loc')).toEqual(['báo chí người-ký:'])
    expect(ask('-loa', 'loc')).toEqual(['-loại:'])
    expect(ask('báo -loa', 'loc')).toEqual(['báo -loại:'])
    expect(ask('chưa', 'loc')).toEqual(['chưa-có-văn-bản-gốc'])
    expect(ask('lo ', 'loc')).toEqual([])
  })
  test('its values then: of the tables, or names of the archive, and nothing else', () => {
    const ask = asker(seededArchive().db)
    expect(ask('loại:chỉ')).toEqual(['loại:chỉ-thị'])
    expect(ask('loại:c').length).toBeGreaterThan(5)
    expect(ask('báo tỉnh:dak')).toEqual(['báo tỉnh:đắk-lắk', 'báo tỉnh:đắk-nông'])
    expect(ask('-chiều:đ')).toEqual(['-chiều:đến', '-chiều:đi'])
    expect(ask('người-ký:t')).toEqual(['người-ký:"Tôn Thị Ngọc Hạnh"'])
    expect(ask('nơi-nhận:"tap ch')).toEqual(['nơi-nhận:"Tạp chí Năm Nung"'])
    expect(ask('cơ-quan:ubnd')).toContain('cơ-quan:"Ủy ban nhân dân tỉnh Đắk Nông"')
    expect(ask('báo -gốc:12')).toEqual(['báo -gốc:12/CT-TTg'])
    expect(ask('gốc:12/ct')).toEqual(['gốc:12/CT-TTg'])
  })
  test('an example where nothing of its value is typed yet', () => {
    const ask = asker(seededArchive().db)
    for (const { name, typed, example } of filterTable.filter(row => row.example.includes(':'))) {
      expect(ask(`${typed}:`), name).toEqual([example])
      expect(ask(`báo -${typed}:"`), name).toEqual([`báo -${example}`])
    }
    expect(ask('chưa-có-văn-bản-gốc')).toEqual([])
  })
})

describe('when the archive changes', () => {
  test('what is new is there at the next letter, and what is gone is not', () => {
    const { db, haNoi } = seededArchive()
    const ask = asker(db)
    expect(ask('1892', 'so-hieu')).toEqual(['1892/UBND-KGVX'])
    removeVanBan(db, { id: haNoi }, now)
    expect(ask('1892', 'so-hieu')).toEqual([])
    restoreVanBan(db, { id: haNoi }, now)
    expect(ask('1892', 'so-hieu')).toEqual(['1892/UBND-KGVX'])
    const [id = 0] = texts(db, ['', { trichYeu: 'Về chuồn chuồn', coQuanBanHanh: 'Viện Xương rồng' }])
    expect([ask('chuon', 'trich-yeu'), ask('xuong ro', 'co-quan')]).toEqual([['Về chuồn chuồn'], ['Viện Xương rồng']])
    correctVanBan(db, { id, fields: { trichYeu: 'Về cào cào' }, register: {} }, now)
    expect([ask('chuon', 'trich-yeu'), ask('cao cao', 'trich-yeu')]).toEqual([[], ['Về cào cào']])
    removeVanBan(db, { id }, now)
    expect(ask('cao cao', 'trich-yeu')).toEqual([])
  })
  test('a document that was cited before it came is there when it came', () => {
    const { db } = seededArchive()
    const ask = asker(db)
    expect(ask('pham', 'nguoi')).toEqual([])
    const chiThi = {
      soKyHieu: '12/CT-TTg',
      tenLoai: 'Chỉ thị',
      ngayBanHanh: '2021-05-12',
      coQuanBanHanh: 'Thủ tướng Chính phủ',
      trichYeu: 'về việc mới',
      nguoiKy: { quyenHan: null, chucVu: 'Thủ tướng', hoTen: 'Phạm Minh Chính' },
    }
    const filed = writing(db, () => fileVanBan(db, filing(chiThi), now)).id
    expect(filed).toBeLessThan(Math.max(...all<{ id: number }>(db, 'SELECT id FROM van_ban').map(row => row.id)))
    expect([ask('pham', 'nguoi'), ask('viec moi', 'trich-yeu')]).toEqual([['Phạm Minh Chính'], ['về việc mới']])
  })
  test('more than the first question takes in comes by itself', async () => {
    const db = newArchive()
    texts(
      db,
      ['', { trichYeu: 'Về chuồn chuồn' }],
      ...Array.from({ length: 1200 }, (_, i): [string, { trichYeu: string }] => ['', { trichYeu: `Việc ${i}` }]),
    )
    const ask = asker(db)
    expect(ask('viec 1199', 'trich-yeu')).toEqual(['Việc 1199'])
    await turns()
    expect(ask('chuon', 'trich-yeu')).toEqual(['Về chuồn chuồn'])
    texts(db, ...Array.from({ length: 600 }, (_, i): [string, { trichYeu: string }] => ['', { trichYeu: `Chuyện ${i}` }]))
    ask('chuyen', 'trich-yeu')
    await turns()
    expect(ask('chuyen 599', 'trich-yeu')).toEqual(['Chuyện 599'])
    const index = makeSuggestIndex(db)
    index.fill()
    expect(index.shelves['trich-yeu'].size()).toBe(1801)
  })
})

describe('a shelf', () => {
  test('holds each text once; one of several letters names none of them', () => {
    const shelf = makeShelf(100)
    shelf.add({ text: 'Về báo', id: 1 }, 'latest')
    shelf.add({ text: 'Về báo', id: 2 }, 'latest')
    expect([shelf.size(), shelf.find('bao', 5)]).toEqual([1, [{ text: 'Về báo', id: null }]])
  })
  test('forgets the earliest beyond its room and finds the latest first', () => {
    const shelf = makeShelf(16_000)
    for (let i = 0; i < 30_000; i++) shelf.add({ text: `việc ${i}`, id: i }, 'latest')
    expect(shelf.size()).toBeLessThanOrEqual(16_000)
    expect([shelf.find('viec 29999', 5).map(one => one.id), shelf.find('viec 1000', 5)]).toEqual([[29_999], []])
    expect(shelf.isFull() || shelf.size() > 8_000).toBe(true)
  })
})
