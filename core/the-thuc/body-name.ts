// Where the printed name of a body ends in running text. Knows the words no name goes on with and the names of the tables; not what is said of it.
import { localBodies } from '../tables/co-quan-dia-phuong.ts'
import { subordinateBodies } from '../tables/co-quan-truc-thuoc.ts'
import { centralBodies } from '../tables/co-quan-trung-uong.ts'
import { kinds } from '../tables/kinds.ts'
import { ministries } from '../tables/ministries.ts'
import { foldSame } from '../text/fold.ts'
import { classAt, is } from '../text/unit-class.ts'

/** Small words that stand in no name, as printed. */
const strangers: ReadonlySet<string> = new Set(
  (
    'về vê vẻ vé ve vể vè vế vv viv v/v cho tại đã gửi gởi giao trình cử hỏi xin nêu có ngày năm như thì để dé đê đễ đề nhằm theo ký được trong chuyển ' +
    'gồm kèm do là với hoặc từ sẽ mà khi nếu bằng trước sau vào còn phải cần cùng này đó đến tới trên hết kể qua lập của vì nay đang vẫn ra lên'
  ).split(' '),
)
/** The first two syllables of what is no name, folded: verbs of a letter, also with marks lost. */
const strangePairs: ReadonlySet<string> = new Set(
  (
    'quy dinh,qui dinh,ban hanh,phe duyet,huong dan,sua doi,bo sung,bai bo,thay the,trien khai,thuc hien,thong bao,thong qua,de nghi,bao cao,tra loi,' +
    'quyet dinh,cong bo,dieu chinh,phan anh,vuong mac,kien nghi,de xuat,phan bo,phan cong,phan quyen,dinh chinh,yeu cau,lien quan,cung cap,noi tren,ve viec,' +
    'chi dao,gia han,tiep tuc,tiep nhan,xem xet,ra soat,dong y,thong nhat,chap thuan,uy quyen,het hieu,co hieu,giai quyet,tang cuong,day manh,kien toan,cat giam'
  ).split(','),
)
/** Words of a name that hold one of those syllables. */
const compounds: ReadonlySet<string> = new Set(
  'bầu cử,đăng ký,lưu ký,thư ký,tiền gửi,giao thông,giao dịch,giao nhận,cho thuê,cho vay,có công,theo dõi,trong nước,ngày công,phát thanh,hậu cần,ứng cử,thứ năm,qlhc về,về ttxh,sau thông,sau đại,sau thu,sau cai,lập pháp,dân lập,công lập,từ xa,trước bạ,vì sự,của phụ,chương trình,quy trình,công trình,quá trình,tiến trình,lộ trình'.split(
    ',',
  ),
)
/** Capitals that begin a subject or another sentence. */
const strangeCapital = /(?:Về|V\/v|Hướng dẫn|Quy định|Ban hành|Sửa đổi|Phê duyệt|Căn c\p{L}|Thực hiện|Kính gửi)(?!\p{L})/uy

/** Ranks and the like that go on a name of the tables: "UBND tỉnh", "Thuế cơ sở". */
const ranks =
  /(?:tinh|thanh(?= pho)|pho|tp|huyen|quan(?! (?:ly|triet|tam)(?![a-z]))|thi(?= xa| tran)|xa|tran|phuong|dac(?= khu)|khu|vuc|co(?= so)|so|cap|toi(?= cao)|cao|khoa|nhiem(?= ky)|ky|cac|uy|doan|dia(?= ph)|trung(?= uong)|uong|nhan(?= dan)|dan|cua(?= (?:quoc hoi|khau))|khau|cang|san(?= bay)|bay|(?<=chi )nhanh|quoc(?= te)|(?<=quoc )te)(?![a-z])/uy
const rankWords: ReadonlySet<string> = new Set(
  'tinh thanh pho tp huyen quan thi xa tran phuong dac khu vuc co so cap toi cao khoa nhiem ky cac uy doan dia trung uong nhan dan cua khau cang san bay nhanh quoc te'.split(
    ' ',
  ),
)
/** Behind these a name of the tables goes on freely: "Quốc hội nước Cộng hòa …". */
const opensAgain = (folded: string, at: number): boolean => folded.startsWith('nuoc', at) && !isLetterOf(folded, at + 4)
/** What a number may belong to. */
const numbered = /(?:khu|v[ựư]c|quận|phường|đoàn|đội|đạo|vùng|số|án|tổ|cụm|kho|trạm|xưởng|cơ sở|miền|thứ)$/iu
/** A short number in a name, and what must follow for it to stand in one: an end, a rank, or a stranger. */
const shortNumber =
  /[1-9]\d{0,2}[A-Z]?(?=$|[;,.:)]| (?:t[ỉi]nh|thành phố|quốc gia|huyện|khóa|khoá|và|về|tại|có|đề nghị|báo cáo|gửi|-)(?: |$))/uy
/** Names that are free to have numbers anywhere. */
const isCompany = /^(?:(?:Tổng )?[Cc]ông ty|Cty|Trường|Bệnh viện|Hợp tác xã)/u

