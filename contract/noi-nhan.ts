// The recipients of a văn bản opened to those who get it: what each printed line means, its members, its copies, what was sent.
import { z } from 'zod'
import { span } from './reading.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId, vanBanSummary } from './van-ban.ts'

/**
 * What a line means: one agency, many (`nhom`), persons by post, units of the own office, the Kính gửi list, what an article of the letter names, the
 * line where copies are kept, or nothing that is known.
 */
export const recipientKind = z.enum(['co-quan', 'nhom', 'chuc-vu', 'don-vi', 'nhu-tren', 'nhu-dieu', 'luu', 'chua-ro'])
export type RecipientKind = z.infer<typeof recipientKind>

/** Why a line or a receiver is not sure; each has its sentence in words.ts. */
export const recipientDoubt = z.enum([
  'unclear',
  'no-agency',
  'unknown-group',
  'part-unknown',
  'body-assumed',
  'number-unknown',
  'nothing-above',
  'no-text',
  'article-missing',
  'article-unread',
  'copies-of-group',
])
export type RecipientDoubt = z.infer<typeof recipientDoubt>

/** Where a count of copies comes from. */
export const copiesFrom = z.enum(['clerk', 'printed', 'directory', 'group', 'members', 'one', 'above'])
export type CopiesFrom = z.infer<typeof copiesFrom>

/** How a văn bản goes out: bưu điện, trục liên thông, tay, thư điện tử. */
export const sendWay = z.enum(['buu-dien', 'truc-lien-thong', 'tay', 'thu-dien-tu'])
export type SendWay = z.infer<typeof sendWay>

/** One sending to one receiver, with ký nhận where it was given. */
export const sending = z.object({
  id: z.int().positive(),
  /** The receiver's name when it was sent. */
  to: z.string(),
  coQuanId: z.int().nullable(),
  day: isoDay,
  way: sendWay,
  /** Who sent it. */
  by: z.string().nullable(),
  copies: z.int().positive(),
  /** Số lượng bì. */
  envelopes: z.int().positive(),
  signedBy: z.string().nullable(),
  signedOn: isoDay.nullable(),
  note: z.string().nullable(),
})
export type Sending = z.infer<typeof sending>

/** One who gets it. `name` is said in full where the letter shortens it; `text` is as printed, null for a member out of a table. */
export const receiver = z.object({
  /** Tells it from the others of the line: its folded name. */
  key: z.string(),
  name: z.string(),
  text: z.string().nullable(),
  /** Where it stands: in the line's text; of `nhu-dieu` in the letter's text. */
  at: span.nullable(),
  coQuan: z.object({ id: z.int(), ten: z.string() }).nullable(),
  /** False for one that a table names as possible only ("nơi có lập"): counted and sent to when the clerk takes it in. */
  isIn: z.boolean(),
  /** Why it is only possible, or what its name says of it. */
  note: z.string().nullable(),
  doubt: recipientDoubt.nullable(),
  copies: z.int().min(0),
  /** The first line that has the same receiver; null where this is the first. */
  sameAs: z.string().nullable(),
  sent: z.array(sending),
})
export type Receiver = z.infer<typeof receiver>

/** Who says the members of a group: the letter itself, a table with its source, the clerk since a day, or nobody yet. */
export const groupOrigin = z.object({
  key: z.string(),
  from: z.enum(['letter', 'table', 'clerk', 'nobody']),
  source: z.string().nullable(),
  since: isoDay.nullable(),
  until: isoDay.nullable(),
})
export type GroupOrigin = z.infer<typeof groupOrigin>

/** A line of Kính gửi or Nơi nhận, or the lưu line, with what it means. */
export const openedLine = z.object({
  /** `kinh-gui.0`, `noi-nhan.2`, `luu`. */
  key: z.string(),
  list: z.enum(['kinh-gui', 'noi-nhan', 'luu']),
  text: z.string(),
  purpose: z.string().nullable(),
  /** The purpose in full words: `b/c` is `để báo cáo`. */
  purposeWords: z.string().nullable(),
  kind: recipientKind,
  receivers: z.array(receiver),
  group: groupOrigin.nullable(),
  /** Lines that "Như trên" stands for. */
  standsFor: z.array(z.string()),
  /** The first line of the same words or the same agency. */
  sameAs: z.string().nullable(),
  doubts: z.array(recipientDoubt),
  copies: z.int().min(0),
  copiesFrom,
  /** Sendings to the line as it is printed, where nobody tells its receivers. */
  sent: z.array(sending),
})
export type OpenedLine = z.infer<typeof openedLine>

export const openedRecipients = z.object({
  vanBanId,
  /** The day and province by which groups were opened. */
  day: isoDay.nullable(),
  tinh: z.string().nullable(),
  lines: z.array(openedLine),
  /** All copies, `repeated` of them to receivers that a line above has already. */
  copies: z.int(),
  repeated: z.int(),
  /** The run that the letter prints behind its drafter's mark ("Thuận100b"). */
  printedRun: z.int().nullable(),
  /** Sendings to names that no line has any more. */
  sentBeside: z.array(sending),
})
export type OpenedRecipients = z.infer<typeof openedRecipients>

/** A member of a group as the clerk sets it. */
export const groupMember = z.object({ name: z.string().trim().min(1).max(300), copies: z.int().min(1).max(999).nullable().default(null) })
export type GroupMember = z.infer<typeof groupMember>

/** One to whom a parent was sent or is addressed, and what came back from there. */
export const reached = z.object({
  name: z.string(),
  coQuan: z.object({ id: z.int(), ten: z.string() }).nullable(),
  line: z.string(),
  sent: z.array(sending),
  /** Whether a letter of its own can be told: false for posts, units and those whom the directory does not know. */
  isTracked: z.boolean(),
  /** Its letter that implements or answers the parent; null where none is held. */
  answer: vanBanSummary.nullable(),
  lagDays: z.int().nullable(),
})
export type Reached = z.infer<typeof reached>
export const reachedList = z.object({
  parent: vanBanSummary,
  items: z.array(reached),
  /** How many were sent it, and how many have answered. */
  sent: z.int(),
  answered: z.int(),
  /** Lines whose receivers nobody tells: they are not among the items. */
  unopened: z.array(z.string()),
})
export type ReachedList = z.infer<typeof reachedList>
