// The recipients of a văn bản opened to those who get it: core/recipients asked with what the directory, the clerk's groups and the sendings know.
import type { OpenedLine, OpenedRecipients, Receiver, Sending } from '../contract/noi-nhan.ts'
import { openedName } from '../core/link/co-quan.ts'
import { openList } from '../core/recipients/open-list.ts'
import type { KnownAgency, ListedLetter, World } from '../core/recipients/world.ts'
import { fold } from '../core/text/fold.ts'
import { resolveAsked } from './agency-resolve.ts'
import { one, type ReadableDb } from './handle.ts'
import { letterKept } from './letter.ts'
import { fieldsOf, heldRow } from './opened.ts'
import { recipientsOf } from './recipients.ts'
import { sendingsOf } from './sent.ts'
import { setCopiesOf, setGroupOf } from './set-groups.ts'

/** A row of the directory as a receiver's agency. */
export function agencyRow(db: ReadableDb, id: number | null): KnownAgency | null {
  const row = id === null ? null : one<{ ten: string; so_ban: number | null }>(db, 'SELECT ten, so_ban FROM co_quan WHERE id = ?', id)
  return row && id !== null ? { id, ten: row.ten, copies: row.so_ban } : null
}

export type Letter = ListedLetter & { issuer: number | null; coQuanBanHanh: string | null }

/** The agency that a name means in a letter, by the rules of core/agency and what the clerk told; null where the directory has none. */
export const agencyNamed = (db: ReadableDb, ten: string, { tinh, coQuanBanHanh, day }: Letter): KnownAgency | null =>
  agencyRow(db, resolveAsked(db, { ten, tinh, coQuanBanHanh, on: day ?? '9999-12-31' }).coQuan?.id ?? null)

export const mayHaveArticle = /[Nn]hư (?:các )?[ĐđDd]i[eêề]u/u

/** The letter as `openList` takes it; its text only where a line sends to an article of it. */
function letterOf(db: ReadableDb, id: number): Letter {
  const row = heldRow(db, id)
  const { kinhGui, noiNhan, noiLuu, ngayBanHanh, coQuanBanHanh } = fieldsOf(db, row)
  const text = noiNhan.some(one => mayHaveArticle.test(one.text)) ? (letterKept(db, id).letter?.text ?? null) : null
  return { kinhGui, noiNhan, noiLuu, text, tinh: row.tinh, day: ngayBanHanh ?? row.ngay_den, issuer: row.co_quan_id, coQuanBanHanh }
}

function worldOf(db: ReadableDb, id: number, letter: Letter): World {
  const linked = new Map(recipientsOf(db, id).map(({ text, coQuan }) => [text, coQuan]))
  const named = (name: string): KnownAgency | null => {
    const link = linked.get(name)
    return link ? agencyRow(db, link.id) : agencyNamed(db, name, letter)
  }
  const copies = setCopiesOf(db, id)
  return {
    agency: named,
    group: key => setGroupOf(db, { key, tinh: letter.tinh, issuer: letter.issuer, day: letter.day }, named),
    copies: (list, text) => copies.get(`${list} ${text}`) ?? null,
  }
}

export const nameKey = (name: string): string => fold(openedName(name))

/** Gives each receiver its sendings: of its agency where it is one itself, else of its words. */
export function withSendings(lines: readonly OpenedLine[], sendings: readonly Sending[]): { lines: OpenedLine[]; beside: Sending[] } {
  const byName = Map.groupBy(sendings, ({ to }) => nameKey(to))
  const byAgency = Map.groupBy(sendings, ({ coQuanId }) => coQuanId)
  const taken = new Set<number>()
  const take = (found: readonly Sending[]): Sending[] => {
    for (const { id } of found) taken.add(id)
    return found.toSorted((a, b) => a.id - b.id)
  }
  const sentTo = (kind: OpenedLine['kind'], { key, coQuan }: Receiver): Sending[] => {
    const named = byName.get(key) ?? []
    const ofAgency = coQuan && (kind === 'co-quan' || kind === 'nhom') ? (byAgency.get(coQuan.id) ?? []) : []
    return take([...new Set([...named, ...ofAgency])])
  }
  const opened = lines.map(line => ({
    ...line,
    receivers: line.receivers.map(one => ({ ...one, sent: sentTo(line.kind, one) })),
    sent: line.receivers.length ? [] : take(byName.get(nameKey(line.text)) ?? []),
  }))
  return { lines: opened, beside: sendings.filter(({ id }) => !taken.has(id)) }
}

/** Everything that a letter's lists mean, what was counted and what was sent. */
export function openedRecipients(db: ReadableDb, id: number): OpenedRecipients {
  const letter = letterOf(db, id)
  const { lines, ...counted } = openList(letter, worldOf(db, id, letter))
  const sent = withSendings(lines, sendingsOf(db, id))
  return { vanBanId: id, day: letter.day, tinh: letter.tinh, lines: sent.lines, ...counted, sentBeside: sent.beside }
}
