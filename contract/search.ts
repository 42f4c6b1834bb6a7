// Asking the archive: queries, hits, pages by key. The query language itself is core/query.
import { z } from 'zod'
import { unread } from './filters.ts'
import { span } from './reading.ts'
import { vanBanSummary } from './van-ban.ts'

export const sort = z.enum(['newest', 'relevance'])

/** Where to go on from: opaque, given by the page before. There is no OFFSET. */
export const pageKey = z.string().max(200)

/** Whether a page tells its total where more follow it; `if-cheap`: unless many letters must be gone through. Else it says how many it has at least. */
export const counted = z.enum(['always', 'if-cheap', 'never'])
export type Counted = z.infer<typeof counted>

export const searchInput = z.object({
  query: z.string().max(1000),
  limit: z.int().min(1).max(200).default(50),
  after: pageKey.nullable().default(null),
  sort: sort.default('newest'),
  direction: z.enum(['den', 'di', 'tham-chieu']).nullable().default(null),
  counted: counted.default('always'),
})

/** Where each page of a list begins, page after page; the first page has no key. With them any page is one step away. */
export const pageKeys = z.object({ total: z.int().min(0), keys: z.array(pageKey) })
export type PageKeys = z.infer<typeof pageKeys>

/** A line with all that its answers depend on. */
export const searchLine = z.object({
  query: z.string().trim().min(1).max(1000),
  sort: sort.default('newest'),
  direction: z.enum(['den', 'di', 'tham-chieu']).nullable().default(null),
})
export type SearchLine = z.infer<typeof searchLine>

/** A line that a clerk gave a name. */
export const savedSearch = z.object({ id: z.int().positive(), name: z.string().trim().min(1).max(100), ...searchLine.shape })
export type SavedSearch = z.infer<typeof savedSearch>

/** Exact, or at least so many. */
export const total = z.union([z.int().min(0), z.object({ atLeast: z.int().min(0) })])

/**
 * Why it was found, strongest first. `ngay` = it was issued on the day asked for; `gan-dung` = its số hiệu is a slip away from
 * the one asked for, which nothing has, or it has that số hiệu and is of another year, day, kind or issuer; `gia-dinh` = it implements a
 * document whose số hiệu was asked; `loc` = it fits the filters, and nothing else was asked.
 */
export const why = z.enum([
  'so-hieu',
  'ngay',
  'gan-dung',
  'gia-dinh',
  'co-quan',
  'nguoi',
  'trich-yeu',
  'kinh-gui',
  'noi-nhan',
  'noi-dung',
  'loc',
])
export type Why = z.infer<typeof why>

/** A piece of the letter around a hit; `marks` count in `text`. */
export const snippet = z.object({ text: z.string(), marks: z.array(span) })

/** What an agency is to the one asked for: the same under another name; one that went up in it; one in which it went up. */
export const besideHow = z.enum(['ten-khac', 'tien-than', 'ke-thua'])
export type BesideHow = z.infer<typeof besideHow>

/** In what a document of the very sign is another than was asked for. */
export const differs = z.enum(['nam', 'ngay', 'loai', 'co-quan'])
export type Differs = z.infer<typeof differs>

/**
 * Why something is given that is not the very thing asked for, and what was asked for, as it was typed: a slip was mended, or `didYouMean` is answered; what was asked beside the
 * sign is not so of any document that has it; or the letter is from or to
 * `coQuan`, an agency beside the one asked for.
 */
export const instead = z.discriminatedUnion('how', [
  z.object({ how: z.literal('gan-dung'), asked: z.string() }),
  z.object({ how: z.literal('cung-so'), asked: z.string(), differs: z.array(differs).min(1) }),
  z.object({ how: besideHow, asked: z.string(), coQuan: z.string() }),
])
export type Instead = z.infer<typeof instead>

export const hit = z.object({
  ...vanBanSummary.shape,
  snippet: snippet.nullable(),
  /** The same query marked in the fields of the list: field name → spans. */
  fieldMarks: z.record(z.string(), z.array(span)),
  why: z.array(why),
  /** Id of the parent above it in the list, when it was found as a member of its family. */
  parentId: z.int().nullable(),
  /** Null for the very thing asked for. */
  instead: instead.nullable(),
  /** Its text was looked into and is none any more: only its fields were searched, and `archive.verify` says which it is. */
  isTextDamaged: z.boolean(),
})
export type Hit = z.infer<typeof hit>

export const searchPage = z.object({
  total,
  hits: z.array(hit),
  /** Given only where an answer follows. */
  next: pageKey.nullable(),
  /** "Có phải ý bạn là…": the line that is answered when what was typed finds nothing; null when it is the one typed. */
  didYouMean: z.string().nullable(),
  /** Filters whose values make no sense: they limited nothing. */
  unread: z.array(unread),
})
export type SearchPage = z.infer<typeof searchPage>

export const suggestion = z.object({
  /** `cau-tim` is a saved search: `text` is its name, `line` what it asks. `loc`: `text` is the line with the filter that its end may become. */
  kind: z.enum(['cau-tim', 'loc', 'so-hieu', 'co-quan', 'nguoi', 'trich-yeu']),
  text: z.string(),
  marks: z.array(span),
  vanBanId: z.int().nullable(),
  line: searchLine.nullable(),
})
export type Suggestion = z.infer<typeof suggestion>
