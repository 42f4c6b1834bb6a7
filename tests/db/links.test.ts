// Links: cited documents, held or not, families, and what becomes of them when letters arrive, are corrected, thrown away and brought back.
import { describe, expect, test } from 'vitest'
import type { VienDan } from '../../contract/the-thuc.ts'
import { familyOf } from '../../db/family.ts'
import { findVanBan } from '../../db/search.ts'
import { counts } from '../../db/status.ts'
import { correctVanBan, fileVanBan, listVanBan, namedVanBan, openVanBan, removeVanBan, restoreVanBan } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { filing, newArchive, newFolder, now, seededArchive } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>

const cite = (soKyHieu: string | null, rest: Partial<VienDan> = {}): VienDan => ({
  quanHe: 'thuc-hien',
  tenLoai: 'Chỉ thị',
  soKyHieu,
  ngayBanHanh: '2021-05-12',
  coQuanBanHanh: 'Thủ tướng Chính phủ',
  trichYeu: null,
  ...rest,
})
const citing = (db: Db, ...vienDan: VienDan[]) =>
  fileVanBan(db, filing({ soKyHieu: '9/UBND-VX', coQuanBanHanh: 'UBND tỉnh Đắk Nông', vienDan }), now).id
const directive = {
  soKyHieu: '12/CT-TTg',
  tenLoai: 'Chỉ thị',
  ngayBanHanh: '2021-05-12',
  coQuanBanHanh: 'THỦ TƯỚNG CHÍNH PHỦ',
  trichYeu: 'về công tác tuyên truyền',
}
const targets = (db: Db, id: number) => openVanBan(db, { id }).cites.map(link => link.vanBan.id)
const named = (db: Db, soKyHieu: string) => namedVanBan(db, { soKyHieu, year: null, agency: null })
const stubs = (db: Db) => listVanBan(db, { direction: 'tham-chieu', removed: false, after: null, limit: 50 }).items
/** What has the very words or number asked for: nothing that is only near. */
const found = (db: Db, query: string) =>
  findVanBan(db, { query, limit: 50, after: null, sort: 'newest', direction: null })
    .hits.filter(hit => hit.instead === null)
    .map(hit => hit.id)

describe('the parent of the two sample letters', () => {
  test('is known before it is held, with what the letters tell of it', () => {
    const { db } = seededArchive()
    const [parent] = named(db, '12/CT-TTg')
    expect(parent).toMatchObject({
      direction: 'tham-chieu',
      soKyHieu: '12/CT-TTg',
      ngayBanHanh: '2021-05-12',
      tenLoai: 'Chỉ thị',
      coQuanBanHanh: 'Thủ tướng Chính phủ',
      soDen: null,
      ngayDen: null,
    })
    expect(parent?.trichYeu).toMatch(
      /^tăng cường công tác tuyên truyền, định hướng hoạt động truyền thông, báo chí phục vụ nhiệm vụ bảo vệ Tổ quốc/u,
    )
  })
  test('has a family: Đắk Nông after 19 days, Hà Nội after 35, the other 61 provinces of that day silent', () => {
    const { db, dakNong, haNoi } = seededArchive()
    const family = familyOf(db, { id: named(db, '12/CT-TTg')[0]?.id ?? 0 })
    expect(family.members.map(m => [m.vanBan.id, m.quanHe, m.tinh, m.lagDays])).toEqual([
      [dakNong, 'thuc-hien', 'Đắk Nông', 19],
      [haNoi, 'thuc-hien', 'Hà Nội', 35],
    ])
    expect([family.silent.length, family.silent.includes('Đắk Nông'), family.silent.includes('Lâm Đồng')]).toEqual([61, false, true])
    expect(family.members[0]?.recipients.map(r => r.text)).toContain('Báo Đắk Nông')
  })
  test('takes its place when it arrives: same id, same family, now under a số đến and by its own words', () => {
    const { db, dakNong, haNoi } = seededArchive()
    const stub = named(db, '12/CT-TTg')[0]?.id
    const { id, soDen } = fileVanBan(db, filing(directive, { text: 'CHỈ THỊ\nVề công tác tuyên truyền năm con trâu' }), now)
    expect([id, soDen.so]).toEqual([stub, 3])
    const parent = openVanBan(db, { id })
    expect([parent.direction, parent.fields.trichYeu, parent.citedBy.map(link => link.vanBan.id)]).toEqual([
      'den',
      'về công tác tuyên truyền',
      [haNoi, dakNong],
    ])
    expect([found(db, 'con trâu'), stubs(db)]).toEqual([[id], []])
  })
})

