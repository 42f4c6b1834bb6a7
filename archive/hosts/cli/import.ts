// `import PATH…`: files each văn bản at once under the next số đến with the values as read. What needs a decision stays in the review queue.
import path from 'node:path'
import type { ArriveEvent } from '../../../contract/arrive.ts'
import type { IssueCode } from '../../../contract/the-thuc.ts'
import type { VanBanSummary } from '../../../contract/van-ban.ts'
import { nameWithin } from '../../../contract/words.ts'
import type { ArchiveClient, Calls } from '../calls.ts'
import { type Call, dayOf, textOf } from './command.ts'
import { type Found, filesUnder } from './files-under.ts'
import { withArchive } from './open-archive.ts'
import { type Told, told, writeError, writeJson, writeLines } from './output.ts'

type SoDen = { nam: number; so: number } | null
type Report = {
  added: { file: string; id: number; soDen: SoDen; soKyHieu: string | null; issues: IssueCode[] }[]
  duplicates: { file: string; queueId: number; twins: VanBanSummary[] }[]
  /** Left in the review queue: nothing that tells one văn bản from another could be read. */
  waiting: { file: string; queueId: number; issues: IssueCode[] }[]
  held: { file: string; vanBanId: number | null; queueId: number | null; isRemoved: boolean }[]
  refused: ({ file: string; queueId?: number } & Told)[]
  /** Files not looked at because the import was stopped. */
  left: number
}
type How = { direction: 'den' | 'di'; received: string | null; late: string | null }
type Outcome = Extract<ArriveEvent, { kind: 'file' }>['outcome']

/** How the report calls a letter: the path that was named, then where in that file it lay. */
const labelOf = (file: string, { name, within }: Extract<ArriveEvent, { kind: 'file' }>): string =>
  within.length ? nameWithin({ name, within: [file, ...within.slice(1)] }) : file

/** How many files of its batch an event leaves unlooked at, `before` being left until then: more than were handed in where one of them held many. */
const leftOf = (event: ArriveEvent, before: number): number => {
  if (event.kind === 'page') return before
  if (event.kind === 'start') return event.total
  return event.kind === 'file' ? event.total - event.done : event.left
}

/** Files taken in one call; a stop is heard between files. */
const batchSize = 200

/** Files what has come in, many in one transaction, after a stop as well. What needs a decision stays in the queue. Gives the văn bản that each became. */
async function fileAll(calls: Calls, files: ReadonlyMap<number, string>, how: How, report: Report): Promise<Map<number, number>> {
  const filed = new Map<number, number>()
  if (!files.size) return filed
  for await (const event of await calls.arrive.file({ ids: [...files.keys()], ...how })) {
    if (event.kind !== 'letter') continue
    const { queueId, issues, outcome } = event
    const file = files.get(queueId) ?? `#${queueId}`
    if (outcome.kind === 'filed') {
      const { vanBanId: id, soDen, soKyHieu } = outcome
      filed.set(queueId, id)
      report.added.push({ file, id, soDen, soKyHieu, issues })
    } else if (outcome.kind === 'twins') report.duplicates.push({ file, queueId, twins: outcome.twins })
    else if (outcome.kind === 'waiting') report.waiting.push({ file, queueId, issues })
    else report.refused.push({ file, queueId, ...told(outcome.refusal) })
  }
  return filed
}

/** The same bytes once more: what became of them. */
async function holdOrWait(
  calls: Calls,
  file: string,
  { vanBanId, queueId }: Extract<Outcome, { kind: 'held' }>,
  report: Report,
): Promise<void> {
  if (vanBanId !== null || queueId === null) {
    const isRemoved = vanBanId !== null && (await calls.vanBan.open({ id: vanBanId })).isRemoved
    report.held.push({ file, vanBanId, queueId, isRemoved })
    return
  }
  const { twins, issues } = await calls.arrive.open({ id: queueId })
  if (twins.length) report.duplicates.push({ file, queueId, twins })
  else report.waiting.push({ file, queueId, issues: issues.map(({ code }) => code) })
}

/** Its place in the queue; null for what is no văn bản yet and for what is one already. */
const waitsAs = (outcome: Outcome): number | null =>
  outcome.kind === 'refused' || (outcome.kind === 'held' && outcome.vanBanId !== null) ? null : outcome.queueId

/**
 * Takes a batch of files in and files them, with those that wait in the queue already: an import that was killed left them there, and what needs a
 * decision goes on waiting for it. Then the bytes that were there before find what they became.
 */
