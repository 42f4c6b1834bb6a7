// `van-thu due` as a person or a script meets it.
import { beforeAll, expect, test } from 'vitest'
import { passOn } from '../../db/giai-quyet.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, now } from '../db/archive-builder.ts'
import { newDesk, vanThuHere as vanThu, vanThuJson } from './command-line.ts'

const { archive, kho } = newDesk()

beforeAll(() => {
  const db = openWriter(kho)
  const file = (soKyHieu: string, ngayDen: string) =>
    fileVanBan(db, filing({ soKyHieu, coQuanBanHanh: 'Sở Y tế tỉnh Lào Cai' }, { ngayDen }), now).id
  file('5/SYT-NVY', '2026-11-18')
  const to = [{ donVi: 'Phòng Văn xã', vaiTro: 'chu-tri' as const }]
  passOn(
    db,
    { ids: [file('6/SYT-NVY', '2026-11-16')], to, ngay: '2026-11-17', butPhe: null, nguoiPhe: null, han: '2026-11-20' },
    '2026-11-17',
    now,
  )
  closeDb(db)
})

test('lists what is not passed on and what is past its hạn on a day, in working days', async () => {
  const { code, out } = await vanThu('due', '--on', '23/11/2026', ...archive)
  expect([code, out]).toEqual([
    0,
    [
      'Ngày 23/11/2026',
      'Chậm chuyển (quá ngày làm việc tiếp theo; văn bản khẩn: quá ngày đến): 1',
      'Chưa chuyển: 1',
      '  #1  số đến 1/2026  5/SYT-NVY  Sở Y tế tỉnh Lào Cai  chậm 2 ngày làm việc',
      'Quá hạn giải quyết: 1',
      '  #2  số đến 2/2026  6/SYT-NVY  Sở Y tế tỉnh Lào Cai  Phòng Văn xã  hạn 20/11/2026  chậm 1 ngày làm việc',
      'Đến hạn trong ngày: 0',
      'Đến hạn trong ba ngày làm việc tới: 0\n',
    ].join('\n'),
  ])
  const { document } = await vanThuJson<{ day: string; lists: Record<string, { vanBan: { id: number } }[]> }>(
    'due',
    '--on',
    '2026-11-19',
    ...archive,
  )
  expect([document.day, Object.entries(document.lists).map(([which, items]) => [which, items.map(({ vanBan }) => vanBan.id)])]).toEqual([
    '2026-11-19',
    [
      ['chua-chuyen', [1]],
      ['qua-han', []],
      ['den-han', []],
      ['sap-den', [2]],
    ],
  ])
})
