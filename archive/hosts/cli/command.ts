// What a command of the command line is: a row with its options, from which the parser, the help and the completion are made.
import type { Output } from './output.ts'

/** An option of a command; without `value` it is a switch. `oneOf` closes the list of its values; `isMany`: it may be given several times. */
export type Option = { value?: string; says: string; oneOf?: readonly string[]; isMany?: boolean }

/** A command call after parsing. `signal` is aborted by Ctrl-C. */
export type Call = {
  /** Words that are no option, in order. */
  words: string[]
  flags: Readonly<Record<string, string | string[] | true | undefined>>
  json: boolean
  /** Folder of the archive. */
  archive: string
  out: Output
  signal: AbortSignal
}

/** The exit code: 0 done, 1 refused in whole or part. Wrong usage is 2 and thrown as `WrongUsage`. */
export type Run = (call: Call) => Promise<0 | 1>

export type Command = {
  name: string
  /** The words it takes, as the help shows them. */
  takes: string
  says: string
  /** Least and most number of words. */
  words: readonly [least: number, most: number]
  options: Readonly<Record<string, Option>>
  load: () => Promise<{ run: Run }>
}

/** The command was not called as its help says. */
export class WrongUsage extends Error {}

/** The value of an option, or null. */
export const textOf = (call: Call, name: string): string | null => {
  const value = call.flags[name]
  return typeof value === 'string' ? value : null
}

/** The values of an option that may be given several times. */
export const textsOf = (call: Call, name: string): string[] => [call.flags[name] ?? []].flat().filter(value => typeof value === 'string')

/** The value of an option as a whole number from `least` to `most`, or null. */
export function numberOf(call: Call, name: string, least = 1, most: number = Number.MAX_SAFE_INTEGER): number | null {
  const value = textOf(call, name)
  if (value === null) return null
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < least || number > most) {
    const range = most === Number.MAX_SAFE_INTEGER ? `từ ${least} trở lên` : `từ ${least} đến ${most}`
    throw new WrongUsage(`--${name} cần một số nguyên ${range}, không phải “${value}”.`)
  }
  return number
}

/** The value of an option as an ISO day, or null. 31/12/2025 is understood too. */
export function dayOf(call: Call, name: string): string | null {
  const value = textOf(call, name)
  if (value === null) return null
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(value) ?? []
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : value
  const date = new Date(`${iso}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso)
    throw new WrongUsage(`--${name} cần một ngày như 2021-05-31 hoặc 31/05/2021, không phải “${value}”.`)
  return iso
}

/** The days of `--from` and `--to`, both of which the command needs. */
export function periodOf(call: Call, name: string): { from: string; to: string } {
  const from = dayOf(call, 'from')
  const to = dayOf(call, 'to')
  if (from === null || to === null) throw new WrongUsage(`Lệnh ${name} cần --from và --to.`)
  if (from > to) throw new WrongUsage(`--from (${from}) phải trước --to (${to}).`)
  return { from, to }
}