/** Behind "và" these go on a name; a capital does too, but not where another body or document begins. */
const innerAnd =
  /(?:(?:PTNT|PTNNT|XH|ĐT|CN|MT|DL|TTDL|TM)(?!\p{L})|tìm kiếm|cứu |chữa |phát triển|xã hội|gia đình|du lịch|trẻ em|công nghệ|môi trường|đào tạo|truyền thông|đầu tư|xây dựng|thương mại|dịch vụ|lệ phí)/uy
const otherBody =
  /(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Cục|Tổng|Chi cục|Chính phủ|Quốc hội|Chủ tịch|Thủ tướng|Phó|Giám đốc|Văn phòng|Ban|Công ty|Công an|Tỉnh ủy|Thành ủy|Hội đồng|Viện|Trường|Kho bạc|Bảo hiểm|Ngân hàng|Tòa án|Liên đoàn|Mặt trận|Đài|Trung tâm|Phòng|Đoàn Chủ)\s/uy
const documents = new RegExp(`(?:${kinds.map(kind => foldSame(kind.name)).join('|')}|dien|van ban|cac|dieu|khoan|diem|muc|phu luc) `, 'uy')
const numberedThing = /\p{Lu}\p{L}{1,9}(?: (?!và )\p{L}{1,9}){0,3} [Ss]ố:? ?\d/uy
/** Behind a comma these go on a name. */
const innerComma =
  /(?:Thể thao|Viễn thông|Gia đình|Du lịch|Thông tin|Thanh niên|Thiếu niên|Giáo dục|Thương binh|chống|chữa|cứu|giám sát|thiên tai|khu công nghiệp|(?<=thuế, )phí|(?<=Bộ trưởng, )Chủ nhiệm|(?<=Văn phòng Đoàn ĐBQH, )HĐND)\s/uy
/** Bodies whose name says "về" what they are for. */
const forWhat = ['ban chi dao', 'uy ban quoc gia', 'uy ban ve', 'hoi dong quoc gia', 'cuc giam sat']

const at = (pattern: RegExp, text: string, place: number): boolean => {
  pattern.lastIndex = place
  return pattern.test(text)
}

/** Too short to say that the name is whole. */
const loose: readonly string[] = ['ban to chuc', 'cong an', 'thanh tra', 'thue', 'dang uy', 'bo lao dong']
/** Names of the tables by their first word, longest first. */
const byFirstWord = new Map<string, string[]>()
for (const name of [...ministries.map(({ name }) => name), ...centralBodies.flat(), ...subordinateBodies, ...localBodies]) {
  const key = foldSame(name)
  const [first = ''] = key.split(/[ -]/u)
  if (!loose.includes(key)) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), key])
}
for (const names of byFirstWord.values()) names.sort((a, b) => b.length - a.length)

const office =
  /^(?:pho )?(?:bo truong|thu truong|chu tich|thuong truc|(?:tong )?giam doc|(?:tong |chi )?cuc truong|chanh (?:van phong|thanh tra|an)|thong doc|vien truong|chu nhiem|tong thanh tra|van phong|ban thuong vu|tong thu ky) /u

const isLetterOf = (folded: string, at: number): boolean => {
  const unit = folded.charCodeAt(at)
  return unit >= 97 && unit <= 122
}

/** Where the letters a to z end that stand at a place of a folded text. */
function wordEnd(folded: string, from: number, most = folded.length): number {
  let end = from
  while (end < most && isLetterOf(folded, end)) end++
  return end
}

/** Where the name of the tables ends that begins at a place; 0 where none does. */
function knownFrom(folded: string, from: number): number {
  const name = byFirstWord.get(folded.slice(from, wordEnd(folded, from, from + 12)))?.find(key => folded.startsWith(key, from))
  return name && !(classAt(folded, from + name.length) & (is.letter | is.digit)) ? from + name.length : 0
}

/** How much of a folded text is a name of the tables, with the office in it; 0 where none stands there. */
export const knownLength = (folded: string): number => knownFrom(folded, 0) || knownFrom(folded, office.exec(folded)?.[0].length ?? 0)

