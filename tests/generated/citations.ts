// Documents that letters cite, in the ways they are cited: kind, sign, date, issuer, subject in several orders. Knows no readers.
import type { Chance } from './chance.ts'
import type { Hand } from './hand.ts'
import type { ExpectedCitation } from './letter.ts'
import { departments } from './words/bodies.ts'
import { places } from './words/places.ts'
import { deeds, matters } from './words/subjects.ts'

/** A cited document before it is printed. */
export interface Cited {
  kind: string
  sign: string
  day: Day
  issuer: string
  subject: string
}

export interface Day {
  day: number
  month: number
  year: number
}

export const two = (n: number): string => String(n).padStart(2, '0')
export const isoOf = ({ day, month, year }: Day): string => `${year}-${two(month)}-${two(day)}`
export const dayOf = (random: Chance, low = 2008, high = 2026): Day => ({
  day: random.int(1, 28),
  month: random.int(1, 12),
  year: random.int(low, high),
})

/** A number as offices count: most small, some in the thousands, below ten with a nought. */
export const numberOf = (random: Chance): string => {
  const n = random.weigh<() => number>([
    [2, () => random.int(1, 9)],
    [4, () => random.int(10, 99)],
    [4, () => random.int(100, 999)],
    [3, () => random.int(1000, 9999)],
    [0.3, () => random.int(10000, 29999)],
  ])()
  return random.maybe(0.85) ? two(n) : String(n)
}

export const subjectOf = (random: Chance): string => `${random.pick(deeds)} ${random.pick(matters)}`

const department = (random: Chance): [string, string, string] => {
  const [name, code, units] = random.pick(departments)
  return [name.replace('| ', ''), code, random.pick(units)]
}

// biome-ignore format: a table reads best with one row a line
const sources: readonly (readonly [number, (random: Chance, day: Day) => Omit<Cited, 'day' | 'subject'>])[] = [
  [4, random => ({ kind: 'Chỉ thị', sign: `${two(random.int(1, 45))}/CT-TTg`, issuer: 'Thủ tướng Chính phủ' })],
  [3, random => ({ kind: 'Nghị quyết', sign: `${numberOf(random)}/NQ-CP`, issuer: 'Chính phủ' })],
  [5, (random, { year }) => ({ kind: 'Nghị định', sign: `${two(random.int(1, 180))}/${year}/NĐ-CP`, issuer: 'Chính phủ' })],
  [4, random => ({ kind: 'Quyết định', sign: `${numberOf(random)}/QĐ-TTg`, issuer: 'Thủ tướng Chính phủ' })],
  [3, random => ({ kind: 'Công điện', sign: `${numberOf(random)}/CĐ-TTg`, issuer: 'Thủ tướng Chính phủ' })],
  [
    3,
    (random, { year }) => ({
      kind: 'Thông tư',
      sign: `${two(random.int(1, 99))}/${year}/TT-BTC`,
      issuer: random.pick(['Bộ Tài chính', 'Bộ trưởng Bộ Tài chính']),
    }),
  ],
  [2, (random, { year }) => ({ kind: 'Thông tư', sign: `${two(random.int(1, 99))}/${year}/TT-BYT`, issuer: 'Bộ trưởng Bộ Y tế' })],
  [
    1,
    (random, { year }) => ({
      kind: 'Thông tư liên tịch',
      sign: `${two(random.int(1, 99))}/${year}/TTLT-BTC-BNV`,
      issuer: 'Bộ Tài chính và Bộ Nội vụ',
    }),
  ],
  [3, random => ({ kind: 'Công văn', sign: `${numberOf(random)}/VPCP-KGVX`, issuer: 'Văn phòng Chính phủ' })],
  [2, random => ({ kind: 'Công văn', sign: `${numberOf(random)}/BNV-CCVC`, issuer: 'Bộ Nội vụ' })],
  [4, random => ({ kind: 'Công văn', sign: `${numberOf(random)}/UBND-KTTH`, issuer: `UBND tỉnh ${random.pick(places).province}` })],
  [
    4,
    random => ({
      kind: 'Quyết định',
      sign: `${numberOf(random)}/QĐ-UBND`,
      issuer: random.pick(['UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Chủ tịch UBND tỉnh', 'Ủy ban nhân dân thành phố']),
    }),
  ],
  [2, random => ({ kind: 'Kế hoạch', sign: `${numberOf(random)}/KH-UBND`, issuer: `UBND tỉnh ${random.pick(places).province}` })],
  [
    2,
    random => ({ kind: 'Nghị quyết', sign: `${numberOf(random)}/NQ-HĐND`, issuer: random.pick(['Hội đồng nhân dân tỉnh', 'HĐND tỉnh']) }),
  ],
  [2, (random, { year }) => ({ kind: 'Nghị quyết', sign: `${two(random.int(1, 60))}/${year}/NQ-HĐND`, issuer: 'HĐND tỉnh' })],
  [2, random => ({ kind: 'Kết luận', sign: `${two(random.int(1, 180))}-KL/TW`, issuer: random.pick(['Bộ Chính trị', 'Ban Bí thư']) })],
  [
    2,
    random => ({
      kind: 'Chỉ thị',
      sign: `${two(random.int(1, 50))}-CT/TU`,
      issuer: random.pick(['Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', 'Thành ủy']),
    }),
  ],
  [1, random => ({ kind: 'Thông báo', sign: `${numberOf(random)}-TB/TU`, issuer: 'Thường trực Tỉnh ủy' })],
  [2, random => ({ kind: 'Thông báo', sign: `${numberOf(random)}/TB-VPCP`, issuer: 'Văn phòng Chính phủ' })],
  [2, random => ({ kind: 'Báo cáo', sign: `${numberOf(random)}/BC-UBND`, issuer: 'UBND tỉnh' })],
  [
    3,
    random => {
      const [issuer, code, unit] = department(random)
      return { kind: 'Công văn', sign: `${numberOf(random)}/${code}-${unit}`, issuer }
    },
  ],
  [1, random => ({ kind: 'Hướng dẫn', sign: `${numberOf(random)}/HD-BTĐKT`, issuer: 'Ban Thi đua - Khen thưởng Trung ương' })],
]

