// The contract's cases: what must hold whatever carries the calls. Run by one test file per carrier; knows no carrier.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isDefinedError } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Calls } from '../../archive/hosts/calls.ts'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import type { ArriveEvent } from '../../contract/arrive.ts'
import type { RefusalBody } from '../../contract/refusal.ts'
import type { RegisterFields } from '../../contract/van-ban.ts'
import { emptyFields } from '../../contract/van-ban.ts'

/** An archive behind a carrier. */
export type Carried = {
  calls: Calls
  /** Hands a file on disk to the host; gives its token. */
  hold(file: string): Promise<string>
  /** The bytes behind a token that a call gave. */
  bytesBehind(token: string): Promise<Uint8Array>
  close(): Promise<void>
}

export type OpenCarried = (folder: string) => Promise<Carried>

const samples = path.resolve(import.meta.dirname, '..', '..', 'archive', 'samples')
export const sampleFiles: string[] = ['dak-nong-2680.txt', 'ha-noi-1892.txt'].map(name => path.join(samples, name))

const register: RegisterFields = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, ghiChu: null }
const own = { ten: 'Văn phòng UBND tỉnh Lào Cai', chuQuan: 'UBND tỉnh Lào Cai', diaChi: null, tinh: 'Lào Cai' }

/** A short letter of its own for each number. */
export const letterOf = (so: number): string => `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

Số: ${so}/UBND-VX
Lào Cai, ngày 03 tháng 02 năm 2020

V/v phòng, chống dịch bệnh đợt ${so}

Kính gửi: Các sở, ban, ngành của tỉnh.

Ủy ban nhân dân tỉnh yêu cầu các đơn vị báo cáo kết quả trước ngày 20 tháng 02 năm 2020.

Nơi nhận:
- Như trên;
- Lưu: VT, VX.
`

export async function collect<Event>(events: Promise<AsyncIterable<Event>>): Promise<Event[]> {
  const all: Event[] = []
  for await (const event of await events) all.push(event)
  return all
}

const files = (events: readonly ArriveEvent[]) => events.flatMap(event => (event.kind === 'file' ? [event] : []))
const queueIds = (events: readonly ArriveEvent[]): number[] =>
  files(events).flatMap(({ outcome }) => (outcome.kind === 'waiting' ? [outcome.queueId] : []))

/** The refusal a call answers with, as a typed error; anything else fails the test. */
export async function refusalOf(answer: Promise<unknown>): Promise<RefusalBody> {
  const error = await answer.then(
    () => new Error('the call was answered'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Error) || !isDefinedError(error)) throw error
  const { code, data } = error as { code?: string; data?: RefusalBody }
  expect(code).toBe('REFUSED')
  return data as RefusalBody
}

