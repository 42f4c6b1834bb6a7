// `verify`: whether files, index and journal of the archive are whole.
import type { Call } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson, writeLines } from './output.ts'

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

/** `verify [--json]`; exit code 1 when anything is wrong. */
export async function run(call: Call): Promise<0 | 1> {
  const answer = await withArchive(call, 'reads', ({ calls }) => calls.archive.verify())
  const lines = answer.checks.flatMap(({ name, ok, checked, faults }) => [
    `${stateOf(ok, faults).padEnd(5)}  ${checkWords[name] ?? name} (${checked})`,
    ...faults.map(fault => `      - ${fault}`),
  ])
  await (call.json ? writeJson(call.out, answer) : writeLines(call.out, [...lines, answer.ok ? 'Kho nguyên vẹn.' : 'Kho có chỗ hỏng.']))
  return answer.ok ? 0 : 1
}
