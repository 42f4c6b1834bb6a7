// The one gate between what the archive throws and what a call answers: refusals and defects become the contract's typed errors, also in streams.
import { ORPCError } from '@orpc/server'
import { type RefusalBody, refusalBody } from '../contract/refusal.ts'
import { fieldWords, refusalSentence } from '../contract/words.ts'
import type { DefectLog } from './defect-log.ts'
import { systemRefusal } from './system-refusals.ts'

export type Gate = { folder: string; defects: DefectLog; now: () => Date }

const refused = (body: RefusalBody): Error => new ORPCError('REFUSED', { status: 422, message: refusalSentence(body), data: body })

/** The parts of inputs that a person fills in, beside the fields of a văn bản. */
const partWords: Readonly<Record<string, string>> = {
  ...fieldWords,
  query: 'câu tìm',
  prefix: 'câu tìm',
  name: 'tên',
  from: 'từ ngày',
  to: 'đến ngày',
  ngayDen: 'Ngày đến',
  donViNhan: 'Đơn vị nhận',
  ngayChuyen: 'Ngày chuyển',
  ghiChu: 'Ghi chú',
  ten: 'Tên cơ quan',
  chuQuan: 'Cơ quan chủ quản',
  diaChi: 'Địa chỉ',
  dienThoai: 'Điện thoại',
  fax: 'Fax',
  email: 'Thư điện tử',
  website: 'Trang web',
  printer: 'tên máy in',
  offset: 'độ lệch của máy in',
  start: 'nhãn bắt đầu',
  sheet: 'số đo của tờ nhãn',
  tinh: 'Tỉnh',
}

/** The innermost part of an input that a person knows by a name. */
function partName(path: readonly unknown[] = []): string {
  const names = path.map(part => String((part as { key?: unknown })?.key ?? part))
  const known = names.findLast(name => Object.hasOwn(partWords, name))
  return known === undefined ? 'dữ liệu gửi lên' : (partWords[known] as string)
}

/** What was wrong with an input, by the Vietnamese names of its parts: a schema's own words are English. */
function inputFault(error: ORPCError<string, unknown>): RefusalBody {
  const { issues = [] } = (error.data ?? {}) as { issues?: readonly { path?: readonly unknown[] }[] }
  const what = new Set(issues.map(({ path }) => partName(path)))
  return { code: 'input-invalid', detail: { what: [...what].slice(0, 5).join(', ') || 'dữ liệu gửi lên' } }
}

/** The typed error for anything thrown while a call was answered; a defect is logged whole under a number. */
export function answerFor(error: unknown, call: string, { folder, defects, now }: Gate): Error {
  if (error instanceof ORPCError) {
    if (error.code === 'BAD_REQUEST') return refused(inputFault(error))
    if (error.code === 'DEFECT' || (error.code === 'REFUSED' && refusalBody.safeParse(error.data).success)) return error
  }
  const refusal = systemRefusal(error, folder)
  if (refusal) return refused(refusal.body)
  const number = defects.write(error, call, now())
  return new ORPCError('DEFECT', { status: 500, message: number, data: { number } })
}

/** A stream whose errors pass the same gate; closing it closes the stream behind it. `leave` is told when it is over. */
export async function* guardStream<Event>(
  events: AsyncIterable<Event>,
  call: string,
  gate: Gate,
  leave: () => void,
): AsyncGenerator<Event, void> {
  try {
    yield* events
  } catch (error) {
    throw answerFor(error, call, gate)
  } finally {
    leave()
  }
}
