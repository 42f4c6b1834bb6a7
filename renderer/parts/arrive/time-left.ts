// How long a batch will go on, measured from what is done of it. Knows no clock.

/** `ms`: worked so far, in milliseconds. `pageShare`: how much of the file under way is read, from 0 to 1. */
export type Measured = { ms: number; done: number; total: number; pageShare: number }

/** Before so long a time, or so many files or so large a part of them, nothing is said: the first files tell too little of the others. */
const leastMs = 5_000
const leastFiles = 5
const leastPart = 0.1

/** Milliseconds left, or null where too little is known. */
export function leftMs({ ms, done, total, pageShare }: Measured): number | null {
  const read = done + pageShare
  if (ms < leastMs || read >= total || (read < leastFiles && read < total * leastPart)) return null
  return (ms / read) * (total - read)
}
