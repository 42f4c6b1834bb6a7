// How a command opens the archive, and which văn bản its words name.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../../../contract/refusal.ts'
import type { VanBanSummary } from '../../../contract/van-ban.ts'
import { dayWords } from '../../../contract/words.ts'
import type { ArchiveClient, Calls } from '../calls.ts'
import { openDirect } from '../direct.ts'
import { type Call, numberOf, textOf } from './command.ts'
import { refusalBehind } from './output.ts'

/** `records`: reads, and writes into the journal where no other program writes. Only `makes` may make an archive where there is none. */
type Side = 'reads' | 'records' | 'writes' | 'makes'

/** An archive open for recording, or as reader only (`canRecord` is false) while another program writes it. */
function openToRecord(archive: string): { client: ArchiveClient; canRecord: boolean } {
  try {
    return { client: openDirect(archive, { side: 'both' }), canRecord: true }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'archive-locked') throw error
    return { client: openDirect(archive, { side: 'reads' }), canRecord: false }
  }
}

function openFor(side: Side, archive: string): { client: ArchiveClient; canRecord: boolean } {
  if (side !== 'makes' && !existsSync(path.join(archive, 'archive.sqlite'))) throw new Refusal('not-found', { what: `kho ở “${archive}”` })
  if (side === 'records') return openToRecord(archive)
  return { client: openDirect(archive, { side: side === 'reads' ? 'reads' : 'both' }), canRecord: side !== 'reads' }
}

/** Runs a command on the archive and closes it whatever happens. */
export async function withArchive<T>(
  { archive }: Call,
  side: Side,
  work: (client: ArchiveClient, canRecord: boolean) => Promise<T>,
): Promise<T> {
  const { client, canRecord } = openFor(side, archive)
  try {
    return await work(client, canRecord)
  } finally {
    await client.close()
  }
}

const nameOf = ({ id, soKyHieu, ngayBanHanh, coQuanBanHanh }: VanBanSummary): string =>
  [`#${id}`, soKyHieu, dayWords(ngayBanHanh), coQuanBanHanh].filter(Boolean).join(' ')

/** `#12` and plain `12` are ids; everything else is a số hiệu as printed. A plain number that is no id is tried as a số. */
const idIn = (words: string): number | null => {
  const [, digits] = /^#?(\d{1,15})$/u.exec(words) ?? []
  return digits ? Number(digits) : null
}

async function isHeld(calls: Calls, id: number): Promise<boolean> {
  try {
    await calls.vanBan.open({ id })
    return true
  } catch (error) {
    if (refusalBehind(error)?.code === 'not-found') return false
    throw error
  }
}

/** The one văn bản that `ID|SO-HIEU` names; refuses with `not-found` or, listing them, `several-found`. */
export async function idNamed(call: Call, calls: Calls): Promise<number> {
  const what = call.words.join(' ').trim()
  const id = idIn(what)
  if (id !== null && id > 0 && (await isHeld(calls, id))) return id
  const found = await calls.vanBan.named({ soKyHieu: what, year: numberOf(call, 'year', 1900), agency: textOf(call, 'agency') })
  const [first, ...others] = found
  if (!first) throw new Refusal('not-found', { what: `văn bản “${what}”` })
  if (others.length) throw new Refusal('several-found', { what, list: found.map(nameOf).join('; ') })
  return first.id
}
