// Whom the recipients of a văn bản mean as people to write to: one row each, in printed order, the same name once; what stands for many is marked.
import type { Ended, Postable } from '../../contract/posting.ts'
import type { VanBan } from '../../contract/van-ban.ts'
import { coQuanKey, tinhOfLetter } from '../link/co-quan.ts'
import { endedOn } from '../link/ended.ts'
import { accentKey, fold } from '../text/fold.ts'
import { recipientRows } from './recipient-rows.ts'

/** "Các Sở, Ban, ngành", "UBND các huyện", "CT, các PCT": many who must be opened by name before anybody can write to them. */
const isMany = (text: string): boolean => /(?:^| )(?:cac|nhung|tung|moi) /u.test(`${fold(text)} `) || /[;=\n]/u.test(text)
const standsForOthers = (text: string): boolean => /^nhu (?:tren|kinh gui|dieu)/u.test(fold(text))

type Given = Pick<VanBan, 'id' | 'recipients' | 'fields'>

/** What the directory knows of a recipient on the day: its address, and whether it ended; null where it does not know it. */
export type Known = { address: string | null; ended: Ended | null; isLiving: boolean } | null

/** `knownOf` asks the directory by its number; where that says nothing of an end the tables are asked by the name. `day` is that of printing. */
export function postablesOf(vanBan: Given, day: string, knownOf: (coQuanId: number) => Known): Postable[] {
  const tinh = tinhOfLetter(vanBan.fields)
  const seen = new Set<string>()
  const rows: Postable[] = []
  for (const { group, text, purpose, coQuan } of recipientRows(vanBan, false)) {
    if (standsForOthers(text) || text === '' || seen.has(accentKey(text))) continue
    seen.add(accentKey(text))
    const key = coQuanKey(text, tinh)
    const known = coQuan && knownOf(coQuan.id)
    rows.push({
      list: group === 'Kính gửi' ? 'kinh-gui' : 'noi-nhan',
      purpose: purpose || null,
      to: { name: text.slice(0, 300), address: known?.address ?? null },
      isGroup: isMany(text),
      ended: known?.ended ?? (key === null || known?.isLiving ? null : endedOn(text, key, day)),
    })
  }
  return rows
}
