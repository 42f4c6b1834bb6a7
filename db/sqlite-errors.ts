// What SQLite's and the system's error codes mean for a clerk: the one place where they become refusals.
import { Refusal, type RefusalCode } from '../contract/refusal.ts'

const refusals: [RegExp, RefusalCode][] = [
  [/^SQLITE_(NOTADB|CORRUPT)/u, 'archive-damaged'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/u, 'disk-full'],
  [/^(SQLITE_(READONLY|PERM|AUTH|CANTOPEN)|EACCES|EPERM|EROFS)/u, 'archive-no-permission'],
  [/^SQLITE_(BUSY|LOCKED)/u, 'archive-locked'],
]

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/u.test(codeOf(error))

/** Whether an error says that the file of the archive is damaged. */
export const isDamage = (error: unknown): error is Error => /^SQLITE_(NOTADB|CORRUPT)/u.test(codeOf(error))

/** The refusal behind an error of the disk or of SQLite, or the error itself: a defect. */
export function asRefusal(error: unknown, detail: Record<string, string>): unknown {
  if (error instanceof Refusal) return error
  const code = codeOf(error)
  const found = refusals.find(([pattern]) => pattern.test(code))
  return found ? new Refusal(found[1], detail) : error
}
