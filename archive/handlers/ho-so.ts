// The calls about hồ sơ.
import { changeHoSo, dropHoSo, hoSoWith, listHoSo, makeHoSo, openHoSo } from '../../db/ho-so.ts'
import { addToHoSo, documentsIn, placeInHoSo, takeFromHoSo } from '../../db/ho-so-van-ban.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'

/** The calls `hoSo.*`. */
export const hoSoHandlers = (at: Implementer['hoSo'], context: Context) => ({
  list: at.list.handler(({ input }) => listHoSo(context.reader, input)),
  open: at.open.handler(({ input }) => openHoSo(context.reader, input)),
  documents: at.documents.handler(({ input }) => documentsIn(context.reader, input)),
  of: at.of.handler(({ input }) => hoSoWith(context.reader, input)),
  make: at.make.handler(({ input }) => makeHoSo(writerOf(context), input, context.now())),
  change: at.change.handler(({ input }) => changeHoSo(writerOf(context), input, context.now())),
  drop: at.drop.handler(({ input }) => dropHoSo(writerOf(context), input, context.now())),
  add: at.add.handler(({ input }) => addToHoSo(writerOf(context), input, context.now())),
  takeOut: at.takeOut.handler(({ input }) => takeFromHoSo(writerOf(context), input, context.now())),
  place: at.place.handler(({ input }) => placeInHoSo(writerOf(context), input, context.now())),
})