/** Runs every case through the carrier that `open` starts on an empty folder. */
export function contractCases(carrier: string, open: OpenCarried): void {
  describe(`through ${carrier}`, () => {
    let folder: string
    let archive: Carried
    beforeEach(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
      archive = await open(path.join(folder, 'kho'))
    })
    afterEach(async () => {
      await archive.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const take = async (paths: readonly string[]): Promise<ArriveEvent[]> => {
      const tokens = []
      for (const file of paths) tokens.push(await archive.hold(file))
      return collect(archive.calls.arrive.take({ tokens }))
    }
    const accept = async (id: number) => {
      const { theThuc } = await archive.calls.arrive.open({ id })
      return archive.calls.arrive.accept({ id, fields: fieldsAsRead(theThuc), register })
    }
    const fileSamples = async (): Promise<number[]> => {
      const ids = []
      for (const id of queueIds(await take(sampleFiles))) ids.push((await accept(id)).id)
      return ids
    }
    const write = (name: string, content: string | Uint8Array): string => {
      const file = path.join(folder, name)
      writeFileSync(file, content)
      return file
    }

    test('an empty archive says so', async () => {
      const { counts, own: nobody, version, today } = await archive.calls.archive.status()
      expect({ counts, nobody }).toEqual({ counts: { den: 0, di: 0, thamChieu: 0, waiting: 0, removed: 0 }, nobody: null })
      expect(version).toMatch(/^\d+\.\d+\.\d+/u)
      expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    })

    test('the own agency is kept', async () => {
      expect(await archive.calls.archive.setOwn(own)).toEqual(own)
      expect((await archive.calls.archive.status()).own).toEqual(own)
    })

    test('both samples arrive with one event each, are reviewed, filed under the next số đến and linked to one parent', async () => {
      const events = await take(sampleFiles)
      expect(events.map(event => event.kind)).toEqual(['start', 'file', 'file', 'done'])
      expect(files(events).map(({ name, done, total }) => [name, done, total])).toEqual([
        ['dak-nong-2680.txt', 1, 2],
        ['ha-noi-1892.txt', 2, 2],
      ])
      const waiting = await archive.calls.arrive.list({})
      expect(waiting.items.map(item => item.soKyHieu).sort()).toEqual(['1892/UBND-KGVX', '2680/UBND-KGVX'])
      const filed = []
      for (const id of queueIds(events)) filed.push(await accept(id))
      expect(filed.map(({ soDen }) => soDen)).toEqual([
        { nam: 2021, so: 1 },
        { nam: 2021, so: 2 },
      ])
      const parents = await archive.calls.vanBan.named({ soKyHieu: '12/CT-TTg' })
      expect(parents.map(({ direction, ngayBanHanh }) => [direction, ngayBanHanh])).toEqual([['tham-chieu', '2021-05-12']])
      const family = await archive.calls.vanBan.family({ id: parents[0]!.id })
      const lags = family.members.map(({ tinh, lagDays }) => [tinh, lagDays])
      expect(lags.sort()).toEqual([
        ['Hà Nội', 35],
        ['Đắk Nông', 19],
      ])
      const counts = (await archive.calls.archive.status()).counts
      expect(counts).toEqual({ den: 2, di: 0, thamChieu: 1, waiting: 0, removed: 0 })
    })

    test('a filed letter is opened whole and found by its words without marks', async () => {
      const [id] = await fileSamples()
      const opened = await archive.calls.vanBan.open({ id: id! })
      expect(opened.fields.kinhGui).toHaveLength(6)
      expect(opened.files.map(({ name, role }) => [name, role])).toEqual([['dak-nong-2680.txt', 'van-ban']])
      const { hits } = await archive.calls.search.find({ query: 'tap chi nam nung' })
      expect(hits.map(hit => hit.id)).toEqual([id])
      const marks = await archive.calls.search.marks({ id: id!, query: 'tap chi nam nung' })
      expect(marks.map(({ start, end }) => opened.text?.text.slice(start, end).toLowerCase())).toContain('tạp chí năm nung')
    })

    test('what people pick from is offered while they type', async () => {
      await fileSamples()
      const texts = async (prefix: string) => (await archive.calls.search.suggest({ prefix })).map(({ text }) => text)
      expect(await texts('268')).toContain('2680/UBND-KGVX')
      expect((await texts('ton thi ngoc')).join()).toContain('Tôn Thị Ngọc Hạnh')
    })

    test('the sample letters come without a file', async () => {
      const events = await collect(archive.calls.arrive.sample())
      expect(files(events).map(({ outcome }) => outcome.kind)).toEqual(['waiting', 'waiting'])
    })

    test('the same bytes again say so and change nothing', async () => {
      const [id] = await fileSamples()
      const before = await archive.calls.archive.status()
      const again = files(await take([sampleFiles[0]!]))
      expect(again.map(({ outcome }) => outcome)).toEqual([{ kind: 'held', vanBanId: id, queueId: null }])
      expect(await archive.calls.archive.status()).toEqual(before)
    })

    test('a refused file of a batch has its code, the others go on', async () => {
      const paths = [
        write('trong.txt', '  \n'),
        sampleFiles[0]!,
        write('anh.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2)),
        sampleFiles[1]!,
      ]
      const outcomes = files(await take(paths)).map(({ name, outcome }) => [
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

    test('a token nobody gave is refused in its place', async () => {
      const known = await archive.hold(sampleFiles[0]!)
      const events = await collect(archive.calls.arrive.take({ tokens: ['khong-co-ma-nay-dau', known] }))
      expect(files(events).map(({ outcome }) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind))).toEqual([
        'token-unknown',
        'waiting',
      ])
    })

    test('a refusal arrives as a typed error with its code', async () => {
      expect((await refusalOf(archive.calls.vanBan.open({ id: 999 }))).code).toBe('not-found')
      expect((await refusalOf(archive.calls.arrive.open({ id: 999 }))).code).toBe('not-found')
      const [id] = await fileSamples()
      const again = { fields: { ...emptyFields, soKyHieu: '7/BC-VP' }, register, so: 1 }
      expect((await refusalOf(archive.calls.vanBan.register(again))).code).toBe('so-den-taken')
      expect((await refusalOf(archive.calls.vanBan.file({ id: id!, sha256: 'f'.repeat(64) }))).code).toBe('not-found')
    })

    test('input is checked at run time', async () => {
      const { calls } = archive
      const wrong: [string, () => Promise<unknown>][] = [
        ['an id that is none', () => calls.vanBan.open({ id: -1 })],
        ['a name of spaces', () => calls.archive.setOwn({ ...own, ten: '   ' })],
        ['a 30 February', () => calls.paper.entries({ from: '2021-02-30', to: '2021-03-01' })],
        ['no token at all', () => calls.arrive.take({ tokens: [] })],
        ['a token with a path in it', () => calls.arrive.take({ tokens: ['../../../../etc/passwd'] })],
        ['a page of a million', () => calls.search.find({ query: 'a', limit: 1_000_000 })],
      ]
      for (const [what, call] of wrong) expect([what, (await refusalOf(call())).code]).toEqual([what, 'input-invalid'])
    })

    test('a stream that is stopped takes no further file, and the archive goes on', async () => {
      const many = Array.from({ length: 40 }, (_, i) => write(`thu-${i}.txt`, letterOf(i + 1)))
      const tokens = []
      for (const file of many) tokens.push(await archive.hold(file))
      const stop = new AbortController()
      let seen = 0
      const followed = (async () => {
        for await (const event of await archive.calls.arrive.take({ tokens }, { signal: stop.signal })) {
          if (event.kind === 'file') seen++
          if (seen === 3) stop.abort()
        }
      })()
      await expect(followed).rejects.toThrow()
      const settled = async (before: number): Promise<number> => {
        const { total } = await archive.calls.arrive.list({})
        return total === before ? total : settled(total)
      }
      const total = await settled(-1)
      expect(total).toBeGreaterThanOrEqual(3)
      expect(total).toBeLessThan(many.length)
      expect(queueIds(await take([sampleFiles[0]!]))).toHaveLength(1)
      expect((await archive.calls.archive.verify()).ok).toBe(true)
    })

    test('a change is told to who listens', async () => {
      const stop = new AbortController()
      const events = (await archive.calls.archive.changes(undefined, { signal: stop.signal }))[Symbol.asyncIterator]()
      const first = events.next()
      await archive.calls.archive.setOwn(own)
      expect((await first).done).toBe(false)
      stop.abort()
      await events.return?.()
    })

    test('a letter is corrected, put into the bin and taken back, and all of it is remembered', async () => {
      const [id] = await fileSamples()
      await archive.calls.vanBan.correct({ id: id!, fields: { trichYeu: 'Về việc khác' }, register: { ghiChu: 'đã chuyển' } })
      expect((await archive.calls.vanBan.open({ id: id! })).fields.trichYeu).toBe('Về việc khác')
      await archive.calls.vanBan.remove({ id: id! })
      expect((await archive.calls.archive.status()).counts.removed).toBe(1)
      await archive.calls.vanBan.restore({ id: id! })
      const acts = (await archive.calls.vanBan.history({ id: id! })).map(({ act }) => act)
      expect(acts).toEqual(['restore', 'remove', 'correct', 'file'])
    })

    test('a paper letter is registered by typing; a scan is attached, read back and detached', async () => {
      const typed = { ...emptyFields, coQuanBanHanh: 'Sở Nội vụ tỉnh Lào Cai', soKyHieu: '45/SNV-CCHC', ngayBanHanh: '2021-06-01' }
      const { id, soDen } = await archive.calls.vanBan.register({ fields: typed, register })
      expect(soDen).toEqual({ nam: 2021, so: 1 })
      const scan = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) & 0xff)
      const token = await archive.hold(write('bản quét.pdf', scan))
      const { files: held } = await archive.calls.vanBan.attach({ id, token, role: 'ban-quet' })
      expect(held.map(({ name, role, bytes }) => [name, role, bytes])).toEqual([['bản quét.pdf', 'ban-quet', scan.length]])
      const out = await archive.calls.vanBan.file({ id, sha256: held[0]!.sha256 })
      expect(Buffer.compare(await archive.bytesBehind(out.token), scan)).toBe(0)
      expect((await archive.calls.vanBan.detach({ id, sha256: held[0]!.sha256 })).files).toEqual([])
    })

    test('the second file of a held letter is attached from the queue instead of filed', async () => {
      const [id] = await fileSamples()
      const copy = write('2680 (bản sao).txt', `${readFileSync(sampleFiles[0]!, 'utf8')}\n`)
      const [queueId] = queueIds(await take([copy]))
      expect((await archive.calls.arrive.open({ id: queueId! })).twins.map(twin => twin.id)).toEqual([id])
      await archive.calls.arrive.attach({ id: queueId!, vanBanId: id!, role: 'ban-quet' })
      expect((await archive.calls.vanBan.open({ id: id! })).files).toHaveLength(2)
      expect((await archive.calls.arrive.list({})).total).toBe(0)
    })

    test('a waiting letter is dropped and nothing of it is left', async () => {
      const [queueId] = queueIds(await take([sampleFiles[0]!]))
      expect(await archive.calls.arrive.drop({ id: queueId! })).toEqual({ name: 'dak-nong-2680.txt' })
      expect(files(await take([sampleFiles[0]!])).map(({ outcome }) => outcome.kind)).toEqual(['waiting'])
      expect((await archive.calls.archive.verify()).ok).toBe(true)
    })

    test('papers come behind a token', async () => {
      const [id] = await fileSamples()
      const days = { from: '2021-06-20', to: '2021-06-20' }
      const pdf = await archive.calls.paper.register(days)
      expect(pdf).toMatchObject({ mediaType: 'application/pdf', pages: 2 })
      const bytes = await archive.bytesBehind(pdf.token)
      expect([Buffer.from(bytes.subarray(0, 5)).toString(), bytes.length]).toEqual(['%PDF-', pdf.bytes])
      const csv = await archive.calls.paper.recipients({ ids: [id!], format: 'csv' })
      expect(Buffer.from(await archive.bytesBehind(csv.token)).toString('utf8')).toContain('Tạp chí Năm Nung')
      expect((await archive.calls.paper.entries(days)).items.map(({ soDen }) => soDen)).toEqual([1, 2])
      expect((await refusalOf(archive.calls.paper.register({ from: '1999-01-01', to: '1999-12-31' }))).code).toBe('nothing-to-print')
    })
  })
}
