// A register as most tests ask for it: numbers of the cover from the entries where they are a list, no closing words, no empty lines.
import type { Writable } from 'node:stream'
import { type BookOrder, makeBook } from '../../archive/paper/make-book.ts'
import type { MadePaper } from '../../archive/paper/make-paper.ts'
import type { RegisterEntry } from '../../contract/paper.ts'
import { totalsOf } from '../../core/register/cover.ts'

type Order = BookOrder<'den' | 'di'>
export type RegisterOrder = Omit<Order, 'totals' | 'quyenSo' | 'blank' | 'closing' | 'series' | 'entries'> &
  Partial<Pick<Order, 'totals' | 'quyenSo' | 'blank' | 'closing' | 'series'>> & { entries: Iterable<RegisterEntry> }

export const makeRegisterPaper = (order: RegisterOrder, out: Writable): Promise<MadePaper> => {
  const totals = Array.isArray(order.entries) ? totalsOf(order.entries) : { first: null, last: null }
  return makeBook({ totals, quyenSo: null, blank: 0, closing: null, series: null, ...order }, out)
}
