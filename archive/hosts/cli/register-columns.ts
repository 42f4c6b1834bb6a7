// Which column of a register `--map` means, and what it is to be taken for.
import { type EntryPart, entryPart } from '../../../contract/entry-origin.ts'
import type { MappedColumn, OldRegisterLook } from '../../../contract/old-register.ts'
import { entryPartWords } from '../../../contract/old-register-words.ts'
import { type Call, textsOf, WrongUsage } from './command.ts'

/** Marks, case and blanks do not count where a column or a part is named. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()

const partNamed = (name: string): EntryPart | undefined =>
  entryPart.options.find(part => part === name || plain(entryPartWords[part]) === plain(name))

/** The column of a head, else of a letter; a head that several columns have names none of them. */
function columnNamed({ columns }: OldRegisterLook, name: string): number | undefined {
  const named = columns.filter(({ head }) => head !== '' && plain(head) === plain(name))
  const letters = named.map(({ letter }) => letter)
  if (named.length > 1)
    throw new WrongUsage(
      `--map: có ${named.length} cột “${name}” (${letters.join(', ')}). Hãy gọi cột bằng chữ cái, như --map "${letters[0]}=ngayDen".`,
    )
  return (named[0] ?? columns.find(({ letter }) => letter === name.toUpperCase()))?.column
}

const headsOf = ({ columns }: OldRegisterLook): string =>
  columns.map(({ letter, head }) => (head ? `${letter} “${head}”` : letter)).join(', ')

/** `CỘT=TRƯỜNG` taken apart; the part is null where the column is to be left out. */
function saidOf(said: string, look: OldRegisterLook): { column: number; part: EntryPart | null } {
  const at = said.lastIndexOf('=')
  const [name, value] = at < 0 ? [said, ''] : [said.slice(0, at).trim(), said.slice(at + 1).trim()]
  const column = columnNamed(look, name)
  if (at < 0 || column === undefined) throw new WrongUsage(`--map: không có cột “${name}”. Các cột: ${headsOf(look)}.`)
  const part = value === '' ? null : partNamed(value)
  if (part === undefined) throw new WrongUsage(`--map: không có trường “${value}”. Các trường: ${entryPart.options.join(', ')}.`)
  return { column, part }
}

/** What the columns are taken for: as proposed, with what `--map` says otherwise. A part that it gives to a column leaves the one it was proposed for. */
export function mappingOf(call: Call, look: OldRegisterLook): MappedColumn[] {
  const parts = new Map(look.columns.flatMap(({ column, proposal }) => (proposal ? [[column, proposal.part] as const] : [])))
  for (const said of textsOf(call, 'map')) {
    const { column, part } = saidOf(said, look)
    const other = part === 'ghiThem' ? undefined : [...parts].find(([, taken]) => taken === part)?.[0]
    if (other !== undefined) parts.delete(other)
    parts.delete(column)
    if (part !== null) parts.set(column, part)
  }
  return [...parts].map(([column, part]) => ({ column, part })).toSorted((a, b) => a.column - b.column)
}
