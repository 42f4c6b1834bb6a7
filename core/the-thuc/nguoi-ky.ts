// Người ký: authority, post and name from the signature lines. A name in an e-signature block or among the recipients is never the signer.

import type { Reading } from '../../contract/reading.ts'
import type { Issue, NguoiKy, TheThuc } from '../../contract/the-thuc.ts'
import { type Part, singleSpaced, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { isCapitalName, isName, isSoundName, looseName, mendName, nameIn, sealBeforeName } from './person-name.ts'
import { plainSigner } from './plain-signature.ts'
import { damagedPost, deputyOf, type Post, smallPost, wasPost } from './post.ts'
import { deputyFirst, joinsPost, type SignLine, signLines } from './sign-lines.ts'
import { isUpper } from './sign-text.ts'

interface FoundName {
  line: SignLine
  text: string
}

function nameOf(lines: readonly SignLine[]): FoundName | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as SignLine
    if (line.authority) continue
    const text = nameIn(textOf(line.part))
    if (isName(text)) return { line, text }
  }
  return looseNameOf(lines)
}

const isLoose = ({ part, text, post }: SignLine): boolean => looseName(nameIn(textOf(part))) && !post && !wasPost(text)

/** The last line below a post that may be a name of a family no table has. */
function looseNameOf(lines: readonly SignLine[]): FoundName | null {
  const at = lines.findIndex(({ post }) => post !== null)
  const last = at < 0 ? undefined : lines.slice(at + 1).findLast(line => !line.authority && isLoose(line))
  return last ? { line: last, text: nameIn(textOf(last.part)) } : null
}

interface FoundPost {
  post: Post
  line: SignLine
}

/** The post whose holder does not sign himself: what the last "KT." stands before. */
function signedFor(lines: readonly SignLine[]): string | null {
  const line = lines.findLast(({ authority: code }) => code === 'KT.' || code === 'K/T')
  return line ? ((line.post ?? damagedPost(line.text, null))?.title ?? null) : null
}

/** What is left of "KT." or "TL." before a post: whose post it is cannot be told. */
const cutAuthority = /^T[.,:]\s?\p{Lu}/u

/** The post on a line: the table's, one OCR damaged, or where "KT." says so the deputy's whose first word is lost. */
function postOn({ text, post: exact }: SignLine, chief: string | null): Post | null {
  if (cutAuthority.test(text)) return null
  if (!exact || exact.title !== chief) return exact ?? damagedPost(text, chief)
  const deputy = deputyOf(chief)
  return { value: deputy.toUpperCase() + exact.value.slice(chief.length), title: deputy, isRepaired: true, isDamaged: true }
}

/** The last line in capitals that no authority opens; "TM. ỦY BAN … / CHỦ TỊCH" has one, "KT. BỘ TRƯỞNG" alone has none. */
function postOf(lines: readonly SignLine[], name: Part | undefined): FoundPost | null {
  const chief = signedFor(lines)
  const free = lines.filter(({ authority: code, part }) => (!code || code === 'Q.') && part !== name)
  const own = free.filter(({ part }) => isUpper(textOf(part)))
  for (let i = own.length - 1; i >= 0; i--) {
    const line = own[i] as SignLine
    const post = postOn(line, chief)
    if (post) return firstOfTwo(own[i - 1], line, chief) ?? postInBody(lines, own.slice(0, i), { post, line }, chief) ?? { post, line }
  }
  const standing = ofSecretariat(lines, own)
  if (standing) return standing
  const line = free.findLast(({ text }) => smallPost(text))
  const post = line ? smallPost(line.text) : null
  return line && post ? { post, line } : null
}

