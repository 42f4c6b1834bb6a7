// `import-register FILE`: the register of another program, row by row; with --dry-run only what would become of each. Made again it takes only rows it has not taken.

import { statSync } from 'node:fs'
import path from 'node:path'
import type { OldRegisterEvent, OldRegisterLook, OldRegisterPlan, RowOutcome } from '../../../contract/old-register.ts'
import { entryPartWords, faultKindsSentence, leftOutSentence, proposalWords } from '../../../contract/old-register-words.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { vietnamYear } from '../../../contract/vietnam-clock.ts'
import { dayWords } from '../../../contract/words.ts'
import type { ArchiveClient } from '../calls.ts'
import { type Call, numberOf, textOf, WrongUsage } from './command.ts'
import { withArchive } from './open-archive.ts'
import { refusalBehind, writeJson, writeLines } from './output.ts'
import { writeWhole } from './paper-out.ts'
import { mappingOf, plain } from './register-columns.ts'
import { soNamed } from './so-named.ts'

type Row = Extract<OldRegisterEvent, { kind: 'row' }>
type Done = Extract<OldRegisterEvent, { kind: 'done' }>

/** The sheet that `--sheet` names, from 0. */
function sheetNamed(name: string, { sheets, name: file }: OldRegisterLook): number {
  const found = sheets.findIndex(sheet => plain(sheet) === plain(name))
  const number = Number(name)
  if (found >= 0) return found
  if (Number.isInteger(number) && number >= 1 && number <= sheets.length) return number - 1
  throw new Refusal('not-found', { what: `trang tính “${name}” của “${file}” (có: ${sheets.join(', ')})` })
}

async function lookAt(call: Call, { calls }: ArchiveClient, token: string): Promise<OldRegisterLook> {
  const direction = textOf(call, 'direction') as 'den' | 'di' | null
  const named = textOf(call, 'sheet')
  const first = await calls.oldRegister.look({ token, direction }, { signal: call.signal })
  const sheet = named === null ? 0 : sheetNamed(named, first)
  return sheet === 0 ? first : calls.oldRegister.look({ token, sheet, direction }, { signal: call.signal })
}

const planOf = (call: Call, token: string, look: OldRegisterLook, soId: number): OldRegisterPlan => ({
  token,
  sheet: look.sheet,
  columns: mappingOf(call, look),
  direction: look.direction,
  soId,
  year: numberOf(call, 'year', 1945, 2100),
  blankDays: textOf(call, 'blank-days') === 'above' ? 'above' : 'refuse',
  twins: textOf(call, 'twins') === 'again' ? 'again' : 'skip',
  clash: textOf(call, 'clash') === 'next' ? 'next' : 'refuse',
})

function columnLines({ columns: looked, head, year, sheets, sheet, hidden }: OldRegisterLook, plan: OldRegisterPlan): string[] {
  const where = head ? `Tên cột ở dòng ${head.from}${head.to > head.from ? `–${head.to}` : ''}` : 'Không thấy dòng tên cột'
  const lines = looked.map(({ column, letter, head: name, samples, proposal }) => {
    const part = plan.columns.find(one => one.column === column)?.part
    const why = part && proposal?.part === part ? ` (${proposalWords[proposal.why]})` : part ? ' (theo --map)' : ''
    return `  ${letter.padEnd(3)}${name || `[${samples[0] ?? ''}]`}  →  ${part ? entryPartWords[part] + why : 'không lấy'}`
  })
  const others =
    sheets.length > 1
      ? [
          `Trang tính “${sheets[sheet]}” (trong ${sheets.length}: ${sheets.join(', ')}${hidden ? `; ${hidden} trang sau cùng đang ẩn` : ''}).`,
        ]
      : []
  const asks =
    year !== null && plan.year === null ? [`Trên tên cột có “năm ${year}”; ngày ghi thiếu năm chỉ đọc được khi có --year ${year}.`] : []
  return [...others, `${where}; sổ văn bản ${plan.direction === 'di' ? 'đi' : 'đến'}. Các cột:`, ...lines, ...asks]
}

function outcomeWords(outcome: RowOutcome): string {
  if (outcome.kind !== 'filed') return `${outcome.kind === 'refused' ? 'không nhận: ' : ''}${leftOutSentence(outcome)}`
  const { entry, soDen, vanBanId } = outcome
  const so = soDen ? `số ${soDen.so}/${soDen.nam}` : entry.so === null ? 'số mới' : `số ${entry.so}/${entry.register.ngayDen.slice(0, 4)}`
  const { soKyHieu, coQuanBanHanh, tenLoai, trichYeu } = entry.fields
  const what = [soKyHieu ?? 'không số', dayWords(entry.fields.ngayBanHanh), coQuanBanHanh, tenLoai, trichYeu].filter(Boolean).join(' | ')
  return `${vanBanId === null ? 'sẽ vào sổ' : `đã vào sổ #${vanBanId}`} ${so}, ngày ${dayWords(entry.register.ngayDen)}: ${what.slice(0, 160)}`
}

