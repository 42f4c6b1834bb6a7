// The calls by which letters come in: taking files, the review queue, filing. Each file of a batch stands for itself.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { enclosedOf } from '../../db/enclosed.ts'
import { discardFile, filePath } from '../../db/files.ts'
import { acceptWaiting, attachWaiting, dropQueue, openQueue, waitingLetter } from '../../db/queue.ts'
import { listQueue } from '../../db/queue-list.ts'
import { type Context, writerOf } from '../context.ts'
import { bytesOf } from '../file-bytes.ts'
import type { Implementer } from '../implementer.ts'
import { lateOf } from '../late.ts'
import { fileAll } from './arrive-file.ts'
import { type HandedIn, takeAll } from './arrive-take.ts'
import { dropUnread, namesUnread, takeTokens, takeUnread } from './arrive-unread.ts'
import { folderToWatch, watchFolder } from './arrive-watch.ts'
import { setWatched, watchedNow } from './arrive-watched.ts'
import { waitingSignatures } from './signatures.ts'
import { holdPicture, tokenFor } from './source-file.ts'

const sampleFolder = path.join(import.meta.dirname, '..', 'samples')

async function sampleFiles(): Promise<HandedIn[]> {
  const names = (await readdir(sampleFolder)).filter(name => name.endsWith('.txt')).sort()
  return names.map(name => ({ find: () => ({ path: path.join(sampleFolder, name), name }), done: () => undefined }))
}

/** Drops a waiting letter, and its bytes unless a văn bản has them too. */
function drop(context: Context, id: number): { name: string } {
  const db = writerOf(context)
  const bytes = [waitingLetter(db, id), ...enclosedOf(db, id)].map(({ sha256 }) => sha256)
  const dropped = dropQueue(db, { id }, context.now())
  for (const sha256 of bytes) discardFile(db, context.folder, sha256)
  return dropped
}

/** The calls `arrive.*`. */
export const arriveHandlers = (at: Implementer['arrive'], context: Context) => ({
  take: at.take.handler(({ input, signal }) => takeTokens(context, input, signal)),
  watch: at.watch.handler(({ input, signal }) =>
    watchFolder(context, folderToWatch(context, input.token), signal ?? new AbortController().signal),
  ),
  watched: at.watched.handler(() => watchedNow(context)),
  setWatched: at.setWatched.handler(({ input }) => setWatched(context, input.token)),
  unread: at.unread.handler(() => namesUnread(context)),
  takeUnread: at.takeUnread.handler(({ signal }) => takeUnread(context, signal)),
  dropUnread: at.dropUnread.handler(() => dropUnread(context)),
  pause: at.pause.handler(({ input }) => ({ isPaused: context.taking.pause(input.isPaused) })),
  sample: at.sample.handler(async ({ signal }) => takeAll(context, await sampleFiles(), signal)),
  list: at.list.handler(({ input }) => listQueue(context.reader, input)),
  open: at.open.handler(({ input }) => openQueue(context.reader, input, vietnamDay(context.now()))),
  source: at.source.handler(({ input: { id } }) => tokenFor(context, waitingLetter(context.reader, id))),
  readBox: at.readBox.handler(async ({ input: { id, box }, signal }) => {
    const { sha256, name } = waitingLetter(context.reader, id)
    return context.reading.box(await bytesOf(filePath(context.folder, sha256), name), name, box, signal)
  }),
  pagePicture: at.pagePicture.handler(async ({ input: { id, page }, signal }) => {
    const { sha256, name } = waitingLetter(context.reader, id)
    const picture = await context.reading.picture(await bytesOf(filePath(context.folder, sha256), name), name, page, signal)
    return holdPicture(context, picture, `${name} (${page}).jpg`)
  }),
  signatures: at.signatures.handler(({ input, signal }) => waitingSignatures(context, input.id, signal)),
  accept: at.accept.handler(({ input }) =>
    acceptWaiting(writerOf(context), { ...input, late: lateOf(input.late, context.now()) }, context.now()),
  ),
  file: at.file.handler(({ input, signal }) => fileAll(context, input, signal)),
  attach: at.attach.handler(({ input }) => attachWaiting(writerOf(context), input, context.now())),
  drop: at.drop.handler(({ input }) => drop(context, input.id)),
})
