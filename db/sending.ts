// Sending a văn bản: to whom, when, how, by whom; ký nhận; taking both back. Each told to the journal.
import type { OpenedLine, OpenedRecipients, Receiver, SendWay } from '../contract/noi-nhan.ts'
import { sendWayWords } from '../contract/noi-nhan-words.ts'
import { Refusal } from '../contract/refusal.ts'
import { dayWords } from '../contract/words.ts'
import { listOf, run, type WritableDb, writing } from './handle.ts'
import { type Change, record } from './journal.ts'
import { editableRow } from './opened.ts'
import { nameKey, openedRecipients } from './opened-recipients.ts'
import { lineOf } from './recipient-groups.ts'
import { nameId } from './recipient-names.ts'
import { sendingsOf } from './sent.ts'

export interface SendInput {
  id: number
  to: readonly { line: string; receiver: string | null }[] | null
  day: string
  way: SendWay
  by: string | null
  envelopes: number
  note: string | null
  /** The day of the machine: nothing is sent after it. */
  today: string
}

interface To {
  name: string
  coQuanId: number | null
  copies: number
}

/** The line itself where nobody tells its receivers. */
const wholeLine = ({ text, copies }: OpenedLine): To => ({ name: text, coQuanId: null, copies: Math.max(1, copies) })

/** One receiver; of a line with only one, the line's count is its own. */
const toReceiver = (line: OpenedLine, one: Receiver): To => ({
  name: one.name,
  coQuanId: line.kind === 'co-quan' || line.kind === 'nhom' ? (one.coQuan?.id ?? null) : null,
  copies: Math.max(1, line.receivers.length === 1 ? line.copies : one.copies),
})

const isOpenLine = ({ list, kind }: OpenedLine): boolean => list !== 'luu' && kind !== 'nhu-tren'

/** Everybody who was not sent it yet, each once, however many lines have it. */
function everyone({ lines }: OpenedRecipients): To[] {
  return lines
    .filter(isOpenLine)
    .flatMap(line =>
      line.receivers.length
        ? line.receivers.filter(one => one.isIn && one.sameAs === null && !one.sent.length).map(one => toReceiver(line, one))
        : line.sent.length || line.sameAs !== null
          ? []
          : [wholeLine(line)],
    )
}

/** What the clerk chose, each receiver once however many of its lines were chosen. */
function chosen(opened: OpenedRecipients, to: readonly { line: string; receiver: string | null }[]): To[] {
  const all = to.flatMap(({ line: key, receiver }) => {
    const line = lineOf(opened, key)
    const sure = line.receivers.filter(one => one.isIn)
    if (receiver === null) return line.receivers.length ? sure.map(one => toReceiver(line, one)) : [wholeLine(line)]
    const one = line.receivers.find(found => found.key === receiver)
    if (!one) throw new Refusal('not-found', { what: `nơi nhận này trong dòng “${line.text}”` })
    return [toReceiver(line, one)]
  })
  return [...new Map(all.map(one => [nameKey(one.name), one])).values()]
}

function refuseDay(day: string, today: string, letterDay: string | null) {
  if (day > today) throw new Refusal('input-invalid', { what: `ngày ${dayWords(day)} sau hôm nay` })
  if (letterDay !== null && day < letterDay)
    throw new Refusal('day-order', { day: dayWords(day), what: 'ngày ban hành', earlier: dayWords(letterDay) })
}

const insert = `INSERT INTO gui (van_ban_id, ten_id, co_quan_id, ngay, cach, nguoi_gui, so_ban, so_bi, ghi_chu) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Marks as sent; refused where everybody was sent it already. */
export const sendTo = (db: WritableDb, input: SendInput, now: Date): { sent: number[] } =>
  writing(db, () => {
    const { id, to, day, way, by, envelopes, note, today } = input
    const row = editableRow(db, id)
    if (row.chieu === 'tham-chieu') throw new Refusal('input-invalid', { what: 'kho chưa có văn bản này nên không gửi được' })
    refuseDay(day, today, row.ngay_ban_hanh)
    const opened = openedRecipients(db, id)
    const all = to === null ? everyone(opened) : chosen(opened, to)
    if (!all.length) throw new Refusal('already-done')
    const sent = all.map(one =>
      Number(run(db, insert, id, nameId(db, one.name), one.coQuanId, day, way, by, one.copies, envelopes, note).lastInsertRowid),
    )
    const after = `${sendWayWords[way]}, ${dayWords(day)}${by ? `, ${by}` : ''}`
    record(db, { act: 'send', vanBanId: id, changes: all.map(({ name }) => ({ field: name, before: null, after })) }, now)
    return { sent }
  })

/** The sendings of a letter by their ids; refused where one is not the letter's. */
function ownSendings(db: WritableDb, id: number, ids: readonly number[]) {
  const wanted = new Set(ids)
  const found = sendingsOf(db, id).filter(one => wanted.has(one.id))
  if (found.length !== wanted.size) throw new Refusal('not-found', { what: 'lần gửi này' })
  return found
}

export interface SignInput {
  id: number
  sendings: readonly number[]
  signed: { by: string; on: string } | null
  today: string
}

/** Ký nhận of sendings, or taking it back. */
export const signSendings = (db: WritableDb, { id, sendings, signed, today }: SignInput, now: Date): { signed: number } =>
  writing(db, () => {
    editableRow(db, id)
    const found = ownSendings(db, id, sendings)
    for (const { day } of signed ? found : []) {
      if (signed && signed.on > today) throw new Refusal('input-invalid', { what: `ngày ${dayWords(signed.on)} sau hôm nay` })
      if (signed && signed.on < day) throw new Refusal('day-order', { day: dayWords(signed.on), what: 'ngày gửi', earlier: dayWords(day) })
    }
    const sql = 'UPDATE gui SET nguoi_nhan = ?, ngay_nhan = ? WHERE id IN (SELECT value FROM json_each(?))'
    run(db, sql, signed?.by ?? null, signed?.on ?? null, listOf(found.map(one => one.id)))
    const changes: Change[] = found.map(({ to, signedBy }) => ({ field: to, before: signedBy, after: signed?.by ?? null }))
    record(db, { act: 'send', vanBanId: id, changes }, now)
    return { signed: found.length }
  })

/** Takes sendings back, with their ký nhận. */
export const unsend = (db: WritableDb, { id, sendings }: Omit<SignInput, 'signed' | 'today'>, now: Date): { taken: number } =>
  writing(db, () => {
    editableRow(db, id)
    const found = ownSendings(db, id, sendings)
    run(db, 'DELETE FROM gui WHERE id IN (SELECT value FROM json_each(?))', listOf(found.map(one => one.id)))
    const changes: Change[] = found.map(({ to, way, day }) => ({
      field: to,
      before: `${sendWayWords[way]}, ${dayWords(day)}`,
      after: null,
    }))
    record(db, { act: 'send', vanBanId: id, changes }, now)
    return { taken: found.length }
  })
