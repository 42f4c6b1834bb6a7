// The words of agencies and provinces that stand in a line as the tables have them. Knows names, not whether the archive has them.

import { localBodies } from '../tables/co-quan-dia-phuong.ts'
import { assignedBodies } from '../tables/co-quan-duoc-giao.ts'
import { subordinateBodies } from '../tables/co-quan-truc-thuoc.ts'
import { centralBodies } from '../tables/co-quan-trung-uong.ts'
import { agencyAbbreviations, searchedAbbreviations } from '../tables/co-quan-viet-tat.ts'
import { ministries } from '../tables/ministries.ts'
import { oldProvinces } from '../tables/old-provinces.ts'
import { provinces } from '../tables/provinces.ts'
import { tokens } from '../text/fold.ts'

const names = [
  ...[...agencyAbbreviations, ...searchedAbbreviations, ...centralBodies].flat(),
  ...ministries.flatMap(({ name, abbreviations }) => [name, ...abbreviations]),
  ...[...localBodies, ...subordinateBodies, ...assignedBodies, ...oldProvinces],
  ...provinces.flatMap(({ name, variants }) => [name, ...variants]),
].map(tokens)

/** Names of one word; neighbours in longer ones. */
const alone = new Set(names.flatMap(words => (words.length === 1 ? words : [])))
const neighbours = new Set(names.flatMap(words => words.slice(1).map((word, i) => `${words[i]} ${word}`)))

/** The folded words of a line that are spelled as a name of the tables has them: a name of one word, or beside the very neighbour. */
export function nameWordsIn(words: readonly string[]): Set<string> {
  const beside = (i: number): boolean => neighbours.has(`${words[i - 1]} ${words[i]}`) || neighbours.has(`${words[i]} ${words[i + 1]}`)
  return new Set(words.filter((word, i) => alone.has(word) || beside(i)))
}
