// The calls about recipients: opened to those who get the letter, counted, sent, and who has received it.
import { z } from 'zod'
import { reads, writes } from './call.ts'
import { groupMember, openedRecipients, reachedList, sendWay } from './noi-nhan.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId } from './van-ban.ts'

const line = z.string().regex(/^(?:kinh-gui\.\d+|noi-nhan\.\d+|luu)$/u)

/** A line, or one of its receivers. */
export const sendTarget = z.object({ line, receiver: z.string().nullable().default(null) })
const sendingIds = z.array(z.int().positive()).min(1).max(10_000)
const name = z.string().trim().min(1).max(200)

export const noiNhanCalls = {
  /** The lines as printed, each with what it means on the letter's day in its province. Nothing is kept of it. */
  open: reads.input(z.object({ id: vanBanId })).output(openedRecipients),
  /** Sets the copies of a line; null takes that back. */
  setCopies: writes.input(z.object({ id: vanBanId, line, copies: z.int().min(0).max(9999).nullable() })).output(openedRecipients),
  /** Sets the members of a group for letters of the same issuer from this letter's day on; null gives it back to the tables. */
  setGroup: writes
    .input(z.object({ id: vanBanId, line, members: z.array(groupMember).min(1).max(5000).nullable() }))
    .output(openedRecipients),
  /** Marks as sent; without `to` everybody who was not sent it yet, each once. */
  send: writes
    .input(
      z.object({
        id: vanBanId,
        to: z.array(sendTarget).min(1).max(10_000).nullable().default(null),
        day: isoDay,
        way: sendWay,
        by: name.nullable().default(null),
        envelopes: z.int().min(1).max(999).default(1),
        note: z.string().trim().max(500).nullable().default(null),
      }),
    )
    .output(z.object({ sent: sendingIds.min(0) })),
  /** Ký nhận of sendings: who signed and when; null takes it back. */
  sign: writes
    .input(z.object({ id: vanBanId, sendings: sendingIds, signed: z.object({ by: name, on: isoDay }).nullable() }))
    .output(z.object({ signed: z.int() })),
  /** Takes sendings back. */
  unsend: writes.input(z.object({ id: vanBanId, sendings: sendingIds })).output(z.object({ taken: z.int() })),
  /** Of a directive: to whom it went, who was sent it, whose letter answers it. */
  received: reads.input(z.object({ id: vanBanId })).output(reachedList),
}
