// The contract's cases about the file of a register: its rows while others are looked at, what is left out of it, and cells out of their columns.
import { expect, test } from 'vitest'
import type { OldRegisterEvent, OldRegisterLook } from '../../contract/old-register.ts'
import { type Case, collect } from './carried.ts'

const heads = 'Số đến,Ngày đến,Tác giả,"Số, ký hiệu",Trích yếu'
const rowOf = (so: number, { day = '03/04/2020', trichYeu = 'V/v trực dịch' } = {}): string =>
  `${so},${day},Sở Y tế,${so}/SYT-NVY,${trichYeu}`
const planOf = (token: string, { columns, direction, sheet }: OldRegisterLook) => ({
  token,
  sheet,
  direction,
  columns: columns.flatMap(({ column, proposal }) => (proposal ? [{ column, part: proposal.part }] : [])),
})
const kinds = (events: readonly OldRegisterEvent[]): string[] =>
  events.flatMap(event =>
    event.kind === 'row' ? [`${event.row} ${event.outcome.kind === 'refused' ? event.outcome.fault.code : event.outcome.kind}`] : [],
  )

export function oldRegisterFileCases(archive: () => Case): void {
  const planFor = async (name: string, ...lines: string[]) => {
    const token = await archive().hold(archive().write(name, `\ufeff${lines.join('\r\n')}\r\n`))
    return planOf(token, await archive().calls.oldRegister.look({ token }))
  }
  const previewOf = async (name: string, ...lines: string[]) => collect(archive().calls.oldRegister.preview(await planFor(name, ...lines)))

  test('[SC-40] a row of a csv with words behind the last head is refused, not taken with its cells in wrong columns', async () => {
    const wide = rowOf(2, { trichYeu: 'V/v phòng, chống dịch' })
    expect(kinds(await previewOf('sổ.csv', heads, rowOf(1), wide, rowOf(3, { trichYeu: '"V/v phòng, chống dịch"' })))).toEqual([
      '2 filed',
      '3 too-wide',
      '4 filed',
    ])
  })

  test('[SC-8] where months stand first in a column of days, a day that can be read both ways is refused, not taken for another', async () => {
    const days = ['03/04/2020', '03/25/2020', '04/04/2020'].map((day, i) => rowOf(i + 1, { day }))
    const told = ['2 ngay-two-ways', '3 ngay-impossible', '4 filed']
    expect(kinds(await previewOf('sổ.csv', heads, ...days))).toEqual(told)
    const slip = ['25/03/2020', '26/03/2020'].map((day, i) => rowOf(i + 4, { day }))
    expect(kinds(await previewOf('sổ.csv', heads, ...days, ...slip)).slice(0, 3)).toEqual(['2 filed', ...told.slice(1)])
  })

  test('[SC-10] heads that come again with a column more are heads, and the rows above them are taken', async () => {
    const again = `${heads},Người ký`
    expect(kinds(await previewOf('sổ.csv', heads, rowOf(1), rowOf(2), again, rowOf(3)))).toEqual(['2 filed', '3 filed', '5 filed'])
  })

  test('a register that is being taken keeps its rows while others are looked at', async () => {
    const plan = await planFor('sổ.csv', heads, ...Array.from({ length: 600 }, (_, i) => rowOf(i + 1)))
    let filed = 0
    for await (const event of await archive().calls.oldRegister.take(plan)) {
      if (event.kind === 'start' || event.kind === 'progress')
        for (const other of [1, 2, 3, 4, 5]) await planFor(`${event.kind} ${other}.csv`, heads, rowOf(other))
      if (event.kind === 'done') filed = event.counts.filed
    }
    expect(filed).toBe(600)
  })

  test('rows left out keep every cell, and come back as they were', async () => {
    const lines = [`${heads},Nơi nhận,`, `${rowOf(1, { day: '31/02/2020' })},- Sở Nội vụ,`, `${rowOf(2, { day: '31/02/2020' })},,bên lề`]
    const paper = await archive().calls.oldRegister.leftOut(await planFor('sổ.csv', ...lines))
    const left = new TextDecoder().decode(await archive().bytesBehind(paper.token))
    expect(left).toContain(",'- Sở Nội vụ,")
    expect(left).toContain('bên lề')
    const token = await archive().hold(archive().write('còn lại.csv', left))
    const { columns } = await archive().calls.oldRegister.look({ token })
    expect(columns.find(({ head }) => head === 'Nơi nhận')?.samples).toEqual(['- Sở Nội vụ'])
  })
}
