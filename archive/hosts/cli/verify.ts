// `verify`: whether files, index and journal of the archive are whole; the index is made anew where that is asked.
import type { Calls } from '../calls.ts'
import type { Call } from './command.ts'
import { withArchive } from './open-archive.ts'
import { sayUnindexed, writeJson, writeLines } from './output.ts'

const checkWords: Readonly<Record<string, string>> = {
  integrity: 'cấu trúc',
  references: 'liên kết',
  files: 'tệp',
  journal: 'nhật ký',
  index: 'chỉ mục',
  'so-den': 'số đến',
}

/** A check that is well may still have something to remark: numbers left out are no damage. */
const stateOf = (ok: boolean, faults: readonly string[]): string => {
  if (!ok) return 'HỎNG'
  return faults.length ? 'lưu ý' : 'tốt'
}

async function repair({ out, signal }: Call, calls: Calls): Promise<void> {
  const { isTerminal } = out.errors
  for await (const event of await calls.archive.repair(undefined, { signal })) {
    if (event.kind === 'done') {
      if (isTerminal) await out.errors.write(`\nlập lại chỉ mục: ${event.indexed} văn bản\n`)
      await sayUnindexed(out, event.left)
    } else if (isTerminal) await out.errors.write(`\r${event.done}/${event.total} văn bản`)
  }
}

/** `verify [--repair] [--json]`; exit code 1 when anything is wrong. */
export async function run(call: Call): Promise<0 | 1> {
  const isRepair = call.flags.repair === true
  const answer = await withArchive(call, isRepair ? 'writes' : 'reads', async ({ calls }) => {
    if (isRepair) await repair(call, calls)
    return calls.archive.verify(undefined, { signal: call.signal })
  })
  const lines = answer.checks.flatMap(({ name, ok, checked, faults }) => [
    `${stateOf(ok, faults).padEnd(5)}  ${checkWords[name] ?? name} (${checked})`,
    ...faults.map(fault => `      - ${fault}`),
  ])
  await (call.json ? writeJson(call.out, answer) : writeLines(call.out, [...lines, answer.ok ? 'Kho nguyên vẹn.' : 'Kho có chỗ hỏng.']))
  return answer.ok ? 0 : 1
}
