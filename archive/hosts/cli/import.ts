// `import PATH…`: files each văn bản at once under the next số đến with the values as read. What needs a decision stays in the review queue.
import path from 'node:path'
import type { ArriveEvent } from '../../../contract/arrive.ts'
import type { VanBanSummary } from '../../../contract/van-ban.ts'
import { fieldsAsRead } from '../../reading-fields.ts'
import type { ArchiveClient, Calls } from '../calls.ts'
import { type Call, dayOf, textOf } from './command.ts'
import { type Found, filesUnder } from './files-under.ts'
import { withArchive } from './open-archive.ts'
import { refusalBehind, type Told, told, writeError, writeJson, writeLines } from './output.ts'

type SoDen = { nam: number; so: number } | null
type Report = {
  added: { file: string; id: number; soDen: SoDen; soKyHieu: string | null }[]
  duplicates: { file: string; queueId: number; twins: VanBanSummary[] }[]
  held: { file: string; vanBanId: number | null; queueId: number | null }[]
  refused: ({ file: string; queueId?: number } & Told)[]
}
type How = { direction: 'den' | 'di'; received: string | null }
type Outcome = Extract<ArriveEvent, { kind: 'file' }>['outcome']

/** Files taken in one call; a stop is heard between files. */
const batchSize = 200

async function fileOrLeave(calls: Calls, file: string, queueId: number, { direction, received }: How, report: Report): Promise<void> {
  const review = await calls.arrive.open({ id: queueId })
  if (review.twins.length) {
    report.duplicates.push({ file, queueId, twins: review.twins })
    return
  }
  const register = { ngayDen: received ?? review.today, donViNhan: null, ngayChuyen: null, ghiChu: null }
  try {
    const { id, soDen } = await calls.arrive.accept({ id: queueId, fields: fieldsAsRead(review.theThuc), register, direction })
    report.added.push({ file, id, soDen, soKyHieu: review.theThuc.soKyHieu?.value ?? null })
  } catch (error) {
    const body = refusalBehind(error)
    if (!body) throw error
    report.refused.push({ file, queueId, ...told(body) })
  }
}

async function settle(calls: Calls, file: string, outcome: Outcome, how: How, report: Report): Promise<void> {
  if (outcome.kind === 'waiting') await fileOrLeave(calls, file, outcome.queueId, how, report)
  else if (outcome.kind === 'held') report.held.push({ file, vanBanId: outcome.vanBanId, queueId: outcome.queueId })
  else report.refused.push({ file, ...told(outcome.refusal) })
}

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
  for await (const event of await calls.arrive.take({ tokens: held }, { signal })) {
    if (event.kind === 'file') await settle(calls, files[event.done - 1] ?? event.name, event.outcome, how, report)
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
  await progress(0)
  for (let from = 0; from < files.length; from += batchSize) {
    await importBatch(client, files.slice(from, from + batchSize), how, report, call.signal)
    await progress(Math.min(from + batchSize, files.length))
  }
}

const soDenWords = (soDen: SoDen): string => (soDen ? `số đến ${soDen.so}/${soDen.nam}` : 'không vào số đến')
const twinWords = ({ id, soKyHieu }: VanBanSummary): string => [`#${id}`, soKyHieu].filter(Boolean).join(' ')

function reportLines({ added, duplicates, held }: Report): string[] {
  return [
    ...added.map(({ file, id, soDen, soKyHieu }) => `đã vào sổ   ${file}  →  #${id}, ${soDenWords(soDen)}, ${soKyHieu ?? 'không số'}`),
    ...duplicates.map(({ file, twins }) => `chờ duyệt   ${file}  (trùng ${twins.map(twinWords).join(', ')})`),
    ...held.map(({ file, vanBanId }) => `đã có       ${file}  ${vanBanId === null ? '(đang chờ duyệt)' : `(#${vanBanId})`}`),
  ]
}

/** `import PATH… [--direction] [--received] [--json]`; exit code 1 when a file was refused or the import was stopped. */
export async function run(call: Call): Promise<0 | 1> {
  const how: How = { direction: (textOf(call, 'direction') ?? 'den') as How['direction'], received: dayOf(call, 'received') }
  const report: Report = { added: [], duplicates: [], held: [], refused: [] }
  let stopped: unknown = null
  await withArchive(call, 'writes', async client => {
    await importAll(call, client, how, report).catch(error => {
      stopped = error
    })
  })
  if (call.json) await writeJson(call.out, report)
  else
    await writeLines(call.out, [
      ...reportLines(report),
      `${report.added.length} văn bản vào sổ, ${report.duplicates.length} trùng chờ duyệt, ${report.held.length} đã có, ${report.refused.length} bị từ chối.`,
    ])
  for (const { file, code, message } of report.refused) await writeError(call.out, { code, message: `${file}: ${message}` })
  if (stopped) throw stopped
  return report.refused.length ? 1 : 0
}
