// Lines and receivers that a list has already above: marked, never taken away. Rules NG-85 and NG-86 of SPEC.md.
import type { OpenedLine, Receiver } from '../../contract/noi-nhan.ts'
import { openedName } from '../link/co-quan.ts'
import { fold } from '../text/fold.ts'

export type Draft = Omit<Receiver, 'sameAs' | 'sent'>
export type LineDraft = Omit<OpenedLine, 'sameAs' | 'receivers' | 'sent'> & { receivers: Draft[] }

/** A name as it is compared: short forms opened, without marks. */
export const keyOf = (name: string): string => fold(openedName(name))

/** Who a receiver is, for telling repetitions: the agency where it is one itself, else the words. */
const identity = ({ coQuan, key }: Draft, { kind }: LineDraft): string =>
  coQuan && (kind === 'co-quan' || kind === 'nhom') ? `#${coQuan.id}` : key

/** Marks lines and receivers that a line above has already; nothing is taken away. */
export function withRepeated(lines: readonly LineDraft[]): OpenedLine[] {
  const receiversSeen = new Map<string, string>()
  const linesSeen = new Map<string, string>()
  return lines.map(line => {
    if (line.list === 'luu')
      return { ...line, sameAs: null, sent: [], receivers: line.receivers.map(one => ({ ...one, sameAs: null, sent: [] })) }
    const words = keyOf(line.text)
    const [only] = line.receivers
    const sameLine = linesSeen.get(words) ?? (line.kind === 'co-quan' && only ? (receiversSeen.get(identity(only, line)) ?? null) : null)
    if (!linesSeen.has(words)) linesSeen.set(words, line.key)
    const receivers = line.receivers.map(one => {
      const who = identity(one, line)
      const first = one.isIn ? (receiversSeen.get(who) ?? null) : null
      return { ...one, sameAs: first, sent: [], who }
    })
    for (const { who, isIn } of receivers) if (isIn && !receiversSeen.has(who)) receiversSeen.set(who, line.key)
    return { ...line, sameAs: sameLine, sent: [], receivers: receivers.map(({ who: _, ...one }) => one) }
  })
}
