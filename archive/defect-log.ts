// The log of defects: what went wrong inside, whole, for those who repair it; the clerk is given only its number.
import { randomBytes } from 'node:crypto'
import { appendFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'

export type DefectLog = {
  readonly file: string
  /** Writes an error down and returns its number, such as `20261122-071503-4f9a`. `where` names the call. */
  write(error: unknown, where: string, now: Date): string
}

const maxBytes = 5 * 1024 * 1024

const numberOf = (now: Date): string =>
  `${now.toISOString().slice(0, 19).replace(/[-:]/gu, '').replace('T', '-')}-${randomBytes(2).toString('hex')}`

/** Keeps one older log of the same size. */
function turnOver(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(file, `${file}.1`)
}

/** The log `loi.log` of an archive folder. When it cannot be written, the error goes to standard error instead. */
export function defectLog(folder: string): DefectLog {
  const file = path.join(folder, 'loi.log')
  return {
    file,
    write: (error, where, now) => {
      const number = numberOf(now)
      const entry = `${number} ${where}\n${inspect(error, { depth: 6 })}\n\n`
      try {
        turnOver(file)
        appendFileSync(file, entry)
      } catch {
        process.stderr.write(entry)
      }
      return number
    },
  }
}
