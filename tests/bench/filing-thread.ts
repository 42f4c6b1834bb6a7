// The thread that files letters while others search: as the archive's writer does it, a hundred in a transaction.
import { parentPort, workerData } from 'node:worker_threads'
import { attemptEach } from '../../db/handle.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { heldIn, now } from './archive.ts'
import { knownFiling } from './known.ts'

const { folder, letters } = workerData as { folder: string; letters: number }
const batchLetters = 100
const writer = openWriter(folder)
const first = heldIn(writer)
parentPort?.postMessage('filing')
for (let from = 0; from < letters; from += batchLetters) {
  const filings = Array.from({ length: batchLetters }, (_, i) => knownFiling(first + from + i))
  attemptEach(writer, filings, filing => fileVanBan(writer, filing, now))
}
closeDb(writer)
