// The thread that checks the signatures of one PDF file and ends: its path in, what is said of it out. Holds no archive.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { readSignatures } from '../../intake/pdf-signatures.ts'

export type ReadSignatures = ReturnType<typeof readSignatures>

const file = readFileSync(workerData as string)
parentPort?.postMessage(readSignatures(file))
