// The calls about the registers of a year and their numbers.
import { gapsIn } from '../../db/register-gaps.ts'
import { booksOf, closeYear, dropSo, keepNumbers, makeSo, releaseNumber, renameSo, reopenYear, voidNumber } from '../../db/so-dang-ky.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'

/** The calls `soDangKy.*`. */
export const soDangKyHandlers = (at: Implementer['soDangKy'], context: Context) => ({
  books: at.books.handler(({ input }) => booksOf(context.reader, input)),
  make: at.make.handler(({ input }) => makeSo(writerOf(context), input, context.now())),
  rename: at.rename.handler(({ input }) => renameSo(writerOf(context), input, context.now())),
  drop: at.drop.handler(({ input }) => dropSo(writerOf(context), input, context.now())),
  keep: at.keep.handler(({ input }) => keepNumbers(writerOf(context), input, context.now())),
  void: at.void.handler(({ input }) => voidNumber(writerOf(context), input, context.now())),
  release: at.release.handler(({ input }) => releaseNumber(writerOf(context), input, context.now())),
  close: at.close.handler(({ input }) => closeYear(writerOf(context), input, context.now())),
  reopen: at.reopen.handler(({ input }) => reopenYear(writerOf(context), input, context.now())),
  gaps: at.gaps.handler(({ input }) => gapsIn(context.reader, input)),
})
