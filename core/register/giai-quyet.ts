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
