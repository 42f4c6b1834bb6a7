// `due [--on DATE]`: what is not passed on, late, due and soon due on a day.
import { type DueDay, type DueItem, type DueKind, dueKind } from '../../../contract/giai-quyet.ts'
import { countedWords, dueKindWords, lateWords } from '../../../contract/giai-quyet-words.ts'
import { dayWords } from '../../../contract/words.ts'
import type { Calls } from '../calls.ts'
import { type Call, dayOf } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson, writeLines } from './output.ts'

/** A list is as long as its count goes. */
const listedAtMost = 1000

async function allDue(calls: Calls, which: DueKind, on: string | null): Promise<DueItem[]> {
  const items: DueItem[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Calls['giaiQuyet']['due']>> = await calls.giaiQuyet.due({ which, on, after, limit: 500 })
    items.push(...page.items)
    after = page.next
  } while (after !== null && items.length < listedAtMost)
  return items.slice(0, listedAtMost)
}

const itemLine = ({ vanBan, donViNhan, hanXuLy, daysLate }: DueItem): string =>
  [
    `  #${vanBan.id}`,
    vanBan.soDen && `số đến ${vanBan.soDen.so}/${vanBan.soDen.nam}`,
    vanBan.soKyHieu,
    vanBan.coQuanBanHanh,
    donViNhan,
    hanXuLy && `hạn ${dayWords(hanXuLy)}`,
    lateWords(daysLate),
  ]
    .filter(Boolean)
    .join('  ')

function linesOf({ day, isWorking, counts, chuyenCham }: DueDay, lists: ReadonlyMap<DueKind, DueItem[]>): string[] {
  const late = chuyenCham.n ? [`Chậm chuyển (quá ngày làm việc tiếp theo; văn bản khẩn: quá ngày đến): ${countedWords(chuyenCham)}`] : []
  return [
    `Ngày ${dayWords(day)}${isWorking ? '' : ' (ngày nghỉ)'}`,
    ...late,
    ...[...lists].flatMap(([which, items]) => [`${dueKindWords[which]}: ${countedWords(counts[which])}`, ...items.map(itemLine)]),
  ]
}

/** `due [--on DATE] [--json]`; JSON gives the counts of the day and each list. */
export async function run(call: Call): Promise<0> {
  const on = dayOf(call, 'on')
  await withArchive(call, 'reads', async ({ calls }) => {
    const day = await calls.giaiQuyet.day({ on })
    const lists = new Map<DueKind, DueItem[]>()
    for (const which of dueKind.options) lists.set(which, await allDue(calls, which, on))
    if (call.json) return writeJson(call.out, { ...day, lists: Object.fromEntries(lists) })
    await writeLines(call.out, linesOf(day, lists))
  })
  return 0
}
