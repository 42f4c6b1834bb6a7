// What the contract's cases need of a carrier, and the letters and small questions they share. Knows no carrier.
import path from 'node:path'
import { isDefinedError } from '@orpc/client'
import { expect } from 'vitest'
import type { Calls } from '../../archive/hosts/calls.ts'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import type { ArriveEvent } from '../../contract/arrive.ts'
import type { RefusalBody } from '../../contract/refusal.ts'
import type { RegisterFields } from '../../contract/van-ban.ts'
import type { WritableDb } from '../../db/handle.ts'

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

export const register: RegisterFields = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
export const own = {
  ten: 'Văn phòng UBND tỉnh Lào Cai',
  chuQuan: 'UBND tỉnh Lào Cai',
  diaChi: null,
  tinh: 'Lào Cai',
  dienThoai: null,
  fax: null,
  email: null,
  website: null,
}

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

/** The same, so long that it is read in a thread of its own. */
export const longLetterOf = (so: number): string =>
  letterOf(so).replace('Nơi nhận', `${'Các đơn vị báo cáo kết quả.\n'.repeat(20_000)}\nNơi nhận`)

export async function collect<Event>(events: Promise<AsyncIterable<Event>>): Promise<Event[]> {
  const all: Event[] = []
  for await (const event of await events) all.push(event)
  return all
}

/** The events of the files of a batch. */
export const fileEvents = (events: readonly ArriveEvent[]) => events.flatMap(event => (event.kind === 'file' ? [event] : []))
export const queueIds = (events: readonly ArriveEvent[]): number[] =>
  fileEvents(events).flatMap(({ outcome }) => (outcome.kind === 'waiting' ? [outcome.queueId] : []))

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

/** An archive of one test, with the questions that many cases ask. */
export type Case = Carried & {
  folder: string
  write(name: string, content: string | Uint8Array): string
  take(paths: readonly string[]): Promise<ArriveEvent[]>
  /** Files a waiting letter as it was read. */
  accept(id: number): ReturnType<Calls['arrive']['accept']>
  /** Files both samples; their ids. */
  fileSamples(): Promise<number[]>
  /** Closes the archive, lets `work` write to it as another program would, and opens it again. */
  between(work: (db: WritableDb) => void): Promise<void>
}

export function caseOf(carried: Carried, { folder, write, between }: Pick<Case, 'folder' | 'write' | 'between'>): Case {
  const { calls } = carried
  const take: Case['take'] = async paths => {
    const tokens = []
    for (const file of paths) tokens.push(await carried.hold(file))
    return collect(calls.arrive.take({ tokens }))
  }
  const accept: Case['accept'] = async id => {
    const { theThuc } = await calls.arrive.open({ id })
    return calls.arrive.accept({ id, fields: fieldsAsRead(theThuc), register })
  }
  const fileSamples = async () => {
    const ids = []
    for (const id of queueIds(await take(sampleFiles))) ids.push((await accept(id)).id)
    return ids
  }
  return { ...carried, folder, write, between, take, accept, fileSamples }
}
