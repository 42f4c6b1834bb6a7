// The directory's first rows: what tables and legal documents say. Pure: the same at every call.
import { centralSeed } from './seed-central.ts'
import { provincialSeed } from './seed-provinces.ts'
import type { Seed } from './seed-row.ts'

/** Central bodies, the bodies of the provinces and their districts, with their successions and other names. */
export function directorySeed(): Seed {
  const [central, provincial] = [centralSeed(), provincialSeed()]
  return {
    rows: [...central.rows, ...provincial.rows],
    steps: [...central.steps, ...provincial.steps],
    aliases: [...central.aliases, ...provincial.aliases],
  }
}
