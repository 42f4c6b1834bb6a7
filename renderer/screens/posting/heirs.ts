// Whoever has the work of those that are no more, put in their place at one act of the clerk. Knows no screen.
import type { Addressee } from '../../../contract/posting.ts'
import type { Line } from './use-posting.ts'

/** The one that would be written to in a line's place; null where it did not end, several have its work, or the clerk typed a name. */
export function heirOf({ isTaken, name, from }: Line): Addressee | null {
  const [heir, ...more] = from?.ended?.heirs ?? []
  return isTaken && heir && more.length === 0 && name === from?.to.name && name !== heir.name ? heir : null
}

/** An address that the clerk typed stays; one that the directory gave gives way to the heir's. */
export const addressOf = ({ address, from }: Line, heir: Addressee): string =>
  address.trim() === '' || address === from?.to.address ? (heir.address ?? '') : address

/** The lines with their heirs; of several that went up in one only the first stays ticked. */
export function withHeirs(lines: readonly Line[]): Line[] {
  const named = new Set<string>()
  return lines.map(line => {
    const heir = heirOf(line)
    const next = heir ? { ...line, name: heir.name, address: addressOf(line, heir), isTaken: !named.has(heir.name) } : line
    if (next.isTaken) named.add(next.name)
    return next
  })
}

/** The lines as they were `before`, but for those that were changed since `after`. */
export function backTo(now: readonly Line[], before: readonly Line[], after: readonly Line[]): Line[] {
  const were = new Map(after.map((line, index) => [line, before[index] ?? line]))
  return now.map(line => were.get(line) ?? line)
}
