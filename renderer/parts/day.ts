// Days as clerks type them and as the archive keeps them. Day first, always; knows no clock.
const patterns: RegExp[] = [
  /^(?<d>\d{1,2})[/.\-\s](?<m>\d{1,2})[/.\-\s](?<y>\d{4}|\d{2})$/u,
  /^(?<d>\d{2})(?<m>\d{2})(?<y>\d{4}|\d{2})$/u,
  /^(?:ngày\s+)?(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})$/iu,
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/u,
]

/** Years in which an official letter of this archive can stand. */
const years = { first: 1945, last: 2100 }

/** The ISO day that was typed, of any year; null when it is no real day. */
function realDay(typed: string): string | null {
  const found = patterns.map(pattern => pattern.exec(typed.normalize('NFC').trim())).find(match => match)?.groups
  if (!found) return null
  const short = Number(found.y)
  const year = found.y?.length === 2 ? short + (short >= 70 ? 1900 : 2000) : short
  const month = Number(found.m)
  const day = Number(found.d)
  const real = new Date(Date.UTC(year, month - 1, day))
  if (real.getUTCFullYear() !== year || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The ISO day that was typed, as `9/5/21`, `09.05.2021`, `090521`, `31 tháng 5 năm 2021` or ISO itself; null when it is no real day of
 * the years 1945 to 2100. Two digits of a year: 70 to 99 are 19.., the others 20..
 */
export function readDay(typed: string): string | null {
  const day = realDay(typed)
  const year = Number(day?.slice(0, 4))
  return day && year >= years.first && year <= years.last ? day : null
}

/** A real day, but of a year in which no letter stands. */
export const isFarDay = (typed: string): boolean => realDay(typed) !== null && readDay(typed) === null
