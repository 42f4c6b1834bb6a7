// `family SO-HIEU`: a parent and all that implement it.
import type { ReachedList } from '../../../contract/noi-nhan.ts'
import { sendWayWords } from '../../../contract/noi-nhan-words.ts'
import type { QuanHe } from '../../../contract/the-thuc.ts'
import type { Family } from '../../../contract/van-ban.ts'
import { dayWords, quanHeWords } from '../../../contract/words.ts'
import type { Calls } from '../calls.ts'
import type { Call } from './command.ts'
import { idNamed, withArchive } from './open-archive.ts'
import { writeJson, writeLines } from './output.ts'

const lagWords = (days: number | null): string | null => (days === null ? null : days >= 0 ? `sau ${days} ngày` : `trước ${-days} ngày`)

const memberLine = ({ vanBan, quanHe, tinh, lagDays, recipients }: Family['members'][number]): string =>
  [
    `  - #${vanBan.id}`,
    tinh ?? vanBan.coQuanBanHanh,
    vanBan.soKyHieu,
    dayWords(vanBan.ngayBanHanh),
    lagWords(lagDays),
    quanHeWords[quanHe],
    `${recipients.length} nơi nhận`,
  ]
    .filter(Boolean)
    .join('  ')

const familyLines = ({ parent, members, silent }: Family): string[] => [
  [`#${parent.id}`, parent.tenLoai, parent.soKyHieu, dayWords(parent.ngayBanHanh), parent.coQuanBanHanh].filter(Boolean).join('  '),
  ...(parent.trichYeu ? [`    ${parent.trichYeu}`] : []),
  ...(members.length ? members.map(memberLine) : ['  Chưa có văn bản nào thực hiện.']),
  ...(silent.length ? [`  Chưa thấy văn bản của: ${silent.join(', ')}.`] : []),
]

/** Relations by which a văn bản belongs to the family of the one it cites. */
const belonging: readonly QuanHe[] = ['thuc-hien', 'can-cu']

/** The family of what is named; what has no members but parents of its own gives theirs, and says whose it asked for. */
async function familiesOf(calls: Calls, id: number): Promise<{ families: Family[]; childOf: string | null }> {
  const own = await calls.vanBan.family({ id })
  if (own.members.length) return { families: [own], childOf: null }
  const families: Family[] = []
  const { cites, soKyHieu } = await calls.vanBan.open({ id })
  for (const parent of new Set(cites.filter(({ quanHe }) => belonging.includes(quanHe)).map(({ vanBan }) => vanBan.id))) {
    const family = await calls.vanBan.family({ id: parent })
    if (family.members.some(({ vanBan }) => vanBan.id === id)) families.push(family)
  }
  if (!families.length) return { families: [own], childOf: null }
  return { families, childOf: `${[`#${id}`, soKyHieu].filter(Boolean).join(' ')} thuộc về:` }
}

const sentWords = (sent: ReachedList['items'][number]['sent']): string =>
  sent
    .map(({ way, day, signedOn }) => `${sendWayWords[way]} ${dayWords(day)}${signedOn ? `, ký nhận ${dayWords(signedOn)}` : ''}`)
    .join('; ')

/** Of posts, units and names that the directory does not know nobody can say that they are silent. */
const answerWords = ({ answer, isTracked }: Pick<ReachedList['items'][number], 'answer' | 'isTracked'>): string =>
  answer ? `#${answer.id} ${answer.soKyHieu ?? ''}`.trim() : isTracked ? 'chưa trả lời' : 'không theo dõi được trả lời'

const reachedLines = ({ parent, items, sent, answered, unopened }: ReachedList): string[] => [
  [`#${parent.id}`, parent.tenLoai, parent.soKyHieu, dayWords(parent.ngayBanHanh), parent.coQuanBanHanh].filter(Boolean).join('  '),
  `  ${items.length} nơi nhận: ${sent} đã gửi, ${answered} đã có văn bản thực hiện.`,
  ...items.map(({ name, sent, ...of }) => [`  - ${name}`, sentWords(sent) || 'chưa gửi', answerWords(of)].join('  ')),
  ...unopened.map(text => `  - ${text}  (chưa mở được đến từng nơi)`),
]

/**
 * `family ID|SO-HIEU [--received] [--year] [--agency] [--json]`; JSON gives the first family, the others under `others`; with `--received` who was
 * sent the văn bản and who answered.
 */
export async function run(call: Call): Promise<0> {
  if (call.flags.received === true) {
    const reached = await withArchive(call, 'reads', async ({ calls }) => calls.noiNhan.received({ id: await idNamed(call, calls) }))
    if (call.json) await writeJson(call.out, reached)
    else await writeLines(call.out, reachedLines(reached))
    return 0
  }
  const { families, childOf } = await withArchive(call, 'reads', async ({ calls }) => familiesOf(calls, await idNamed(call, calls)))
  const [first, ...others] = families
  if (call.json) await writeJson(call.out, others.length ? { ...first, others } : first)
  else await writeLines(call.out, [...(childOf ? [childOf] : []), ...families.flatMap(familyLines)])
  return 0
}
