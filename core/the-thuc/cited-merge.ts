// What all mentions of one cited document say together: its fields, where they stand, how sure they are. Does not know which mentions are of one document.
import type { Reading, Reason, Sureness } from '../../contract/reading.ts'
import type { LetterText, VienDan } from '../../contract/the-thuc.ts'
import type { Citation } from './citation.ts'
import { makeReading, repaired } from './known.ts'
import { type Paragraph, partsIn } from './paragraph.ts'

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
/** What a title says the letter does to a document outweighs the body. */
const ofTitle: readonly VienDan['quanHe'][] = ['sua-doi', 'bo-sung', 'dinh-chinh', 'thay-the', 'bai-bo', 'huong-dan']

export interface Mention {
  citation: Citation
  paragraph: Paragraph
  quanHe: VienDan['quanHe']
  rule: string
  isTitle: boolean
  /** Where its clause begins. */
  start: number
  /** Only the lack of another reason speaks for its relation. */
  isDefault: boolean
}

const strengthOf = ({ quanHe, isTitle }: Mention): number => (isTitle && ofTitle.includes(quanHe) ? 4 : strength[quanHe])

const bestOf = (mentions: readonly Mention[]): Mention => mentions.reduce((a, b) => (strengthOf(b) > strengthOf(a) ? b : a))

/** A title's capitals give way to the body's spelling. */
const hasSmall = /\p{Ll}/u

function merge(mentions: readonly Mention[]): VienDan {
  const [first] = mentions
  const pick = <K extends 'ngayBanHanh' | 'coQuanBanHanh' | 'trichYeu' | 'tenLoai'>(field: K): VienDan[K] =>
    (mentions.find(({ citation }) => citation[field] !== null)?.citation[field] ?? null) as VienDan[K]
  const signs = mentions.flatMap(({ citation }) => citation.soKyHieu ?? [])
  const clean = mentions.find(({ citation }) => citation.soKyHieu && citation.repairedFrom === null)?.citation.soKyHieu
  const ngayBanHanh = pick('ngayBanHanh')
  const year = mentions.find(({ citation }) => citation.year)?.citation.year
  const name = pick('trichYeu')
  return {
    quanHe: bestOf(mentions).quanHe,
    tenLoai: pick('tenLoai'),
    soKyHieu: clean ?? signs[0] ?? null,
    ngayBanHanh,
    coQuanBanHanh:
      mentions.find(({ citation }) => hasSmall.test(citation.coQuanBanHanh ?? ''))?.citation.coQuanBanHanh ?? pick('coQuanBanHanh'),
    trichYeu: first && !signs.length && ngayBanHanh === null && year ? `${name ?? ''} năm ${year}`.trim() : name,
  }
}

/** The mentions a citation is read from: the first, and the one that gives the trích yếu. */
const placesOf = (mentions: readonly Mention[]): Mention[] => {
  const titled = mentions.findIndex(({ citation }) => citation.trichYeu !== null)
  return mentions.filter((_, i) => i === 0 || i === titled)
}

/** The words before a document that its relation rests on. */
const leadOf = ({ paragraph, citation: { from } }: Mention): string => paragraph.text.slice(Math.max(0, from - 40), from).trim()

/** Doubt: every mention was mended or cut short, its issuers are several, its relation is one by default, or two mentions disagree about the day. */
function doubtOf(mentions: readonly Mention[]): { sure: Sureness; reason: Reason } | null {
  const damaged = mentions.every(({ citation }) => citation.repairedFrom !== null) ? mentions[0]?.citation.repairedFrom : null
  if (damaged) return { sure: 'likely', reason: repaired(damaged) }
  if (damaged === '') return { sure: 'likely', reason: { code: 'split-lines', evidence: [] } }
  const issuer = mentions.find(({ citation }) => citation.coQuanBanHanh !== null)?.citation
  if (issuer?.ofSeveral) return { sure: 'likely', reason: { code: 'several', evidence: [issuer.coQuanBanHanh ?? ''] } }
  const days = new Set(mentions.flatMap(({ citation }) => citation.ngayBanHanh ?? []))
  const best = bestOf(mentions)
  if (best.isDefault) return { sure: 'likely', reason: { code: 'inferred', evidence: [leadOf(best)] } }
  const titled = mentions.find(({ citation }) => citation.trichYeu !== null)?.citation
  if (titled?.isSubjectOpen) return { sure: 'likely', reason: { code: 'inferred', evidence: [titled.trichYeu ?? ''] } }
  return days.size > 1 ? { sure: 'likely', reason: { code: 'several', evidence: [...days] } } : null
}

/** What the first mention that says it decides. */
const says: readonly ((citation: Citation) => boolean)[] = [
  ({ repairedFrom }) => repairedFrom === null,
  ({ soKyHieu, repairedFrom }) => soKyHieu !== null && repairedFrom === null,
  ({ soKyHieu }) => soKyHieu !== null,
  ({ coQuanBanHanh }) => hasSmall.test(coQuanBanHanh ?? ''),
  ({ coQuanBanHanh }) => coQuanBanHanh !== null,
  ({ tenLoai }) => tenLoai !== null,
  ({ trichYeu }) => trichYeu !== null,
  ({ year }) => year !== null,
]

/** Whether a further mention changes what those before it say together: a field none of them has, another day, a stronger relation. */
export function saysMore(mentions: readonly Mention[], further: Mention): boolean {
  const { citation } = further
  const isNew = (has: (citation: Citation) => boolean): boolean => has(citation) && !mentions.some(mention => has(mention.citation))
  return (
    says.some(isNew) ||
    (citation.ngayBanHanh !== null && isNew(({ ngayBanHanh }) => ngayBanHanh === citation.ngayBanHanh)) ||
    strengthOf(further) > strengthOf(bestOf(mentions))
  )
}

/** One reading of all mentions of a document, in order. */
export const mergeMentions = (letter: LetterText, mentions: readonly Mention[]): Reading<VienDan> => {
  const parts = placesOf(mentions).flatMap(({ paragraph, citation }) => partsIn(paragraph, citation.from, citation.end))
  return makeReading(letter, { value: merge(mentions), parts, rule: bestOf(mentions).rule, ...doubtOf(mentions) })
}
