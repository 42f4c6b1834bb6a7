// How many copies of a văn bản went out in all, for the register: cột "Số lượng bản" of sổ đăng ký văn bản đi. Rules NG-90 to NG-93 of SPEC.md.
import type { OpenedLine, OpenedRecipients, RecipientDoubt, Sending } from '../../contract/noi-nhan.ts'

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
const copiesOf = (sent: readonly Sending[]): number => sum(sent.map(({ copies }) => copies))

/** Doubts of a line that leave its number open. */
const uncounted: readonly RecipientDoubt[] = [
  'unclear',
  'unknown-group',
  'part-unknown',
  'number-unknown',
  'nothing-above',
  'no-text',
  'article-missing',
  'article-unread',
]

/** Nobody can say how many a line gets, and it was not sent whole. */
function isUncounted({ doubts, receivers, copiesFrom, sent }: OpenedLine): boolean {
  if (copiesFrom === 'clerk' || copiesFrom === 'printed' || sent.length) return false
  const asked = receivers.filter(({ isIn, sameAs }) => isIn && sameAs === null)
  const isSent = asked.length > 0 && asked.every(one => one.sent.length)
  return !isSent && doubts.some(doubt => uncounted.includes(doubt))
}

/** What was sent counts as it was sent; who was not sent it as the line says, each receiver once. */
function lineCopies({ receivers, copies, sent }: OpenedLine): number {
  const all = [...sent, ...receivers.flatMap(one => one.sent)]
  if (!all.length) return copies - sum(receivers.map(one => (one.sameAs === null ? 0 : one.copies)))
  const unsent = sent.length ? [] : receivers.filter(one => !one.sent.length && one.sameAs === null)
  return copiesOf(all) + sum(unsent.map(one => one.copies))
}

/** The run that the letter prints, else recipients and Lưu together; null where a line cannot be counted or nobody is named. */
export function issuedCopies({
  lines,
  printedRun,
  sentBeside,
}: Pick<OpenedRecipients, 'lines' | 'printedRun' | 'sentBeside'>): number | null {
  if (printedRun !== null) return printedRun
  if (lines.every(({ list }) => list === 'luu') || lines.some(isUncounted)) return null
  return Math.max(0, sum(lines.map(lineCopies))) + copiesOf(sentBeside) || null
}
