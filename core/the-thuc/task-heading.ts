// Whom a task is given to: the bodies that a heading or a sentence names, and where they end. Does not know what they are to do.
import { openingVerbs, taskVerbs } from '../tables/dong-tu-nhiem-vu.ts'
import { firstFolded, fold, foldSame } from '../text/fold.ts'
import { matchesIn } from '../text/matches.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is } from '../text/unit-class.ts'
import { beginsAgency, isOpenName } from './agency-names.ts'
import { knownLength, nameEnd } from './body-name.ts'
import { isWholeBody } from './whole-body.ts'

/** Words that name work where they stand in a body's name, and in what they go on there. */
const inNames =
  '(?<!(?:đầu tư|công trình|dự án|quản lý|giải|quá|(?<!hành chính )công|tờ|chương|lịch|kinh|ban|thanh tra|phòng|sự|số|độc|được|việc|[Cc]ác|những|cơ quan|tiền|thành|[Qq]uản lý,|và|vận|luân|trung) )'
/** Behind these words "tổ chức" is a body: "các cơ quan, tổ chức có liên quan". */
const ofOrganisations =
  '(?:[đĐ]ảng|chính trị|phi chính|có liên|liên quan|cá nhân|xã hội|tín dụng|kinh tế|khoa học|quốc tế|cơ sở [đĐ]|công đoàn|[đĐ]oàn thể|hội(?! nghị| thảo| thi| họp| đồng| chợ| diễn)|trực thuộc|thành viên|sự nghiệp|hành nghề|đó|này|khác)'
