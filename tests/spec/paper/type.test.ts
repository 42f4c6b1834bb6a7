// Letters, fonts and the file itself.
import { describe, expect, it } from 'vitest'
import { makeRecipientsPaper } from '../../../archive/paper/make-recipients.ts'
import { makeRegisterPaper } from '../../paper/make-register.ts'
import { collector, columnText, readPdf } from '../../paper/read-pdf.ts'
import { dakNong, entriesOf, entryOf, ownAgency, printedOn, vanBanOf } from '../../paper/sample-papers.ts'

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const marked = vowels.flatMap(vowel => tones.map(tone => (vowel + tone).normalize('NFC')))
const alphabet = [...marked, ...'bcdđghklmnpqrstvxfjwz']
const every = [...alphabet, ...alphabet.map(letter => letter.toLocaleUpperCase('vi'))]

const listOf = async (text: string, now = printedOn) => {
  const { out, bytes } = collector()
  await makeRecipientsPaper(
    { own: ownAgency, vanBan: [vanBanOf({ kinhGui: [text], soKyHieu: '01/TB-SNV' })], expand: true, format: 'pdf', now },
    out,
  )
  return bytes()
}
const registerOf = async () => {
  const { out, bytes } = collector()
  const days = { from: '2026-01-01', to: '2026-12-31' }
  await makeRegisterPaper({ own: ownAgency, kind: 'den', ...days, entries: entriesOf(5), format: 'pdf', now: printedOn }, out)
  return bytes()
}

describe('type', () => {
  it('[MAU-2] gives back all 186 letters of the Vietnamese alphabet and the signs of a letter', async () => {
    expect(new Set(every).size).toBe(186)
    const words = [...every.map(letter => letter.repeat(2)), '“”‘’–—…/.;:,()[]&%+=*#@!?№§°', '0123456789', 'Ð']
    const { pages } = await readPdf(await listOf(words.join(' ')))
    const read = columnText(pages[0]!, 43.1, 130)
    expect(read.slice(read.indexOf('aa ')).replaceAll('\n', ' ')).toBe(words.join(' '))
  })

  it('[MAU-2] prints a decomposed text (NFD) like a composed one', async () => {
    const text = 'Ủy ban nhân dân tỉnh Đắk Nông; Nguyễn Thị Ngọc Diễm'
    expect((await listOf(text.normalize('NFD'))).equals(await listOf(text))).toBe(true)
  })

  it('[MAU-2] embeds Tinos and nothing else', async () => {
    const raw = (await registerOf()).toString('latin1')
    const names = [...raw.matchAll(/\/BaseFont \/([\w+-]+)/gu)].map(([, name]) => name?.replace(/^[A-Z]{6}\+/u, ''))
    expect(new Set(names)).toEqual(new Set(['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic']))
    expect(raw.match(/\/FontFile2 /gu)).toHaveLength(3)
  })

  it('[MAU-2] shows what cannot be printed as a space or a box and never fails', async () => {
    const odd = 'A\u0000B\u200bC\ud800D\u202eE 漢字 🙂 \uf0b7 x\u0301'
    const { pages } = await readPdf(await listOf(odd))
    expect(pages[0]?.text).toMatch(/1 A BC.DE/u)
  })

  it('[MAU-17] gives the same bytes for the same form at the same time, other bytes at another', async () => {
    const [one, same, later] = [
      await listOf('Sở Nội vụ'),
      await listOf('Sở Nội vụ'),
      await listOf('Sở Nội vụ', new Date('2026-01-03T00:00:00Z')),
    ]
    expect([one.equals(same), one.equals(later)]).toEqual([true, false])
  })

  it('[MAU-17] carries title and language and tags headings, tables and cells', async () => {
    const read = await readPdf(await registerOf())
    expect([read.title, read.lang, read.isTagged]).toEqual(['Sổ đăng ký văn bản đến, năm 2026', 'vi', true])
    const count = (tag: string): number => read.tags.filter(each => each === tag).length
    expect([count('H1'), count('TR'), count('TH'), count('TD')]).toEqual([1, 5 + 2, 20, 50])
    const { out, bytes } = collector()
    await makeRecipientsPaper({ own: ownAgency, vanBan: [dakNong], expand: false, format: 'pdf', now: printedOn }, out)
    const list = await readPdf(bytes())
    expect([list.title, list.lang]).toEqual(['Danh sách nơi nhận 2680/UBND-KGVX', 'vi'])
  })

  it('[MAU-9] keeps an entry without any value as an empty row', async () => {
    const nothing = Object.fromEntries(Object.keys(entryOf(1)).map(key => [key, null])) as unknown as ReturnType<typeof entryOf>
    const { out, bytes } = collector()
    const days = { from: '2026-01-01', to: '2026-12-31' }
    const entries = [{ ...nothing, vanBanId: 1, ngayDen: '2026-01-02' }]
    await makeRegisterPaper({ own: null, kind: 'den', ...days, entries, format: 'pdf', now: printedOn }, out)
    const { pages } = await readPdf(bytes())
    expect(pages[1]?.text).toContain('02/01/2026')
    expect(pages[1]?.uprights).toHaveLength(3 * 11)
  })
})
