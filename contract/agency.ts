// An agency of the directory (danh bạ cơ quan): what it is, when it lived, what came before and after it, where its letters go.
import { z } from 'zod'
import { sureness } from './reading.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanSummary } from './van-ban.ts'

export const agencyId = z.int().positive()

/** What an agency is, in the order in which lists name them. */
export const agencyKind = z.enum([
  'quoc-hoi',
  'chu-tich-nuoc',
  'chinh-phu',
  'bo',
  'ngang-bo',
  'thuoc-chinh-phu',
  'truc-thuoc-bo',
  'toa-an-kiem-sat',
  'kiem-toan',
  'dang',
  'mat-tran-doan-the',
  'hoi',
  'hdnd',
  'ubnd',
  'van-phong',
  'so',
  'phong',
  'luc-luong-vu-trang',
  'nganh-doc',
  'bao-dai',
  'su-nghiep',
  'doanh-nghiep',
  'khac',
])
export type AgencyKind = z.infer<typeof agencyKind>

export const agencyLevel = z.enum(['trung-uong', 'tinh', 'huyen', 'xa'])
export type AgencyLevel = z.infer<typeof agencyLevel>

/** Where a row comes from: a legal document, a table of the program, letters, the clerk. */
export const agencySource = z.enum(['phap-luat', 'bang', 'van-ban', 'van-thu'])
export type AgencySource = z.infer<typeof agencySource>

/** How sure a row is: `co-le` = one reasonable doubt; `suy-doan` = inferred. */
export const agencySure = z.enum(['chac-chan', 'co-le', 'suy-doan'])
export type AgencySure = z.infer<typeof agencySure>

/** An agency by its number and name, with the province that tells it from others of the name. */
export const agencyRef = z.object({ id: agencyId, ten: z.string(), tinh: z.string().nullable(), denNgay: isoDay.nullable() })
export type AgencyRef = z.infer<typeof agencyRef>

const text = (most: number) => z.string().trim().min(1).max(most).nullable()

/** What the clerk may set. `tinh` is '' nowhere: null for a central body. */
export const agencyFields = z.object({
  ten: z.string().trim().min(1).max(300),
  loai: agencyKind,
  cap: agencyLevel.nullable(),
  chaId: agencyId.nullable(),
  tuNgay: isoDay.nullable(),
  denNgay: isoDay.nullable(),
  /** Code in the electronic exchange, such as `H16` or `000.00.16.H16` (QCVN 102:2016, QĐ 20/2020/QĐ-TTg). */
  maDinhDanh: text(35),
  diaChi: text(300),
  dienThoai: text(100),
  thuDienTu: text(200),
  /** Copies of each letter it is sent; null is one. */
  soBan: z.int().positive().max(10_000).nullable(),
  canCu: text(500),
})
export type AgencyFields = z.infer<typeof agencyFields>
/** A correction: only what is given changes. */
export type AgencyChanges = { [Field in keyof AgencyFields]?: AgencyFields[Field] | undefined }

export const agencySummary = z.object({
  ...agencyRef.shape,
  loai: agencyKind,
  cap: agencyLevel.nullable(),
  tuNgay: isoDay.nullable(),
  maDinhDanh: z.string().nullable(),
  nguon: agencySource,
  mucTin: agencySure,
})
export type AgencySummary = z.infer<typeof agencySummary>

export const agencyAlias = z.object({
  ten: z.string().trim().min(1).max(300),
  loai: z.enum(['ten-khac', 'viet-tat']),
  nguon: agencySource,
})
export type AgencyAlias = z.infer<typeof agencyAlias>

/** A step from one agency to another: `ngay` is the first day of the later one in that work. */
export const succession = z.object({
  coQuan: agencyRef,
  ngay: isoDay.nullable(),
  canCu: z.string().nullable(),
  mucTin: agencySure,
  nguon: agencySource,
})
export type Succession = z.infer<typeof succession>

export const agency = z.object({
  ...agencySummary.shape,
  fields: agencyFields,
  cha: agencyRef.nullable(),
  /** Names of `fields` that the clerk set, which no table overwrites. */
  byClerk: z.array(z.string()),
  /** Its own, and those of the rows merged into it with whose they are. */
  aliases: z.array(agencyAlias.extend({ coQuanId: agencyId })),
  /** Those whose work it took over, and those that took over its own: the nearest only. */
  predecessors: z.array(succession),
  successors: z.array(succession),
  /** Who has its work on the day asked for, however many steps away; itself while it lives. */
  heirs: z.array(agencyRef),
  /** Rows that the clerk said are the same agency; and the row that this one was merged into. */
  mergedHere: z.array(agencyRef),
  mergedInto: agencyRef.nullable(),
  /** Văn bản it issued and was sent, of the rows merged into it as well; those in the bin left out. */
  counts: z.object({ issued: z.int(), received: z.int() }),
})
export type Agency = z.infer<typeof agency>

