// The thread that files letters while others search: as the archive's writer does it, some hundred in a transaction and the next ones made ready beside.
import { parentPort, workerData } from 'node:worker_threads'
import { closeDb, openWriter } from '../../db/open.ts'
import { fileUpTo, heldIn } from './archive.ts'

const { folder, letters } = workerData as { folder: string; letters: number }
const batchLetters = 250
const writer = openWriter(folder)
parentPort?.postMessage('filing')
await fileUpTo(writer, heldIn(writer) + letters, () => undefined, batchLetters)
closeDb(writer)
