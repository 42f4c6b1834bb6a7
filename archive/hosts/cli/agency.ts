// `agency NAME [--on DATE] [--province TINH]`: who that is, since when, who came before and after, other names.
import type { Agency, Resolution } from '../../../contract/agency.ts'
import {
  agencyKindWords,
  agencyLevelWords,
  agencyName,
  agencySourceWords,
  agencySureWords,
  lifeWords,
  successionWords,
} from '../../../contract/agency-words.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { dayWords } from '../../../contract/words.ts'
import type { Calls } from '../calls.ts'
import { type Call, dayOf, textOf } from './command.ts'
import { withArchive } from './open-archive.ts'
import { writeJson, writeLines } from './output.ts'

const line = (label: string, value: string | null | undefined): string[] => (value ? [`  ${label.padEnd(18)}${value}`] : [])
const list = (label: string, lines: readonly string[]): string[] =>
  lines.length ? [`  ${label}:`, ...lines.map(words => `    - ${words}`)] : []

interface Answer {
  resolution: Resolution
  agency: Agency
}

/** The agency that a name means in letters of a province; else the only one whose name has all its words. */
async function agencyNamed(calls: Calls, ten: string, tinh: string | null, on: string | null): Promise<Answer> {
  const resolution = await calls.coQuan.resolve({ ten, tinh, on })
  const id = resolution.coQuan?.id
  if (id !== undefined) return { resolution, agency: await calls.coQuan.open({ id, on }) }
  const { items, next } = await calls.coQuan.list({ text: ten, limit: 10 })
  const [only, second] = items
  if (!only) throw new Refusal('not-found', { what: `cơ quan “${ten}” trong danh bạ` })
  if (second) throw new Refusal('several-agencies', { what: ten, list: `${items.map(agencyName).join('; ')}${next ? ' …' : ''}` })
  return { resolution, agency: await calls.coQuan.open({ id: only.id, on }) }
}

const linesOf = ({ agency, resolution }: Answer, on: string | null): string[] => [
  `#${agency.id}  ${agencyName(agency)}`,
  ...line('Loại', [agencyKindWords[agency.loai], agency.cap && agencyLevelWords[agency.cap]].filter(Boolean).join(', ')),
  ...line('Mang tên này', lifeWords(agency.tuNgay, agency.denNgay)),
  ...line('Cấp trên', agency.cha && agencyName(agency.cha)),
  ...line('Mã định danh', agency.maDinhDanh),
  ...line('Địa chỉ', agency.fields.diaChi),
  ...line('Điện thoại', agency.fields.dienThoai),
  ...line('Thư điện tử', agency.fields.thuDienTu),
  ...list('Tiền thân', agency.predecessors.map(successionWords)),
  ...list('Kế thừa', agency.successors.map(successionWords)),
  ...(resolution.isOutOfLife || agency.denNgay ? list(`Nay là${on ? ` (${dayWords(on)})` : ''}`, agency.heirs.map(agencyName)) : []),
  ...list('Tên khác', [...new Set(agency.aliases.map(({ ten }) => ten))]),
  ...line('Văn bản', `${agency.counts.issued} ban hành, ${agency.counts.received} nhận`),
  ...line('Nguồn', [agencySourceWords[agency.nguon], agency.fields.canCu, agencySureWords[agency.mucTin]].filter(Boolean).join('; ')),
]

/** `agency NAME [--on] [--province] [--json]`; JSON gives the agency and how the name was understood. */
export async function run(call: Call): Promise<0> {
  const [on, ten] = [dayOf(call, 'on'), call.words.join(' ')]
  await withArchive(call, 'reads', async ({ calls }) => {
    const own = (await calls.archive.status()).own?.tinh ?? null
    const answer = await agencyNamed(calls, ten, textOf(call, 'province') ?? own, on)
    if (call.json) return writeJson(call.out, { ...answer.agency, resolution: answer.resolution })
    await writeLines(call.out, linesOf(answer, on))
  })
  return 0
}