export const agencyListInput = z.object({
  cap: agencyLevel.nullable().default(null),
  /** A province's agencies; '' for those of none; null for all. */
  tinh: z.string().max(100).nullable().default(null),
  /** Only those whose level nobody knows. */
  noLevel: z.boolean().default(false),
  loai: agencyKind.nullable().default(null),
  text: z.string().max(300).default(''),
  /** Only those that lived on this day, as far as is known. */
  on: isoDay.nullable().default(null),
  after: z.string().max(1000).nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
})
export type AgencyListInput = z.infer<typeof agencyListInput>

/** How many agencies there are of each level and province. */
export const agencyBranch = z.object({ cap: agencyLevel.nullable(), tinh: z.string().nullable(), count: z.int() })
export type AgencyBranch = z.infer<typeof agencyBranch>

/** Why a printed name stays text: no province known, a level without its place, cannot be read, a short form nobody opened, no table has it. */
export const unresolvedWhy = z.enum(['no-province', 'no-place', 'unreadable', 'short-form', 'unknown'])
export type Unresolved = z.infer<typeof unresolvedWhy>

/**
 * What a printed name of a list of recipients is. `above` = as a list or an article above says; `channel` = where it is published; `unit` = a part of an
 * office. `rule` names the rule of core/agency/SPEC.md.
 */
export const resolved = z.object({
  what: z.enum(['agency', 'group', 'person', 'above', 'channel', 'unit', 'unresolved']),
  rule: z.string(),
  sure: sureness,
  why: unresolvedWhy.nullable(),
})
export type Resolved = z.infer<typeof resolved>

export const resolution = z.object({
  ...resolved.shape,
  /** The row of the directory; null where it is no agency, or one that the directory has not. */
  coQuan: agencyRef.nullable(),
  /** It had ended, or not begun, on the day asked for. */
  isOutOfLife: z.boolean(),
  heirs: z.array(agencyRef),
})
export type Resolution = z.infer<typeof resolution>

/** A printed name in letters of a province that nobody knows the agency of, with how many lines have it. */
export const unresolvedName = z.object({ ten: z.string(), tinh: z.string().nullable(), count: z.int(), why: unresolvedWhy.nullable() })
export type UnresolvedName = z.infer<typeof unresolvedName>

/** A row that the clerk adds. */
export const newAgency = z.object({
  ten: z.string().trim().min(1).max(300),
  tinh: z.string().max(100).nullable(),
  loai: agencyKind,
  cap: agencyLevel.nullable(),
})
export type NewAgency = z.infer<typeof newAgency>

/** A name under which letters send to an agency, and how often lately. */
export const movedName = z.object({ ten: z.string(), count: z.int() })
export type MovedName = z.infer<typeof movedName>

export const agencyLettersInput = z.object({
  id: agencyId,
  what: z.enum(['issued', 'received', 'tasks']),
  year: z.int().min(1900).max(2200).nullable().default(null),
  /** Those of its predecessors too. */
  withFormer: z.boolean().default(true),
  after: z.string().max(40).nullable().default(null),
  limit: z.int().min(1).max(500).default(50),
})
export type AgencyLettersInput = z.infer<typeof agencyLettersInput>

/** A letter of an agency; `of` is the predecessor whose it was, `task` what the letter gives it to do. */
export const agencyLetter = z.object({ vanBan: vanBanSummary, of: agencyRef.nullable(), task: z.string().nullable() })
export type AgencyLetter = z.infer<typeof agencyLetter>

const yearCounts = z.object({ issued: z.int(), received: z.int(), tasks: z.int() })
/** Letters of a year; null for those without a day. `former` are its predecessors'. */
export const agencyYear = z.object({ year: z.int().nullable(), ...yearCounts.shape, former: yearCounts })
export type AgencyYear = z.infer<typeof agencyYear>

/** What a line of a clerk's table of agencies does, or would do. */
export const csvRow = z.object({
  row: z.int(),
  ten: z.string().nullable(),
  id: z.int().nullable(),
  outcome: z.enum(['new', 'changed', 'same', 'refused']),
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  why: z.string().nullable(),
})
export type CsvRow = z.infer<typeof csvRow>

/** Of all lines how many do what; the first of those that do anything. */
export const csvOutcome = z.object({
  counts: z.object({ added: z.int(), changed: z.int(), same: z.int(), refused: z.int() }),
  rows: z.array(csvRow),
})
export type CsvOutcome = z.infer<typeof csvOutcome>
/** `sha256` is of the file as it was looked at: what is taken is that. */
export const csvSeen = csvOutcome.extend({ sha256: z.string() })
export type CsvSeen = z.infer<typeof csvSeen>
