// How good a list of answers is: the measures of information retrieval, each the mean over questions.

export interface Measures {
  recall10: number
  recall100: number
  mrr: number
  ndcg10: number
}

const recall = (ranked: readonly string[], gold: ReadonlySet<string>, at: number): number =>
  ranked.slice(0, at).filter(id => gold.has(id)).length / gold.size

const gain = (rank: number): number => 1 / Math.log2(rank + 2)

function ndcg(ranked: readonly string[], gold: ReadonlySet<string>, at: number): number {
  const got = ranked.slice(0, at).reduce((sum, id, rank) => sum + (gold.has(id) ? gain(rank) : 0), 0)
  const best = Array.from({ length: Math.min(at, gold.size) }, (_, rank) => gain(rank)).reduce((a, b) => a + b, 0)
  return got / best
}

/** Of one question: answers in order (each once), and those that are right (at least one). */
export function measuresOf(answers: readonly string[], right: readonly string[]): Measures {
  const gold = new Set(right)
  const first = answers.findIndex(id => gold.has(id))
  return {
    recall10: recall(answers, gold, 10),
    recall100: recall(answers, gold, 100),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: ndcg(answers, gold, 10),
  }
}

/** The mean of each measure. */
export function mean(all: readonly Measures[]): Measures {
  const of = (key: keyof Measures) => all.reduce((sum, one) => sum + one[key], 0) / all.length
  return { recall10: of('recall10'), recall100: of('recall100'), mrr: of('mrr'), ndcg10: of('ndcg10') }
}
