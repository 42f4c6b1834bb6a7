// Who is offered on an envelope for an agency that the tables know to be no more: the clerk's word of who follows it stands before theirs.
import { expect, test } from 'vitest'
import { postablesOf } from '../../core/paper/addressees.ts'
import { addAgency } from '../../db/agency-merge.ts'
import { dropStep, setStep } from '../../db/agency-steps.ts'
import type { WritableDb } from '../../db/handle.ts'
import { postedTo } from '../../db/posting.ts'
import { fileVanBan, openVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

const day = '2026-11-23'
const offered = (db: WritableDb, id: number) =>
  postablesOf(openVanBan(db, { id }), day, one => postedTo(db, one, day)).map(({ ended }) => ended?.heirs.map(({ name }) => name))

test('[MAU-35] who follows a learnt agency is whom the clerk names, then nobody where he took that away', () => {
  const db = newArchive()
  const noiNhan = [{ text: 'Báo Đắk Nông', purpose: null }]
  const { id } = fileVanBan(db, filing({ coQuanBanHanh: 'UBND tỉnh Đắk Nông', soKyHieu: '1/UBND-VX', noiNhan }), now)
  const oldId = openVanBan(db, { id }).recipients[0]?.coQuan?.id ?? 0
  expect(offered(db, id)).toEqual([['Báo Lâm Đồng']])
  const ten = 'Báo và Phát thanh, Truyền hình Lâm Đồng'
  const newId = addAgency(db, { ten, tinh: 'Lâm Đồng', loai: 'bao-dai', cap: 'tinh' }, now)
  setStep(db, { oldId, newId, ngay: '2025-07-01', canCu: null, mucTin: 'chac-chan' }, now)
  expect(offered(db, id)).toEqual([[ten]])
  dropStep(db, { oldId, newId }, now)
  expect(offered(db, id)).toEqual([[]])
})