/** "T/M BAN BÍ THƯ / THƯỜNG TRỰC": its standing member signs for the Ban Bí thư, the post printed short. */
function ofSecretariat(lines: readonly SignLine[], own: readonly SignLine[]): FoundPost | null {
  const line = own.find(({ text }) => text === 'THƯỜNG TRỰC')
  const lead = lines.find(({ authority: code }) => code?.startsWith('T'))
  if (!line || !lead || !/^BAN BÍ THƯ(?!\p{L})/u.test(lead.text)) return null
  return { post: { value: 'THƯỜNG TRỰC', title: 'Thường trực Ban Bí thư', isRepaired: false, isDamaged: false }, line }
}

/** What goes on the post of the line above. */
const addsPost = /^(?:KIÊM|PHỤ TRÁCH)(?!\p{L})/u

/** The post of the line above where the two are joined over their lines ("PHÓ CHỦ TỊCH KIÊM / TRƯỞNG BAN"). */
function firstOfTwo(above: SignLine | undefined, line: SignLine, chief: string | null): FoundPost | null {
  if (!above || line.part.line.index !== above.part.line.index + 1 || deputyFirst.test(line.text)) return null
  if (!joinsPost.test(textOf(above.part).trimEnd()) && !addsPost.test(line.text)) return null
  const post = postOn(above, chief)
  return post && { post, line: above }
}

/** Posts in a body that meets, whose holder has an office of his own. */
const ofBody = /^(?:PHÓ )?(?:CHỦ TỊCH HỘI ĐỒNG|TRƯỞNG (?:BAN CHỈ|BAN TỔ|ĐOÀN)|TỔ TRƯỞNG)(?!\p{L})/u

/** True for the head or deputy head of the body that the line above signs for: "TM. BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN". */
function heads(line: SignLine, lead: SignLine | undefined): boolean {
  const body = /^(?:PHÓ )?(?:TRƯỞNG|CHỦ TỊCH) (BAN|ĐOÀN|TIỂU BAN|HỘI ĐỒNG)(?!\p{L})/u.exec(line.text)?.[1]
  return body !== undefined && (lead?.authority ?? '').startsWith('T') && (lead ?? line).text.startsWith(body)
}

/** The post in the body signed for ("TM. BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN"), where below the seal the signer's own office is printed too. */
function postInBody(lines: readonly SignLine[], above: readonly SignLine[], own: FoundPost, chief: string | null): FoundPost | null {
  const line = above.at(-1)
  const lead = line && lines[lines.indexOf(line) - 1]
  const from = line?.part.line.index ?? 0
  if (!line || !((lead?.authority && lead.part.line.index === from - 1) || ofBody.test(line.text))) return null
  const { post } = line
  const isDeputy = chief !== null && post?.title === deputyOf(chief) && own.post.title !== post.title
  if (own.line.part.line.index === from + 1 && !own.line.part.line.gap && !isDeputy && !heads(line, lead)) return null
  return post && own.post.title !== deputyOf(post.title) ? { post, line } : null
}

/** Short forms in the name of a unit. */
const shortForms = /^(?:UBND|HĐND|UBMTTQ|MTTQ|ĐBQH|LĐLĐ|CSĐT|THADS|TAND|VKSND|KBNN|NHNN|QLDA|TNHH|MTV|TP|TW|VN|DN|\d{1,3}|[IVX]{1,5})$/u

/** True for syllables and short forms alone. */
const isOfUnit = (text: string): boolean => text.split(/[\s,&-]+/u).every(word => shortForms.test(word) || isSyllable(word))

/** Lines in capitals directly below a post go on it, up to the name: "CHÁNH VĂN PHÒNG / ĐOÀN ĐẠI BIỂU QUỐC HỘI". */
function restOfPost(lines: readonly SignLine[], found: FoundPost, name: Part | undefined): SignLine[] {
  const out: SignLine[] = []
  let last = found.line
  for (const line of lines.slice(lines.indexOf(found.line) + 1)) {
    const { part } = line
    const isNext = part.line.index === last.part.line.index + 1 && !part.line.gap
    if (!name || part === name || line.authority || !isNext || !isUpper(textOf(part)) || !isOfUnit(line.text)) break
    if (line.post && !joinsPost.test(textOf(last.part)) && !addsPost.test(line.text)) break
    out.push(line)
    last = line
  }
  return out
}

