// The calls that make papers: each is written to a temporary file of the run and given out behind a token. That it was printed
// or saved is told to the journal by a call of its own.
import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { PaperFile } from '../../contract/paper.ts'
import { totalsOf } from '../../core/register/cover.ts'
import { answerPages } from '../../db/answers.ts'
import { filePath } from '../../db/files.ts'
import { recordPaper } from '../../db/journal.ts'
import { ownAgency } from '../../db/own-agency.ts'
import { allRegisterEntries, registerEntries } from '../../db/register.ts'
import { openVanBan } from '../../db/van-ban.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { makeAnswersPaper } from '../paper/make-answers.ts'
import type { MadePaper } from '../paper/make-paper.ts'

/** The PDF library is half of the time an archive takes to start and few starts make a paper: loaded with the first one. */
const papers = () => import('../paper/make-paper.ts')

/** Makes a paper into a temporary file; nothing of it stays when that fails. */
async function hold({ tokens }: Context, make: (out: Writable) => Promise<MadePaper>): Promise<PaperFile> {
  const path = tokens.newFile()
  try {
    const { name, mediaType, pages } = await make(createWriteStream(path, { mode: 0o600 }))
    const { size } = await stat(path)
    return { token: tokens.holdPaper({ path, name, mediaType }), name, mediaType, bytes: size, pages }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** The calls `paper.*`. */
export const paperHandlers = (at: Implementer['paper'], context: Context) => ({
  recipients: at.recipients.handler(async ({ input: { ids, expand, format } }) => {
    const { makeRecipientsPaper } = await papers()
    const own = ownAgency(context.reader)
    const vanBan = ids.map(id => openVanBan(context.reader, { id }))
    const now = context.now()
    return hold(context, out => makeRecipientsPaper({ own, vanBan, expand, format, now }, out))
  }),
  register: at.register.handler(async ({ input: { from, to, kind, format } }) => {
    const { makeRegisterPaper } = await papers()
    const own = ownAgency(context.reader)
    const now = context.now()
    const entries = allRegisterEntries(context.reader, { from, to, kind })
    const totals = totalsOf(allRegisterEntries(context.reader, { from, to, kind }))
    return hold(context, out => makeRegisterPaper({ own, kind, from, to, entries, totals, format, now }, out))
  }),
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
  entries: at.entries.handler(({ input }) => registerEntries(context.reader, input)),
})
