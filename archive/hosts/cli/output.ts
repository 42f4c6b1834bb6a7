// What the command line says and where: answers on standard output, refusals and progress on standard error.
import { ORPCError } from '@orpc/client'
import { Refusal, type RefusalBody, refusalBody } from '../../../contract/refusal.ts'
import { refusalSentence, unindexedSentence } from '../../../contract/words.ts'
import type { Look } from './page/piece.ts'

/** A stream that text is written to; `isTerminal` says whether a person looks at it, `look` how wide a page may be and whether it may be coloured. */
export type Sink = { write(text: string | Uint8Array): Promise<void>; isTerminal: boolean; look: Look }

export type Output = {
  answers: Sink
  errors: Sink
}

/** A refusal as the command line lists it: code, sentence, details. */
export type Told = { code: string; message: string; detail?: Record<string, string> }

/** Pages are as wide as the terminal, within what eyes follow; in a file as wide as this. */
const pageWidth = { least: 40, most: 160, inFile: 100 }

/** Colours are for terminals that show them and people who want them (https://no-color.org). */
function lookOf({ isTTY, columns }: NodeJS.WriteStream, { NO_COLOR, TERM }: NodeJS.ProcessEnv): Look {
  const width = isTTY && columns ? Math.min(Math.max(columns, pageWidth.least), pageWidth.most) : pageWidth.inFile
  return { width, isColored: Boolean(isTTY) && !NO_COLOR && TERM !== 'dumb' }
}

/** A standard stream that waits when the reader is slow. */
export function sinkOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Sink {
  return {
    isTerminal: Boolean(stream.isTTY),
    look: lookOf(stream, env),
    write: text =>
      new Promise((resolve, reject) => {
        stream.write(text, error => (error ? reject(error) : resolve()))
      }),
  }
}

/** The refusal behind an error, whether thrown here or answered by a call; null when it is none. */
export function refusalBehind(error: unknown): RefusalBody | null {
  if (error instanceof Refusal) return error.body
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null
  return refusalBody.safeParse(error.data).data ?? null
}

/** How a refusal is listed. */
export const told = (body: RefusalBody): Told => ({ code: body.code, message: refusalSentence(body) })

/** An error as it is told: a refusal by its sentence, a defect by its number. */
export function toldOf(error: unknown): Told {
  const body = refusalBehind(error)
  if (body) return { ...told(body), detail: body.detail }
  const number = error instanceof ORPCError && error.code === 'DEFECT' ? String((error.data as { number?: string }).number ?? '') : ''
  if (number) return { code: 'defect', message: `Lỗi của chương trình, số ${number}; chi tiết ghi trong loi.log của kho.` }
  return { code: 'defect', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

/** One JSON document and a line end. */
export const writeJson = (out: Output, document: unknown): Promise<void> => out.answers.write(`${JSON.stringify(document)}\n`)

export const writeLines = (out: Output, lines: readonly string[]): Promise<void> => out.answers.write(`${lines.join('\n')}\n`)

/** A refusal on standard error, its code first so that scripts can read it. */
export const writeError = (out: Output, { code, message }: Told): Promise<void> => out.errors.write(`van-thu: [${code}] ${message}\n`)

/** Says beside the answers that a search cannot find all there is; nothing where the index is whole. */
export async function sayUnindexed({ errors }: Output, left: number): Promise<void> {
  if (left > 0) await errors.write(`${unindexedSentence(left)} Lệnh “van-thu verify --repair” làm tiếp.\n`)
}
