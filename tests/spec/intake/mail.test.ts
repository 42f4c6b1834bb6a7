// Mails: which of their parts arrive as letters, what is kept of their heads, and the mail that is a letter itself.
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../contract/refusal.ts'
import { partsOf } from '../../../intake/container.ts'
import { readFile } from '../../../intake/read-file.ts'
import { encodings } from '../../fuzz/encodings.ts'
import { type Eml, emlOf } from './eml-file.ts'
import { type Msg, msgOf } from './msg-file.ts'
import { zipOf } from './zip-file.ts'

const letter = 'Số: 415/UBND-VX\nLào Cai, ngày 03 tháng 02 năm 2020\n'
const picture = Buffer.from('89504e470d0a1a0a', 'hex')
const head = {
  from: 'Văn phòng UBND tỉnh <vp@laocai.example>',
  to: ['Sở Y tế <syt@laocai.example>', 'syt2@laocai.example'],
  sentAt: '2020-02-03T01:30:00.000Z',
  subject: 'Gửi Công văn số 415',
  messageId: '<415@laocai.example>',
}
const eml = (more: Partial<Eml>): Uint8Array =>
  emlOf({
    from: `"${head.from.replace(' <', '" <')}`,
    to: `=?utf-8?Q?S=E1=BB=9F_Y_t=E1=BA=BF?= <syt@laocai.example>, syt2@laocai.example`,
    subject: head.subject,
    date: 'Mon, 03 Feb 2020 08:30:00 +0700',
    messageId: head.messageId,
    text: 'Kính gửi quý cơ quan, xin gửi văn bản kèm theo.',
    ...more,
  })
const msg = (more: Partial<Msg>): Uint8Array =>
  msgOf({
    from: ['Văn phòng UBND tỉnh', 'vp@laocai.example'],
    to: [
      ['Sở Y tế', 'syt@laocai.example'],
      ['', 'syt2@laocai.example'],
    ],
    sentAt: new Date(head.sentAt),
    subject: head.subject,
    messageId: head.messageId,
    body: 'Kính gửi quý cơ quan, xin gửi văn bản kèm theo.',
    ...more,
  })

async function parts(bytes: Uint8Array, name: string) {
  const all = []
  for await (const part of partsOf(bytes, name)) all.push(part)
  return all
}
/** What lies in a mail: the place of each part, and its text or the code of its refusal. */
const told = async (bytes: Uint8Array, name: string) =>
  (await parts(bytes, name)).map(part => [
    [...part.within, part.name].join(' › '),
    'refusal' in part ? part.refusal.code : part.isLetter ? 'the mail itself' : Buffer.from(part.bytes).toString('utf8'),
  ])
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no refusal',
    error => (error instanceof Refusal ? error.code : Promise.reject(error)),
  )

const withFiles = {
  'thư.eml': () =>
    eml({
      html: '<p>Kính gửi <img src="cid:dau@x"></p>',
      parts: [
        { name: 'Công văn số 415.txt', content: letter },
        { name: 'dấu.png', mediaType: 'image/png', content: picture, disposition: 'inline', contentId: 'dau@x' },
        { name: 'bảng.xlsx', content: 'x' },
        { name: 'phụ lục.zip', content: zipOf([{ name: 'Phụ lục 1.txt', content: letter }]) },
      ],
    }),
  'thư.msg': () =>
    msg({
      html: '<p>Kính gửi <img src="cid:dau@x"></p>',
      files: [
        { name: 'Công văn số 415.txt', content: Buffer.from(letter, 'utf8') },
        { name: 'dấu.png', content: picture, contentId: 'dau@x' },
        { name: 'bảng.xlsx', content: Buffer.from('x') },
        { name: 'phụ lục.zip', content: zipOf([{ name: 'Phụ lục 1.txt', content: letter }]) },
      ],
    }),
}

describe.each(Object.entries(withFiles))('a mail, %s', (name, make) => {
  test('gives its attachments as letters, those in a packed one too; a picture in its body is none', async () => {
    expect(await told(make(), name)).toEqual([
      [`${name} › Công văn số 415.txt`, letter],
      [`${name} › bảng.xlsx`, 'file-kind-unknown'],
      [`${name} › phụ lục.zip › Phụ lục 1.txt`, letter],
    ])
  })

  test('keeps its head with each of them', async () => {
    expect((await parts(make(), name)).map(({ mail }) => mail)).toEqual([head, head, head])
  })

  test('in a zip is opened as well', async () => {
    const zip = zipOf([{ name: `năm/${name}`, content: make() }])
    const [first, , packed] = await parts(zip, 'a.zip')
    expect([first?.within, first?.mail]).toEqual([['a.zip', 'năm', name], head])
    expect(packed).toMatchObject({ name: 'phụ lục.zip', refusal: { code: 'container-too-deep' } })
  })
})

