// Which document a citation means: one of its own office's series, or of the country's; never one of which a part is missing.
import { expect, test } from 'vitest'
import type { VienDan } from '../../contract/the-thuc.ts'
import { correctVanBan, fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>

const cite = (soKyHieu: string, rest: Partial<VienDan> = {}): VienDan => ({
  quanHe: 'can-cu',
  tenLoai: null,
  soKyHieu,
  ngayBanHanh: null,
  coQuanBanHanh: null,
  trichYeu: null,
  ...rest,
})
const file = (db: Db, tinh: string, soKyHieu: string, day: string, ...vienDan: VienDan[]) =>
  fileVanBan(db, filing({ soKyHieu, ngayBanHanh: day, coQuanBanHanh: `UBND ${tinh}`, vienDan }), now).id
const targets = (db: Db, id: number) => openVanBan(db, { id }).cites.map(link => link.vanBan.id)
const haNoi = 'thành phố Hà Nội'
const dakNong = 'tỉnh Đắk Nông'

test('a sign of every province’s series, without issuer, is the citing letter’s own province’s', () => {
  const db = newArchive()
  const held = file(db, dakNong, '123/UBND-VP', '2021-03-01')
  const day = { ngayBanHanh: '2021-03-01' }
  const far = file(db, haNoi, '9/UBND-VX', '2025-03-01', cite('123/UBND-VP'), cite('123/UBND-VP', day))
  expect(targets(db, far)).not.toContain(held)
  expect(targets(db, file(db, dakNong, '9/UBND-VX', '2025-03-01', cite('123/UBND-VP')))).not.toContain(held)
  expect(targets(db, file(db, dakNong, '10/UBND-VX', '2021-04-01', cite('123/UBND-VP', day)))).toEqual([held])
})

test('a sign that tells no issuer gets a tham chiếu of its own, which a correction beside it keeps', () => {
  const db = newArchive()
  const [one, other] = [haNoi, dakNong].map((tinh, i) => file(db, tinh, `${i + 1}/UBND-VX`, '2021-03-01', cite('7/BC-SYT')))
  const before = targets(db, one ?? 0)
  expect(targets(db, other ?? 0)).not.toEqual(before)
  correctVanBan(db, { id: one ?? 0, fields: { vienDan: [cite('8/BC-SYT'), cite('7/BC-SYT')] }, register: {} }, now)
  expect(targets(db, one ?? 0)[1]).toBe(before[0])
})

test('a document filed without issuer takes no place in a series that every province has', () => {
  const db = newArchive()
  const citer = file(db, haNoi, '9/UBND-VX', '2021-03-01', cite('5/QĐ-UBND', { ngayBanHanh: '2021-02-01' }))
  const { id } = fileVanBan(db, filing({ soKyHieu: '5/QĐ-UBND', ngayBanHanh: '2021-02-01' }), now)
  expect(targets(db, citer)).not.toContain(id)
  const itself = file(db, haNoi, '5/QĐ-UBND', '2021-02-01')
  expect(targets(db, citer)).toEqual([itself])
})

test('a sign of the country’s series is found by sign and year alone', () => {
  const db = newArchive()
  const { id } = fileVanBan(db, filing({ soKyHieu: '45/QĐ-BYT', ngayBanHanh: '2021-02-01', coQuanBanHanh: 'BỘ Y TẾ' }), now)
  const day = { ngayBanHanh: '2021-02-01' }
  const minister = { ...day, coQuanBanHanh: 'Bộ trưởng Bộ Y tế' }
  expect(targets(db, file(db, haNoi, '1/UBND-VX', '2021-03-01', cite('45/QĐ-BYT', day)))).toEqual([id])
  expect(targets(db, file(db, dakNong, '1/UBND-VX', '2021-03-01', cite('45/QĐ-BYT', minister)))).toEqual([id])
})

test.each(['Ban Bí thư', 'Cục Báo chí', 'EVN', 'Ban Tuyên giáo Trung ương', 'Phó Thủ tướng Vũ Đức Đam'])(
  'a document of %s cited from two provinces is one tham chiếu',
  coQuanBanHanh => {
    const db = newArchive()
    const cited = cite('17/HD-VX', { ngayBanHanh: '2021-02-01', coQuanBanHanh })
    const [one, other] = [haNoi, dakNong].map(tinh => file(db, tinh, '9/UBND-VX', '2021-03-01', cited))
    expect(targets(db, one ?? 0)).toEqual(targets(db, other ?? 0))
  },
)
