// The calls about passing văn bản đến on and dealing with them, and about the days off work.
import { z } from 'zod'
import { reads, writes } from './call.ts'
import { dayKind, dueDay, dueInput, dueItem, finishInput, giaiQuyet, lichNghi, passInput, stepId, yearSure } from './giai-quyet.ts'
import { pageKey } from './search.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId } from './van-ban.ts'

const steps = z.object({ steps: z.array(stepId).min(1).max(10_000) })
const changed = z.object({ changed: z.int() })

export const giaiQuyetCalls = {
  of: reads.input(z.object({ id: vanBanId })).output(giaiQuyet),
  /** Gives each văn bản to each of those named; all or none. Fills the register's columns where the clerk typed nothing else. */
  pass: writes.input(passInput).output(steps.extend({ passed: z.int() })),
  /** Takes steps back: the columns and the hạn they filled are as before. */
  takeBack: writes.input(steps).output(changed),
  /** Ký nhận: who took it and when; null takes the receipt back. Without `ngay`: today. */
  sign: writes
    .input(steps.extend({ nguoiNhan: z.string().trim().min(1).max(200).nullable(), ngay: isoDay.nullable().default(null) }))
    .output(changed),
  /** Done: answered, or needing no answer. */
  finish: writes.input(finishInput).output(changed),
  reopen: writes.input(z.object({ ids: z.array(vanBanId).min(1).max(500) })).output(changed),
  /** How much is to be done on a day; without `on` today. */
  day: reads.input(z.object({ on: isoDay.nullable().default(null) })).output(dueDay),
  due: reads.input(dueInput).output(z.object({ items: z.array(dueItem), next: pageKey.nullable() })),
  /** From which day of arrival on what is not passed on is reminded of; null: all. */
  setFrom: writes.input(z.object({ day: isoDay.nullable() })).output(z.object({ day: isoDay.nullable() })),
  /** Those to whom văn bản were passed on before, the ones whose names begin so. */
  units: reads
    .input(z.object({ prefix: z.string().max(200).default(''), limit: z.int().min(1).max(200).default(50) }))
    .output(z.array(z.string())),
}

export const lichNghiCalls = {
  year: reads.input(z.object({ year: z.int().min(1945).max(2100) })).output(lichNghi),
  /** The clerk's own word on a day; `kind` null takes it away. */
  set: writes.input(z.object({ day: isoDay, kind: dayKind.nullable(), name: z.string().trim().max(200).default('') })).output(lichNghi),
  /** The `days`th working day after a day. */
  after: reads
    .input(z.object({ day: isoDay.nullable().default(null), days: z.int().min(1).max(1000) }))
    .output(z.object({ day: isoDay, sure: yearSure })),
}
