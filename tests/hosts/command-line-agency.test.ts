// The command `agency`: who that is, since when, who came before and after.
import { expect, test } from 'vitest'
import { newDesk, vanThuHere as vanThu, vanThuJson } from './command-line.ts'

const { archive } = newDesk()

test('an agency by its printed name in a province, with who has its work on a day', async () => {
  const asked = ['agency', 'STTTT', '--province', 'Đắk Nông', ...archive]
  expect((await vanThu('import', new URL('../../archive/samples/dak-nong-2680.txt', import.meta.url).pathname, ...archive)).code).toBe(0)
  const { out, code } = await vanThu(...asked, '--on', '2026-11-23')
  expect(code).toBe(0)
  expect(out).toContain('Sở Thông tin và Truyền thông tỉnh Đắk Nông')
  expect(out).toMatch(/Kế thừa:\n +- Sở Khoa học và Công nghệ tỉnh Đắk Nông, từ 01\/03\/2025/u)
  expect(out).toMatch(/Nay là \(23\/11\/2026\):\n +- Sở Khoa học và Công nghệ tỉnh Lâm Đồng/u)
  const told = await vanThuJson('agency', 'UBND tỉnh Lâm Đồng', ...archive)
  expect(told.document).toMatchObject({
    ten: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    maDinhDanh: 'H36',
    resolution: { rule: 'CQ-8', sure: 'certain' },
  })
})

test('a name of several agencies is refused with their names, an unknown one as not found', async () => {
  const several = await vanThu('agency', 'Khoa học', 'Công nghệ', ...archive)
  expect([several.code, several.errors]).toEqual([1, expect.stringMatching(/có thể là nhiều cơ quan: .*Sở Khoa học và Công nghệ/u)])
  expect((await vanThu('agency', 'Cơ quan không có thật', ...archive)).code).toBe(1)
})
