// Letters on their way in: what is taken, what waits for the clerk, what became of each file.
import { z } from 'zod'
import { mailHead } from './mail.ts'
import { letterPlaces } from './places.ts'
import { refusalBody } from './refusal.ts'
import { isoDay, issueCode, letterReading, letterText } from './the-thuc.ts'
import { soDen, vanBanId, vanBanSummary } from './van-ban.ts'

/** Endings of the files that are read as letters; what such a file is inside may be another of these kinds. */
export const letterEndings = [
  'pdf',
  'docx',
  'doc',
  'odt',
  'rtf',
  'html',
  'htm',
  'txt',
  'md',
  'png',
  'jpg',
  'jpeg',
  'tif',
  'tiff',
  'webp',
  'heic',
  'heif',
] as const
export type LetterEnding = (typeof letterEndings)[number]

/** Endings of the files that hold others: each of those arrives as if it had been handed in itself. A mail without a letter in it is one itself. */
export const containerEndings = ['zip', 'eml', 'msg'] as const
export type ContainerEnding = (typeof containerEndings)[number]

/** Endings of electronic documents (edXML): one letter, its head and the files attached to it. */
export const packageEndings = ['edxml', 'xml'] as const

/** Endings of all files that are taken in. */
export const takenEndings: readonly string[] = [...letterEndings, ...containerEndings, ...packageEndings]

/** A token stands for bytes that a host has taken in or gives out; it dies with the host's process. */
export const token = z.string().regex(/^[\w-]{16,64}$/u)

/** What a stop or a window that goes away leaves of the files is let go, or (`keepsLeft`) kept unread. */
export const takeInput = z.object({ tokens: z.array(token).min(1).max(10_000), keepsLeft: z.boolean().default(false) })

export const queueId = z.int().positive()

/** What became of a letter that was taken in. */
export const arrivedOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting'), queueId }),
  /** The same bytes are already held or waiting; nothing changed. */
  z.object({ kind: z.literal('held'), vanBanId: vanBanId.nullable(), queueId: queueId.nullable() }),
  z.object({ kind: z.literal('refused'), refusal: refusalBody }),
])

/**
 * Progress of a batch. Every letter gets exactly one `file` event, be it a file handed in or one that lay in such a file; a file that holds others has one
 * only where it is refused. `total` grows when one is opened. `page` says which page is read of a file that is looked at page by page. `done` is the last event.
 */
export const arriveEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), total: z.int() }),
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    /** Which of the files handed in it is or lay in, from 0. */
    from: z.int().min(0),
    /** The names of what it lay in, outermost first: the file handed in, then folders and files in it. Empty for a file handed in. */
    within: z.array(z.string()),
    done: z.int(),
    total: z.int(),
    outcome: arrivedOutcome,
  }),
  /** `name` with what it lies in, as `nameWithin` gives it; `page` from 1. Not every page is told. */
  z.object({ kind: z.literal('page'), name: z.string(), page: z.int(), pages: z.int() }),
  /** `left`: files that a stop left unlooked at. */
  z.object({ kind: z.literal('done'), waiting: z.int(), held: z.int(), refused: z.int(), left: z.int() }),
])
export type ArriveEvent = z.infer<typeof arriveEvent>

/** Progress of filing many as they were read. Every letter gets exactly one `letter` event; `done` is the last event. */
export const fileEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), total: z.int() }),
  z.object({
    kind: z.literal('letter'),
    queueId,
    done: z.int(),
    total: z.int(),
    /** Doubts about the reading, whatever became of the letter. */
    issues: z.array(issueCode),
    outcome: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('filed'), vanBanId, soDen, soKyHieu: z.string().nullable() }),
      /** Held documents of the same identity, or nearly the same text where no number was read: a clerk decides. It stays in the queue. */
      z.object({ kind: z.literal('twins'), twins: z.array(vanBanSummary) }),
      /** Nothing that tells one văn bản from another could be read. It stays in the queue. */
      z.object({ kind: z.literal('waiting') }),
      z.object({ kind: z.literal('refused'), refusal: refusalBody }),
    ]),
  }),
  /** `left`: letters that a stop left unlooked at. */
  z.object({ kind: z.literal('done'), filed: z.int(), twins: z.int(), waiting: z.int(), refused: z.int(), left: z.int() }),
])
export type FileEvent = z.infer<typeof fileEvent>

/** A line of the review queue. `doubts` counts its issues and guesses: the doubtful first. */
export const waiting = z.object({
  id: queueId,
  name: z.string(),
  soKyHieu: z.string().nullable(),
  trichYeu: z.string().nullable(),
  doubts: z.int(),
  hasTwin: z.boolean(),
})
export type Waiting = z.infer<typeof waiting>

/** All the review screen shows of one waiting letter. */
export const review = z.object({
  id: queueId,
  name: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  text: letterText,
  /** The mail it came with. */
  mail: mailHead.nullable(),
  ...letterReading.shape,
  /** Where its words stand on the pages of the file; null where no one knows. */
  places: letterPlaces.nullable(),
  /** Held văn bản of the same identity (agency, số, ký hiệu, year, all known). */
  twins: z.array(vanBanSummary),
  /** Where there are none: held văn bản with nearly the same text, the most alike first. */
  near: z.array(vanBanSummary),
  today: isoDay,
})
export type Review = z.infer<typeof review>
