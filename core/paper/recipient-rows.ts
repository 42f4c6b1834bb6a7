// The recipients of a văn bản as numbered rows: Kính gửi, then Nơi nhận with its purposes, "Như trên" and groups opened. Knows nothing of paper.
import type { RecipientMember } from '../../contract/paper.ts'
import type { Recipient, VanBan } from '../../contract/van-ban.ts'

/** What of a văn bản its list is made from. */
export type RecipientList = Pick<VanBan, 'id' | 'fields' | 'recipients'>
/** The bodies behind one line of a list; `index` is its place in `recipients`. None where the line is not a group or an agency that is known. */
export type Members = (list: RecipientList, index: number) => readonly RecipientMember[]
export const noMembers: Members = () => []

export type RecipientGroup = 'Kính gửi' | 'Nơi nhận'
/** Numbered from 1 through both groups; `opened` are the bodies that a line such as "Như trên" stands for, `members` those of a group. */
export type RecipientRow = {
  group: RecipientGroup
  number: number
  text: string
  purpose: string
  opened: string[]
  members: readonly RecipientMember[]
  coQuan: Recipient['coQuan']
}

/** A printed bullet without its closing `;` or `.`: in a list of rows they mean nothing. */
const bare = (text: string): string => text.replace(/(?<![\s;])[\s;]+$/u, '').replace(/(?<!\.\.)\.$/u, '')

/** Rows in printed order; without `expand` no line such as "Như trên" is opened. */
export const recipientRows = (list: RecipientList, expand: boolean, members: Members = noMembers): RecipientRow[] => {
  const placed = list.recipients.map((recipient, index) => ({ recipient, index }))
  const inOrder = (['kinh-gui', 'noi-nhan'] as const).flatMap(name => placed.filter(({ recipient }) => recipient.list === name))
  return inOrder.map(({ recipient: { list: name, text, purpose, opened, coQuan }, index }, row) => ({
    group: name === 'kinh-gui' ? 'Kính gửi' : 'Nơi nhận',
    number: row + 1,
    text: bare(text),
    purpose: purpose ?? '',
    opened: expand ? opened.map(bare) : [],
    members: members(list, index),
    coQuan,
  }))
}

/** The line that says where copies are kept: `Lưu: VT, KGVX (Q).`; null when the văn bản has none. */
export const luuWords = ({ fields }: Pick<VanBan, 'fields'>): string | null => {
  const words = fields.noiLuu?.trim().replace(/(?<![;.])[;.]+$/u, '') ?? ''
  return words === '' ? null : `Lưu: ${words}.`
}

/** Whether the văn bản has anybody on its list. */
export const hasRecipients = (list: Pick<VanBan, 'recipients' | 'fields'>): boolean => list.recipients.length > 0 || luuWords(list) !== null
