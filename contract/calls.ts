// The table of calls: one contract that every carrier answers alike. `reads` says that a call may run on the read-only side.
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { agencyCalls } from './agency-calls.ts'
import { arriveEvent, fileEvent, queueId, review, takeInput, token, waiting } from './arrive.ts'
import { banLuuCalls } from './ban-luu-calls.ts'
import { reads, writes } from './call.ts'
import { signedFile } from './chu-ky-so.ts'
import { facets, piece } from './filters.ts'
import { giaiQuyetCalls, lichNghiCalls } from './giai-quyet-calls.ts'
import { hoSoCalls } from './ho-so-calls.ts'
import { noiNhanCalls } from './noi-nhan-calls.ts'
import { oldRegisterCalls } from './old-register-calls.ts'
import { paperFile } from './paper.ts'
import { paperCalls } from './paper-calls.ts'
import { boxText, pageBox } from './places.ts'
import { span } from './reading.ts'
import { decided, rereadEvent, rereadField, rereadInput, rereadLine, rereadOpened, rereadStatus, whichProposals } from './reread.ts'
import { pageKey, pageKeys, savedSearch, searchInput, searchPage, suggestion, total } from './search.ts'
import { lateReason, soId } from './so-dang-ky.ts'
import { soDangKyCalls } from './so-dang-ky-calls.ts'
import { isoDay } from './the-thuc.ts'
import {
  family,
  fileRole,
  historyEntry,
  ownAgency,
  registerFields,
  soDen,
  vanBan,
  vanBanFields,
  vanBanId,
  vanBanSummary,
} from './van-ban.ts'
import { repairEvent, verified } from './verify.ts'
import { watchEvent, watched } from './watch.ts'

const byId = z.object({ id: vanBanId })

const listInput = z.object({
  direction: z.enum(['den', 'di', 'tham-chieu']).nullable().default(null),
  removed: z.boolean().default(false),
  after: pageKey.nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
})

