// The recipients of a văn bản as numbered rows: Kính gửi, then Nơi nhận with its purposes, "Như trên" opened. Knows nothing of paper.
import type { VanBan } from '../../contract/van-ban.ts'

export type RecipientGroup = 'Kính gửi' | 'Nơi nhận'
/** Numbered from 1 through both groups; `opened` are the bodies that a line such as "Như trên" stands for. */
export type RecipientRow = { group: RecipientGroup; number: number; text: string; purpose: string; opened: string[] }

/** A printed bullet without its closing `;` or `.`: in a list of rows they mean nothing. */
const bare = (text: string): string => text.replace(/(?<![\s;])[\s;]+$/u, '').replace(/(?<!\.\.)\.$/u, '')

/** Rows in printed order; without `expand` nothing is opened. */
export const recipientRows = ({ recipients }: Pick<VanBan, 'recipients'>, expand: boolean): RecipientRow[] => {
  const inOrder = [...recipients.filter(({ list }) => list === 'kinh-gui'), ...recipients.filter(({ list }) => list === 'noi-nhan')]
  return inOrder.map(({ list, text, purpose, opened }, index) => ({
    group: list === 'kinh-gui' ? 'Kính gửi' : 'Nơi nhận',
    number: index + 1,
    text: bare(text),
    purpose: purpose ?? '',
    opened: expand ? opened.map(bare) : [],
  }))
}

/** The line that says where copies are kept: `Lưu: VT, KGVX (Q).`; null when the văn bản has none. */
export const luuWords = ({ fields }: Pick<VanBan, 'fields'>): string | null => {
  const words = fields.noiLuu?.trim().replace(/(?<![;.])[;.]+$/u, '') ?? ''
  return words === '' ? null : `Lưu: ${words}.`
}

/** Whether the văn bản has anybody on its list. */
export const hasRecipients = (vanBan: Pick<VanBan, 'recipients' | 'fields'>): boolean =>
  vanBan.recipients.length > 0 || luuWords(vanBan) !== null
