// `family SO-HIEU`: a parent and all that implement it.
import type { Family } from '../../../contract/van-ban.ts'
import { dayWords, quanHeWords } from '../../../contract/words.ts'
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

/** `family ID|SO-HIEU [--year] [--agency] [--json]`. */
export async function run(call: Call): Promise<0> {
  const family = await withArchive(call, 'reads', async ({ calls }) => calls.vanBan.family({ id: await idNamed(call, calls) }))
  await (call.json ? writeJson(call.out, family) : writeLines(call.out, familyLines(family)))
  return 0
}