describe('a citation', () => {
  test('of a held document points to it', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing(directive), now)
    expect(targets(db, citing(db, cite('12/CT-TTg')))).toEqual([id])
    expect(targets(db, citing(db, cite('12 /CT-TTg', { coQuanBanHanh: null, ngayBanHanh: null })))).toEqual([id])
    expect(counts(db).thamChieu).toBe(0)
  })
  test('of the same number in another year, or of another agency, is another document', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing(directive), now)
    const others = citing(
      db,
      cite('12/CT-TTg', { ngayBanHanh: '2023-06-08' }),
      cite('12/CT-TTg', { coQuanBanHanh: 'Chủ tịch nước' }),
      cite('112/CT-TTg'),
    )
    expect(targets(db, others)).not.toContain(id)
    expect(new Set(targets(db, others)).size).toBe(3)
  })
  test('with less known joins the only document it can mean; of several none is chosen', () => {
    const db = newArchive()
    const full = targets(db, citing(db, cite('20/CT-TTg', { ngayBanHanh: '2020-05-07' })))
    expect(targets(db, citing(db, cite('20/CT-TTg', { ngayBanHanh: null })))).toEqual(full)
    const second = targets(db, citing(db, cite('20/CT-TTg', { ngayBanHanh: '2023-06-08' })))
    const unknown = targets(db, citing(db, cite('20/CT-TTg', { ngayBanHanh: null })))
    expect([full, second]).not.toContainEqual(unknown)
    expect(targets(db, citing(db, cite('20/CT-TTg', { ngayBanHanh: null })))).toEqual(unknown)
  })
  test('tells a tham chiếu what it did not know yet', () => {
    const db = newArchive()
    citing(db, cite('33/CT-TTg', { trichYeu: null, coQuanBanHanh: null }))
    citing(db, cite('33/CT-TTg', { trichYeu: 'về rác thải nhựa' }))
    citing(db, cite('33/CT-TTg', { trichYeu: 'về việc khác' }))
    expect(stubs(db)).toMatchObject([{ trichYeu: 'về rác thải nhựa', coQuanBanHanh: 'Thủ tướng Chính phủ' }])
    expect(found(db, 'rac thai nhua')).toEqual([stubs(db)[0]?.id])
  })
  test('of a law by its name alone is one document for all who cite it; with too little printed it is none', () => {
    const db = newArchive()
    const law = cite(null, {
      tenLoai: 'Luật',
      trichYeu: 'Tổ chức chính quyền địa phương',
      ngayBanHanh: '2015-06-19',
      coQuanBanHanh: null,
      quanHe: 'can-cu',
    })
    const [one] = targets(db, citing(db, law))
    expect(targets(db, citing(db, law, cite(null, { tenLoai: null })))).toEqual([one])
    expect(openVanBan(db, { id: one ?? 0 }).citedBy).toHaveLength(2)
  })

  test('of a law by name and date or year is one document, by the name alone none, and stays with its letter', () => {
    const db = newArchive()
    const law = { tenLoai: 'Luật', trichYeu: 'Đất đai', ngayBanHanh: null }
    const [dated] = targets(db, citing(db, cite(null, { ...law, ngayBanHanh: '2013-11-29' })))
    expect(dated).toBeTypeOf('number')
    expect(targets(db, citing(db, cite(null, { ...law, trichYeu: 'Đất đai năm 2013' })))).toEqual([dated])
    expect(targets(db, citing(db, cite(null, { ...law, trichYeu: 'Đất đai năm 2024' })))).not.toEqual([dated])
    const bare = citing(db, cite(null, law))
    expect(targets(db, bare)).toEqual([])
    expect(openVanBan(db, { id: bare }).fields.vienDan).toEqual([cite(null, law)])
  })
  test('of the citing letter’s own number is no link', () => {
    const db = newArchive()
    const id = citing(db, cite('9/UBND-VX', { coQuanBanHanh: 'UBND tỉnh', ngayBanHanh: null }))
    expect([targets(db, id), stubs(db)]).toEqual([[], []])
    expect(openVanBan(db, { id }).fields.vienDan).toHaveLength(1)
  })
  test('of a local agency means the one of the citing letter’s province', () => {
    const db = newArchive()
    const plan = { soKyHieu: '5/KH-UBND', ngayBanHanh: '2021-02-01' }
    const here = fileVanBan(db, filing({ ...plan, coQuanBanHanh: 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG' }), now).id
    fileVanBan(db, filing({ ...plan, coQuanBanHanh: 'ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK' }), now)
    expect(targets(db, citing(db, cite('5/KH-UBND', { coQuanBanHanh: 'UBND tỉnh', ngayBanHanh: '2021-02-01' })))).toEqual([here])
  })
})

describe('a correction', () => {
  test('is told to the journal with both values, marks the field as the clerk’s, and is found by the new words only', () => {
    const { db, dakNong } = seededArchive()
    const before = openVanBan(db, { id: dakNong }).fields.trichYeu
    const corrected = correctVanBan(
      db,
      { id: dakNong, fields: { trichYeu: 'về bánh chưng ngày Tết', doKhan: undefined }, register: { ghiChu: 'gấp' } },
      now,
    )
    expect(corrected.fields.trichYeu).toBe('về bánh chưng ngày Tết')
    expect(corrected.provenance.filter(p => p.by === 'clerk').map(p => p.field)).toEqual(['trichYeu'])
    expect(corrected.register?.ghiChu).toBe('gấp')
    expect(found(db, 'banh chung')).toEqual([dakNong])
    expect(before).not.toBeNull()
  })
  test('that changes nothing writes nothing', () => {
    const { db, dakNong } = seededArchive()
    const { fields } = openVanBan(db, { id: dakNong })
    const changes = () => db.prepare('SELECT count(*) FROM nhat_ky').pluck().get()
    const before = changes()
    correctVanBan(db, { id: dakNong, fields, register: { ngayDen: '2021-06-01' } }, now)
    expect(changes()).toBe(before)
  })
  test('of recipients and citations replaces them and their links', () => {
    const { db, dakNong, haNoi } = seededArchive()
    const parent = targets(db, dakNong)[0] ?? 0
    const corrected = correctVanBan(db, { id: dakNong, fields: { kinhGui: ['Sở Y tế'], vienDan: [cite('13/CT-TTg')] }, register: {} }, now)
    expect(corrected.recipients.filter(r => r.list === 'kinh-gui').map(r => [r.text, r.coQuan?.ten])).toEqual([
      ['Sở Y tế', 'Sở Y tế tỉnh Đắk Nông'],
    ])
    expect(named(db, '13/CT-TTg')[0]?.id).toBe(corrected.cites[0]?.vanBan.id)
    expect(familyOf(db, { id: parent }).members.map(m => m.vanBan.id)).toEqual([haNoi])
    expect([found(db, 'nam nung'), found(db, '"so y te"')]).toEqual([[dakNong], [dakNong]])
  })
  test('of the last citation of a tham chiếu makes it go', () => {
    const db = newArchive()
    const id = citing(db, cite('12/CT-TTg'))
    correctVanBan(db, { id, fields: { vienDan: [cite('21/CT-TTg')] }, register: {} }, now)
    expect(stubs(db).map(stub => stub.soKyHieu)).toEqual(['21/CT-TTg'])
    expect(found(db, '12/CT-TTg')).toEqual([])
  })
  test('of a misread number joins the document to those that cite it, and parts it from those that do not', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing({ ...directive, soKyHieu: '72/CT-TTg' }), now)
    const wrong = citing(db, cite('72/CT-TTg'))
    const right = citing(db, cite('12/CT-TTg'))
    expect(targets(db, wrong)).toEqual([id])
    correctVanBan(db, { id, fields: { soKyHieu: '12/CT-TTg' }, register: {} }, now)
    expect(targets(db, right)).toEqual([id])
    expect(targets(db, wrong)).not.toContain(id)
    expect(stubs(db).map(stub => stub.soKyHieu)).toEqual(['72/CT-TTg'])
  })
  test('of the number of a tham chiếu keeps the letters that cite it: the clerk knows what they meant', () => {
    const db = newArchive()
    const id = citing(db, cite('72/CT-TTg'))
    const stub = targets(db, id)[0] ?? 0
    correctVanBan(db, { id: stub, fields: { soKyHieu: '12/CT-TTg' }, register: {} }, now)
    expect([targets(db, id), found(db, '12/CT-TTg'), found(db, '72/CT-TTg')]).toEqual([[stub], [stub, id], []])
    expect(fileVanBan(db, filing(directive), now).id).toBe(stub)
  })
  test('of a tham chiếu is kept whatever the letters that cite it print', () => {
    const db = newArchive()
    const id = citing(db, cite('12/CT-TTg', { trichYeu: 'về báo' }))
    const stub = targets(db, id)[0] ?? 0
    correctVanBan(db, { id: stub, fields: { trichYeu: 'về báo chí' }, register: {} }, now)
    correctVanBan(db, { id, fields: { vienDan: [cite('12/CT-TTg', { trichYeu: 'về tạp chí' })] }, register: {} }, now)
    expect(openVanBan(db, { id: stub }).fields.trichYeu).toBe('về báo chí')
  })
})

