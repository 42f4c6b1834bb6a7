// Cơ quan chủ quản and cơ quan ban hành: the capital lines at the left of the head. When none is printed the issuer is inferred, never more than
// guessed, from place, ký hiệu and what the letter calls itself.

import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey, fold } from '../text/fold.ts'
import { joinText, type Part, partOf, textOf } from '../text/lines.ts'
import { withoutEnd } from '../text/trim.ts'
import { beginsAgency, isOpenName, isPeopleBody, repeatsWords, secondAgencyAt } from './agency-names.ts'
import { issuerLines, smallLines } from './issuer-lines.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import { agencyNamed, spelledAgency } from './known-agency.ts'
import type { Layout } from './layout.ts'
import { jointCount, jointNames, signNamesOne } from './lien-tich.ts'
import { isToldIssuer } from './number-below.ts'
import { provinceNamed } from './place.ts'

function splitBodies(part: Part): Part[] {
  const at = secondAgencyAt(textOf(part))
  return at < 0 ? [part] : [partOf(part.line, part.from, part.from + at), partOf(part.line, part.from + at, part.to)]
}

/** True for a line that opens a name of its own, where need be with the line below it ("CƠ QUAN / CẢNH SÁT ĐIỀU TRA", "THUẾ / TỈNH …"). */
const opensName = (line: string, below: Part | undefined): boolean =>
  beginsAgency(line) || (below !== undefined && beginsAgency(`${line} ${textOf(below)}`))

/** One word on the last line is the end of the name above: "HỚI" begins no name, though a scan may print "HỘI" so. */
const isLastWord = (line: string, below: Part | undefined): boolean => below === undefined && !line.includes(' ')

/** True where a line goes on the name above: it begins none, or both together are one of the closed tables. */
function goesOn(open: readonly Part[], line: Part, below: Part | undefined): boolean {
  const text = textOf(line)
  const before = joinText(open)
  if (isLastWord(text, below) && agencyNamed(text) === null) return true
  if (isOpenName(before) || !(opensName(text, below) || repeatsWords(before, text) || agencyNamed(text) !== null)) return true
  return agencyNamed(`${before} ${text}`) !== null && !(agencyNamed(before) !== null && agencyNamed(text) !== null && !isPeopleBody(before))
}

/** True for a group of lines that names a body; one below another may repeat its words only. */
const namesBody = (body: readonly Part[], above: readonly Part[] | undefined): boolean =>
  body.some((line, i) => opensName(textOf(line), body[i + 1])) ||
  agencyNamed(joinText(body)) !== null ||
  (above !== undefined && repeatsWords(joinText(above), joinText(body)))

/** Lines grouped into bodies: a line that begins no name goes on the one above. */
function groupBodies(lines: readonly Part[]): Part[][] {
  const bodies: Part[][] = []
  for (const [i, line] of lines.entries()) {
    const open = bodies.at(-1)
    if (open && goesOn(open, line, lines[i + 1])) open.push(line)
    else bodies.push([line])
  }
  return bodies
    .map(body => [...body.slice(0, -1), ...body.slice(-1).map(withoutHyphen)])
    .filter((body, i, all) => namesBody(body, all[i - 1]))
}

/** A rule read as a hyphen behind a name that nothing goes on. */
const withoutHyphen = (part: Part): Part => partOf(part.line, part.from, part.from + withoutEnd(textOf(part), /[\s,–-]/u).length)

export interface CoQuanRead {
  coQuanBanHanh: TheThuc['coQuanBanHanh']
  coQuanChuQuan: TheThuc['coQuanChuQuan']
  coQuanLienTich: TheThuc['coQuanLienTich']
  issues: Issue[]
}

/** The head of a body that a sentence names for the issuer: the body may be meant. */
const told =
  /^(?:PHÓ )?(?:BỘ TRƯỞNG|CHỦ TỊCH|CHỦ NHIỆM|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG )?CỤC TRƯỞNG|THỐNG ĐỐC|TỔNG|TRƯỞNG BAN|CHÁNH|VIỆN TRƯỞNG)(?!\p{L})/iu

/** A people's body without its place: what went on with it is lost. */
const isBarePeopleBody = (name: string): boolean => name.length < 24 && /^(?:uy ban|hoi dong) nhan dan$/u.test(fold(name))

