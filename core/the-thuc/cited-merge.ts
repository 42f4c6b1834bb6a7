// What all mentions of one cited document say together: its fields, where they stand, how sure they are. Does not know which mentions are of one document.
import type { Reading, Reason, Sureness } from '../../contract/reading.ts'
import type { LetterText, VienDan } from '../../contract/the-thuc.ts'
import { classAt, is } from '../text/unit-class.ts'
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

/** What the mentions of one document say together, and the one that says best why it is cited. */
interface Document {
  mentions: readonly Mention[]
  best: Mention
}

/** A title's capitals give way to the body's spelling. */
function hasSmall(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (classAt(name, at) & is.small) return true
  return false
}

function merge({ mentions, best }: Document): VienDan {
  const said: VienDan = {
    quanHe: best.quanHe,
    tenLoai: null,
    soKyHieu: null,
    ngayBanHanh: null,
    coQuanBanHanh: null,
    trichYeu: null,
  }
  let year: string | null = null
  let clean: string | null = null
  let spelled: string | null = null
  const hasOwn = mentions.some(({ citation }) => citation.coQuanBanHanh !== null && !citation.sharesIssuer)
  for (const { citation } of mentions) {
    const issuer = hasOwn && citation.sharesIssuer ? null : citation.coQuanBanHanh
    said.tenLoai ??= citation.tenLoai
    said.soKyHieu ??= citation.soKyHieu
    said.ngayBanHanh ??= citation.ngayBanHanh
    said.coQuanBanHanh ??= issuer
    said.trichYeu ??= citation.trichYeu
    year ??= citation.year
    clean ??= citation.repairedFrom === null ? citation.soKyHieu : null
    if (spelled === null && issuer !== null && hasSmall(issuer)) spelled = issuer
  }
  const isNamedByYear = said.soKyHieu === null && said.ngayBanHanh === null && year !== null
  if (isNamedByYear) said.trichYeu = `${said.trichYeu ?? ''} năm ${year}`.trim()
  said.soKyHieu = clean ?? said.soKyHieu
  said.coQuanBanHanh = spelled ?? said.coQuanBanHanh
  return said
}

/** The mentions a citation is read from: the first, and the one that gives the trích yếu. */
const placesOf = (mentions: readonly Mention[]): readonly Mention[] => {
  if (mentions.length === 1) return mentions
  const titled = mentions.findIndex(({ citation }) => citation.trichYeu !== null)
  return mentions.filter((_, i) => i === 0 || i === titled)
}

/** The words before a document that its relation rests on. */
const leadOf = ({ paragraph, citation: { from } }: Mention): string => paragraph.text.slice(Math.max(0, from - 40), from).trim()

/** Doubt: every mention was mended or cut short, its issuers are several, its relation is one by default, no table has its name, or two mentions disagree about the day. */
function doubtOf({ mentions, best }: Document): { sure: Sureness; reason: Reason } | null {
  const damaged = mentions.every(({ citation }) => citation.repairedFrom !== null) ? mentions[0]?.citation.repairedFrom : null
  if (damaged) return { sure: 'likely', reason: repaired(damaged) }
  if (damaged === '') return { sure: 'likely', reason: { code: 'split-lines', evidence: [] } }
  const issuer = mentions.find(({ citation }) => citation.coQuanBanHanh !== null)?.citation
  if (issuer?.ofSeveral) return { sure: 'likely', reason: { code: 'several', evidence: [issuer.coQuanBanHanh ?? ''] } }
  if (best.isDefault) return { sure: 'likely', reason: { code: 'inferred', evidence: [leadOf(best)] } }
  const titled = mentions.find(({ citation }) => citation.trichYeu !== null)?.citation
  if (titled?.isSubjectOpen) return { sure: 'likely', reason: { code: 'inferred', evidence: [titled.trichYeu ?? ''] } }
  if (mentions.every(({ citation }) => citation.isUnlisted))
    return { sure: 'likely', reason: { code: 'inferred', evidence: [titled?.trichYeu ?? ''] } }
  const days = new Set(mentions.length > 1 ? mentions.flatMap(({ citation }) => citation.ngayBanHanh ?? []) : [])
  return days.size > 1 ? { sure: 'likely', reason: { code: 'several', evidence: [...days] } } : null
}

const noDoubt: { sure: Sureness; reason: Reason | null } = { sure: 'certain', reason: null }

/** One reading of all mentions of a document, in order. */
export function readingOf(letter: LetterText, mentions: readonly Mention[]): Reading<VienDan> {
  const document = { mentions, best: bestOf(mentions) }
  const parts = placesOf(mentions).flatMap(({ paragraph, citation }) => partsIn(paragraph, citation.from, citation.end))
  return makeReading(letter, { ...(doubtOf(document) ?? noDoubt), value: merge(document), parts, rule: document.best.rule })
}

const namesIssuer = ({ coQuanBanHanh }: Citation): boolean => coQuanBanHanh !== null
const spellsIssuer = ({ coQuanBanHanh }: Citation): boolean => coQuanBanHanh !== null && hasSmall(coQuanBanHanh)

/** What the first mention that says it decides. */
const says: readonly ((citation: Citation) => boolean)[] = [
  ({ repairedFrom }) => repairedFrom === null,
  ({ soKyHieu, repairedFrom }) => soKyHieu !== null && repairedFrom === null,
  ({ soKyHieu }) => soKyHieu !== null,
  namesIssuer,
  spellsIssuer,
  citation => namesIssuer(citation) && !citation.sharesIssuer,
  citation => spellsIssuer(citation) && !citation.sharesIssuer,
  ({ tenLoai }) => tenLoai !== null,
  ({ trichYeu }) => trichYeu !== null,
  ({ year }) => year !== null,
  ({ isUnlisted }) => !isUnlisted,
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
