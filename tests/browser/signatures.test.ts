// What a clerk sees of the digital signatures in a letter's files, in a real browser. One walk: each step goes on where the one before stopped.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'
import { own } from '../hosts/carried.ts'
import { type Holder, holderOf } from '../signed/holders.ts'
import { plainPdf, signedPdf, withRevision } from '../signed/signed-pdf.ts'
import { close, here, noSeriousFaults, open, page, shot, soon, textsOf, visit } from './clerk.ts'
import { dropFiles } from './window.ts'

const signedAt = new Date('2024-04-09T03:15:00Z')
let [signer, office, issuer, stamper] = [] as unknown as [Holder, Holder, Holder, Holder]

beforeAll(async () => {
  await open(folder => {
    const db = openWriter(folder)
    setOwnAgency(db, own, signedAt)
    closeDb(db)
  })
  issuer = await holderOf({ name: 'CA thử nghiệm', isIssuer: true })
  stamper = await holderOf({ name: 'Máy chủ cấp dấu thời gian thử', isStamper: true })
  signer = await holderOf({ name: 'Hoàng Văn Sơn', organization: 'Ủy ban nhân dân tỉnh Lào Cai', units: ['Văn phòng'], issuer })
  office = await holderOf({ name: 'Ủy ban nhân dân tỉnh Lào Cai', codes: ['MST:5300000001'], issuer })
}, 180_000)
afterAll(close)

const card = () => page().getByRole('region', { name: 'Chữ ký số' })
const signatures = () => card().locator('.signature')
const saidOf = (index: number) => textsOf(signatures().nth(index).locator('.signature-says'))

/** Registers a paper letter and attaches files; its page stays open. */
async function letterWith(soKyHieu: string, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  await visit('/dang-ky')
  await page().locator('#soKyHieu').fill(soKyHieu)
  await page().getByRole('button', { name: 'Vào sổ' }).click()
  await page().locator('.letter-name', { hasText: soKyHieu }).waitFor()
  await dropFiles(page(), page().locator('.screen-letter'), files)
  await page()
    .getByRole('button', { name: /^Đính kèm vào/u })
    .click()
  await soon(() => page().locator('.file-row').count()).toBe(files.length)
}

describe('the signatures of a letter', () => {
  test('say of each who signed, when and by whose word, that the content is as it was signed, and how much of the file it covers', async () => {
    const first = await signedPdf(await plainPdf(), { by: signer, signedAt, stamp: { by: stamper, at: new Date('2024-04-09T03:15:20Z') } })
    const both = await signedPdf(first, { by: office, beside: [issuer], signedAt: new Date('2024-04-09T04:30:00Z') })
    await letterWith('318/UBND-NC', [{ name: 'cong-van-318.pdf', bytes: both }])
    await soon(() => card().innerText()).toContain('Không kiểm tra thu hồi')
    expect(await textsOf(signatures().locator('h3'))).toEqual(['Hoàng Văn Sơn', 'Ủy ban nhân dân tỉnh Lào Cai'])
    const after = (both.length - first.length).toLocaleString('vi')
    expect([await saidOf(0), await saidOf(1)]).toEqual([
      [`Phần đã ký không bị thay đổi; có ${after} byte thêm vào sau khi ký, nằm trong chữ ký sau.`],
      ['Nội dung đã ký không bị thay đổi.'],
    ])
    const facts = (await signatures().nth(0).innerText()).replace(/\s+/gu, ' ')
    expect(facts).toContain('Ủy ban nhân dân tỉnh Lào Cai · Văn phòng')
    expect(facts).toContain('10:15 ngày 09/04/2024, theo dấu thời gian của Máy chủ cấp dấu thời gian thử.')
    expect(facts).toMatch(/Phạm vi ký Bản trước của tệp, [\d.]+ byte\./u)
    expect(await signatures().nth(1).innerText()).toContain('Toàn bộ tệp.')
    expect(await card().locator('.hint').innerText()).toContain('Không kiểm tra thu hồi: máy làm việc ngoại tuyến.')
  })

  test('show the certificate and its chain when asked, and have no fault that axe-core calls serious', async () => {
    await signatures().nth(1).locator('summary').click()
    await soon(() => signatures().nth(1).innerText()).toContain('Ủy ban nhân dân tỉnh Lào Cai ← CA thử nghiệm (chứng thư gốc, tự ký).')
    expect(await signatures().nth(1).innerText()).toContain('MST:5300000001')
    await card().scrollIntoViewIfNeeded()
    await noSeriousFaults()
    await shot('signatures')
  })

  test('say of a changed file that it was changed, of bytes that came after how many, of a weak one why; file by file', async () => {
    const whole = await signedPdf(await plainPdf(), { by: signer, signedAt, madeAt: null })
    const changed = Buffer.from(whole)
    changed.write('X', changed.indexOf('/Producer') + 1)
    const more = withRevision(whole, new Map([[90, '<< /Type /Annot >>']]))
    const old = await holderOf({ name: 'Chứng thư cũ', days: ['2015-01-01', '2020-01-01'], rsa: { bits: 1024 }, hash: 'SHA-1' })
    const weak = await signedPdf(await plainPdf(), { by: old, hash: 'SHA-1', signedAt, madeAt: null })
    await letterWith('319/UBND-NC', [
      { name: 'sua-sau-khi-ky.pdf', bytes: changed },
      { name: 'them-sau-khi-ky.pdf', bytes: more },
      { name: 'chung-thu-cu.pdf', bytes: weak },
      { name: 'khong-ky.pdf', bytes: await plainPdf() },
    ])
    await soon(() => card().innerText()).toContain('Không kiểm tra thu hồi')
    expect(await signatures().count()).toBe(3)
    expect(await textsOf(card().locator('.file-title'))).toEqual([
      'sua-sau-khi-ky.pdf',
      'them-sau-khi-ky.pdf',
      'chung-thu-cu.pdf',
      'khong-ky.pdf',
    ])
    expect(await saidOf(0)).toEqual(['Nội dung đã bị thay đổi sau khi ký.'])
    expect(await saidOf(1)).toEqual([
      `Phần đã ký không bị thay đổi; có ${more.length - whole.length} byte thêm vào sau khi ký, không nằm trong chữ ký nào còn nguyên.`,
    ])
    expect(await saidOf(2)).toEqual([
      'Nội dung đã ký không bị thay đổi.',
      'Chứng thư đã hết hạn lúc ký.',
      'Chứng thư tự ký: không nơi nào khác xác nhận tên này.',
      'Thuật toán nay đã yếu: SHA-1, RSA 1024.',
    ])
    expect(await card().innerText()).toContain('Tệp không có chữ ký số.')
    await card().scrollIntoViewIfNeeded()
    await noSeriousFaults()
    await shot('signatures-doubtful')
  })

  test('are told while the letter waits for review, before it is filed', async () => {
    const pdf = await signedPdf(await plainPdf(), { by: signer, signedAt })
    await visit('/')
    await page().locator('.grid-pane').waitFor()
    await dropFiles(page(), page().locator('body'), [{ name: 'cho-duyet.pdf', bytes: pdf }])
    await page().locator('.screen-sub', { hasText: 'cho-duyet.pdf' }).waitFor()
    await soon(() => card().innerText()).toContain('Hoàng Văn Sơn: Nội dung đã ký không bị thay đổi.')
    expect(await card().innerText()).toContain('Không kiểm tra thu hồi')
    await noSeriousFaults()
    await shot('signatures-waiting')
    expect([here().faults, here().strangers]).toEqual([[], []])
  })
})