/** Two consonants behind a name that are no short form in use: what a seal or a stamp left. */
const strayLetters =
  /\s(?!(?:CN|CP|DN|DL|GT|HN|KH|KV|KT|MT|NN|PT|QN|QT|TB|TH|TK|TM|TN|TP|TV|TX|VN|XD|XH|[XVLC]{2})$)[BCDĐGHKLMNPQRSTVX]{2}$/u

interface BodyRead {
  reading: TheThuc['coQuanBanHanh']
  issue: Issue | null
}

/** The reading of one body's lines; `known` is what the tables call it. */
function bodyReading({ letter }: Layout, parts: readonly Part[], rule: string, known = agencyNamed(joinText(parts))): BodyRead {
  const printed = joinText(parts)
  const damaged = known !== null && known !== printed && accentKey(known) !== accentKey(printed)
  const isTold = rule === 'TY-9' && known === null && told.test(printed)
  const isOpenOrStray = rule !== 'CQ-6' && (isBarePeopleBody(printed) || strayLetters.test(printed))
  const doubt =
    rule === 'CQ-10' || isTold || isOpenOrStray
      ? { sure: 'likely' as const, reason: { code: 'out-of-place' as const, evidence: [printed] } }
      : {}
  if (!damaged) return { reading: makeReading(letter, { value: printed, parts, rule, ...doubt }), issue: null }
  const field = rule === 'CQ-2' ? 'coQuanChuQuan' : 'coQuanBanHanh'
  return {
    reading: makeReading(letter, { value: known, parts, rule, sure: 'likely', reason: repaired(printed) }),
    issue: makeIssue('name-repaired', field, 'CQ-4', parts),
  }
}

/** All names of a joint văn bản; the one body above them, where there is just one, is the chủ quản. Rule CQ-6. */
function joint(layout: Layout, bodies: readonly Part[][], count: number): CoQuanRead {
  const above = bodies.slice(0, -count)
  const own = bodies.slice(-count)
  const names = own.map(parts => bodyReading(layout, parts, 'CQ-6'))
  const readings = names.flatMap(({ reading }) => reading ?? [])
  const upper = above.length === 1 && above[0] ? bodyReading(layout, above[0], 'CQ-2') : null
  const doubtful = readings.find(({ sure }) => sure !== 'certain')
  const value = readings.map(reading => reading.value).join(' - ')
  const doubt = doubtful ? { sure: doubtful.sure, reason: doubtful.reason } : {}
  return {
    coQuanBanHanh: makeReading(layout.letter, { value, parts: own.flat(), rule: 'CQ-6', ...doubt }),
    coQuanChuQuan: upper?.reading ?? null,
    coQuanLienTich: readings,
    issues: [...names, ...(upper ? [upper] : [])].flatMap(({ issue }) => issue ?? []),
  }
}

/** One name for several bodies: "LIÊN SỞ TÀI CHÍNH - GIÁO DỤC VÀ ĐÀO TẠO". */
const jointName = /^LIÊN (?:SỞ|NGÀNH)(?!\p{L})/u

/** How many of the last bodies a dash joins on one line: none of them stands above the others. */
function joinedCount(bodies: readonly Part[][]): number {
  const last = bodies.at(-1)?.[0]
  const first = bodies.findIndex(([part]) => part?.line === last?.line)
  const joined = bodies.slice(first + 1).every(([part]) => part && /[-–—+]\s{0,4}$/u.test(part.line.text.slice(0, part.from)))
  return joined ? bodies.length - first : 0
}

/** True for a people's body above another where only "PHỐI HỢP" in the title speaks of several and the sign names one: it is its chủ quản. */
const standsAbove = ({ kind }: Layout, [first = [], second = [], ...more]: readonly Part[][], kyHieu: string | null): boolean =>
  more.length === 0 &&
  first[0]?.line !== second[0]?.line &&
  isPeopleBody(joinText(first)) &&
  !isPeopleBody(joinText(second)) &&
  signNamesOne(kyHieu, kind)

