// What has to hold of any file that comes in, read the way the application reads it. A broken claim is thrown as an error that names it.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ReadingThread } from '../../archive/reading-thread.ts'
import { keptRows } from '../../archive/table-file.ts'
import type { Unpacked } from '../../archive/unpacking.ts'
import { rowEntry, rowFault } from '../../contract/old-register.ts'
import { letterPlaces } from '../../contract/places.ts'
import { Refusal, type RefusalCode, refusalBody } from '../../contract/refusal.ts'
import { letterReading, letterText } from '../../contract/the-thuc.ts'
import type { OldRow } from '../../core/old-register/cell.ts'
import { readEntry } from '../../core/old-register/entry.ts'
import { findHeads, proposalsFor } from '../../core/old-register/heads.ts'
import { containerKind } from '../../intake/container.ts'
import { checkLetter } from './check.ts'

/** What a spoiled file may be refused with; anything else the application says of a file itself, of the disk or of the archive. */
const mayRefuse: ReadonlySet<RefusalCode> = new Set([
  'file-empty',
  'file-too-large',
  'file-kind-unknown',
  'file-not-text',
  'file-damaged',
  'file-encrypted',
  'file-no-text',
  'file-encoding',
  'edxml-unknown',
  'edxml-status',
  'container-too-deep',
  'container-too-many',
  'folder-empty',
  'text-unreadable',
  'table-kind',
  'table-empty',
  'csv-quote',
  'not-found',
])

function claim(holds: boolean, says: string, shown: unknown): void {
  if (!holds) throw new Error(`${says}: ${JSON.stringify(shown)?.slice(0, 2000)}`)
}

/** A refusal of the closed list with its detail; any other error is thrown on. */
function refusalIn(error: unknown): RefusalCode {
  if (!(error instanceof Refusal)) throw error
  const { code, detail } = error.body
  claim(refusalBody.safeParse(error.body).success && mayRefuse.has(code), 'a file is refused with what says nothing of a file', {
    code,
    detail,
  })
  return code
}

/** What became of a file, or of those that lay in it: so many letters, and a refusal for each other. */
export type Outcome = { letters: number; refused: RefusalCode[] }

async function readOne(thread: ReadingThread, bytes: Uint8Array, name: string): Promise<RefusalCode | 'letter'> {
  try {
    const { text, reading, places, enclosed = [] } = await thread.read(bytes, name)
    checkLetter({ letter: text, ...reading })
    for (const [says, shape] of [
      ['the text', letterText.safeParse(text)],
      ['the reading', letterReading.safeParse(reading)],
      ['the places', letterPlaces.nullable().safeParse(places)],
    ] as const)
      claim(shape.success, `${says} has not the contract’s shape`, shape.error?.issues.slice(0, 5))
    claim(
      enclosed.every(one => one.name !== '' && one.bytes.length > 0),
      'an enclosed file is nothing',
      enclosed.map(one => one.name),
    )
    return 'letter'
  } catch (error) {
    return refusalIn(error)
  }
}

const checkedRefusal = ({ code, detail }: { code: RefusalCode; detail: Record<string, string> }): RefusalCode =>
  refusalIn(new Refusal(code, detail))

/** A table goes the way of a register: its rows in a file, its heads found, each row read. */
async function readRows(thread: ReadingThread, bytes: Uint8Array, name: string, folder: string): Promise<RefusalCode | 'letter'> {
  const [file, rowsFile] = [path.join(folder, 'table'), path.join(folder, 'rows')]
  writeFileSync(file, bytes)
  try {
    const table = await thread.table(file, name, 0, rowsFile)
    const rows: OldRow[] = []
    for await (const row of keptRows(table)) rows.push(row)
    claim(rows.length === table.rows, 'rows are lost', table)
    const heads = findHeads(rows.slice(0, 200), table.merges)
    const columns = proposalsFor(heads, rows.slice(0, 200), 12).flatMap((one, column) => (one ? [{ column, part: one.part }] : []))
    for (const row of rows) {
      const read = readEntry(row, { columns, direction: 'den', year: null, heads: heads?.words ?? [], secret: [] })
      const shape = 'entry' in read ? rowEntry.safeParse(read.entry) : rowFault.safeParse(read.fault)
      claim(shape.success, 'an entry has not the contract’s shape', shape.error?.issues.slice(0, 5))
    }
    return 'letter'
  } catch (error) {
    return refusalIn(error)
  }
}

async function readPart(thread: ReadingThread, part: Unpacked): Promise<RefusalCode | 'letter'> {
  return 'refusal' in part ? checkedRefusal(part.refusal) : readOne(thread, readFileSync(part.file), part.name)
}

/** Each letter and each refusal out of the bytes of a file; `folder` is where what lies in it is unpacked. Throws where a claim is broken. */
export async function outcomeOf(thread: ReadingThread, bytes: Uint8Array, name: string, folder: string): Promise<Outcome> {
  const said: (RefusalCode | 'letter')[] = []
  if (/\.(?:xlsx|csv)$/u.test(name)) said.push(await readRows(thread, bytes, name, folder))
  else if (containerKind(name) === null) said.push(await readOne(thread, bytes, name))
  else {
    const file = path.join(folder, 'container')
    writeFileSync(file, bytes)
    try {
      for (const part of await thread.unpack(file, name, folder)) said.push(await readPart(thread, part))
    } catch (error) {
      said.push(refusalIn(error))
    }
  }
  const refused = said.filter(one => one !== 'letter')
  return { letters: said.length - refused.length, refused }
}
