// The calls about passing văn bản đến on and dealing with them, and about days off work. A day that is not named is the day of this machine.

import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { calendarOf, lichNghiOf, setDay } from '../../db/calendar.ts'
import { dueDayOf, duePage, remindFrom } from '../../db/due.ts'
import { finishLetters, giaiQuyetOf, reopenLetters } from '../../db/finishing.ts'
import { passOn, placesNamed, signSteps, takeBackSteps } from '../../db/giai-quyet.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'

/** The calls `giaiQuyet.*`. */
export function giaiQuyetHandlers(at: Implementer['giaiQuyet'], context: Context) {
  const today = () => vietnamDay(context.now())
  return {
    of: at.of.handler(({ input }) => giaiQuyetOf(context.reader, input, today())),
    pass: at.pass.handler(({ input }) => passOn(writerOf(context), input, today(), context.now())),
    takeBack: at.takeBack.handler(({ input }) => takeBackSteps(writerOf(context), input, context.now())),
    sign: at.sign.handler(({ input }) => signSteps(writerOf(context), input, today(), context.now())),
    finish: at.finish.handler(({ input }) => finishLetters(writerOf(context), input, today(), context.now())),
    reopen: at.reopen.handler(({ input }) => reopenLetters(writerOf(context), input, context.now())),
    day: at.day.handler(({ input }) => dueDayOf(context.reader, input.on ?? today())),
    due: at.due.handler(({ input }) => duePage(context.reader, input, input.on ?? today())),
    setFrom: at.setFrom.handler(({ input }) => remindFrom(writerOf(context), input, context.now())),
    units: at.units.handler(({ input }) => placesNamed(context.reader, input)),
  }
}

/** The calls `lichNghi.*`. */
export const lichNghiHandlers = (at: Implementer['lichNghi'], context: Context) => ({
  year: at.year.handler(({ input }) => lichNghiOf(context.reader, input)),
  set: at.set.handler(({ input }) => setDay(writerOf(context), input, context.now())),
  after: at.after.handler(({ input }) => {
    const calendar = calendarOf(context.reader)
    const day = calendar.after(input.day ?? vietnamDay(context.now()), input.days)
    return { day, sure: calendar.sure(Number(day.slice(0, 4))) }
  }),
})
