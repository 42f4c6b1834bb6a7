// `reread`: reads filed letters again with this version's rules and lists what differs. Nothing filed changes; the clerk decides on the screen.
import type { Difference, RereadEvent } from '../../../contract/reread.ts'
import { fieldWords, sureWords } from '../../../contract/words.ts'
import { readerVersion } from '../../../core/the-thuc/version.ts'
import type { Call } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeLines } from './output.ts'
import { valueWords } from './value-words.ts'

type Letter = Extract<RereadEvent, { kind: 'letter' }>
type Done = Extract<RereadEvent, { kind: 'done' }>

const most = 160
/** A value or a list of them; of nothing or an empty list that there is none. */
const short = (value: unknown): string => {
  const values = [value ?? []].flat()
  const words = values.map(valueWords).join('; ').replace(/\s+/gu, ' ')
  return words ? `“${words.length > most ? `${words.slice(0, most)}…` : words}”` : 'không có'
}

function differenceLine({ field, isClerks, filed, after }: Difference): string {
  const [first] = after
  const now = after.map(({ value }) => value)
  const how = first ? `  (${first.rule}, ${sureWords[first.sure].toLowerCase()})` : ''
  return `    ${fieldWords[field]}${isClerks ? ' [văn thư đã sửa]' : ''}: ${short(filed)} → ${short(now)}${how}`
}

const letterLines = ({ vanBanId, name, differences }: Letter): string[] => [
  `${vanBanId === null ? 'chờ duyệt' : `#${vanBanId}`}  ${name}`,
  ...differences.map(differenceLine),
]

const totalLine = ({ read, letters, differences, waiting, failed, left }: Done, dryRun: boolean): string =>
  [
    `Bản ${readerVersion} của bộ đọc đã đọc lại ${read} văn bản: ${letters} văn bản đã lưu`,
    `${waiting} văn bản chờ duyệt có ${differences} điểm khác`,
    ...(failed ? [`${failed} không đọc được`] : []),
    ...(left ? [`đã dừng, ${left} chưa xem`] : []),
  ].join(', ') + (dryRun ? '. Chưa ghi gì.' : '. Chưa giá trị nào đổi; duyệt từng điểm ở màn hình Đọc lại.')

/** Writes each letter as it comes: the JSON document is never whole in memory. */
async function tell({ json, out }: Call, letter: Letter, isFirst: boolean): Promise<void> {
  const { kind: _, ...told } = letter
  if (json) await out.answers.write(`${isFirst ? '' : ','}${JSON.stringify(told)}`)
  else await writeLines(out, letterLines(letter))
}

/** What is refused before the first event leaves nothing written: the refusal is then the only JSON document. */
async function follow(call: Call, events: AsyncIterable<RereadEvent>): Promise<Done | null> {
  const { isTerminal } = call.out.errors
  let isOpened = false
  let told = 0
  let done: Done | null = null
  for await (const event of events) {
    if (call.json && !isOpened) await call.out.answers.write(`{"readerVersion":${readerVersion},"letters":[`)
    isOpened = true
    if (event.kind === 'letter') {
      await tell(call, event, told === 0)
      told++
    } else if (event.kind === 'progress' && isTerminal) {
      await call.out.errors.write(`\r${event.done}/${event.total} văn bản${event.done === event.total ? '\n' : ''}`)
    } else if (event.kind === 'done') done = event
  }
  return done
}

/** `reread [--all] [--dry-run] [--json]`; exit code 1 when a letter could not be read or it was stopped. */
export async function run(call: Call): Promise<0 | 1> {
  const { json, flags, out, signal } = call
  const dryRun = flags['dry-run'] === true
  const input = { all: flags.all === true, dryRun }
  const done = await withArchive(call, dryRun ? 'reads' : 'writes', async ({ calls }) =>
    follow(call, await calls.reread.run(input, { signal })),
  )
  if (json) {
    const { kind: _, letters, ...counts } = done ?? { kind: 'done', letters: 0 }
    await out.answers.write(`],"counts":${JSON.stringify({ filed: letters, ...counts })}}\n`)
  } else if (done) await writeLines(out, [totalLine(done, dryRun)])
  return done && !done.failed && !done.left ? 0 : 1
}