function totalLine({ counts, left, days, faults }: Done, dryRun: boolean): string {
  const { filed, numbered, taken, held, refused } = counts
  const verb = dryRun ? 'sẽ vào sổ' : 'vào sổ'
  const when = days ? ` (từ ${dayWords(days.from)} đến ${dayWords(days.to)}${numbered ? `; ${numbered} được cấp số mới` : ''})` : ''
  const others = [
    taken && `${taken} đã nhập lần trước`,
    held && `${held} trùng với kho hoặc trùng trong tệp`,
    `${refused} không nhận${refused ? ` (${faultKindsSentence(faults)})` : ''}`,
  ]
    .filter(Boolean)
    .join(', ')
  return `${filed} dòng ${verb}${when}, ${others}${left ? `; đã dừng, ${left} dòng chưa xem` : ''}.${dryRun ? ' Chưa ghi gì.' : ''}`
}

/** What was told: rows for the one document, how it ended, and the refusal of one that was stopped. */
type Followed = { rows: Row[]; done: Done | null; stopped: unknown }

/** Follows the rows: each is told as it comes, or kept for the one document. */
async function followRows(call: Call, events: AsyncIterable<OldRegisterEvent>, followed: Followed): Promise<void> {
  const { isTerminal } = call.out.errors
  for await (const event of events) {
    if (event.kind === 'row' && call.json) followed.rows.push(event)
    else if (event.kind === 'row') await writeLines(call.out, [`dòng ${event.row}: ${outcomeWords(event.outcome)}`])
    else if (event.kind === 'progress' && isTerminal)
      await call.out.errors.write(`\r${event.done}/${event.total} dòng${event.done === event.total ? '\n' : ''}`)
    else if (event.kind === 'done') followed.done = event
  }
}

/** Saves the rows that were left out; nothing where none were. */
async function saveLeftOut(call: Call, { calls, tokens }: ArchiveClient, plan: OldRegisterPlan, target: string): Promise<void> {
  try {
    const paper = await calls.oldRegister.leftOut(plan)
    await writeWhole(tokens.heldBy(paper.token).path, path.resolve(target))
  } catch (error) {
    if (refusalBehind(error)?.code !== 'nothing-to-print') throw error
    if (!call.json) await writeLines(call.out, ['Không có dòng nào chưa nhập.'])
  }
}

/** The register behind a token: what became of its rows, and the rows left out where they are asked for. */
async function takeRows(call: Call, client: ArchiveClient, look: OldRegisterLook, plan: OldRegisterPlan): Promise<Followed> {
  const { preview, take } = client.calls.oldRegister
  const followed: Followed = { rows: [], done: null, stopped: null }
  const work = isDryRun(call) ? preview : take
  if (!call.json) await writeLines(call.out, columnLines(look, plan))
  await followRows(call, await work(plan, { signal: call.signal }), followed).catch(error => {
    if (followed.done === null) throw error
    followed.stopped = error
  })
  const target = textOf(call, 'left-out')
  if (target !== null) await saveLeftOut(call, client, plan, target)
  return followed
}

/** The one document, or the line of totals. */
async function tellEnd(call: Call, look: OldRegisterLook, { token: _, ...plan }: OldRegisterPlan, { rows, done }: Followed): Promise<void> {
  const told = rows.map(({ row, outcome }) => ({ row, ...outcome }))
  if (call.json)
    await writeJson(call.out, {
      look,
      plan,
      rows: told,
      counts: done?.counts ?? null,
      faults: done?.faults ?? [],
      left: done?.left ?? null,
    })
  else if (done) await writeLines(call.out, [totalLine(done, isDryRun(call))])
}

const isDryRun = ({ flags }: Call): boolean => flags['dry-run'] === true

/** The rows left out must not take the place of the register they come from. */
function checkTarget(call: Call, file: string): void {
  const target = textOf(call, 'left-out')
  if (target === null) return
  const [source, there] = [file, path.resolve(target)].map(one => statSync(one, { throwIfNoEntry: false, bigint: true }))
  if (source && there && source.dev === there.dev && source.ino === there.ino)
    throw new WrongUsage(`--left-out: “${target}” là chính tệp sổ đang nhập. Hãy cho tên tệp khác.`)
}

/** `import-register FILE [--dry-run] [--map …] [--json]`; exit code 1 when a row was refused or it was stopped. */
export async function run(call: Call): Promise<0 | 1> {
  const file = path.resolve(call.words[0] ?? '')
  checkTarget(call, file)
  const held = { path: file, name: path.basename(file).normalize('NFC'), mediaType: 'application/octet-stream', isTemporary: false }
  return withArchive(call, isDryRun(call) ? 'reads' : 'makes', async client => {
    const token = client.tokens.hold(held)
    const look = await lookAt(call, client, token)
    const kept = { kind: look.direction, nam: numberOf(call, 'year', 1945, 2100) ?? vietnamYear(new Date()) }
    const plan = planOf(call, token, look, await soNamed(call, client.calls, kept, 0))
    const followed = await takeRows(call, client, look, plan)
    await tellEnd(call, look, plan, followed)
    const { done, stopped } = followed
    if (stopped) throw stopped
    return done && !done.left && !done.counts.refused ? 0 : 1
  })
}
