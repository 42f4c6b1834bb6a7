// `verify`: whether files, index and journal of the archive are whole.
import type { Call } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson, writeLines } from './output.ts'

/** `verify [--json]`; exit code 1 when anything is wrong. */
export async function run(call: Call): Promise<0 | 1> {
  const answer = await withArchive(call, 'reads', ({ calls }) => calls.archive.verify())
  const lines = answer.checks.flatMap(({ name, ok, checked, faults }) => [
    `${ok ? 'tốt ' : 'HỎNG'}  ${name} (${checked})`,
    ...faults.map(fault => `      - ${fault}`),
  ])
  await (call.json ? writeJson(call.out, answer) : writeLines(call.out, [...lines, answer.ok ? 'Kho nguyên vẹn.' : 'Kho có chỗ hỏng.']))
  return answer.ok ? 0 : 1
}
