// Starts the archive's two workers and gives one client for both: calls that write go to the writer, calls that read to the reader with its own
// connection, so a search never waits for an import.
import { mkdirSync } from 'node:fs'
import { createORPCClient, DynamicLink } from '@orpc/client'
import { getContractRouter, isContractProcedure } from '@orpc/contract'
import { contract } from '../../contract/calls.ts'
import { systemRefusal } from '../system-refusals.ts'
import { openTokens, type Tokens } from '../tokens.ts'
import { applicationVersion } from '../version.ts'
import type { ArchiveClient } from './calls.ts'
import { type KeptSide, keepSide } from './kept-side.ts'
import type { LinkStart } from './worker-link.ts'

type Side = LinkStart['side']
type Sides = Record<Side, KeptSide>

export type FrontOptions = {
  /** The worker's file where it is not beside this one (a bundle). */
  workerFile?: string | URL
  version?: string
}

/** Beside this file under the same ending, source or built. */
const ownWorkerFile = (): URL => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** Which side answers a call, by the contract's meta. */
function sideOf(path: readonly string[]): Side {
  const procedure = getContractRouter(contract, [...path])
  return isContractProcedure(procedure) ? (procedure['~orpc'].meta as { side: Side }).side : 'writes'
}

/** Both workers load at once; the reader opens when the writer has made or brought up to date what it reads. */
async function startSides(file: string | URL, start: Omit<LinkStart, 'side'>): Promise<Sides> {
  const writes = keepSide(file, { ...start, side: 'writes' })
  const reads = keepSide(file, { ...start, side: 'reads' })
  try {
    await writes.open()
    await reads.open()
    return { writes, reads }
  } catch (error) {
    await reads.end()
    await writes.stop()
    throw error
  }
}

function openRun(folder: string): Tokens {
  try {
    mkdirSync(folder, { recursive: true })
    return openTokens(folder)
  } catch (error) {
    throw systemRefusal(error, folder) ?? error
  }
}

/** Starts the archive in `folder` (made when absent) in its own threads. Rejects with the Refusal that opening it meets. */
export async function startArchive(
  folder: string,
  { workerFile = ownWorkerFile(), version = applicationVersion() }: FrontOptions = {},
): Promise<ArchiveClient> {
  const tokens = openRun(folder)
  try {
    const sides = await startSides(workerFile, { folder, run: tokens.folder, isAfterCrash: tokens.isAfterCrash, version })
    const link = new DynamicLink((_, path) => sides[sideOf(path)].link)
    const close = async () => {
      await sides.reads.stop()
      await sides.writes.stop()
      tokens.close()
    }
    return { calls: createORPCClient(link), tokens, folder, close }
  } catch (error) {
    tokens.close()
    throw error
  }
}
