// The calls that make papers: each is written to a temporary file of the run and given out behind a token. That it was printed
// or saved is told to the journal by a call of its own.
import type { PaperFile, RecipientsInput } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { RecipientList } from '../../core/paper/recipient-rows.ts'
import type { Slip } from '../../core/paper/slip-form.ts'
import { answerPages } from '../../db/answers.ts'
import { filePath } from '../../db/files.ts'
import { stepsOf } from '../../db/giai-quyet.ts'
import { withCopies } from '../../db/issued-copies.ts'
import { recordPaper } from '../../db/journal.ts'
import { ownAgency } from '../../db/own-agency.ts'
import { membersFrom } from '../../db/recipient-members.ts'
import { registerEntries } from '../../db/register.ts'
import { openVanBan } from '../../db/van-ban.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { makeAnswersPaper } from '../paper/make-answers.ts'
import { bookEvents, makeHeldBook } from './books.ts'
import { hold } from './hold-paper.ts'
import { paperEvents } from './told-paper.ts'

/** The PDF library is half of the time an archive takes to start and few starts make a paper: loaded with the first one. */
const recipientLists = () => import('../paper/make-recipients.ts')

/** What a list needs of a văn bản: not its text, which may be long. */
function listOf({ reader }: Context, id: number): RecipientList {
  const { fields, recipients } = openVanBan(reader, { id })
  return { id, fields, recipients }
}

function slipOf({ reader }: Context, id: number): Slip {
  const { direction, fields, register, soDen, ngayDen } = openVanBan(reader, { id })
  if (direction !== 'den') throw new Refusal('not-den', { what: fields.soKyHieu ?? `văn bản số ${id}` })
  return { id, fields, register, soDen, ngayDen, steps: stepsOf(reader, id) }
}

async function makeHeldList(
  context: Context,
  { ids, members: isOpened, ...asked }: RecipientsInput,
  hear: () => void = () => {},
): Promise<PaperFile> {
  const { makeRecipientsPaper } = await recipientLists()
  const own = ownAgency(context.reader)
  const vanBan = ids.map(id => listOf(context, id))
  const members = isOpened ? membersFrom(context.reader) : null
  const now = context.now()
  return hold(context, out => makeRecipientsPaper({ ...asked, own, vanBan, members, now, hear }, out))
}

/** The calls `paper.*`. */
export const paperHandlers = (at: Implementer['paper'], context: Context) => ({
  recipients: at.recipients.handler(({ input }) => makeHeldList(context, input)),
  recipientList: at.recipientList.handler(({ input, signal }) =>
    paperEvents(({ hear }) => makeHeldList(context, input, hear), null, signal),
  ),
  slip: at.slip.handler(async ({ input: { ids, format } }) => {
    const { makeSlip } = await import('../paper/make-slip.ts')
    const slips = ids.map(id => slipOf(context, id))
    const order = { own: ownAgency(context.reader), slips, format, now: context.now() }
    return hold(context, out => makeSlip(order, out))
  }),
  register: at.register.handler(({ input }) => makeHeldBook(context, input.kind, input)),
  book: at.book.handler(({ input, signal }) => bookEvents(context, input, signal)),
  answers: at.answers.handler(({ input: { format, ...line }, signal }) => {
    const [pages, now] = [answerPages(context.reader, line), context.now()]
    return hold(context, out => makeAnswersPaper({ query: line.query, pages, format, now, signal }, out))
  }),
  edxml: at.edxml.handler(async ({ input: { id, maDinhDanh } }) => {
    const { makeEdxml } = await import('../paper/make-edxml.ts')
    const vanBan = openVanBan(context.reader, { id })
    const placeOf = (sha256: string) => filePath(context.folder, sha256)
    return hold(context, out => makeEdxml({ vanBan, maDinhDanh, placeOf, now: context.now() }, out))
  }),
  record: at.record.handler(({ input }) => ({ recorded: recordPaper(writerOf(context), input, context.now()) })),
  entries: at.entries.handler(({ input }) => {
    const page = registerEntries(context.reader, input)
    return input.kind === 'di' ? { ...page, items: [...withCopies(context.reader, page.items)] } : page
  }),
})
