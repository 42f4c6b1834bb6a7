// Reading filed letters again with newer rules: what the newer reading sees otherwise, for the clerk to accept or refuse. Nothing filed changes by it.
import { z } from 'zod'
import { queueId } from './arrive.ts'
import { reading } from './reading.ts'
import { letterText } from './the-thuc.ts'
import { vanBanFields, vanBanId, vanBanSummary } from './van-ban.ts'

/** What is compared: the fields of a văn bản and, of its line in the register, hạn xử lý, which a letter prints too. */
export const rereadField = z.enum([...vanBanFields.keyof().options, 'hanXuLy'])
export type RereadField = z.infer<typeof rereadField>

/** A reading without `raw`, which the text gives back; whose value is of any field. */
export const seenReading = reading(z.json()).omit({ raw: true })
export type SeenReading = z.infer<typeof seenReading>

/** A field of which the newer reading says something else than what is filed. Lists have one reading an item; none where nothing was found. */
export const difference = z.object({
  field: rereadField,
  /** The clerk set this field: told apart, and never taken along with others. */
  isClerks: z.boolean(),
  filed: z.json(),
  before: z.array(seenReading),
  after: z.array(seenReading),
})
export type Difference = z.infer<typeof difference>

/** A difference that waits for the clerk. */
export const proposal = z.object({ id: z.int().positive(), ...difference.shape })
export type Proposal = z.infer<typeof proposal>

export const rereadInput = z.object({
  /** Every letter with a text; else those alone that an older version read. */
  all: z.boolean().default(false),
  /** Tells the differences and writes nothing. */
  dryRun: z.boolean().default(false),
})

/** Progress of a re-reading. `done` is the last event; `left` letters were not looked at because it was stopped, `failed` could not be read. */
export const rereadEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), total: z.int() }),
  /** A letter with differences: filed, or still waiting in the review queue (its reading is replaced: no one has confirmed it). */
  z.object({
    kind: z.literal('letter'),
    vanBanId: vanBanId.nullable(),
    queueId: queueId.nullable(),
    name: z.string(),
    differences: z.array(difference),
  }),
  z.object({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  z.object({
    kind: z.literal('done'),
    read: z.int(),
    letters: z.int(),
    differences: z.int(),
    waiting: z.int(),
    failed: z.int(),
    left: z.int(),
  }),
])
export type RereadEvent = z.infer<typeof rereadEvent>

/** Differences of one kind; `rule` is empty where the newer reading finds nothing. */
export const rereadGroup = z.object({ field: rereadField, rule: z.string(), count: z.int() })
export type RereadGroup = z.infer<typeof rereadGroup>

export const rereadStatus = z.object({
  readerVersion: z.int(),
  /** Letters, filed or waiting, that an older version read. */
  older: z.int(),
  /** Letters with a text. */
  readable: z.int(),
  /** Filed letters with differences, those apart not counted. */
  letters: z.int(),
  /** Differences in fields that the clerk set. */
  ofClerk: z.int(),
  groups: z.array(rereadGroup),
})
export type RereadStatus = z.infer<typeof rereadStatus>

/** A line of the list: a letter and the fields that differ. No text, no values. */
export const rereadLine = z.object({ vanBan: vanBanSummary, fields: z.array(z.object({ field: rereadField, rule: z.string() })) })
export type RereadLine = z.infer<typeof rereadLine>

/** All that the screen shows of one letter with differences; none are left once all are decided. */
export const rereadOpened = z.object({ vanBan: vanBanSummary, text: letterText, proposals: z.array(proposal) })
export type RereadOpened = z.infer<typeof rereadOpened>

/** Which differences are decided at once. Those in fields that the clerk set, and độ mật, are decided only where they are named. */
export const whichProposals = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('these'), ids: z.array(z.int().positive()).min(1).max(1000) }),
  z.object({ kind: z.literal('letter'), id: vanBanId }),
  /** At most 200 letters a call: `left` tells how many differences of the group remain. */
  z.object({ kind: z.literal('group'), field: rereadField, rule: z.string() }),
])
export type WhichProposals = z.infer<typeof whichProposals>

export const decided = z.object({ ids: z.array(z.int()), left: z.int() })
export type Decided = z.infer<typeof decided>