const withoutFiles = {
  'trả lời.eml': (text: string) => eml({ text, parts: [{ name: 'bảng.xlsx', content: 'x' }] }),
  'trả lời.msg': (text: string) => msg({ body: text, files: [{ name: 'bảng.xlsx', content: Buffer.from('x') }] }),
}

describe.each(Object.entries(withoutFiles))('a mail in which no file is a letter, %s', (name, make) => {
  test('is one itself: its words are the text', async () => {
    expect(await told(make(letter), name)).toEqual([
      [`${name} › bảng.xlsx`, 'file-kind-unknown'],
      [name, 'the mail itself'],
    ])
    const [page] = await readFile(make(letter), name)
    expect(page?.text.replaceAll('\r\n', '\n').trim()).toBe(letter.trim())
  })

  test('without a word is refused as empty', async () => {
    expect(await refusalOf(readFile(make(' \n'), name))).toBe('file-empty')
  })

  test('that is no mail at all is refused as damaged', async () => {
    expect(await refusalOf(parts(Buffer.from('Số: 12\n\nvăn bản'), name))).toBe('file-damaged')
    expect(await refusalOf(parts(make(letter).subarray(40), name))).toBe(name.endsWith('.msg') ? 'file-damaged' : 'no refusal')
  })
})

test('a mail that shows a page and no plain words is read from the page', async () => {
  const bytes = emlOf({ subject: 'Thư', html: '<p>Số: 415/UBND-VX</p>' })
  expect((await readFile(bytes, 'a.eml')).map(({ text }) => text).join('')).toContain('Số: 415/UBND-VX')
})

test('a mail forwarded as a file gives the attachments of both, each with its own head', async () => {
  const inner = eml({ parts: [{ name: 'trong.txt', content: letter }] })
  const outer = eml({
    subject: 'Chuyển tiếp',
    parts: [
      { mediaType: 'message/rfc822', content: inner },
      { name: 'ngoài.txt', content: letter },
    ],
  })
  expect((await parts(outer, 'a.eml')).map(part => [[...part.within, part.name].join(' › '), part.mail?.subject])).toEqual([
    ['a.eml › tệp đính kèm 1.eml › trong.txt', head.subject],
    ['a.eml › ngoài.txt', 'Chuyển tiếp'],
  ])
})

test('a scan that is attached, not shown, is a file of the mail', async () => {
  const scan = { mediaType: 'image/jpeg', content: picture }
  const bytes = eml({
    parts: [
      { ...scan, name: 'trang 1.jpg' },
      { ...scan, disposition: 'inline' },
    ],
  })
  expect((await parts(bytes, 'a.eml')).map(({ name }) => name)).toEqual(expect.arrayContaining(['trang 1.jpg', 'tệp đính kèm 2']))
})

test('names lead nowhere, and the seal of a signed mail is no file', async () => {
  const bytes = eml({
    parts: [
      { name: '../../lên\ntrên.txt', content: letter },
      { name: 'smime.p7s', mediaType: 'application/pkcs7-signature', content: 'x' },
    ],
  })
  expect(await told(bytes, 'a.eml')).toEqual([['a.eml › lêntrên.txt', letter]])
})

test('a mail of an Outlook without Unicode is read by the code page of Vietnamese Windows', async () => {
  const bytes = msg({ ansi: encodings['Windows-1258'], files: [{ name: 'Công văn số 415.txt', content: Buffer.from(letter, 'utf8') }] })
  expect((await parts(bytes, 'a.msg')).map(({ name, mail }) => [name, mail?.from, mail?.subject])).toEqual([
    ['Công văn số 415.txt', head.from, head.subject],
  ])
})

test('the head of a mail that says little has nothing for what is not said', async () => {
  const [part] = await parts(emlOf({ date: 'hôm qua', parts: [{ name: 'a.txt', content: letter }] }), 'a.eml')
  expect(part?.mail).toEqual({ from: null, to: [], sentAt: null, subject: null, messageId: null })
})
