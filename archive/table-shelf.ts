// Tables that were read of files lately, by token and sheet. One that is gone through keeps its rows until it is given back; an earlier one is read again.
import { rmSync } from 'node:fs'
import { Refusal } from '../contract/refusal.ts'
import type { Context } from './context.ts'
import type { KeptTable } from './table-file.ts'

interface Shelved {
  reading: Promise<KeptTable>
  users: number
  isShelved: boolean
}

type Shelf = Map<string, Shelved>
const shelves = new WeakMap<Context, Shelf>()
const mostKept = 4

/** Takes away the rows of a table that is off the shelf and in nobody's hands. */
function tidy({ reading, users, isShelved }: Shelved): void {
  if (!isShelved && users === 0) void reading.then(({ rowsFile }) => rmSync(rowsFile, { force: true })).catch(() => undefined)
}

function unshelve(shelf: Shelf, key: string, shelved: Shelved): void {
  if (shelf.get(key) === shelved) shelf.delete(key)
  shelved.isShelved = false
  tidy(shelved)
}

/** A table of a token; its rows lie there until `giveBack`. */
export interface BorrowedTable {
  table: KeptTable & { name: string }
  giveBack(): void
}

export async function borrowTable(context: Context, token: string, sheet: number, signal: AbortSignal | undefined): Promise<BorrowedTable> {
  const shelf: Shelf = shelves.get(context) ?? new Map()
  shelves.set(context, shelf)
  const { path, name } = context.tokens.heldBy(token)
  const key = `${token} ${sheet}`
  const shelved: Shelved = shelf.get(key) ?? {
    reading: context.reading.table(path, name, sheet, context.tokens.newFile(), signal),
    users: 0,
    isShelved: true,
  }
  shelved.users++
  shelf.delete(key)
  shelf.set(key, shelved)
  for (const [old, one] of [...shelf].slice(0, -mostKept)) unshelve(shelf, old, one)
  const giveBack = () => {
    shelved.users--
    tidy(shelved)
  }
  try {
    return { table: { ...(await shelved.reading), name }, giveBack }
  } catch (error) {
    unshelve(shelf, key, shelved)
    if (error instanceof Refusal) throw error
    // The thread was lost over it: out of memory, most likely.
    context.defects.write(error, `old register ${name}`, context.now())
    throw new Refusal('text-unreadable', { name })
  }
}