/** What stands between a line of a post and the next. */
const joint = (line: SignLine | undefined): string => (line && /\s[-–]\s*$/u.test(textOf(line.part)) ? ' - ' : ' ')

/** True for "KT." whose stop was read as a letter. */
const isMisread = (part: Part): boolean => part.line.text.startsWith('KTT ', part.from)

export interface Signer {
  value: NguoiKy
  parts: Part[]
  isMended: boolean
  isRepaired: boolean
  isSound: boolean
}

/** One signature taken apart, however it is printed. */
export function signerOf(lines: readonly SignLine[], isScan: boolean): Signer {
  const name = nameOf(lines)
  const found = postOf(lines, name?.line.part)
  const more = found ? restOfPost(lines, found, name?.line.part) : []
  const codes = lines.flatMap(line => (line.authority ? [line.authority] : []))
  const { value: hoTen, isMended } = name ? mendName(singleSpaced(name.text), isScan) : { value: null, isMended: false }
  const isOwn = (line: SignLine): boolean => line.authority !== null || line === found?.line || more.includes(line) || line === name?.line
  const parts = lines.flatMap(line => (isOwn(line) ? line.shown : []))
  const chucVu = found ? more.reduce((value, { text }, i) => `${value}${joint([found.line, ...more][i])}${text}`, found.post.value) : null
  return {
    value: { quyenHan: codes.length ? codes.join(' ') : null, chucVu, hoTen },
    parts,
    isMended: isMended || parts.some(isMisread),
    isRepaired: found?.post.isRepaired ?? false,
    isSound:
      name !== null &&
      hoTen !== null &&
      sealBeforeName(name.line.text) === 0 &&
      found !== null &&
      !found.post.isDamaged &&
      (isSoundName(hoTen) || isCapitalName(hoTen)),
  }
}

/** The reading of one signature. Rules NK-1 (authority), NK-2 (post), NK-3 (name), NK-6 (a damaged post). */
export function signerFrom(layout: Layout, sign: readonly Part[]): { nguoiKy: Reading<NguoiKy> | null; isRepaired: boolean } {
  const plain = plainSigner(sign)
  if (plain) return { nguoiKy: makeReading(layout.letter, { value: plain, parts: sign, rule: 'NK-3' }), isRepaired: false }
  const { value, parts, isMended, isRepaired, isSound } = signerOf(signLines(sign), layout.scanned)
  if (parts.length === 0) return { nguoiKy: null, isRepaired: false }
  const evidence = isMended || isRepaired ? repaired(parts.map(textOf).join(' ')) : { code: 'no-label' as const, evidence: [] }
  const nguoiKy = makeReading(layout.letter, {
    value,
    parts,
    rule: value.hoTen ? 'NK-3' : 'NK-2',
    sure: isSound && !isMended && !isRepaired ? 'certain' : 'likely',
    reason: evidence,
  })
  return { nguoiKy, isRepaired: isMended || isRepaired }
}

/** Who signed, or null with an issue. Rule NK-4 (nothing: null). */
export function readNguoiKy(layout: Layout): { nguoiKy: TheThuc['nguoiKy']; issues: Issue[] } {
  const { nguoiKy, isRepaired } = signerFrom(layout, layout.foot?.sign ?? [])
  if (!nguoiKy) return { nguoiKy: null, issues: [makeIssue('no-nguoi-ky', 'nguoiKy', 'NK-4')] }
  const issues: Issue[] = []
  if (!nguoiKy.value.hoTen) issues.push({ code: 'no-nguoi-ky', field: 'nguoiKy', at: nguoiKy.at, rule: 'NK-3' })
  if (isRepaired) issues.push({ code: 'name-repaired', field: 'nguoiKy', at: nguoiKy.at, rule: 'NK-6' })
  return { nguoiKy, issues }
}