export function citedOf(random: Chance): Cited {
  const day = dayOf(random)
  return { ...random.weigh(sources)(random, day), day, subject: subjectOf(random) }
}

/** A tờ trình or công văn that a department sends its superior. */
export function requestOf(random: Chance): Cited & { head: string } {
  const [issuer, code] = department(random)
  const day = dayOf(random, 2018)
  const kind = random.pick(['Tờ trình', 'Tờ trình', 'Báo cáo', 'Công văn'])
  const letters = { 'Tờ trình': `TTr-${code}`, 'Báo cáo': `BC-${code}`, 'Công văn': `${code}-VP` }[kind] as string
  return { kind, sign: `${numberOf(random)}/${letters}`, issuer, day, subject: subjectOf(random), head: `Giám đốc ${issuer}` }
}

export function dayText(random: Chance, { day, month, year }: Day): string {
  return random.weigh([
    [6, `${two(day)}/${month < 3 || random.maybe(0.4) ? two(month) : month}/${year}`],
    [1.5, `${day}/${month}/${year}`],
    [4, `${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`],
    [0.5, `${two(day)}.${month}.${year}`],
    [0.5, `${two(day)}-${month}-${year}`],
  ])
}

export interface CitedText {
  text: string
  expected: ExpectedCitation
}

/** How a citation is printed: what is left out and in which order. */
export interface Manner {
  lowerKind?: boolean
  withoutIssuer?: boolean
  withoutSubject?: boolean
  withoutDate?: boolean
}

const withLower = (kind: string, lower: boolean): string => (lower ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind)

