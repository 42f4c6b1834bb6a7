// What a ký nhận is for: who has signed already keeps his name.
import { expect, test } from 'vitest'
import type { OpenedLine } from '../../../contract/noi-nhan.ts'
import { type Row, toSign } from '../../../renderer/screens/recipients/rows.ts'

const sending = (id: number, signedBy: string | null) => ({ id, signedBy })
const rowOf = (...sent: ReturnType<typeof sending>[]): Row => ({ key: 'a', line: { sent, receivers: [] } as unknown as OpenedLine }) as Row

test('of a line that some have signed for only the others are signed; where all have, they are signed anew', () => {
  const idsOf = (...rows: Row[]) => toSign(rows).map(({ id }) => id)
  expect(idsOf(rowOf(sending(1, 'Trần Văn Nam'), sending(2, null)), rowOf(sending(3, null)))).toEqual([2, 3])
  expect(idsOf(rowOf(sending(1, 'Trần Văn Nam')))).toEqual([1])
  expect(idsOf(rowOf())).toEqual([])
})
