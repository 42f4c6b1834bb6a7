// A process of its own on a small disk: fills it, takes letters, frees it, takes them again; prints what happened as JSON.
//   node fill-disk.ts FOLDER LETTER…
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { openDirect } from '../../archive/hosts/direct.ts'
import { listing } from './folder-listing.ts'

const [folder = '', ...letters] = process.argv.slice(2)
const archive = path.join(folder, 'kho')
const filler = path.join(folder, 'đầy')

/** Writes until the disk takes no more byte. */
function fill(): void {
  const out = openSync(filler, 'w')
  for (const size of [65_536, 4096, 512, 1]) {
    try {
      while (true) writeSync(out, new Uint8Array(size).fill(1))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  closeSync(out)
}

const { calls, tokens, close } = openDirect(archive)
const hold = (file: string): string => tokens.hold({ path: file, name: path.basename(file), mediaType: 'text/plain', isTemporary: false })
const stored = (): string[] => listing(archive).filter(file => file.startsWith('files'))

async function take(held: string[]): Promise<string[]> {
  const codes: string[] = []
  for await (const event of await calls.arrive.take({ tokens: held })) {
    if (event.kind === 'file') codes.push(event.outcome.kind === 'refused' ? event.outcome.refusal.code : event.outcome.kind)
  }
  return codes
}

const held = letters.map(hold)
fill()
const onFullDisk = await take(held)
const left = stored()
const { ok } = await calls.archive.verify()
rmSync(filler)
const afterwards = await take(letters.map(hold))
const okAfterwards = (await calls.archive.verify()).ok
await close()
process.stdout.write(JSON.stringify({ onFullDisk, left, ok, afterwards, okAfterwards }))