async function importBatch(
  { calls, tokens }: ArchiveClient,
  files: readonly string[],
  how: How,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const held = files.map(file =>
    tokens.hold({ path: path.resolve(file), name: path.basename(file).normalize('NFC'), mediaType: 'text/plain', isTemporary: false }),
  )
  const toFile = new Map<number, string>()
  const after = report.left - files.length
  const again: [file: string, outcome: Extract<Outcome, { kind: 'held' }>][] = []
  try {
    for await (const event of await calls.arrive.take({ tokens: held }, { signal })) {
      report.left = after + leftOf(event, report.left - after)
      if (event.kind !== 'file') continue
      const { outcome } = event
      const file = labelOf(files[event.from] ?? event.name, event)
      const queueId = waitsAs(outcome)
      if (queueId !== null && !toFile.has(queueId)) toFile.set(queueId, file)
      else if (outcome.kind === 'held') again.push([file, outcome])
      else if (outcome.kind === 'refused') report.refused.push({ file, ...told(outcome.refusal) })
    }
  } finally {
    const filed = await fileAll(calls, toFile, how, report)
    for (const [file, { vanBanId, queueId, kind }] of again)
      await holdOrWait(calls, file, { kind, queueId, vanBanId: vanBanId ?? filed.get(queueId ?? 0) ?? null }, report)
  }
}

async function gather(paths: readonly string[], report: Report): Promise<string[]> {
  const files: string[] = []
  const add = (found: Found) => ('refusal' in found ? report.refused.push({ file: found.file, ...found.refusal }) : files.push(found.file))
  for await (const found of filesUnder(paths)) add(found)
  return files
}

async function importAll(call: Call, client: ArchiveClient, how: How, report: Report): Promise<void> {
  const files = await gather(call.words, report)
  const progress = async (done: number) => {
    if (call.out.errors.isTerminal) await call.out.errors.write(`\r${done}/${files.length} tệp${done === files.length ? '\n' : ''}`)
  }
  report.left = files.length
  await progress(0)
  for (let from = 0; from < files.length; from += batchSize) {
    await importBatch(client, files.slice(from, from + batchSize), how, report, call.signal)
    await progress(Math.min(from + batchSize, files.length))
  }
}

const soDenWords = (soDen: SoDen): string => (soDen ? `số đến ${soDen.so}/${soDen.nam}` : 'không vào số đến')
const twinWords = ({ id, soKyHieu }: VanBanSummary): string => [`#${id}`, soKyHieu].filter(Boolean).join(' ')

function reportLines({ added, duplicates, waiting, held }: Report): string[] {
  return [
    ...added.map(({ file, id, soDen, soKyHieu }) => `đã vào sổ   ${file}  →  #${id}, ${soDenWords(soDen)}, ${soKyHieu ?? 'không số'}`),
    ...duplicates.map(({ file, twins }) => `chờ duyệt   ${file}  (trùng ${twins.map(twinWords).join(', ')})`),
    ...waiting.map(({ file }) => `chờ duyệt   ${file}  (chưa vào sổ, cần người xem)`),
    ...held.map(({ file, vanBanId, isRemoved }) => `đã có       ${file}  (#${vanBanId}${isRemoved ? ', đang ở thùng rác' : ''})`),
  ]
}

const totalLine = ({ added, duplicates, waiting, held, refused, left }: Report): string =>
  [
    `${added.length} văn bản vào sổ`,
    `${duplicates.length} trùng chờ duyệt`,
    ...(waiting.length ? [`${waiting.length} chờ người xem`] : []),
    `${held.length} đã có`,
    `${refused.length} bị từ chối${left ? `; đã dừng, ${left} tệp chưa xem` : ''}.`,
  ].join(', ')

/** What a person at the terminal can do about a register of a closed year; those files wait in the queue meanwhile. */
const lateHint = 'Để vào cả sổ của năm đã đóng: chạy lại với --late "LÝ DO"; lý do ghi vào nhật ký.'

/** `import PATH… [--direction] [--received] [--late] [--json]`; exit code 1 when a file was refused or the import was stopped. */
export async function run(call: Call): Promise<0 | 1> {
  const direction = (textOf(call, 'direction') ?? 'den') as How['direction']
  const how: How = { direction, received: dayOf(call, 'received'), late: textOf(call, 'late') }
  const report: Report = { added: [], duplicates: [], waiting: [], held: [], refused: [], left: 0 }
  let stopped: unknown = null
  await withArchive(call, 'makes', async client => {
    await importAll(call, client, how, report).catch(error => {
      stopped = error
    })
  })
  if (call.json) await writeJson(call.out, report)
  else await writeLines(call.out, [...reportLines(report), totalLine(report)])
  for (const { file, code, message } of report.refused) await writeError(call.out, { code, message: `${file}: ${message}` })
  if (how.late === null && report.refused.some(({ code }) => code === 'so-closed')) await call.out.errors.write(`${lateHint}\n`)
  if (stopped) throw stopped
  return report.refused.length ? 1 : 0
}
