// The thread that lays one stamp on one copy and ends: bytes in, bytes out. Holds no archive, opens no file.
import { parentPort, workerData } from 'node:worker_threads'
import { EncryptedPDFError } from '@cantoo/pdf-lib'
import type { Corner } from '../../contract/posting.ts'
import { type Base, layOn, OutsidePage } from '../paper/lay-on.ts'

export type StampWork = { base: Base; stamp: Uint8Array; at: Corner }
export type StampTold = { kind: 'made'; bytes: Uint8Array; pages: number } | { kind: 'locked' } | { kind: 'damaged' } | { kind: 'outside' }

const { base, stamp, at } = workerData as StampWork
try {
  parentPort?.postMessage({ kind: 'made', ...(await layOn(base, stamp, at)) } satisfies StampTold)
} catch (error) {
  const kind = error instanceof OutsidePage ? 'outside' : error instanceof EncryptedPDFError ? 'locked' : 'damaged'
  parentPort?.postMessage({ kind } satisfies StampTold)
}
