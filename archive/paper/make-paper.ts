// Makes a paper in the asked format and writes it into a stream: which form, which rows, which name. The only way to papers for the handlers.
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PaperFormat, RegisterEntry } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { OwnAgency, VanBan } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'
import type { Form } from '../../core/paper/form.ts'
import { hasRecipients, luuWords, recipientRows } from '../../core/paper/recipient-rows.ts'
import { recipientsForm } from '../../core/paper/recipients-form.ts'
import { registerForm } from '../../core/paper/register-form.ts'
import { type RegisterKind, registerColumns } from '../../core/register/columns.ts'
import type { RegisterTotals } from '../../core/register/cover.ts'
import { csvText } from './csv.ts'
import { recipientsFileName, registerFileName } from './paper-name.ts'
import { drawPdf, openPdf } from './pdf.ts'
import { formText } from './txt.ts'

/** `pages` is null for formats that have none. */
export type MadePaper = { pages: number | null; name: string; mediaType: string }

const mediaTypes = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const satisfies Record<PaperFormat, string>

const writePdf = async (form: Form, printedOn: Date, out: Writable): Promise<number> => {
  const pdf = openPdf(form, printedOn)
  const written = pipeline(pdf, out)
  // When the stream fails first, drawing is told by the document being destroyed; `written` then rejects below.
  written.catch(() => {})
  const pages = await drawPdf(form, pdf)
  await written
  return pages
}

type Paper = { form: Form; heads: readonly string[]; rows: Iterable<readonly string[]>; format: PaperFormat; now: Date; name: string }

/** Writes and ends `out`; resolves when all of it is flushed, rejects with the stream's own error. */
const writePaper = async ({ form, heads, rows, format, now, name }: Paper, out: Writable): Promise<MadePaper> => {
  const made = { name, mediaType: mediaTypes[format] }
  if (format === 'pdf') return { ...made, pages: await writePdf(form, now, out) }
  await pipeline(Readable.from(format === 'csv' ? csvText(heads, rows) : formText(form)), out)
  return { ...made, pages: null }
}

const recipientHeads = ['Số, ký hiệu văn bản', 'Ngày tháng văn bản', 'Tác giả', 'Phần', 'TT', 'Nơi nhận', 'Mục đích', 'Thuộc']

function* recipientCells(vanBan: readonly VanBan[], expand: boolean): Generator<string[]> {
  for (const each of vanBan) {
    const { soKyHieu, ngayBanHanh, coQuanBanHanh, noiLuu } = each.fields
    const which = [soKyHieu ?? '', dayWords(ngayBanHanh), coQuanBanHanh ?? '']
    for (const { group, number, text, purpose, opened } of recipientRows(each, expand)) {
      yield [...which, group, `${number}`, text, purpose, '']
      for (const [index, body] of opened.entries()) yield [...which, group, `${number}.${index + 1}`, body, purpose, text]
    }
    if (luuWords(each) !== null) yield [...which, 'Lưu', '', noiLuu ?? '', '', '']
  }
}

export type RecipientsOrder = { own: OwnAgency | null; vanBan: readonly VanBan[]; expand: boolean; format: PaperFormat; now: Date }

/** The recipient list of each văn bản, into `out`, which is ended. Refuses `nothing-to-print` before anything is written. */
export const makeRecipientsPaper = async ({ own, vanBan, expand, format, now }: RecipientsOrder, out: Writable): Promise<MadePaper> => {
  if (!vanBan.some(hasRecipients)) throw new Refusal('nothing-to-print')
  const form = recipientsForm({ own, vanBan, expand, printedOn: now })
  const name = recipientsFileName(vanBan, format)
  return writePaper({ form, heads: recipientHeads, rows: recipientCells(vanBan, expand), format, now, name }, out)
}

export type RegisterOrder = {
  own: OwnAgency | null
  kind: RegisterKind
  from: string
  to: string
  /** In the order of the register; walked once, row by row. */
  entries: Iterable<RegisterEntry>
  /** First and last số for the cover: `totalsOf` of the same entries. Without it they are dotted, unless `entries` is an array. */
  totals?: RegisterTotals
  quyenSo?: string | null
  format: PaperFormat
  now: Date
}

/** The same entries, once known that there is one; closes the source when it is left early. */
function* startingWith<T>(first: T, rest: Iterator<T>): Generator<T> {
  try {
    yield first
    for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
  } finally {
    rest.return?.()
  }
}

function* registerCells(kind: RegisterKind, entries: Iterable<RegisterEntry>): Generator<string[]> {
  for (const entry of entries) yield registerColumns[kind].map(({ cell }) => cell(entry))
}

/** The register into `out`, which is ended. Refuses `nothing-to-print` before anything is written. */
export const makeRegisterPaper = async (order: RegisterOrder, out: Writable): Promise<MadePaper> => {
  const { kind, from, to, format, now } = order
  const source = order.entries[Symbol.iterator]()
  const first = source.next()
  if (first.done) throw new Refusal('nothing-to-print')
  const entries = Array.isArray(order.entries) ? order.entries : startingWith(first.value, source)
  const form = registerForm({ ...order, entries, printedOn: now })
  const heads = registerColumns[kind].map(({ head }) => head)
  const name = registerFileName(kind, from, to, format)
  return writePaper({ form, heads, rows: registerCells(kind, entries), format, now, name }, out)
}
