// Holds `readerVersion` against forgetting: what the readers read of the golden letters may differ from the last release only under a higher version.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readerVersion } from '../../core/the-thuc/version.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const { version: application } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }

/**
 * Each release with the version of its readers and the digest of what they read. A release adds a row: with the digest that the first test prints, and
 * with a higher reader's version where that digest is not the one of the row before.
 */
const released: readonly { application: string; reader: number; digest: string }[] = [
  { application: '0.1.0', reader: 1, digest: 'b2ded220b2b5bd85' },
]

/** The golden letters' expected values, whatever their order or layout in the files. */
function digestNow(): string {
  const folder = path.join(root, 'tests', 'golden', 'expected')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort())
    hash.update(JSON.stringify([name, JSON.parse(readFileSync(path.join(folder, name), 'utf8'))]))
  return hash.digest('hex').slice(0, 16)
}

const last = released.at(-1)

it('the readers’ version is one higher than the last release’s as soon as they read otherwise', () => {
  const digest = digestNow()
  expect({ digest, readerVersion }).toEqual({ digest, readerVersion: (last?.reader ?? 0) + (digest === last?.digest ? 0 : 1) })
})

it('every release stands in the table, with versions that never fall', () => {
  expect(last?.application).toBe(application)
  const readers = released.map(({ reader }) => reader)
  expect(readers).toEqual([...readers].sort((a, b) => a - b))
})
