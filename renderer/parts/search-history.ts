// The lines that were asked on this machine and were of use: a result of them was opened, or they stood a while. Kept by the browser, never by the archive.
import { useSyncExternalStore } from 'react'

const mark = 'searches'
const most = 50
const heard = new Set<() => void>()

const isLine = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '' && one.length <= 1000

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(mark) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isLine).slice(0, most) : []
  } catch {
    return []
  }
}

let lines = read()

function keep(next: string[]) {
  lines = next
  try {
    localStorage.setItem(mark, JSON.stringify(lines))
  } catch {
    // A full or closed storage: the lines are remembered until the window closes.
  }
  for (const hear of heard) hear()
}

/** Puts a line at the front, in the place of itself and of what it grew from: "báo" gives way to "báo chí". */
export function rememberSearch(line: string) {
  const now = line.trim()
  if (!isLine(now)) return
  const [latest = ''] = lines
  const others = latest !== '' && now.startsWith(latest) ? lines.slice(1) : lines
  keep([now, ...others.filter(other => other !== now)].slice(0, most))
}

export const forgetSearches = () => keep([])

/** The lines, the latest first. */
export const useSearchHistory = (): readonly string[] =>
  useSyncExternalStore(
    hear => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
    () => lines,
  )