/** The document's own words: kind, sign, date, issuer, subject. */
export function cite(hand: Hand, cited: Cited, relations: readonly string[], manner: Manner = {}): CitedText {
  const { random } = hand
  const kind = hand.print(withLower(cited.kind, manner.lowerKind ?? (cited.kind === 'Công văn' && random.maybe(0.3))), 'closed')
  const so = random.weigh([
    [12, 'số '],
    [1, ''],
    [0.4, 'số: '],
  ])
  const isParty = cited.sign.includes('-') && !cited.sign.slice(0, cited.sign.indexOf('-')).includes('/')
  const sign = hand.print(!isParty && random.maybe(0.02) ? cited.sign.replace('-', '- ') : cited.sign, 'sign')
  const hasDate = !manner.withoutDate && random.maybe(0.93)
  const hasIssuer = !manner.withoutIssuer && random.maybe(0.85)
  const hasSubject = !manner.withoutSubject && random.maybe(0.6)
  const comma = random.maybe(0.04) ? ',' : ''
  const date = hasDate ? `${comma} ngày ${hand.say(dayText(random, cited.day), 'date')}` : ''
  const issuer = hasIssuer ? hand.print(cited.issuer, 'closed') : null
  const label = random.pick(['về việc', 'về', 'về việc'])
  const subject = hasSubject ? hand.print(cited.subject, 'free') : null
  const text = `${kind.text} ${so}${sign.text}${date}${issuer ? ` của ${issuer.text}` : ''}${subject ? ` ${label} ${subject.text}` : ''}`
  return {
    text,
    expected: {
      sign: sign.accept.map(one => one.replace(/\s/gu, '')),
      kind: kind.accept,
      date: hasDate ? (isReadable(date) ? isoOf(cited.day) : undefined) : null,
      issuer: issuer?.accept ?? null,
      subject: subject?.accept ?? null,
      relations,
    },
  }
}

const isReadable = (date: string): boolean => /ngày [\d\s./-]+(?:tháng [\d]+ năm \d+)?$/u.test(date)

/** "Ngày …, the issuer ban hành …": date and issuer before the document. */
export function citeAhead(hand: Hand, cited: Cited, relations: readonly string[]): CitedText {
  const issuer = hand.print(cited.issuer, 'closed')
  const kind = hand.print(cited.kind, 'closed')
  const sign = hand.print(cited.sign, 'sign')
  const subject = hand.print(cited.subject, 'free')
  const date = hand.say(dayText(hand.random, cited.day), 'date')
  return {
    text: `Ngày ${date}, ${issuer.text} ban hành ${kind.text} số ${sign.text} về ${subject.text}`,
    expected: {
      sign: sign.accept,
      kind: kind.accept,
      date: isReadable(` ngày ${date}`) ? isoOf(cited.day) : undefined,
      issuer: undefined,
      subject: subject.accept,
      relations,
    },
  }
}

/** Two documents of one kind: "Công văn số 12/… và số 15/…". */
export function citePair(hand: Hand, relations: readonly string[]): { text: string; expected: ExpectedCitation[] } {
  const { random } = hand
  const one = citedOf(random)
  const other = {
    ...one,
    sign: one.sign.replace(/^\d+/u, n => String(Number(n) + random.int(1, 40))),
    day: { ...one.day, day: (one.day.day % 28) + 1 },
  }
  const kind = hand.print(one.kind, 'closed')
  const parts = [one, other].map(cited => ({
    cited,
    sign: hand.print(cited.sign, 'sign'),
    date: hand.say(dayText(random, cited.day), 'date'),
  }))
  const issuer = hand.print(one.issuer, 'closed')
  const withDates = random.maybe(0.7)
  const shown = parts.map(({ sign, date }) => `số ${sign.text}${withDates ? ` ngày ${date}` : ''}`)
  const many = random.maybe(0.4)
  return {
    text: `${many ? `các ${kind.text}: ` : `${kind.text} `}${shown.join(many ? ', ' : ' và ')} của ${issuer.text}`,
    expected: parts.map(({ cited, sign, date }) => ({
      sign: sign.accept,
      kind: kind.accept,
      date: withDates ? (isReadable(` ngày ${date}`) ? isoOf(cited.day) : undefined) : null,
      issuer: undefined,
      subject: null,
      relations,
    })),
  }
}
