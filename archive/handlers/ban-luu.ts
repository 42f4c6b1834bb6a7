// The calls about the use of bản lưu.

import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { changeUse, giveCopy, giveCopyBack, listUses, takeUseBack, usesOf } from '../../db/ban-luu.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'

/** The calls `banLuu.*`. */
export const banLuuHandlers = (at: Implementer['banLuu'], context: Context) => {
  const today = () => vietnamDay(context.now())
  return {
    of: at.of.handler(({ input }) => usesOf(context.reader, input)),
    list: at.list.handler(({ input }) => listUses(context.reader, input)),
    give: at.give.handler(({ input }) => giveCopy(writerOf(context), input, today(), context.now())),
    change: at.change.handler(({ input }) => changeUse(writerOf(context), input, today(), context.now())),
    giveBack: at.giveBack.handler(({ input }) => giveCopyBack(writerOf(context), input, today(), context.now())),
    takeBack: at.takeBack.handler(({ input }) => takeUseBack(writerOf(context), input, context.now())),
  }
}
