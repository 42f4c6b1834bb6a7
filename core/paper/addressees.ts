// Whom the recipients of a văn bản mean as people to write to: one row each, in printed order, the same name once; what stands for many is marked.
import type { Postable } from '../../contract/posting.ts'
import type { VanBan } from '../../contract/van-ban.ts'
import { coQuanKey, tinhOfLetter } from '../link/co-quan.ts'
import { endedOn } from '../link/ended.ts'
import { accentKey, fold } from '../text/fold.ts'
import { recipientRows } from './recipient-rows.ts'

/** "Các Sở, Ban, ngành", "UBND các huyện", "CT, các PCT": many who must be opened by name before anybody can write to them. */
const isMany = (text: string): boolean => /(?:^| )(?:cac|nhung|tung|moi) /u.test(`${fold(text)} `) || /[;=\n]/u.test(text)
const standsForOthers = (text: string): boolean => /^nhu (?:tren|kinh gui|dieu)/u.test(fold(text))

type Given = Pick<VanBan, 'id' | 'recipients' | 'fields'>

/** `addressOf` knows the directory's address of a recipient; `day` is that of printing. */
export function postablesOf(vanBan: Given, day: string, addressOf: (coQuanId: number) => string | null): Postable[] {
  const tinh = tinhOfLetter(vanBan.fields)
  const agencies = new Map(vanBan.recipients.map(({ text, coQuan }) => [text, coQuan?.id ?? null]))
  const seen = new Set<string>()
  const rows: Postable[] = []
  for (const { group, text, purpose } of recipientRows(vanBan, false)) {
    if (standsForOthers(text) || text === '' || seen.has(accentKey(text))) continue
    seen.add(accentKey(text))
    const key = coQuanKey(text, tinh)
    const id = agencies.get(text) ?? null
    rows.push({
      list: group === 'Kính gửi' ? 'kinh-gui' : 'noi-nhan',
      purpose: purpose || null,
      to: { name: text.slice(0, 300), address: id === null ? null : addressOf(id) },
      isGroup: isMany(text),
      ended: key === null ? null : endedOn(text, key, day),
    })
  }
  return rows
}