const verbs = taskVerbs.map(verb => (verb === 'tổ chức' ? `tổ chức(?! ${ofOrganisations}(?!\\p{L}))` : verb))
const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`
/** Words a named body is followed by when the task stands on the same line. */
const taskVerb = new RegExp(`:\\s|\\s(?=${inNames}(?:${verbs.join('|')})(?:\\s|,))`, 'gu')
/** These begin the names of bodies, too. */
const namesToo: readonly string[] = ['thanh tra', 'kiểm soát', 'không', 'cho', 'phòng, chống']
/** What a task may begin with behind whole names; "cấp" is also a rank. */
const openingVerb = new RegExp(
  `(?<!(?:và|các|của|cấp|thuộc|,)) (?=(?:${openingVerbs.filter(verb => verb !== 'cấp' && verb !== 'giới thiệu').join('|')}|cấp (?:bổ|kinh|phép|đủ|thẻ|giấy|mã|thuốc|vốn))(?: |,))`,
  'gu',
)
const taskWord = new RegExp(`^ (?:${taskVerbs.map(fold).join('|')})(?![a-z])`, 'u')
const taskLine = new RegExp(`(?:${verbs.map(capital).join('|')})(?:\\s|,)`, 'uy')
/** What may also begin the line of a task below a whole name. */
const openingLine = new RegExp(
  `(?:${openingVerbs
    .filter(verb => !namesToo.includes(verb))
    .map(capital)
    .join('|')})(?:\\s|,)`,
  'uy',
)

/** Whether a task begins there with a capital. */
function taskVerbAt(text: string, at: number): boolean {
  taskLine.lastIndex = at
  return taskLine.test(text)
}

/** What tells of a body, or rules for it, and asks nothing of it. */
const tells =
  /^,? ?(?:được|là (?!cơ quan|đơn vị|đầu mối)|có (?!trách|nhiệm|kế|phương|biện|văn bản)|không|quy định|thì|mà|bao|gồm|như|khi|để|bị|đã|đang|hoạt động|quyết định|đăng ký|áp dụng|tặng|xác nhận bằng|do )/u

/** What may stand between a body and its task. */
const leads = /^ (?:theo|trong phạm vi|trên cơ sở|căn cứ|phải|cần|hằng|hàng|có|cùng|với|chú tr|chủ tr|khẩn|kịp|nhanh chóng) /u

/** Who asks before the body that is asked: "Giao", "Sở Y tế đề nghị". */
const asks =
  /^(?:\p{Lu}[\p{L} ]{2,60}? )?(?:[Gg]iao|GIAO|[Đđ]ề nghị|[Yy]êu cầu|[Kk]iến nghị|[Pp]hân công|Đối với)(?: cho)? (?=\p{Lu}|các |thủ trưởng |cơ quan )/u

/** True where no capital stands first nor a word that asks. */
const asksNobody = (text: string): boolean => (classAt(text, 0) & is.small) > 0 && !'gđykp'.includes(text.charAt(0))

/** How much of a text says who asks. */
function askLength(text: string): number {
  const found = asksNobody(text) ? undefined : asks.exec(text)?.[0]
  if (!found) return 0
  return /^(?:[Gg]|GIAO|[ĐđYyKk]|[Pp]hân)/u.test(found) || beginsAgency(text) ? found.length : 0
}

/** Groups of bodies and posts a task is given to; matched on folded text. */
const groups =
  /^(?:cac (?:so|bo|ban|nganh(?!, linh vuc| nghe)|co quan|don vi|dia phuong|doanh nghiep|truong(?! hop)|phong|huyen|xa|phuong|cuc|chi cuc|to chuc|doan the|hoi|thanh vien|nha (?:may|thau|truong|mang)|chu (?:dau tu|tich)|ong|dong chi|thuong nhan|cong ty|ngan hang|trung tam|benh vien|cap|tap doan|hiep hoi|khoa|luc luong|tinh|thanh pho|quan|tieu ban|to|co so|vu|vien|hat|tram|doi|truong hoc|thu truong|giam doc|bo truong|chi bo|chi doan|chi hoi|dang bo|dang uy|cong doan|bo phan|tinh uy|thanh uy|huyen uy|thon|ban lang|xom|ap|buon|khu pho|khoi pho|khoi xom|khu dan cu|to truong|hieu truong|cua hang|cua khau|ho (?:gia dinh|kinh doanh))|thu truong|chu tich|giam doc|cuc truong|chanh|hieu truong|truong (?:phong|ban|cong an)|lanh dao(?= (?:cac|co quan|don vi|uy ban|ubnd|so|phong|ban|cuc|vu|chi cuc|cong ty|truong|cap|khoa|van phong|trung tam|vien)(?![a-z])))(?![a-z])/u

/** Ordinary words that differ from a body's first word by a mark only. */
const ordinary = /^(?:Số|Bổ|Bỏ|Bản|Bán|Bàn|Bảo(?! hiểm)|Viên|Quy|Quý|Hỏi|Hồi|Khó|Khổ|Đoạn|Cực|Đại|Vũ|Ban hành|BO)(?!\p{L})/u

/** A team or ward that a colon behind its name shows to be one: "Tổ Toán - Tin: xây dựng …". */
const team = /^(?:Tổ (?!chức)|Đội |Hải đoàn |Hải đội |Khoa (?!học)|MTTQ )[^:.;]{1,60}:/u
/** So does a post, before a verb: "Cán bộ Địa chính: Kiểm tra …". */
const post = /^(?:Cán bộ|Công chức|Bộ phận|Kế toán|Giáo viên|Trưởng thôn|Tổ trưởng) [^:.;]{1,60}: ?/u
const isPost = (text: string): boolean => {
  const length = post.exec(text)?.[0].length ?? 0
  return length > 0 && taskVerbAt(text, length)
}

/** The first words of all that these expressions find, folded: hardly any text begins with one. */
const firstWords: ReadonlySet<string> = new Set(
  (
    'cac thu chu giam cuc hieu truong lanh ' +
    'so bo ban bao vien quy hoi kho doan dai vu ' +
    'to doi hai khoa mttq can cong ke giao'
  ).split(' '),
)
const mayNameOthers = (first: string): boolean => firstWords.has(first) || first.startsWith('chanh')

/** Whether a text begins with bodies that can be asked: `text` without its number. */
export function namesBody(text: string): boolean {
  const name = text.slice(askLength(text), 140)
  if (!mayNameOthers(firstFolded(name, 60))) return beginsAgency(name)
  return !ordinary.test(name) && (beginsAgency(name) || groups.test(fold(name.slice(0, 60))) || team.test(name) || isPost(name))
}

/** No names end so, nor go on behind a semicolon with what is none. */
const breaksOff = /[ ,](?:theo|tại|về|của|và|trong|cho|để|với|từ|do|bởi|khi|là|được(?: giao| phân công)?)$|;(?:$| ?(?!các |[Vv]à )\p{Ll})/u

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/** Where the first name ends, where it goes on into small words that are none of its own; the text's length where it does not. */
function nameEndsAt(text: string, from: number): number {
  const name = text.slice(from)
  const end = from + nameEnd(name, foldSame(name))
  const behind = text.slice(end, end + 40)
  return /^ \p{Ll}/u.test(behind) && !goesOn.test(behind) && !(/^ có /u.test(behind) && hasMembers.test(text.slice(from, end)))
    ? end
    : text.length
}
const goesOn =
  /^ (?:và |các |tỉnh|thành|huyện|cấp |trực thuộc|thuộc |trên |có liên|liên quan|của |vùng |miền |khu vực|ven |phía |biên giới|đồng bằng|n[eê]u trên|nói trên)/u
/** Of these some are named by what they have: "UBND các xã có rừng". */
const hasMembers = /[Cc]ác [^,;:]{2,30}$/u

export interface NamedBodies {
  /** Where the bodies end, and where the task begins; both the text's length where it says nothing more. */
  end: number
  taskFrom: number
}

/**
 * Where the bodies end that a text names from `from` on, without the number before; null where the text tells of them, or names none in full.
 * `lines` are the places where its lines begin: a capital verb there begins the task.
 */
export function bodiesUpTo(text: string, from: number, lines: readonly number[]): NamedBodies | null {
  const asked = askLength(text.slice(from, from + 140))
  const name = from + asked
  const line = lines.find(start => start > name + 4 && start < from + 260 && isTaskLine(text, name, start))
  const scope = text.slice(0, line ?? from + 260)
  const atVerb = verbAt(scope, from, name)
  const named = beginsAgency(text.slice(name)) ? nameEndsAt(scope, name) : scope.length
  const bodies = atVerb ?? (line === undefined ? { end: text.length, taskFrom: text.length } : { end: line - 1, taskFrom: line })
  const isEarly = named < Math.min(bodies.end, scope.length)
  if (isEarly && asked === 0 && !runsOn(text.slice(named, named + 40))) return null
  const end = isEarly ? named : bodies.end
  if (tells.test(text.slice(end, end + 40)) || isOpen(text.slice(from, bodies.end)) || breaksOff.test(text.slice(name, end))) return null
  return isEarly ? { end: named, taskFrom: named + 1 } : bodies
}

/** The first verb, or colon, that ends the bodies: `name` is where these begin, `from` what asks them. */
function verbAt(scope: string, from: number, name: number): NamedBodies | null {
  const known = name + knownLength(foldSame(scope.slice(name, name + 130)))
  const found = matchesIn(scope, taskVerb).find(
    ({ index }) => index > name && index >= known && !isOpen(scope.slice(from, index)) && !isNames(scope, name, index),
  )
  const opening = openingAt(scope.slice(0, found?.index), name, known)
  return opening ?? (found ? { end: found.index, taskFrom: found.index + found[0].length } : null)
}

/** A verb or a colon that stands in a name. */
const isNames = (scope: string, name: number, at: number): boolean =>
  isTeam(scope, name, at) || isInName(scope, name, at) || opensNames(scope, name, at)

/** Where behind whole names a word stands that may begin a task. */
function openingAt(scope: string, name: number, known: number): NamedBodies | null {
  const found = matchesIn(scope, openingVerb).find(
    ({ index }) => index > name && index >= known && areWhole(bodiesOf(scope.slice(name, index))),
  )
  return found ? { end: found.index, taskFrom: found.index + 1 } : null
}

/** A group may be named by what it does: "các đơn vị sử dụng lao động". */
const areWhole = (bodies: readonly string[]): boolean => !/^các /iu.test(bodies.at(-1) ?? '') && bodies.every(isWholeBody)

/** "Phòng Tổng hợp, theo dõi thi hành án: chủ trì …": before a colon a verb behind a comma is the name's. */
const isInName = (scope: string, name: number, at: number): boolean =>
  scope[at - 1] === ',' && /^ [^,.;:]{2,60}: ?\p{L}/u.test(scope.slice(at, at + 64)) && /^(?:Phòng|Ban|Đội|Tổ|Vụ) /u.test(scope.slice(name))

/** "UBND các xã: Phổ Phong, Phổ Hòa lập …": the colon opens the names of a group. */
const opensNames = (scope: string, name: number, at: number): boolean =>
  scope[at] === ':' &&
  /[Cc]ác [^.:;]{2,30}$/u.test(scope.slice(name, at)) &&
  /^: \p{Lu}\p{L}*(?: (?:và |- )?\p{L}+){0,5}(?:,| và) \p{Lu}/u.test(scope.slice(at, at + 80))

/** "Đoàn kiểm tra", "Tổ giám sát": the verb is the body's name. */
const isTeam = (text: string, from: number, to: number): boolean =>
  check.test(text.slice(from, to)) && /^ (?:kiểm tra|giám sát|thẩm định|rà soát)/u.test(text.slice(to, to + 12))
const check = /^(?:Trưởng |Thành viên |[Cc]ác )?(?:[Đđ]oàn|[Tt]ổ|[Đđ]ội)$/u

/** Whether the words behind a whole name are its task: a verb of a task, also misread, or what leads to one. */
const runsOn = (behind: string): boolean => leads.test(behind) || taskWord.test(` ${fold(behind)}`)

/** A line begins the task: a capital verb, behind a whole name. */
function isTaskLine(text: string, name: number, start: number): boolean {
  openingLine.lastIndex = start
  const isTask = taskVerbAt(text, start) || (openingLine.test(text) && areWhole(bodiesOf(text.slice(name, start))))
  return isTask && !isOpenName(text.slice(name, start).trimEnd()) && !/(?:và|của|,|-) $/u.test(text.slice(0, start))
}

/** What may close a heading. */
export const closing = /[\s:;.,]/u
/** The number before a heading. */
export const number = /^[^\p{L}\d]{0,3}(?:\d{1,2}|[IVX]{1,4})(?:[.)]-?|[-/]) ?(?=\p{L})/u

/** Whether a paragraph opens with a number and bodies behind it: "2. Sở Y tế chủ trì …". */
export function headsBody(text: string): boolean {
  const start = number.exec(text)?.[0].length
  return start !== undefined && namesBody(text.slice(start))
}

function bareOf(heading: string): string {
  const text = heading.replace(number, '')
  return text.slice(askLength(text))
}

/**
 * The bodies a heading names. Semicolons part them, commas too where a body begins behind; names in a bracket stand for themselves.
 * "Các Sở, Ban, ngành" and "UBND các huyện, thành phố" stay whole.
 */
export function bodiesOf(heading: string): string[] {
  const bare = withoutEnd(bareOf(heading), closing)
  const out: string[] = []
  for (const piece of bare.split(/;\s*/u)) {
    const [outside = '', inside] = piece.split(/\(([^()]{0,400})\)/u)
    const members = inside && /(?<!\p{L})[Cc]ác /u.test(outside) ? splitCommas(inside).filter(beginsAgency) : []
    out.push(...splitCommas(outside.trim()), ...members)
  }
  return out.filter(name => name.length > 1)
}

const beginsBody = (text: string): boolean =>
  /^(?:UBND|Ủy ban|Uỷ ban|Sở |Công an|Bộ |Ban [A-ZĐ]|Văn phòng|Báo |Đài |Tạp chí|Cục |Chi cục|Hội |Đoàn |Tỉnh [đĐ]oàn|Các |các cơ quan|các sở|Thanh tra|Kho bạc|Ngân hàng|Tòa án|Viện |Trường |Trung tâm|Liên đoàn|Mặt trận|Bảo hiểm|BHXH |Phòng (?!chống)|Bệnh viện |Toà án|Trạm )/u.test(
    text,
  )

const between = /, ?(?:và )?| và /gu

/** One office of two bodies: "Văn phòng HĐND và UBND", "Báo và Đài Phát thanh". */
const sharedOffice = /^(?:Báo$|(?:Chánh )?Văn phòng (?:Đoàn|Hội đồng|HĐND|Ủy ban|UBND)[^,]{0,40}$)/u

function splitCommas(text: string): string[] {
  const out: string[] = []
  let from = 0
  for (const found of matchesIn(text, between)) {
    const after = text.slice(found.index + found[0].length)
    if (found[0] === ' và ' && sharedOffice.test(text.slice(from, found.index))) continue
    if (!beginsBody(after) || (/^các /u.test(after) && /^Các /u.test(text) && found[0].includes('và') && !/cơ quan/u.test(after))) continue
    out.push(text.slice(from, found.index).trim())
    from = found.index + found[0].length
  }
  out.push(text.slice(from).trim())
  return out.filter(Boolean)
}
