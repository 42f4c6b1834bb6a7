// The contract's cases about what is kept: wrong input, stopping, changes, corrections, files, papers. Knows no carrier.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import { emptyFields } from '../../contract/van-ban.ts'
import { holderOf } from '../signed/holders.ts'
import { plainPdf, signedPdf } from '../signed/signed-pdf.ts'
import { type Case, collect, fileEvents, letterOf, own, queueIds, refusalOf, register, sampleFiles } from './carried.ts'

export function keepingCases(archive: () => Case): void {
  test('an index is made anew with a stream of progress, and all is well', async () => {
    await archive().fileSamples()
    await archive().between(db => {
      db.prepare("INSERT INTO chi_muc_than (chi_muc_than) VALUES ('delete-all')").run()
    })
    const indexOf = async () => (await archive().calls.archive.verify()).checks.find(({ name }) => name === 'index')
    expect((await indexOf())?.ok).toBe(false)
    const events = await collect(archive().calls.archive.repair())
    expect(events).toEqual([
      { kind: 'start', done: 0, total: 3 },
      { kind: 'progress', done: 3, total: 3 },
      { kind: 'done', indexed: 3, left: 0 },
    ])
    expect(await indexOf()).toEqual({ name: 'index', ok: true, checked: 3, faults: [] })
    expect((await archive().calls.search.find({ query: 'tap chi nam nung' })).hits).toHaveLength(1)
  })

  test('a stream that is stopped takes no further file, and the archive goes on', async () => {
    const many = Array.from({ length: 150 }, (_, i) => archive().write(`thu-${i}.txt`, letterOf(i + 1)))
    const tokens = []
    for (const file of many) tokens.push(await archive().hold(file))
    const stop = new AbortController()
    let seen = 0
    const followed = (async () => {
      for await (const event of await archive().calls.arrive.take({ tokens }, { signal: stop.signal })) {
        if (event.kind === 'file') seen++
        if (seen === 3) stop.abort()
      }
    })()
    // What a stopped stream says is the carrier's: it may end quietly or throw. Here it counts that it ends.
    await followed.catch(() => {})
    expect(seen).toBeLessThan(many.length)
    const settled = async (before: number): Promise<number> => {
      const { total } = await archive().calls.arrive.list({})
      return total === before ? total : settled(total)
    }
    const total = await settled(-1)
    expect(total).toBeGreaterThanOrEqual(3)
    expect(total).toBeLessThan(many.length)
    expect(queueIds(await archive().take([sampleFiles[0]!]))).toHaveLength(1)
    expect((await archive().calls.archive.verify()).ok).toBe(true)
  })

  test('a change is told to who listens', async () => {
    const stop = new AbortController()
    const events = (await archive().calls.archive.changes(undefined, { signal: stop.signal }))[Symbol.asyncIterator]()
    const first = events.next()
    await archive().calls.archive.setOwn(own)
    expect((await first).done).toBe(false)
    stop.abort()
    await events.return?.()
  })

  test('a letter is corrected, put into the bin and taken back, and all of it is remembered', async () => {
    const [id] = await archive().fileSamples()
    await archive().calls.vanBan.correct({ id: id!, fields: { trichYeu: 'Về việc khác' }, register: { ghiChu: 'đã chuyển' } })
    expect((await archive().calls.vanBan.open({ id: id! })).fields.trichYeu).toBe('Về việc khác')
    await archive().calls.vanBan.remove({ id: id! })
    expect((await archive().calls.archive.status()).counts.removed).toBe(1)
    await archive().calls.vanBan.restore({ id: id! })
    const acts = (await archive().calls.vanBan.history({ id: id! })).map(({ act }) => act)
    expect(acts).toEqual(['restore', 'remove', 'correct', 'file'])
  })

  test('a paper letter is registered by typing; a scan is attached, read back and detached', async () => {
    const typed = { ...emptyFields, coQuanBanHanh: 'Sở Nội vụ tỉnh Lào Cai', soKyHieu: '45/SNV-CCHC', ngayBanHanh: '2021-06-01' }
    const { id, soDen } = await archive().calls.vanBan.register({ fields: typed, register })
    expect(soDen).toEqual({ nam: 2021, so: 1 })
    const scan = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) & 0xff)
    const token = await archive().hold(archive().write('bản quét.pdf', scan))
    const { files: held } = await archive().calls.vanBan.attach({ id, token, role: 'ban-quet' })
    expect(held.map(({ name, role, bytes }) => [name, role, bytes])).toEqual([['bản quét.pdf', 'ban-quet', scan.length]])
    const out = await archive().calls.vanBan.file({ id, sha256: held[0]!.sha256 })
    expect(Buffer.compare(await archive().bytesBehind(out.token), scan)).toBe(0)
    expect((await archive().calls.vanBan.detach({ id, sha256: held[0]!.sha256 })).files).toEqual([])
  })

  test('the signatures in the PDF files of a letter are told file by file: of those signed, not signed, broken', async () => {
    const { id } = await archive().calls.vanBan.register({ fields: { ...emptyFields, soKyHieu: '318/UBND-NC' }, register })
    expect(await archive().calls.vanBan.signatures({ id })).toEqual([])
    const plain = await plainPdf()
    const by = await holderOf({ name: 'Hoàng Văn Sơn', organization: 'Ủy ban nhân dân tỉnh Lào Cai' })
    const signed = await signedPdf(plain, { by, signedAt: new Date('2024-04-09T03:15:00Z') })
    const files = { 'ký.pdf': signed, 'trơn.PDF': plain, 'hỏng.pdf': Buffer.from('%PDF-1.7 /ByteRange'), 'ảnh.png': signed.subarray(1) }
    for (const [name, bytes] of Object.entries(files)) {
      const token = await archive().hold(archive().write(name, bytes))
      await archive().calls.vanBan.attach({ id, token, role: 'ban-quet' })
    }
    const said = await archive().calls.vanBan.signatures({ id })
    expect(said.map(({ name, outcome, signatures, left }) => [name, outcome, signatures.length, left])).toEqual([
      ['ký.pdf', 'read', 1, 0],
      ['trơn.PDF', 'read', 0, 0],
      ['hỏng.pdf', 'read', 0, 0],
    ])
    expect(said[0]?.signatures[0]).toMatchObject({
      content: 'unchanged',
      coverage: { after: 0 },
      time: { at: '2024-04-09T03:15:00.000Z', by: 'signed' },
      chain: [{ name: 'Hoàng Văn Sơn', organization: 'Ủy ban nhân dân tỉnh Lào Cai' }],
    })
    expect((await refusalOf(archive().calls.vanBan.signatures({ id: 999 }))).code).toBe('not-found')
  })

  test('the signatures of a letter are told while it waits, before it is filed', async () => {
    const by = await holderOf({ name: 'Hoàng Văn Sơn' })
    const signed = await signedPdf(await plainPdf(), { by, signedAt: new Date('2024-04-09T03:15:00Z') })
    const [id] = queueIds(await archive().take([archive().write('ký.pdf', signed)]))
    const [said] = await archive().calls.arrive.signatures({ id: id! })
    expect(said).toMatchObject({
      name: 'ký.pdf',
      outcome: 'read',
      signatures: [{ content: 'unchanged', chain: [{ name: 'Hoàng Văn Sơn' }] }],
    })
    await archive().calls.arrive.drop({ id: id! })
    expect((await refusalOf(archive().calls.arrive.signatures({ id: id! }))).code).toBe('not-found')
  })

  test('the second file of a held letter is attached from the queue instead of filed', async () => {
    const [id] = await archive().fileSamples()
    const copy = archive().write('2680 (bản sao).txt', `${readFileSync(sampleFiles[0]!, 'utf8')}\n`)
    const [queueId] = queueIds(await archive().take([copy]))
    expect((await archive().calls.arrive.open({ id: queueId! })).twins.map(twin => twin.id)).toEqual([id])
    await archive().calls.arrive.attach({ id: queueId!, vanBanId: id!, role: 'ban-quet' })
    expect((await archive().calls.vanBan.open({ id: id! })).files).toHaveLength(2)
    expect((await archive().calls.arrive.list({})).total).toBe(0)
  })

  test('a copy whose number was lost is shown beside the held letter that has nearly its text', async () => {
    const [id] = await archive().fileSamples()
    const copy = archive().write('quét lại.txt', readFileSync(sampleFiles[0]!, 'utf8').replaceAll('2680', ''))
    const [queueId] = queueIds(await archive().take([copy]))
    const { twins, near } = await archive().calls.arrive.open({ id: queueId! })
    expect([twins, near.map(one => one.id)]).toEqual([[], [id]])
    const told = []
    for await (const event of await archive().calls.arrive.file({ ids: [queueId!], received: null, direction: 'den' }))
      if (event.kind === 'letter') told.push(event.outcome)
    expect(told).toMatchObject([{ kind: 'twins', twins: [{ id }] }])
  })

  test('a waiting letter is dropped and nothing of it is left', async () => {
    const [queueId] = queueIds(await archive().take([sampleFiles[0]!]))
    expect(await archive().calls.arrive.drop({ id: queueId! })).toEqual({ name: 'dak-nong-2680.txt' })
    expect(fileEvents(await archive().take([sampleFiles[0]!])).map(({ outcome }) => outcome.kind)).toEqual(['waiting'])
    expect((await archive().calls.archive.verify()).ok).toBe(true)
  })

  test('a văn bản leaves as an edXML package with its files, and another office reads the same from it', async () => {
    const [id = 0] = await archive().fileSamples()
    const { fields, files } = await archive().calls.vanBan.open({ id })
    const made = await archive().calls.paper.edxml({ id, maDinhDanh: '000.00.00.H24' })
    expect(made).toMatchObject({ name: '2680-UBND-KGVX.edxml', mediaType: 'application/xml', pages: null })
    const bytes = await archive().bytesBehind(made.token)
    expect(Buffer.from(bytes).toString('utf8')).toContain('<edXML:OrganId>000.00.00.H24</edXML:OrganId>')
    const [event] = fileEvents(await archive().take([archive().write(made.name, bytes)]))
    const queueId = event?.outcome.kind === 'waiting' ? event.outcome.queueId : 0
    const { theThuc, text, issues } = await archive().calls.arrive.open({ id: queueId })
    expect(fieldsAsRead(theThuc)).toEqual(fields)
    expect([issues.map(({ code }) => code).filter(code => code.startsWith('edxml')), text.pages.length]).toEqual([[], 2])
    const { id: other } = await archive().accept(queueId)
    const again = await archive().calls.paper.edxml({ id: other })
    const packed = Buffer.from(await archive().bytesBehind(again.token)).toString('utf8')
    expect(packed).toContain(`<AttachmentName>${files[0]?.name}</AttachmentName>`)
    expect(packed).toContain('<edXML:OrganId>000.00.00.H24</edXML:OrganId>')
  })

  test('a preview leaves no line in the journal; a paper that left leaves one for each văn bản, with its name', async () => {
    const ids = await archive().fileSamples()
    await archive().calls.paper.recipients({ ids, format: 'csv' })
    const acts = async (id: number) => (await archive().calls.vanBan.history({ id })).map(({ act, changes }) => [act, changes[0]?.after])
    for (const id of ids) expect((await acts(id)).map(([act]) => act)).toEqual(['file'])
    expect(await archive().calls.paper.record({ act: 'print', ids, name: 'nơi nhận.pdf' })).toEqual({ recorded: 2 })
    for (const id of ids) expect((await acts(id))[0]).toEqual(['print', 'nơi nhận.pdf'])
  })
}
