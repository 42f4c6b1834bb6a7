// The calls about filed văn bản: lists, one whole, corrections, files, bin, family, history.
import { Refusal } from '../../contract/refusal.ts'
import { familyOf } from '../../db/family.ts'
import { historyOf } from '../../db/journal.ts'
import {
  correctVanBan,
  detachFile,
  fileVanBan,
  listVanBan,
  namedVanBan,
  openVanBan,
  removeVanBan,
  restoreVanBan,
  twinsOf,
} from '../../db/van-ban.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { lateOf } from '../late.ts'
import { inTurn } from '../turn.ts'
import { signaturesOf } from './signatures.ts'
import { attachBehindToken, tokenFor } from './source-file.ts'

/** The calls `vanBan.*`. */
export const vanBanHandlers = (at: Implementer['vanBan'], context: Context) => ({
  list: at.list.handler(({ input, signal }) => inTurn(context, signal, () => listVanBan(context.reader, input))),
  pageKeys: at.pageKeys.handler(({ input, signal }) => context.pageKeys.find({ of: 'list', input }, signal)),
  open: at.open.handler(({ input }) => openVanBan(context.reader, input)),
  named: at.named.handler(({ input }) => namedVanBan(context.reader, input)),
  register: at.register.handler(({ input }) =>
    fileVanBan(
      writerOf(context),
      { ...input, late: lateOf(input.late, context.now()), reading: null, letter: null, files: [] },
      context.now(),
    ),
  ),
  twins: at.twins.handler(({ input }) => twinsOf(context.reader, input)),
  correct: at.correct.handler(({ input }) => correctVanBan(writerOf(context), input, context.now())),
  attach: at.attach.handler(({ input }) => attachBehindToken(context, input)),
  /** The bytes stay in the archive: nothing that was filed is lost. */
  detach: at.detach.handler(({ input }) => detachFile(writerOf(context), input, context.now())),
  remove: at.remove.handler(({ input }) => removeVanBan(writerOf(context), input, context.now())),
  restore: at.restore.handler(({ input }) => restoreVanBan(writerOf(context), input, context.now())),
  family: at.family.handler(({ input }) => familyOf(context.reader, input)),
  history: at.history.handler(({ input }) => historyOf(context.reader, input)),
  signatures: at.signatures.handler(({ input, signal }) => signaturesOf(context, input.id, signal)),
  file: at.file.handler(({ input: { id, sha256 } }) => {
    const found = openVanBan(context.reader, { id }).files.find(file => file.sha256 === sha256)
    if (!found) throw new Refusal('not-found', { what: 'tệp này' })
    return tokenFor(context, found)
  }),
})
