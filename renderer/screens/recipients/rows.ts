// The opened lists as rows that are walked through: each line, and below an open one its receivers. Knows no screen.

import type { OpenedLine, Receiver, Sending } from '../../../contract/noi-nhan.ts'
import type { InputOf } from '../../ask.ts'

export interface Row {
  key: string
  line: OpenedLine
  receiver: Receiver | null
}

export type Target = NonNullable<InputOf<'noiNhan.send'>['to']>[number]

/** A line that names one agency is its receiver; any other with receivers can be opened. */
export const canOpen = ({ receivers, kind }: OpenedLine): boolean =>
  receivers.length > 1 || (receivers.length === 1 && kind !== 'co-quan' && kind !== 'chua-ro')

export const rowsOf = (lines: readonly OpenedLine[], isOpen: (key: string) => boolean): Row[] =>
  lines.flatMap(line => [
    { key: line.key, line, receiver: null },
    ...(isOpen(line.key) && canOpen(line)
      ? line.receivers.map((receiver, i) => ({ key: `${line.key}|${i}|${receiver.key}`, line, receiver }))
      : []),
  ])

/** What is sent to: the lưu line and "Như trên" are nobody. */
export const targetsOf = (rows: readonly Row[]): Target[] =>
  rows
    .filter(({ line, receiver }) => line.list !== 'luu' && line.kind !== 'nhu-tren' && (receiver?.isIn ?? true))
    .map(({ line, receiver }) => ({ line: line.key, receiver: receiver?.key ?? null }))

/** The sendings behind rows, each once. */
export function sendingsOf(rows: readonly Row[]): Sending[] {
  const all = rows.flatMap(({ line, receiver }) => receiver?.sent ?? [...line.sent, ...line.receivers.flatMap(one => one.sent)])
  return [...new Map(all.map(one => [one.id, one])).values()]
}

/** What a ký nhận is for: of several sendings those that nobody signed for yet; the others keep their names. */
export function toSign(rows: readonly Row[]): Sending[] {
  const sent = sendingsOf(rows)
  const open = sent.filter(({ signedBy }) => signedBy === null)
  return open.length ? open : sent
}

/** The members that the clerk set, as a call sets them again; null where the group is as the tables have it. */
export const membersSet = ({ group, receivers }: OpenedLine): { name: string; copies: number | null }[] | null =>
  group?.from === 'clerk' ? receivers.map(({ name, copies }) => ({ name, copies: copies || null })) : null

export const sureOnes = ({ receivers }: OpenedLine): Receiver[] => receivers.filter(one => one.isIn)

/** The members that a line would have with one taken in or out; null where that leaves none. */
export function membersWith({ receivers }: OpenedLine, toggled: Receiver): InputOf<'noiNhan.setGroup'>['members'] {
  const members = receivers.filter(one => (one.key === toggled.key ? !one.isIn : one.isIn))
  return members.length ? members.map(({ name, copies }) => ({ name, copies: copies > 1 ? copies : null })) : null
}

/** A line that nobody tells the agency of. */
export const isUnclear = ({ doubts }: OpenedLine): boolean => doubts.includes('no-agency') || doubts.includes('unclear')

/** The agency of a row that is one receiver. */
export const agencyOf = ({ line, receiver }: Row): Receiver['coQuan'] =>
  receiver ? receiver.coQuan : line.kind === 'co-quan' ? (line.receivers[0]?.coQuan ?? null) : null
