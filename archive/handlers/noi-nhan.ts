// The calls about recipients: opened, counted, sent, received.

import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { openedRecipients } from '../../db/opened-recipients.ts'
import { receivedOf } from '../../db/received.ts'
import { setCopies, setGroup } from '../../db/recipient-groups.ts'
import { sendTo, signSendings, unsend } from '../../db/sending.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'

/** The calls `noiNhan.*`. */
export const noiNhanHandlers = (at: Implementer['noiNhan'], context: Context) => ({
  open: at.open.handler(({ input: { id } }) => openedRecipients(context.reader, id)),
  setCopies: at.setCopies.handler(({ input }) => setCopies(writerOf(context), input, context.now())),
  setGroup: at.setGroup.handler(({ input }) => setGroup(writerOf(context), input, context.now())),
  send: at.send.handler(({ input }) => sendTo(writerOf(context), { ...input, today: vietnamDay(context.now()) }, context.now())),
  sign: at.sign.handler(({ input }) => signSendings(writerOf(context), { ...input, today: vietnamDay(context.now()) }, context.now())),
  unsend: at.unsend.handler(({ input }) => unsend(writerOf(context), input, context.now())),
  received: at.received.handler(({ input: { id } }) => receivedOf(context.reader, id)),
})
