// Answers with what they were given for their place in a list. Knows places and numbers alone.

export interface Scored {
  thuTu: number
  /** A whole number, the greater the better; below zero what was not weighed. */
  score: number
}

/** Places, the latest first, by their scores; those without one keep their order behind the others and are not compared. */
export function byScore(places: readonly number[], scores: ReadonlyMap<number, number>): number[] {
  const scored: Scored[] = []
  const others: number[] = []
  for (const thuTu of places) {
    const score = scores.get(thuTu)
    if (score === undefined) others.push(thuTu)
    else scored.push({ thuTu, score })
  }
  return [...scored.sort((a, b) => b.score - a.score).map(({ thuTu }) => thuTu), ...others]
}
