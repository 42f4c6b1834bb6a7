// What `show` says of the signatures in a văn bản's files.

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openDirect } from '../../archive/hosts/direct.ts'
import { emptyFields } from '../../contract/van-ban.ts'
import { type Holder, holderOf } from '../signed/holders.ts'
import { plainPdf, signedPdf } from '../signed/signed-pdf.ts'
import { register } from './carried.ts'
import { newDesk, vanThuHere as vanThu, vanThuJson } from './command-line.ts'

const { archive, folder, kho } = newDesk()

const words = (bytes: number): string => bytes.toLocaleString('vi')

/** Registers a paper letter with these files; its id. */
async function registered(soKyHieu: string, files: Readonly<Record<string, Uint8Array>>): Promise<number> {
  const { calls, tokens, close } = openDirect(kho)
  const { id } = await calls.vanBan.register({ fields: { ...emptyFields, soKyHieu }, register })
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    await calls.vanBan.attach({
      id,
      token: tokens.hold({ path: file, name, mediaType: 'application/pdf', isTemporary: false }),
      role: 'van-ban',
    })
  }
  await close()
  return id
}

test('show says of each signature who, when, whether the content is as signed and how much of the file; then what was not checked', async () => {
  const issuer = await holderOf({ name: 'CA thử', isIssuer: true })
  const signedAt = new Date('2024-04-09T03:15:00Z')
  const by: Holder = await holderOf({ name: 'Hoàng Văn Sơn', organization: 'UBND tỉnh Lào Cai', units: ['Văn phòng'], issuer })
  const first = await signedPdf(await plainPdf(), { by, signedAt })
  const office = await holderOf({ name: 'UBND tỉnh Lào Cai', issuer })
  const both = await signedPdf(first, { by: office, beside: [issuer], signedAt: new Date('2024-04-09T04:00:00Z') })
  const changed = Buffer.from(first)
  changed.write('X', changed.indexOf('/Producer') + 1)
  const id = await registered('318/UBND-NC', { 'hai chữ ký.pdf': both, 'sửa.pdf': changed, 'trơn.pdf': await plainPdf() })
  const { out } = await vanThu('show', String(id), ...archive)
  const said = out.slice(out.indexOf('  Chữ ký số:')).trimEnd().split('\n')
  expect(said).toEqual([
    '  Chữ ký số:',
    '    hai chữ ký.pdf:',
    '    - Hoàng Văn Sơn, UBND tỉnh Lào Cai · Văn phòng; 10:15 ngày 09/04/2024, theo đồng hồ máy người ký.',
    `      Phần đã ký không bị thay đổi; có ${words(both.length - first.length)} byte thêm vào sau khi ký, nằm trong chữ ký sau. Phạm vi ký: Bản trước của tệp, ${words(first.length - 16_002)} byte.`,
    '    - UBND tỉnh Lào Cai; 11:00 ngày 09/04/2024, theo đồng hồ máy người ký.',
    '      Nội dung đã ký không bị thay đổi. Phạm vi ký: Toàn bộ tệp.',
    '    sửa.pdf:',
    '    - Hoàng Văn Sơn, UBND tỉnh Lào Cai · Văn phòng; 10:15 ngày 09/04/2024, theo đồng hồ máy người ký.',
    '      Nội dung đã bị thay đổi sau khi ký. Phạm vi ký: Toàn bộ tệp.',
    '    Không kiểm tra thu hồi: máy làm việc ngoại tuyến. Cũng chưa đối chiếu nơi cấp với danh sách tổ chức chứng thực; tên người ký là tên ghi trong chứng thư.',
  ])
  const { document } = await vanThuJson<{ signatures: { name: string; signatures: { content: string }[] }[] }>(
    'show',
    String(id),
    ...archive,
  )
  expect(document.signatures.map(({ name, signatures }) => [name, signatures.map(({ content }) => content)])).toEqual([
    ['hai chữ ký.pdf', ['unchanged', 'unchanged']],
    ['sửa.pdf', ['changed']],
    ['trơn.pdf', []],
  ])
})

test('show says nothing of signatures where no file is signed', async () => {
  const id = await registered('319/UBND-NC', { 'trơn.pdf': await plainPdf() })
  const { out, code } = await vanThu('show', String(id), ...archive)
  expect(code).toBe(0)
  expect(out).toContain('trơn.pdf')
  expect(out).not.toContain('Chữ ký số')
})
