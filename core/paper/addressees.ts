// Whom the recipients of a văn bản mean as people to write to: one row each, in printed order, the same name once; what stands for many is marked.
import type { Ended, PlaceDoubt, Postable } from '../../contract/posting.ts'
import type { VanBan } from '../../contract/van-ban.ts'
import { type CoQuanKey, coQuanKey, tinhOfLetter } from '../link/co-quan.ts'
import { endedOn } from '../link/ended.ts'
import { isOfOwnProvince, leavesPlaceOut, needsProvince, placedName } from '../link/placed-name.ts'
import { behindPost, postAt } from '../recipients/posts.ts'
import { postsWithin } from '../tables/recipient-posts.ts'
import { accentKey, fold } from '../text/fold.ts'
import { type Members, noMembers, type RecipientRow, recipientRows } from './recipient-rows.ts'

/** "Các Sở, Ban, ngành", "UBND các huyện", "CT, các PCT": many who must be opened by name before anybody can write to them. */
const manyWords = /(?:^| )(?:các|cac|những|từng|mỗi|mọi) /u
const isMany = (text: string): boolean => manyWords.test(`${text.normalize('NFC').toLocaleLowerCase('vi')} `) || /[;=\n]/u.test(text)
const standsForOthers = (text: string): boolean => /^nhu (?:tren|kinh gui|dieu)/u.test(fold(text))

type Given = Pick<VanBan, 'id' | 'recipients' | 'fields'>

/** What the directory knows of a recipient on the day: its name, province and address, and whether it ended; null where it does not know it. */
export type Known = {
  ten: string
  /** '' for a central body. */
  tinh: string
  /** Letters alone tell of it, and so of its province. */
  isLearnt: boolean
  address: string | null
  ended: Ended | null
  isLiving: boolean
  /** Who has its work by the clerk's word, should the tables say that it ended. */
  told?: Pick<Ended, 'heirs' | 'mucTin'> | null
} | null

/**
 * What became of one who is written to: whoever has the work of a post's body is written to by that post ("Chủ tịch UBND tỉnh Lâm Đồng"). Of a person by
 * name nobody knows where he serves now.
 */
function endOf(name: string, ended: Ended | null): Ended | null {
  const post = ended && postAt(name)
  if (!post) return ended
  const [printed, rest] = [name.slice(0, post.length).trim(), name.slice(post.length).trim()]
  if (rest !== '' && behindPost(name) === name) return { ...ended, heirs: [] }
  // "Chánh Văn phòng" of "Văn phòng …" says the office once.
  const within = postsWithin.find(([words]) => words === post.post)?.[1]
  const bodyOf = (heir: string): string => (within && heir.startsWith(`${within} `) ? heir.slice(within.length + 1) : heir)
  return { ...ended, heirs: ended.heirs.map(heir => ({ ...heir, name: `${printed} ${bodyOf(heir.name)}` })) }
}

/** What the tables say of a name's end; of who has its work the clerk's word stands before theirs. */
function endByTables(name: string, key: CoQuanKey | null, day: string, known: Known): Ended | null {
  const ended = key === null || known?.isLiving ? null : endedOn(name, key, day)
  if (!ended || !known?.told) return ended
  const { heirs, mucTin } = known.told
  return endOf(name, { ...ended, heirs, mucTin: ended.mucTin === 'suy-doan' ? ended.mucTin : mucTin })
}

/** One to write to behind a row: itself, or each member of a group that is opened. */
interface Body {
  name: string
  coQuanId: number | null
}

function bodiesOf({ text, members, coQuan }: RecipientRow): Body[] {
  if (members.length > 0) return members.map(({ ten, coQuanId }) => ({ name: ten, coQuanId }))
  return standsForOthers(text) || text === '' ? [] : [{ name: text, coQuanId: coQuan?.id ?? null }]
}

/** A name with its province: of the agency that the directory has, else that which the name means in its letter. */
function placedOf(
  name: string,
  known: Known,
  key: CoQuanKey | null,
  isTinhLikely: boolean,
): { name: string; placeDoubt: PlaceDoubt | null } {
  const tinh = known?.tinh ?? (needsProvince(name) ? (key?.tinh ?? '') : '')
  if (tinh === '') return { name, placeDoubt: known === null && key === null && needsProvince(name) ? 'unknown' : null }
  const placed = placedName(name, { ten: known?.ten ?? name, tinh })
  const isLikely = isTinhLikely || known === null || leavesPlaceOut(name) || (known.isLearnt && !isOfOwnProvince(name))
  return { name: placed, placeDoubt: isLikely && placed !== name ? 'likely' : null }
}

/**
 * `knownOf` asks the directory by its number; where that says nothing of an end the tables are asked by the name. `day` is that of printing;
 * `members` opens groups to those in them.
 */
export function postablesOf(vanBan: Given, day: string, knownOf: (coQuanId: number) => Known, members: Members = noMembers): Postable[] {
  const tinh = tinhOfLetter(vanBan.fields)
  // A letter that names no issuer of a province may have been signed away from home.
  const isTinhLikely = tinhOfLetter({ ...vanBan.fields, diaDanh: null }) === null
  const seen = new Set<string>()
  const postable = ({ group, purpose }: RecipientRow, { name, coQuanId }: Body): Postable => {
    const key = coQuanKey(name, tinh)
    const known = coQuanId === null ? null : knownOf(coQuanId)
    const isGroup = isMany(name)
    const placed = isGroup ? { name, placeDoubt: null } : placedOf(name, known, key, isTinhLikely)
    return {
      list: group === 'Kính gửi' ? 'kinh-gui' : 'noi-nhan',
      purpose: purpose || null,
      to: { name: placed.name.slice(0, 300), address: known?.address ?? null },
      printed: name,
      placeDoubt: placed.placeDoubt,
      coQuanId,
      isGroup,
      ended: known?.ended ? endOf(name, known.ended) : endByTables(name, key, day, known),
    }
  }
  const isNew = ({ name }: Body): boolean => !seen.has(accentKey(name)) && seen.add(accentKey(name)).size > 0
  return recipientRows(vanBan, false, members).flatMap(row =>
    bodiesOf(row)
      .filter(isNew)
      .map(body => postable(row, body)),
  )
}
