// Files that hold others and packages, spoiled in every way: what lies in them, or a refusal; never a fault, never more than they are.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLetterFile } from '../../archive/letter-file.ts'
import { Refusal } from '../../contract/refusal.ts'
import { isSoundCompound } from '../../intake/compound.ts'
import { partsOf } from '../../intake/container.ts'
import { byteDamages } from '../fuzz/damage.ts'
import { edxmlOf } from '../spec/exchange/edxml-file.ts'
import { emlOf } from '../spec/intake/eml-file.ts'
import { msgOf } from '../spec/intake/msg-file.ts'
import { zipOf } from '../spec/intake/zip-file.ts'

const letter = 'Số: 415/UBND-VX\nLào Cai, ngày 03 tháng 02 năm 2020\n'.repeat(4)
const zip = zipOf([
  { name: 'Công văn.txt', content: letter },
  { name: 'năm/b.md', content: letter, method: 0 },
])
const files = [
  { name: 'a.txt', content: Buffer.from(letter) },
  { name: 'b.zip', content: zip },
]
const msg = msgOf({
  from: ['Văn thư', 'vanthu@laocai.example'],
  to: [['', 'syt@laocai.example']],
  sentAt: new Date(0),
  subject: 'Gửi',
  messageId: '<1@laocai.example>',
  body: letter,
  files,
})
const seeds: Readonly<Record<string, Uint8Array>> = {
  'a.zip': zip,
  'a.eml': emlOf({ from: 'a@b.example', subject: 'Gửi', text: letter, html: '<p>y</p>', parts: files }),
  'a.msg': msg,
  'a.edxml': edxmlOf({ attached: files }),
}

/** Numbers that tables of files lead astray with. */
const numbers = [0, 1, 2, 0x7fffffff, 0xfffffffe, 0xffffffff]
const withNumber = (bytes: Uint8Array, at: number, number: number): Uint8Array => {
  const out = Buffer.from(bytes)
  if (out.length >= 4) out.writeUInt32LE(number, (at % (out.length - 3)) & ~3)
  return new Uint8Array(out)
}
const spoiling = fc.oneof(
  fc.record({ how: fc.constantFrom(...Object.values(byteDamages)), a: fc.nat(), b: fc.nat() }).map(
    ({ how, a, b }) =>
      (bytes: Uint8Array) =>
        how(bytes, a, b),
  ),
  fc.record({ at: fc.nat(), number: fc.constantFrom(...numbers) }).map(
    ({ at, number }) =>
      (bytes: Uint8Array) =>
        withNumber(bytes, at, number),
  ),
)

async function outcomeOf(bytes: Uint8Array, name: string): Promise<'read' | Refusal> {
  try {
    if (name.endsWith('.edxml')) await readLetterFile(bytes, name)
    else for await (const part of partsOf(bytes, name)) expect('bytes' in part ? part.bytes : part.refusal).toBeTruthy()
    return 'read'
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

test.each(Object.entries(seeds))('a spoiled %s gives what lies in it or a refusal', async (name, bytes) => {
  expect(await outcomeOf(bytes, name)).toBe('read')
  await fc.assert(
    fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 5 }), async damages => {
      const spoiled = damages.reduce((whole, damage) => damage(whole), bytes)
      const outcome = await outcomeOf(spoiled, name)
      expect(outcome === 'read' || outcome instanceof Refusal).toBe(true)
    }),
    { numRuns: 300 },
  )
})

describe('a compound file', () => {
  const sectorBytes = 512
  /** Where the first number of the table of sectors stands: the header names its sector. */
  const tableAt = (bytes: Uint8Array): number => (Buffer.from(bytes).readInt32LE(0x4c) + 1) * sectorBytes

  test.each(['chi-thi.doc', 'cong-van.doc'])('that a word processor wrote is sound: %s', name => {
    expect(isSoundCompound(new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '..', 'files', name))))).toBe(true)
  })

  test('whose chains go in a circle, meet or lead out of it is not', () => {
    expect(isSoundCompound(msg)).toBe(true)
    const firstOfFolder = Buffer.from(msg).readInt32LE(0x30)
    const inTable = tableAt(msg) + 4 * firstOfFolder
    for (const next of [firstOfFolder, 0x7ffffff]) expect(isSoundCompound(withNumber(msg, inTable, next))).toBe(false)
    expect(isSoundCompound(msg.subarray(0, msg.length / 2))).toBe(false)
    expect(isSoundCompound(new Uint8Array(10))).toBe(false)
  })
})
