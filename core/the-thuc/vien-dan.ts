// Viện dẫn: every document the letter cites, once, in order of first appearance, with what its mentions say together and why it is cited.
import type { Reading } from '../../contract/reading.ts'
import type { VienDan } from '../../contract/the-thuc.ts'
import { type Citation, citationsIn } from './citation.ts'
import { makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { type Paragraph, paragraphsOf, partsIn } from './paragraph.ts'
import { quanHeOf } from './quan-he.ts'

/** The weaker relation gives way to a stronger one of a later mention. */
const strength: Readonly<Record<VienDan['quanHe'], number>> = {
  'nhac-den': 0,
  'huong-dan': 1,
  'can-cu': 2,
  'sua-doi': 2,
  'bo-sung': 2,
  'dinh-chinh': 2,
  'de-nghi': 3,
  'tra-loi': 3,
  'thay-the': 3,
  'bai-bo': 3,
  'thuc-hien': 3,
}

interface Mention {
  citation: Citation
  paragraph: Paragraph
  quanHe: VienDan['quanHe']
  rule: string
}

const key = (sign: string): string => sign.toUpperCase().replace(/^0+/u, '')

const startsTask = /^[^\p{L}\d]{0,4}(?:[IVX1]{1,3}\.|1\)|Điều 1)/u

/** The opening of the body: up to the first heading or article. */
function mentionsIn(paragraphs: readonly Paragraph[], isTitle: boolean): Mention[] {
  let isPreamble = !isTitle
  return paragraphs.flatMap(paragraph => {
    if (startsTask.test(paragraph.text)) isPreamble = false
    const mentions: Mention[] = []
    for (const citation of citationsIn(paragraph)) {
      const last = mentions.at(-1)
      const previous = last ? { to: last.citation.to, quanHe: last.quanHe } : null
      const { text, folded } = paragraph
      mentions.push({ citation, paragraph, ...quanHeOf({ text, folded, at: citation.from, previous, isTitle, isPreamble }) })
    }
    return mentions
  })
}

function merge(mentions: readonly Mention[]): VienDan {
  const [first] = mentions
  const best = mentions.reduce((a, b) => (strength[b.quanHe] > strength[a.quanHe] ? b : a))
  const pick = <K extends 'ngayBanHanh' | 'coQuanBanHanh' | 'trichYeu' | 'tenLoai'>(field: K): VienDan[K] =>
    (mentions.find(({ citation }) => citation[field] !== null)?.citation[field] ?? null) as VienDan[K]
  return {
    quanHe: best.quanHe,
    tenLoai: pick('tenLoai'),
    soKyHieu: first?.citation.soKyHieu ?? null,
    ngayBanHanh: pick('ngayBanHanh'),
    coQuanBanHanh: pick('coQuanBanHanh'),
    trichYeu: pick('trichYeu'),
  }
}

/** The mentions a citation is read from: the first, and the one that gives the trích yếu. */
const placesOf = (mentions: readonly Mention[]): Mention[] => {
  const titled = mentions.findIndex(({ citation }) => citation.trichYeu !== null)
  return mentions.filter((_, i) => i === 0 || i === titled)
}

/** Cited documents. The same sign with two different dates is two documents. Rules VD-1 to VD-9. */
export function readVienDan(layout: Layout, own: string | null): Reading<VienDan>[] {
  const mentions = [...mentionsIn(paragraphsOf(layout.title), true), ...mentionsIn(layout.paragraphs, false)]
  const groups = new Map<string, Mention[]>()
  const firstDay = new Map<string, string>()
  for (const mention of mentions) {
    const sign = key(mention.citation.soKyHieu ?? '')
    if (own && sign === key(own)) continue
    const { ngayBanHanh } = mention.citation
    const dated = firstDay.get(sign)
    if (ngayBanHanh && !dated) firstDay.set(sign, ngayBanHanh)
    const id = dated && ngayBanHanh && dated !== ngayBanHanh ? `${sign} ${ngayBanHanh}` : sign
    const group = groups.get(id)
    if (group) group.push(mention)
    else groups.set(id, [mention])
  }
  return [...groups.values()].map(group => {
    const [first] = group
    const parts = placesOf(group).flatMap(({ paragraph, citation }) => partsIn(paragraph, citation.from, citation.end))
    const best = group.reduce((a, b) => (strength[b.quanHe] > strength[a.quanHe] ? b : a))
    const damaged = first?.citation.repairedFrom ?? null
    const doubt = damaged ? { sure: 'likely' as const, reason: repaired(damaged) } : {}
    return makeReading(layout.letter, { value: merge(group), parts, rule: best.rule, ...doubt })
  })
}