/** Issuer and the body above it; several issuers where sign, kind or whole names on one line say so. Rules CQ-1 to CQ-4, CQ-6. */
export function readCoQuan(layout: Layout, diaDanh: string | null, kyHieu: string | null): CoQuanRead {
  const lines = issuerLines(layout)
  const count = jointCount(kyHieu, layout.kind)
  const [line] = lines
  const single = line && lines.length === 1 && count === null ? spelledBody(layout, line) : null
  if (single) return single
  const isApart = count !== null && !lines.some(line => jointName.test(textOf(line)))
  const apart = isApart ? groupBodies(jointNames(lines).flatMap(splitBodies)) : []
  if (count !== null && apart.length > 1 && !standsAbove(layout, apart, kyHieu))
    return joint(layout, apart, Math.max(count, joinedCount(apart)))
  const bodies = groupBodies(lines.flatMap(splitBodies))
  if (bodies.length > 0) return stacked(layout, bodies, null)
  const small = groupBodies(smallLines(layout).flatMap(splitBodies))
  return small.length > 0 ? stacked(layout, small, 'CQ-10') : inferred(layout, diaDanh, kyHieu)
}

/** By which rule an issuer's own lines are read. */
const issuerRule = ([first]: readonly Part[]): string => (first && isToldIssuer(first) ? 'TY-9' : 'CQ-1')

/** The issuer on the only line of a head, where the tables spell it as it is printed: nothing of it is another body's. */
function spelledBody(layout: Layout, line: Part): CoQuanRead | null {
  const own = [withoutHyphen(line)]
  const known = spelledAgency(joinText(own))
  if (known === null) return null
  const { reading, issue } = bodyReading(layout, own, issuerRule(own), known)
  return { coQuanBanHanh: reading, coQuanChuQuan: null, coQuanLienTich: [], issues: issue ? [issue] : [] }
}

/** The last body issues, the one above it is the chủ quản; by a rule that doubts them, likely. */
function stacked(layout: Layout, bodies: readonly Part[][], rule: string | null): CoQuanRead {
  const own = bodies.at(-1) ?? []
  const above = bodies.at(-2)
  const issuer = bodyReading(layout, own, rule ?? issuerRule(own))
  const upper = above && fold(joinText(above)) !== fold(joinText(own)) ? bodyReading(layout, above, rule ?? 'CQ-2') : null
  return {
    coQuanBanHanh: issuer.reading,
    coQuanChuQuan: upper?.reading ?? null,
    coQuanLienTich: [],
    issues: [issuer.issue, upper?.issue ?? null].filter(issue => issue !== null),
  }
}

/** "Ủy ban nhân dân Thành phố" as the letter speaks of itself. */
const selfName = /(?:Ủy|Uỷ) ban nhân dân (?:[Tt]hành phố|[Tt]ỉnh)|UBND (?:[Tt]hành phố|[Tt]ỉnh)/u

/** Without an issuer block: a ký hiệu that begins with or names UBND, and a place that is a province. Rule CQ-5. */
function inferred(layout: Layout, diaDanh: string | null, kyHieu: string | null): CoQuanRead {
  const none: CoQuanRead = {
    coQuanBanHanh: null,
    coQuanChuQuan: null,
    coQuanLienTich: [],
    issues: [makeIssue('no-co-quan', 'coQuanBanHanh', 'CQ-1')],
  }
  const name = diaDanh ? provinceNamed(diaDanh) : null
  if (!name || !kyHieu || !/(?:^|-)UBND(?:-|$)/u.test(kyHieu)) return none
  const self = layout.body.map(part => selfName.exec(textOf(part))?.[0]).find(found => found !== undefined)
  if (!self) return none
  const province = provinces.find(p => p.name === name)
  const rank = /[Tt]hành phố/u.test(self) ? 'thành phố' : 'tỉnh'
  if (
    province &&
    province.rank !== (rank === 'tỉnh' ? 'tinh' : 'thanh-pho') &&
    province.rankNow !== (rank === 'tỉnh' ? 'tinh' : 'thanh-pho')
  )
    return none
  const value = `ỦY BAN NHÂN DÂN ${rank.toUpperCase()} ${name.toUpperCase()}`
  const reason = { code: 'inferred' as const, evidence: [diaDanh ?? '', kyHieu, self] }
  return {
    coQuanBanHanh: makeReading(layout.letter, { value, parts: [], rule: 'CQ-5', sure: 'guess', reason }),
    coQuanChuQuan: null,
    coQuanLienTich: [],
    issues: [makeIssue('co-quan-inferred', 'coQuanBanHanh', 'CQ-5')],
  }
}
