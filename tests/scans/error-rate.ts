// How far what was recognised is from what was printed.

const signsOf = (text: string): string[] => [...text.normalize('NFC').replace(/\s+/gu, ' ').trim()]

/** The character error rate: insertions, deletions and exchanges (Levenshtein) for each sign that was printed; white space counts as one blank. */
export function errorRate(printed: string, recognised: string): number {
  const [from, to] = [signsOf(printed), signsOf(recognised)]
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, sign] of from.entries()) {
    const next = [i + 1]
    for (const [k, other] of to.entries())
      next.push(Math.min((next[k] as number) + 1, (row[k + 1] as number) + 1, (row[k] as number) + (sign === other ? 0 : 1)))
    row = next
  }
  return (row[to.length] as number) / Math.max(1, from.length)
}