describe('the bin', () => {
  test('takes a letter out of lists, search and family; its number stays taken; it comes back whole', async () => {
    const { db, dakNong, haNoi } = seededArchive()
    const parent = targets(db, dakNong)[0] ?? 0
    const before = openVanBan(db, { id: dakNong })
    removeVanBan(db, { id: dakNong }, now)
    expect([found(db, '2680'), found(db, 'nam nung'), familyOf(db, { id: parent }).members.map(m => m.vanBan.id)]).toEqual([
      [],
      [],
      [haNoi],
    ])
    expect(counts(db)).toMatchObject({ den: 1, removed: 1 })
    expect(listVanBan(db, { direction: null, removed: true, after: null, limit: 9 }).items.map(item => item.id)).toEqual([dakNong])
    expect(fileVanBan(db, filing({}), now).soDen.so).toBe(3)
    restoreVanBan(db, { id: dakNong }, now)
    expect(openVanBan(db, { id: dakNong })).toEqual(before)
    expect([found(db, '2680'), found(db, 'nam nung')]).toEqual([[dakNong], [dakNong]])
    expect((await verifyArchive(db, newFolder())).checks.filter(check => !check.ok)).toEqual([])
  })
  test('hides a tham chiếu while all who cite it are there, and gives it back under the same id', () => {
    const db = newArchive()
    const id = citing(db, cite('12/CT-TTg'))
    const stub = targets(db, id)
    removeVanBan(db, { id }, now)
    expect([stubs(db), found(db, '12/CT-TTg'), counts(db).removed]).toEqual([[], [], 1])
    restoreVanBan(db, { id }, now)
    expect([stubs(db).map(s => s.id), found(db, '12/CT-TTg')]).toEqual([stub, [...stub, id]])
  })
  test('while a document is there a citation makes a tham chiếu, which goes into it when it comes back', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing(directive), now)
    removeVanBan(db, { id }, now)
    const citer = citing(db, cite('12/CT-TTg'))
    expect(targets(db, citer)).not.toContain(id)
    restoreVanBan(db, { id }, now)
    expect([targets(db, citer), stubs(db)]).toEqual([[id], []])
  })
  test('refuses what is already done, and a tham chiếu', () => {
    const { db, dakNong } = seededArchive()
    expect(() => restoreVanBan(db, { id: dakNong }, now)).toThrow('already-done')
    expect(() => removeVanBan(db, { id: targets(db, dakNong)[0] ?? 0 }, now)).toThrow('input-invalid')
    removeVanBan(db, { id: dakNong }, now)
    expect(() => removeVanBan(db, { id: dakNong }, now)).toThrow('already-done')
    expect(() => openVanBan(db, { id: 999 })).toThrow('not-found')
  })
})

