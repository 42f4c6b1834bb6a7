// The contract's cases about letters coming in: from a token to a filed văn bản. Knows no carrier.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { nameWithin } from '../../contract/words.ts'
import { samplings, tiffWith } from '../fuzz/file-pictures.ts'
import { edxmlOf } from '../spec/exchange/edxml-file.ts'
import { emlOf } from '../spec/intake/eml-file.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { type Case, collect, fileEvents, letterOf, own, queueIds, refusalOf, sampleFiles } from './carried.ts'

/** The sha-256 of every file that an archive in the folder of a case holds. */
const storedBytes = (folder: string): string[] =>
  readdirSync(path.join(folder, 'kho', 'files'), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, ''))
    .filter(name => /^[0-9a-f]{64}$/u.test(name))

const officeFiles = path.resolve(import.meta.dirname, '..', 'files')

export function arrivingCases(archive: () => Case): void {
  test('an empty archive says so', async () => {
    const { counts, own: nobody, version, today } = await archive().calls.archive.status()
    expect({ counts, nobody }).toEqual({ counts: { den: 0, di: 0, thamChieu: 0, waiting: 0, removed: 0, differing: 0 }, nobody: null })
    expect(version).toMatch(/^\d+\.\d+\.\d+/u)
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  })

  test('the own agency is kept', async () => {
    expect(await archive().calls.archive.setOwn(own)).toEqual(own)
    expect((await archive().calls.archive.status()).own).toEqual(own)
  })

  test('both samples arrive with one event each, are reviewed, filed under the next số đến and linked to one parent', async () => {
    const events = await archive().take(sampleFiles)
    expect(events.map(event => event.kind)).toEqual(['start', 'file', 'file', 'done'])
    expect(fileEvents(events).map(({ name, done, total }) => [name, done, total])).toEqual([
      ['dak-nong-2680.txt', 1, 2],
      ['ha-noi-1892.txt', 2, 2],
    ])
    const waiting = await archive().calls.arrive.list({})
    expect(waiting.items.map(item => item.soKyHieu).sort()).toEqual(['1892/UBND-KGVX', '2680/UBND-KGVX'])
    const filed = []
    for (const id of queueIds(events)) filed.push(await archive().accept(id))
    expect(filed.map(({ soDen }) => soDen)).toEqual([
      { nam: 2021, so: 1 },
      { nam: 2021, so: 2 },
    ])
    const parents = await archive().calls.vanBan.named({ soKyHieu: '12/CT-TTg' })
    expect(parents.map(({ direction, ngayBanHanh }) => [direction, ngayBanHanh])).toEqual([['tham-chieu', '2021-05-12']])
    const family = await archive().calls.vanBan.family({ id: parents[0]!.id })
    const lags = family.members.map(({ tinh, lagDays }) => [tinh, lagDays])
    expect(lags.sort()).toEqual([
      ['Hà Nội', 35],
      ['Đắk Nông', 19],
    ])
    const counts = (await archive().calls.archive.status()).counts
    expect(counts).toEqual({ den: 2, di: 0, thamChieu: 1, waiting: 0, removed: 0, differing: 0 })
  })

  test('many are filed in one call as they were read, each with an event; what needs a decision stays in the queue', async () => {
    const [first = '', second = ''] = sampleFiles
    const twin = archive().write('ban-khac.txt', `${readFileSync(first, 'utf8')}\n`)
    const [one, two, three] = queueIds(await archive().take([first, twin, second]))
    const ids = [one!, two!, 999, three!]
    const events = await collect(archive().calls.arrive.file({ ids, received: '2021-06-20' }))
    expect(events.map(event => event.kind)).toEqual(['start', 'letter', 'letter', 'letter', 'letter', 'done'])
    const told = events.flatMap(event => (event.kind === 'letter' ? [[event.queueId, event.outcome.kind, event.done]] : []))
    expect(told).toEqual([
      [one, 'filed', 1],
      [two, 'twins', 2],
      [999, 'refused', 3],
      [three, 'filed', 4],
    ])
    expect(events.at(-1)).toEqual({ kind: 'done', filed: 2, twins: 1, waiting: 0, refused: 1, left: 0 })
    expect((await archive().calls.arrive.list({})).items.map(({ id }) => id)).toEqual([two])
    expect((await archive().calls.archive.status()).counts).toMatchObject({ den: 2, thamChieu: 1, waiting: 1 })
  })

  test('the sample letters come without a file', async () => {
    const events = await collect(archive().calls.arrive.sample())
    expect(fileEvents(events).map(({ outcome }) => outcome.kind)).toEqual(['waiting', 'waiting'])
  })

  test('a refused file of a batch has its code, the others go on', async () => {
    const paths = [
      archive().write('trong.txt', '  \n'),
      sampleFiles[0]!,
      archive().write('anh.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2)),
      sampleFiles[1]!,
    ]
    const outcomes = fileEvents(await archive().take(paths)).map(({ name, outcome }) => [
      name,
      outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind,
    ])
    expect(outcomes).toEqual([
      ['trong.txt', 'file-empty'],
      ['dak-nong-2680.txt', 'waiting'],
      ['anh.txt', 'file-not-text'],
      ['ha-noi-1892.txt', 'waiting'],
    ])
  })

  test('letters of Word, LibreOffice and a PDF are read, and keep the files they came in', async () => {
    const paths = ['chi-thi.docx', 'chi-thi.doc', 'chi-thi.odt', 'chi-thi.pdf'].map(name => path.join(officeFiles, name))
    const ids = queueIds(await archive().take(paths))
    expect(ids).toHaveLength(4)
    const read = await Promise.all(ids.map(id => archive().calls.arrive.open({ id })))
    expect(read.map(({ theThuc }) => theThuc.soKyHieu?.value)).toEqual(Array(4).fill('07/CT-UBND'))
    const { id } = await archive().accept(ids[0]!)
    const { files } = await archive().calls.vanBan.open({ id })
    const { token } = await archive().calls.vanBan.file({ id, sha256: files[0]!.sha256 })
    expect(Buffer.from(await archive().bytesBehind(token))).toEqual(readFileSync(paths[0]!))
  })

  test('a waiting letter gives out its file, and where its words stand on its pages', async () => {
    const file = path.join(officeFiles, 'cong-van.pdf')
    const [id] = queueIds(await archive().take([file]))
    const { places, text } = await archive().calls.arrive.open({ id: id! })
    const [start, end] = places?.[0]?.words[0] ?? [0, 0]
    expect(text.text.slice(start, end)).toBe('ỦY')
    const { token, mediaType } = await archive().calls.arrive.source({ id: id! })
    expect(mediaType).toBe('application/pdf')
    expect(Buffer.from(await archive().bytesBehind(token))).toEqual(readFileSync(file))
    const head = { page: 1, left: 0, top: 0, right: 0.45, bottom: 0.09 }
    expect(await archive().calls.arrive.readBox({ id: id!, box: head })).toEqual({
      text: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      sure: null,
    })
    expect((await refusalOf(archive().calls.arrive.readBox({ id: id!, box: { ...head, page: 9 } }))).code).toBe('input-invalid')
    await archive().calls.arrive.drop({ id: id! })
    expect((await refusalOf(archive().calls.arrive.source({ id: id! }))).code).toBe('not-found')
  })

  test('a picture that no browser shows is given out page by page as one that it does', async () => {
    const whole = (part: Uint8Array) => part
    const ids = queueIds(
      await archive().take([archive().write('ảnh.tiff', tiffWith(whole, 1, samplings[1])), path.join(officeFiles, 'cong-van.pdf')]),
    )
    const picture = await archive().calls.arrive.pagePicture({ id: ids[0]!, page: 1 })
    expect(picture).toMatchObject({ name: 'ảnh.tiff (1).jpg', mediaType: 'image/jpeg', pages: 1 })
    expect([...(await archive().bytesBehind(picture.token))].slice(0, 3)).toEqual([0xff, 0xd8, 0xff])
    expect((await refusalOf(archive().calls.arrive.pagePicture({ id: ids[0]!, page: 2 }))).code).toBe('input-invalid')
    expect((await refusalOf(archive().calls.arrive.pagePicture({ id: ids[1]!, page: 1 }))).code).toBe('input-invalid')
  })

  test('what lies in a zip file arrives letter by letter, each named with where it lay, and says which file it came in', async () => {
    const zip = zipOf([
      { name: 'Quý I/Công văn số 1.txt', content: letterOf(1) },
      { name: 'bảng.xlsx', content: 'x' },
      { name: 'lại.txt', content: letterOf(1) },
      { name: 'trong.zip', content: zipOf([{ name: 'Công văn số 2.txt', content: letterOf(2) }]) },
    ])
    const events = await archive().take([sampleFiles[0]!, archive().write('hồ sơ.zip', zip), sampleFiles[1]!])
    expect(events[0]).toEqual({ kind: 'start', total: 3 })
    const told = fileEvents(events).map(({ outcome, name, from, within }) => [from, nameWithin({ name, within }), outcome.kind])
    expect(told).toEqual([
      [0, 'dak-nong-2680.txt', 'waiting'],
      [1, 'hồ sơ.zip › Quý I › Công văn số 1.txt', 'waiting'],
      [1, 'hồ sơ.zip › bảng.xlsx', 'refused'],
      [1, 'hồ sơ.zip › lại.txt', 'held'],
      [1, 'hồ sơ.zip › trong.zip › Công văn số 2.txt', 'waiting'],
      [2, 'ha-noi-1892.txt', 'waiting'],
    ])
    expect(fileEvents(events).at(-1)).toMatchObject({ done: 6, total: 6 })
    expect(events.at(-1)).toEqual({ kind: 'done', waiting: 4, held: 1, refused: 1, left: 0 })
    const refused = fileEvents(events).flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome.refusal] : []))
    expect(refused).toEqual([{ code: 'file-kind-unknown', detail: { name: 'hồ sơ.zip › bảng.xlsx' } }])
    const { items } = await archive().calls.arrive.list({})
    expect(items.map(item => item.name).sort()).toEqual(['Công văn số 1.txt', 'Công văn số 2.txt', 'dak-nong-2680.txt', 'ha-noi-1892.txt'])
  })

  test('a letter that came by mail keeps the head of the mail, waiting and filed; a mail without one is the letter', async () => {
    const mail = {
      from: 'Văn thư <vanthu@laocai.example>',
      to: ['syt@laocai.example'],
      sentAt: '2020-02-03T01:30:00.000Z',
      subject: 'Gửi Công văn số 1',
      messageId: '<1@laocai.example>',
    }
    const sent = { from: '=?utf-8?Q?V=C4=83n_th=C6=B0?= <vanthu@laocai.example>', to: mail.to[0]!, messageId: mail.messageId }
    const one = emlOf({ ...sent, subject: mail.subject, date: mail.sentAt, parts: [{ name: 'Công văn số 1.txt', content: letterOf(1) }] })
    const other = emlOf({ ...sent, subject: 'Trả lời', text: letterOf(2) })
    const events = await archive().take([archive().write('thư.eml', one), archive().write('trả lời.eml', other)])
    expect(fileEvents(events).map(event => [event.from, nameWithin(event), event.outcome.kind])).toEqual([
      [0, 'thư.eml › Công văn số 1.txt', 'waiting'],
      [1, 'trả lời.eml', 'waiting'],
    ])
    const [first = 0, second = 0] = queueIds(events)
    const [review, itself] = [await archive().calls.arrive.open({ id: first }), await archive().calls.arrive.open({ id: second })]
    expect(review.mail).toEqual(mail)
    expect([itself.name, itself.mail?.subject, itself.theThuc.soKyHieu?.value]).toEqual(['trả lời.eml', 'Trả lời', '2/UBND-VX'])
    const { id } = await archive().accept(first)
    expect((await archive().calls.vanBan.open({ id })).files.map(file => [file.name, file.mail])).toEqual([['Công văn số 1.txt', mail]])
    await archive().calls.arrive.drop({ id: second })
    const again = archive().write('2.txt', other)
    expect(fileEvents(await archive().take([again]))[0]?.outcome.kind).toBe('waiting')
  })

  test('an edXML package arrives as one letter with what its head says, is kept as it came, and its files are those of the văn bản', async () => {
    const attached = [
      { name: 'bản quét.png', content: Buffer.from('89504e470d0a1a0a', 'hex') },
      { name: 'công văn.txt', content: letterOf(3) },
      { name: 'lại.txt', content: letterOf(3) },
    ]
    const came = edxmlOf({ attached })
    const events = await archive().take([archive().write('gói.edxml', came), archive().write('a.xml', '<a/>')])
    expect(fileEvents(events).map(({ name, outcome }) => [name, outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind])).toEqual(
      [
        ['gói.edxml', 'waiting'],
        ['a.xml', 'edxml-unknown'],
      ],
    )
    const [waiting = 0] = queueIds(events)
    const review = await archive().calls.arrive.open({ id: waiting })
    expect(review.issues.map(({ code, field }) => [code, field])).toEqual([['edxml-differs', 'soKyHieu']])
    const { id } = await archive().accept(waiting)
    const { fields, text, files } = await archive().calls.vanBan.open({ id })
    expect([fields.soKyHieu, fields.coQuanBanHanh]).toEqual(['415/SYT-NVY', 'Sở Y tế tỉnh Lào Cai'])
    expect(files.map(({ name, role }) => [name, role])).toEqual([
      ['gói.edxml', 'van-ban'],
      ['bản quét.png', 'phu-luc'],
      ['công văn.txt', 'van-ban'],
    ])
    const bytes = files.map(async ({ sha256 }) => archive().bytesBehind((await archive().calls.vanBan.file({ id, sha256 })).token))
    expect((await Promise.all(bytes)).map(one => Buffer.from(one).toString('utf8'))).toEqual(
      [came, attached[0]!.content, attached[1]!.content].map(one => Buffer.from(one as Uint8Array).toString('utf8')),
    )
    expect(text?.runs[0]?.dress).toBe('edxml')
    expect((await archive().calls.archive.verify()).checks.every(({ ok }) => ok)).toBe(true)
  })

  test('a package that is dropped leaves nothing behind, one that is attached brings its files', async () => {
    const first = [{ name: 'công văn.txt', content: letterOf(3) }]
    const [dropped = 0] = queueIds(await archive().take([archive().write('gói.edxml', edxmlOf({ attached: first }))]))
    await archive().calls.arrive.drop({ id: dropped })
    expect(storedBytes(archive().folder)).toEqual([])
    const [id = 0] = await archive().fileSamples()
    const second = [{ name: 'phụ lục.txt', content: letterOf(4) }]
    const [waiting = 0] = queueIds(await archive().take([archive().write('gói 2.edxml', edxmlOf({ attached: second }))]))
    await archive().calls.arrive.attach({ id: waiting, vanBanId: id, role: 'phu-luc' })
    const { files } = await archive().calls.vanBan.open({ id })
    expect(files.map(({ name, role }) => [name, role])).toEqual([
      ['dak-nong-2680.txt', 'van-ban'],
      ['gói 2.edxml', 'phu-luc'],
      ['phụ lục.txt', 'van-ban'],
    ])
  })
}
