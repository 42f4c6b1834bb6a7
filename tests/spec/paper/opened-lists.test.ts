// Recipient lists opened to members and merged over letters.
import { describe, expect, it } from 'vitest'
import { makeRecipientsPaper, type RecipientsOrder } from '../../../archive/paper/make-recipients.ts'
import { mergedRecipients } from '../../../core/paper/merged-recipients.ts'
import { type Members, noMembers } from '../../../core/paper/recipient-rows.ts'
import { collector, edgesOf, readPdf } from '../../paper/read-pdf.ts'
import { dakNong, haNoi, ownAgency, printedOn, vanBanOf } from '../../paper/sample-papers.ts'

const so = (ten: string, coQuanId: number) => ({ coQuanId, ten, diaChi: `Số ${coQuanId}, đường 23/3`, soBan: coQuanId })
/** "Các Sở, Ban, ngành" of Đắk Nông is opened, nothing else. */
const members: Members = (list, index) => (list.id === 1 && index === 0 ? [so('Sở Nội vụ', 1), so('Sở Tài chính', 2)] : [])
const written = async (given: Partial<RecipientsOrder>) => {
  const { out, bytes } = collector()
  await makeRecipientsPaper({ own: ownAgency, vanBan: [dakNong], expand: true, members, format: 'pdf', now: printedOn, ...given }, out)
  return bytes()
}

describe('a list opened to members', () => {
  it('[MAU-23] has each member with address and copies below its group, and a place to sign', async () => {
    const { pages } = await readPdf(await written({}))
    for (const [index, edge] of [30, 43, 101, 143, 161, 174, 195].entries())
      expect(Math.abs((edgesOf(pages[0]!)[index] ?? 0) - edge)).toBeLessThan(0.5)
    const lines = pages[0]!.text.split('\n')
    const at = lines.findIndex(line => line.startsWith('1 Các Sở, Ban, ngành'))
    expect(lines.slice(at, at + 3)).toEqual([
      '1 Các Sở, Ban, ngành 3',
      '1.1 – Sở Nội vụ Số 1, đường 23/3 1',
      '1.2 – Sở Tài chính Số 2, đường 23/3 2',
    ])
  })

  it('[MAU-23] says address and copies as a table too', async () => {
    const lines = (await written({ format: 'csv' })).toString('utf8').split('\r\n')
    expect(lines[0]).toMatch(/,Thuộc,Địa chỉ,Số bản$/u)
    expect(lines[3]).toMatch(/,Kính gửi,1\.2,Sở Tài chính,,"Các Sở, Ban, ngành","Số 2, đường 23\/3",2$/u)
  })
})

describe('a merged list', () => {
  const letter = (id: number, coQuanBanHanh: string, kinhGui: string[]) =>
    vanBanOf(
      { coQuanBanHanh, kinhGui, soKyHieu: `${id}/UBND-VX`, ngayBanHanh: '2026-01-05', noiNhan: [{ text: 'Như trên', purpose: null }] },
      id,
    )

  it('[MAU-24] has a row a recipient with the letters that go to it', () => {
    const lists = [letter(1, 'UBND tỉnh A', ['Sở Nội vụ', 'Sở Y tế']), letter(2, 'UBND tỉnh A', ['Sở Y tế', 'Sở nội vụ'])]
    expect(mergedRecipients(lists, noMembers).map(({ ten, vanBan }) => [ten, vanBan])).toEqual([
      ['Sở Nội vụ', ['1/UBND-VX (05/01/2026)', '2/UBND-VX (05/01/2026)']],
      ['Sở Y tế', ['1/UBND-VX (05/01/2026)', '2/UBND-VX (05/01/2026)']],
    ])
  })

  it('[MAU-24] keeps the same words of two issuers apart and says whose, unless the directory knows them as one', () => {
    const lists = [letter(1, 'UBND tỉnh A', ['Sở Nội vụ']), letter(2, 'UBND tỉnh B', ['Sở Nội vụ'])]
    expect(mergedRecipients(lists, noMembers).map(({ of }) => of)).toEqual(['UBND tỉnh A', 'UBND tỉnh B'])
    const known = mergedRecipients(lists, (_, index) => (index === 0 ? [so('Sở Nội vụ', 4)] : []))
    expect(known).toMatchObject([{ ten: 'Sở Nội vụ', of: null, diaChi: 'Số 4, đường 23/3', soBan: 8 }])
    expect(known[0]?.vanBan).toHaveLength(2)
  })

  it('[MAU-24] is one paper of all letters, which says how many', async () => {
    const { pages } = await readPdf(await written({ vanBan: [dakNong, haNoi], merge: true, members: null }))
    expect(pages[0]!.text).toContain('của 2 văn bản, gộp theo nơi nhận')
    expect(pages.map(({ text }) => text).join('\n')).not.toContain('Như trên')
  })
})
