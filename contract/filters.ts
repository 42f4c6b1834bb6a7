// The filters of a search line as both sides know them: their names, why one is not understood, a line taken apart, facets. How they are typed is core/query.
import { z } from 'zod'

export const filterName = z.enum([
  'loai',
  'tu',
  'den',
  'ngay',
  'nam',
  'noi-nhan',
  'kinh-gui',
  'co-quan',
  'nguoi-ky',
  'tinh',
  'don-vi',
  'goc',
  'chua-co-goc',
  'co-goc',
  'chieu',
  'so-den',
])
export type FilterName = z.infer<typeof filterName>

/** Why the value of a filter makes no sense. Such a filter limits nothing and is told to who asks. */
export const filterFault = z.enum([
  'no-value',
  'takes-no-value',
  'no-words',
  'not-a-day',
  'days-reversed',
  'not-a-year',
  'not-a-number',
  'not-a-direction',
  'not-a-province',
  'not-a-sign',
  'not-a-unit',
])
export type FilterFault = z.infer<typeof filterFault>

/** One piece of a line: a word, a phrase or a filter. The texts of all pieces, joined by spaces, are the line again: a chip is removed by leaving its text out. */
export const piece = z.object({
  text: z.string(),
  /** Null for words. */
  filter: filterName.nullable(),
  /** The value as typed; for words what was typed. */
  value: z.string(),
  isExcluded: z.boolean(),
  fault: filterFault.nullable(),
})
export type Piece = z.infer<typeof piece>

/** A filter that was typed and not understood. */
export const unread = z.object({ text: z.string(), filter: filterName, fault: filterFault })
export type Unread = z.infer<typeof unread>

export const facetName = z.enum(['loai', 'co-quan', 'tinh', 'nam', 'don-vi', 'goc'])
export type FacetName = z.infer<typeof facetName>

/** One of the commonest values. `text` is the filter to add to the line; `asked` that of the line which asks for it already, however it is typed. */
export const facetValue = z.object({ value: z.string(), text: z.string(), asked: z.string().nullable(), count: z.int().positive() })
export type FacetValue = z.infer<typeof facetValue>

/** The commonest values of one field among the answers. */
export const facet = z.object({ name: facetName, values: z.array(facetValue) })
export type Facet = z.infer<typeof facet>

/** `counted` answers were looked at; when they are not the whole, the latest of them. */
export const facets = z.object({ counted: z.int().min(0), isWhole: z.boolean(), facets: z.array(facet) })
export type Facets = z.infer<typeof facets>
