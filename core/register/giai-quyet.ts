// What the steps of passing a văn bản on say of it: how far it has come, whether it is late, what they put into the register's columns. Values only.
import type { GiaiQuyetState, Step, VaiTro } from '../../contract/giai-quyet.ts'
import { vaiTroWords } from '../../contract/giai-quyet-words.ts'

type Passed = Pick<Step, 'donVi' | 'vaiTro' | 'ngay' | 'ngayNhan'>

/** A day of passing that the clerk typed into the register counts as much as a step. */
export function stateOf(from: { ngayChuyen: string | null; xongNgay: string | null; steps: readonly Passed[] }): GiaiQuyetState {
  if (from.xongNgay !== null) return 'da-giai-quyet'
  if (from.steps.some(({ ngayNhan, vaiTro }) => ngayNhan !== null && vaiTro !== 'de-biet')) return 'dang-giai-quyet'
  return from.steps.length || from.ngayChuyen !== null ? 'da-chuyen' : 'chua-chuyen'
}

/** Past its hạn: finished after it, or not finished and the day gone by. */
export const isLate = ({ han, xongNgay }: { han: string | null; xongNgay: string | null }, today: string): boolean =>
  han !== null && (xongNgay ?? today) > han

const order: readonly VaiTro[] = ['chu-tri', 'phoi-hop', 'de-biet']

/** The columns of the register that steps fill: all who were given it, who leads first; the first day. */
export function columnsFrom(steps: readonly Passed[]): { donViNhan: string | null; ngayChuyen: string | null } {
  const names = order.flatMap(vaiTro => steps.filter(step => step.vaiTro === vaiTro).map(({ donVi }) => donVi))
  const days = steps.map(({ ngay }) => ngay).sort()
  return { donViNhan: names.length ? [...new Set(names)].join('; ') : null, ngayChuyen: days[0] ?? null }
}

/** What a column holds after the steps have changed: what the clerk typed stays. */
export const columnAfter = (held: string | null, before: string | null, after: string | null): string | null =>
  held === null || held === before ? after : held

/** `Phòng Văn hóa (chủ trì)`. */
export const stepName = ({ donVi, vaiTro }: Pick<Step, 'donVi' | 'vaiTro'>): string =>
  `${donVi} (${vaiTroWords[vaiTro].toLocaleLowerCase('vi')})`

/** A hạn as it stood, and whether it stood on a clerk's word. */
interface Held {
  han: string | null
  byClerk: boolean
}
/** A step, the hạn it set (null: none) and what stood before it. */
export interface HanStep {
  id: number
  han: string | null
  before: Held
}

/** Steps of one passing on set one hạn together. */
function settings(steps: readonly HanStep[]): HanStep[][] {
  const groups: HanStep[][] = []
  for (const step of steps) {
    if (step.han === null) continue
    const last = groups.at(-1)
    if (last?.some(({ han, before }) => han === step.han && before.han === step.before.han)) last.push(step)
    else groups.push([step])
  }
  return groups
}

/**
 * What taking steps back, in any order, leaves of the hạn. `steps` in the order in which they were made; `held` is the hạn that stands now. `left` is null
 * where it stays as it is; `moved` are the steps that stay and whose hạn stood on one that goes.
 */
export function hanWithout(
  steps: readonly HanStep[],
  gone: ReadonlySet<number>,
  held: string | null,
): { moved: HanStep[]; left: Held | null } {
  const moved: HanStep[] = []
  let taken: { han: string | null; before: Held } | null = null
  for (const group of settings(steps)) {
    const [{ han = null, before: stood = null } = {}] = group
    if (stood === null) continue
    const before: Held = taken !== null && taken.han === stood.han ? taken.before : stood
    const stay = group.filter(({ id }) => !gone.has(id))
    if (before !== stood) moved.push(...stay.map(step => ({ ...step, before })))
    taken = stay.length ? null : { han, before }
  }
  return { moved, left: taken !== null && taken.han === held ? taken.before : null }
}