const calls = {
  archive: {
    /** What the first screen needs. */
    status: reads.output(
      z.object({
        version: z.string(),
        folder: z.string(),
        own: ownAgency.nullable(),
        counts: z.object({ den: z.int(), di: z.int(), thamChieu: z.int(), waiting: z.int(), removed: z.int(), differing: z.int() }),
        /** Văn bản that no search finds yet: an unfinished repair has not come to them. */
        unindexed: z.int(),
        today: isoDay,
      }),
    ),
    setOwn: writes.input(ownAgency).output(ownAgency),
    /** One event whenever anything in the archive changed, by whatever process. */
    changes: reads.output(eventIterator(z.object({ version: z.int() }))),
    /** All checks, in a thread of their own. */
    verify: reads.output(verified),
    /** Makes the index anew from the rows; until it is done, searches find only what is in it already. */
    repair: writes.output(eventIterator(repairEvent)),
  },
  arrive: {
    /** Reads files that the host holds behind tokens and puts each in the review queue. */
    take: writes.input(takeInput).output(eventIterator(arriveEvent)),
    /** Lets the batches that are being taken finish the file they read, then rest until they are to go on. False where none is being taken. */
    pause: writes.input(z.object({ isPaused: z.boolean() })).output(z.object({ isPaused: z.boolean() })),
    /** Takes what appears in the folder behind a token, each file once, until its signal is aborted; nothing in the folder is changed. */
    watch: writes.input(z.object({ token })).output(eventIterator(watchEvent)),
    /** The folder that the application watches for as long as the archive is open. */
    watched: writes.output(watched),
    /** Sets it to the folder behind a token, or to none. */
    setWatched: writes.input(z.object({ token: token.nullable() })).output(watched),
    /** Files of batches that were stopped, or cut off by a crash, before they were read; the first of their names. */
    unread: reads.output(z.object({ total: z.int(), names: z.array(z.string()) })),
    /** Takes those files; what a stop leaves stays unread. */
    takeUnread: writes.output(eventIterator(arriveEvent)),
    /** Gives those files up: the copies of the archive go, no file of the clerk's. */
    dropUnread: writes.output(z.object({ dropped: z.int() })),
    /** The two sample letters, for an empty archive. */
    sample: writes.output(eventIterator(arriveEvent)),
    list: reads
      .input(z.object({ after: pageKey.nullable().default(null), limit: z.int().min(1).max(500).default(200) }))
      .output(z.object({ total: z.int(), items: z.array(waiting), next: pageKey.nullable() })),
    open: reads.input(z.object({ id: queueId })).output(review),
    /** The bytes of a waiting letter's file. */
    source: reads.input(z.object({ id: queueId })).output(paperFile),
    /** A page of a waiting letter's file (from 1) as a picture that a window can show; for pictures that it cannot. */
    pagePicture: reads.input(z.object({ id: queueId, page: pageBox.shape.page })).output(paperFile),
    /** The words in a box that was drawn on a page of a waiting letter's file. */
    readBox: reads.input(z.object({ id: queueId, box: pageBox })).output(boxText),
    /** The signatures in the PDF files of a waiting letter: they are checked before it is filed. */
    signatures: reads.input(z.object({ id: queueId })).output(z.array(signedFile)),
    /** Files the letter under the next số đến of the year of `ngayDen`, or under `so` where given and free. */
    accept: writes
      .input(
        z.object({
          id: queueId,
          /** False where nobody looked at the values: they are filed as merely read. */
          isReviewed: z.boolean().default(true),
          fields: vanBanFields,
          register: registerFields,
          direction: z.enum(['den', 'di']).default('den'),
          so: z.int().positive().nullable().default(null),
          /** Which register; null: of a new one the one that takes its kind, else the general one; of a filed one as it is. */
          soId: soId.nullable().default(null),
          late: lateReason,
        }),
      )
      .output(z.object({ id: vanBanId, soDen: soDen.nullable() })),
    /** Files many waiting letters with the values as read, in the order given: many in one transaction, each for itself. `received`: today without it. */
    file: writes
      .input(
        z.object({
          ids: z.array(queueId).min(1).max(10_000),
          late: lateReason,
          received: isoDay.nullable().default(null),
          direction: z.enum(['den', 'di']).default('den'),
        }),
      )
      .output(eventIterator(fileEvent)),
    /** Adds the waiting file to a held văn bản instead of filing it anew. */
    attach: writes.input(z.object({ id: queueId, vanBanId, role: fileRole })).output(vanBanSummary),
    drop: writes.input(z.object({ id: queueId })).output(z.object({ name: z.string() })),
  },
  vanBan: {
    /** Newest arrival first. */
    list: reads.input(listInput).output(z.object({ total, items: z.array(vanBanSummary), next: pageKey.nullable() })),
    /** How many `list` has in all pages and the key of each, in a thread of its own; ends early when its signal is aborted. */
    pageKeys: reads.input(listInput.omit({ after: true })).output(pageKeys),
    open: reads.input(byId).output(vanBan),
    /** Ids that a printed số hiệu names; year and agency narrow. */
    named: reads
      .input(
        z.object({
          soKyHieu: z.string().min(1).max(200),
          year: z.int().nullable().default(null),
          agency: z.string().nullable().default(null),
        }),
      )
      .output(z.array(vanBanSummary)),
    /** A paper letter, typed; files may follow by `attach`. */
    register: writes
      .input(
        z.object({
          fields: vanBanFields,
          register: registerFields,
          direction: z.enum(['den', 'di']).default('den'),
          so: z.int().positive().nullable().default(null),
          /** Which register; null: of a new one the one that takes its kind, else the general one; of a filed one as it is. */
          soId: soId.nullable().default(null),
          late: lateReason,
        }),
      )
      .output(z.object({ id: vanBanId, soDen: soDen.nullable() })),
    /** Held documents of the same identity, for a warning before filing. */
    twins: reads
      .input(z.object({ coQuanBanHanh: z.string().nullable(), soKyHieu: z.string().nullable(), ngayBanHanh: isoDay.nullable() }))
      .output(z.array(vanBanSummary)),
    /** Changes what differs. `so` and `direction` move it to another number or register; null leaves them. */
    correct: writes
      .input(
        z.object({
          id: vanBanId,
          fields: vanBanFields.partial(),
          register: registerFields.partial(),
          so: z.int().positive().nullable().default(null),
          /** Which register; null: of a new one the one that takes its kind, else the general one; of a filed one as it is. */
          soId: soId.nullable().default(null),
          direction: z.enum(['den', 'di']).nullable().default(null),
        }),
      )
      .output(vanBan),
    attach: writes.input(z.object({ id: vanBanId, token, role: fileRole })).output(vanBan),
    detach: writes.input(z.object({ id: vanBanId, sha256: z.string() })).output(vanBan),
    /** To the bin and back; its số đến stays taken. */
    remove: writes.input(byId).output(vanBanSummary),
    restore: writes.input(byId).output(vanBanSummary),
    family: reads.input(byId).output(family),
    history: reads.input(byId).output(z.array(historyEntry)),
    /** What stands in its PDF files about who signed them, checked anew by each call in a thread of its own; ends early when its signal is aborted. */
    signatures: reads.input(byId).output(z.array(signedFile)),
    /** A token for the bytes of one of its files. */
    file: reads.input(z.object({ id: vanBanId, sha256: z.string() })).output(paperFile),
  },
  giaiQuyet: giaiQuyetCalls,
  lichNghi: lichNghiCalls,
  coQuan: agencyCalls,
  noiNhan: noiNhanCalls,
  soDangKy: soDangKyCalls,
  hoSo: hoSoCalls,
  banLuu: banLuuCalls,
  oldRegister: oldRegisterCalls,
  reread: {
    status: reads.output(rereadStatus),
    /** Reads kept texts again and keeps what the newer reading sees otherwise as proposals. Nothing filed changes. */
    run: writes.input(rereadInput).output(eventIterator(rereadEvent)),
    /** Letters with differences, the latest filed first; `ofClerk` lists those in fields that the clerk set instead. */
    list: reads
      .input(
        z.object({
          field: rereadField.nullable().default(null),
          rule: z.string().nullable().default(null),
          ofClerk: z.boolean().default(false),
          after: pageKey.nullable().default(null),
          limit: z.int().min(1).max(500).default(100),
        }),
      )
      .output(z.object({ items: z.array(rereadLine), next: pageKey.nullable() })),
    open: reads.input(byId).output(rereadOpened),
    /** Takes the newer values over: a correction of each letter, told to the journal with the reader's version. */
    accept: writes.input(whichProposals).output(decided),
    /** Keeps what is filed; the same value is not proposed again. */
    refuse: writes.input(whichProposals).output(decided),
    /** Undoes `accept` or `refuse` where the field has not changed since. */
    takeBack: writes.input(z.object({ ids: z.array(z.int().positive()).min(1).max(1000) })).output(decided),
  },
  search: {
    find: reads.input(searchInput).output(searchPage),
    /** How many answers `find` has in all pages and the key of each, in a thread of its own; ends early when its signal is aborted. */
    pageKeys: reads.input(searchInput.omit({ after: true, counted: true })).output(pageKeys),
    /** A line taken apart into words and filters, as chips; what is not understood says why. */
    read: reads.input(searchInput.pick({ query: true })).output(z.object({ pieces: z.array(piece) })),
    /** The commonest values among the answers, of an empty line among the whole list; ends early when its signal is aborted. */
    facets: reads.input(searchInput.pick({ query: true, direction: true })).output(facets),
    suggest: reads.input(z.object({ prefix: z.string().max(200), limit: z.int().min(1).max(20).default(8) })).output(z.array(suggestion)),
    /** The saved searches, the latest saved first. */
    saved: reads.output(z.array(savedSearch)),
    /** Keeps a line under a name, in the place of the one that had the name. */
    save: writes.input(savedSearch.omit({ id: true })).output(savedSearch),
    /** Gives what was forgotten. */
    forget: writes.input(savedSearch.pick({ id: true })).output(savedSearch),
    /** Where a query's words stand in the text of one letter. */
    marks: reads.input(z.object({ id: vanBanId, query: z.string().max(1000) })).output(z.array(span)),
  },
  paper: paperCalls,
}

type Calls = typeof calls
/** Under a name of its own: written out, the type of all calls is longer than the compiler is willing to print. */
export interface Contract extends Calls {}
export const contract: Contract = calls