describe('a printed số hiệu names', () => {
  test('exactly the documents that have it, narrowed by year and agency', () => {
    const db = newArchive()
    const file = (soKyHieu: string, ngayBanHanh: string, coQuanBanHanh: string) =>
      fileVanBan(db, filing({ soKyHieu, ngayBanHanh, coQuanBanHanh }), now).id
    const ids = [
      file('2680/UBND-KGVX', '2021-05-31', 'Ủy ban nhân dân tỉnh Đắk Nông'),
      file('2680/UBND-KGVX', '2020-05-31', 'Ủy ban nhân dân tỉnh Đắk Nông'),
      file('2680/UBND-KGVX', '2021-08-01', 'Ủy ban nhân dân thành phố Hà Nội'),
      file('12680/UBND-KGVX', '2021-08-01', 'Ủy ban nhân dân thành phố Hà Nội'),
      file('2680/UBND-KG', '2021-08-01', 'Ủy ban nhân dân thành phố Hà Nội'),
    ]
    const names = (soKyHieu: string, year: number | null = null, agency: string | null = null) =>
      namedVanBan(db, { soKyHieu, year, agency })
        .map(one => ids.indexOf(one.id))
        .sort()
    expect(names('2680/UBND-KGVX')).toEqual([0, 1, 2])
    expect(names('2680 ubnd kgvx', 2021)).toEqual([0, 2])
    expect(names('2680/ubnd-kgvx', 2021, 'UBND tỉnh Đắk Nông')).toEqual([0])
    expect(names('2680/ubnd-kgvx', 2021, 'hà nội')).toEqual([2])
    expect(names('2680')).toEqual([0, 1, 2, 4])
    expect([names('680/UBND-KGVX'), names('x')]).toEqual([[], []])
  })
})
