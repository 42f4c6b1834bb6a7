// `van-thu import` into the register of a year that was closed.
import { expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { closeYear } from '../../db/so-dang-ky.ts'
import { newDesk, vanThuHere as vanThu } from './command-line.ts'

const { archive, kho, write } = newDesk()

test('what is refused for a closed year tells of --late, with which it goes in', async () => {
  const db = openWriter(kho)
  closeYear(db, { direction: 'den', soId: 0, nam: 2021 }, new Date('2022-01-03T01:00:00Z'))
  closeDb(db)
  const file = write(
    'đến muộn.txt',
    'SỞ Y TẾ\nSố: 31/SYT-NVY\nLào Cai, ngày 09 tháng 12 năm 2021\nV/v báo cáo cuối năm\nKính gửi: Sở Nội vụ.\n',
  )
  const asked = ['import', file, '--received', '2021-12-31', ...archive]
  const refused = await vanThu(...asked)
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('[so-closed]')])
  expect(refused.errors).toContain('chạy lại với --late "LÝ DO"')
  const taken = await vanThu(...asked, '--late', 'Bưu điện giao chậm')
  expect([taken.code, taken.errors]).toEqual([0, ''])
  expect(taken.out).toContain('số đến 1/2021, 31/SYT-NVY')
})
