// Whether a printed name is a body, or a group of them, that the tables know from its first word to its last. Does not know where a name ends.
import { assignedBodies } from '../tables/co-quan-duoc-giao.ts'
import { fold, foldSame } from '../text/fold.ts'
import { knownLength } from './body-name.ts'

/** Words of the groups that letters address; every word of a group's name is one of them. Folded. */
const groupWords: ReadonlySet<string> = new Set(
  (
    'cac so bo ban nganh co quan don vi dia phuong phong xa phuong huyen thi tran quan thanh pho tinh doan the hoi to chuc chinh tri truong hoc thu giam ' +
    'doc chu tich chanh van lanh dao va truc thuoc lien cua tren ban tai ngang cap chuc nang trung uong nghe nghiep su doanh cuc chi vu vien khu cong ' +
    'thanh phan khoi dang mat tran uy ubnd dac trong toan dau thoi dia nha nuoc bao'
  ).split(' '),
)
const beginsGroup = /^(?:cac|thu truong|lanh dao|giam doc cac|chu tich cac) /u

/** Bodies of one word or two that their rank or place makes whole. */
const short =
  /^(?:(?:chanh |giam doc |truong )?(?:cong an|thanh tra|thue|dang uy|ban to chuc|hai quan|van phong)|bao|tap chi|dai (?:phat thanh|truyen thanh|truyen hinh|phat thanh (?:va|-) truyen hinh)) (?=\p{L})/u

const assigned: readonly string[] = assignedBodies.map(foldSame).sort((a, b) => b.length - a.length)
const assignedLength = (same: string): number => assigned.find(key => `${same} `.startsWith(`${key} `))?.length ?? 0

/** What may follow a name: ranks, places with capital letters, what it stands under. Asked word by word. */
const behindWord =
  /^(?:\p{Lu}[\p{L}.]*|[IVX]+|\d{1,2}|các|tỉnh|thành|phố|huyện|quận|thị|xã|trấn|phường|đặc|khu|vực|cơ|sở|cấp|trực|thuộc|ương|trung|và|liên|tối|cao|ủy|uỷ)$/u

/** The words before a table's name that make it an office's: "Trưởng Công an", "Giám đốc". */
const isRank = (words: string): boolean => words.split(/[\s,]+/u).every(word => word === '' || behindWord.test(word))

/** True for a name the tables know whole, with its rank and place, and for a group of ordinary bodies ("các sở, ban, ngành"). Rule NV-9. */
export function isWholeBody(name: string): boolean {
  if (name.length > 160) return false
  const same = foldSame(name)
  const known = Math.max(knownLength(same), assignedLength(same)) || (short.exec(same)?.[0].length ?? 0)
  if (known > 0) return isRank(name.slice(known))
  const folded = fold(name)
  return beginsGroup.test(folded) && folded.split(' ').every(word => groupWords.has(word))
}
