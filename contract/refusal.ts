// The one class of refusal and its closed list of codes. Each code has its Vietnamese sentence in words.ts.
import { z } from 'zod'

export const refusalCode = z.enum([
  'file-empty',
  'file-too-large',
  'file-kind-unknown',
  'file-not-text',
  'file-damaged',
  'file-encrypted',
  'file-no-text',
  'table-kind',
  'table-empty',
  'csv-quote',
  'edxml-unknown',
  'edxml-status',
  'container-too-deep',
  'container-too-many',
  'file-vanished',
  'file-no-permission',
  'file-encoding',
  'folder-empty',
  'folder-unreadable',
  'do-mat',
  'disk-full',
  'archive-locked',
  'archive-from-future',
  'archive-damaged',
  'archive-no-permission',
  'archive-on-network',
  'not-found',
  'several-found',
  'several-agencies',
  'input-invalid',
  'so-den-taken',
  'so-kept',
  'so-closed',
  'so-ahead',
  'so-mat',
  'so-used',
  'ho-so-used',
  'ho-so-closed',
  'already-there',
  'already-done',
  'in-bin',
  'not-den',
  'is-finished',
  'day-order',
  'day-future',
  'nothing-to-print',
  'cannot-write',
  'cannot-open',
  'token-unknown',
  'text-unreadable',
  'cancelled',
])
export type RefusalCode = z.infer<typeof refusalCode>

/** Details for the sentence: names, numbers, never a stack. */
export const refusalBody = z.object({ code: refusalCode, detail: z.record(z.string(), z.string()) })
export type RefusalBody = z.infer<typeof refusalBody>

/** Bad input of any kind: nothing was changed. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly detail: Record<string, string>
  constructor(code: RefusalCode, detail: Record<string, string> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
  }
  get body(): RefusalBody {
    return { code: this.code, detail: this.detail }
  }
}