const closes = /[;:(“”"[\])]/u
const abbreviated = /(?<!\p{L})(?:[Tt][Pp]|[A-ZĐ]|Cty|TX|TT)$/u

/** Whether what stands between two words ends the name. */
function parts(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return false
  const gap = text.slice(from, to)
  if (closes.test(gap)) return true
  if (gap.includes(',')) return gap !== ' ,' && !at(innerComma, text, to)
  return gap.includes('.') && !abbreviated.test(text.slice(0, from))
}

interface Walk {
  text: string
  folded: string
  /** Where a name of the tables ends, and all small words but ranks with it; 0 where the name is none of them. */
  known: number
}

const isRank = (folded: string, to: number): boolean => rankWords.has(folded.slice(to, wordEnd(folded, to))) && at(ranks, folded, to)

/** Two words with one blank between at a place, or as much of them as a pair of small words has at most; undefined where none stand there. */
function pairAt(folded: string, to: number): string | undefined {
  const blank = wordEnd(folded, to)
  const end = blank > to && folded[blank] === ' ' ? wordEnd(folded, blank + 1, to + longestPair) : 0
  return end > blank + 1 ? folded.slice(to, end) : undefined
}

/** "công bố" stands in no name, but "hành chính công" before "bố trí" does. */
const isStrangePair = (pair: string | undefined, folded: string, to: number): boolean =>
  pair !== undefined && strangePairs.has(pair) && !(pair === 'cong bo' && folded.endsWith(' hanh chinh ', to))

function endsAtSmall({ text, folded, known }: Walk, word: string, from: number, to: number): boolean {
  if ((word === 'về' || word === 'vê') && forWhat.some(name => folded.startsWith(name)))
    return !/^\s\p{Lu}/u.test(text.slice(to + word.length)) || pairAt(folded, to) === 've viec'
  if (folded.endsWith('ban ', to) && pairAt(folded, to) === 'chi dao') return false
  if (known > 0 && from >= known) return !isRank(folded, to) && !opensAgain(folded, to)
  const pair = pairAt(folded, to)
  if (strangers.has(word) && isCompound(text, word, to)) return false
  return (strangers.has(word) && pair !== 'cua quoc') || isStrangePair(pair, folded, to)
}

function isCompound(text: string, word: string, to: number): boolean {
  const before = /(?<!\p{L})(?<word>\p{L}{1,9}) $/u.exec(text.slice(Math.max(0, to - 12), to))?.groups?.word ?? ''
  const behind = /^ (?<word>\p{L}+)/u.exec(text.slice(to + word.length, to + word.length + 12))?.groups?.word ?? ''
  return compounds.has(`${before.toLowerCase()} ${word}`) || compounds.has(`${word} ${behind.toLowerCase()}`)
}

/** One office of three bodies: "Văn phòng Đoàn ĐBQH, HĐND và UBND". */
const sharedOffice = 'Văn phòng Đoàn ĐBQH, HĐND '

function endsAtAnd({ text, folded }: Walk, to: number): boolean {
  const next = to + 3
  if (to === sharedOffice.length && text.startsWith(sharedOffice)) return false
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2))) return !at(innerAnd, text, next)
  return at(otherBody, text, next) || at(documents, folded, next) || at(numberedThing, text, next)
}

/** No two words that stand in no name are longer. */
const longestPair = 24

const isDash = (word: string): boolean => word.length === 1 && '-–—'.includes(word)

/** Whether the name ends before the word at `to`; the word before it ends at `from`. */
function endsBefore(walk: Walk, word: string, from: number, to: number): boolean {
  const { text } = walk
  if (parts(text, from, to)) return true
  if (to < walk.known) return false
  if (isDash(word)) return !/^\s\p{Lu}/u.test(text.slice(to + 1, to + 3))
  if (word === 'và') return endsAtAnd(walk, to)
  if (classAt(word, 0) & is.digit) return !isCompany.test(text) && !numbered.test(text.slice(0, from)) && !at(shortNumber, text, to)
  if (classAt(text, to) & is.capital) return at(strangeCapital, text, to)
  return endsAtSmall(walk, word, from, to)
}

const inCapitals = /^\P{Ll}{14}/u

const betweenWords = ',;:.()“”"[]'
function partsWords(text: string, at: number): boolean {
  const found = classAt(text, at)
  return (found & is.space) > 0 || (!(found & (is.letter | is.digit)) && betweenWords.includes(text.charAt(at)))
}

/** Where the next word of a text begins, or its end. */
function wordFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && partsWords(text, at)) at++
  return at
}

function wordStop(text: string, from: number): number {
  let at = from
  while (at < text.length && !partsWords(text, at)) at++
  return at
}

/** True where nothing but words and single blanks stand up to a place, and a blank or nothing behind it. */
function isPlainTo(text: string, end: number): boolean {
  if (end < text.length && text[end] !== ' ') return false
  for (let at = 0; at < end; at++) if (!(classAt(text, at) & is.letter || (text[at] === ' ' && text[at + 1] !== ' '))) return false
  return true
}

/**
 * Where the body's name that a text begins with ends, 0 where none does. `folded` has the text's length. A name printed in capitals ends by the
 * same words. Rule VD-2.
 */
export function nameEnd(printed: string, folded: string): number {
  const isCapitals = !(classAt(printed, 1) & is.small) && inCapitals.test(printed)
  const walk = { text: isCapitals ? printed.toLowerCase() : printed, folded, known: knownLength(folded) }
  let end = isPlainTo(walk.text, walk.known) ? walk.known : 0
  for (let from = wordFrom(walk.text, end); from < walk.text.length; from = wordFrom(walk.text, end)) {
    const stop = wordStop(walk.text, from)
    const word = walk.text.slice(from, stop)
    if (from > 0 && endsBefore(walk, word, end, from)) return end
    end = stop
    if (end <= walk.known) continue
    if (isDash(word)) walk.known = knownFrom(folded, end + 1)
    else if (isCapitals || opensAgain(folded, from)) walk.known = 0
  }
  return end
}
