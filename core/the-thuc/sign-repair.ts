// Puts right what OCR does to a số, ký hiệu where only one reading is possible. Refuses to touch a digit that could be another digit.
import type { Pattern } from './pattern.ts'

export interface Repair extends Pattern {
  becomes: string
}

/** Tried in order on a sign without white space; each `example` shows what is mended. */
export const signRepairs: readonly Repair[] = [
  { rule: 'SKH-9', example: '31⁄2024/QH15', not: '31/2024/QH15', pattern: /[⁄∕]/gu, becomes: '/' },
  { rule: 'SKH-9', example: '0§-CTr/TU', not: '08-CTr/TU', pattern: /8?§8?/gu, becomes: '8' },
  { rule: 'SKH-9', example: 'Ï23/2017/NĐ-CP', not: '123/2017/NĐ-CP', pattern: /^[ÏÌI|l](?=\d)/gu, becomes: '1' },
  { rule: 'SKH-9', example: '11/CT--TTg', not: '11/CT-TTg', pattern: /-{2,}/gu, becomes: '-' },
  { rule: 'SKH-9', example: '29/2023/OHI5', not: '29/2023/QH13', pattern: /[OQ]H[I1l][5S](?=\D|$)/gu, becomes: 'QH15' },
  { rule: 'SKH-9', example: '29/2023/OH15', not: '29/2023/QH15', pattern: /OH(?=1[0-9]$)/gu, becomes: 'QH' },
  { rule: 'SKH-9', example: '22/2019/NQ-HĐNĐ', not: '22/2019/NQ-HĐND', pattern: /HĐNĐ/gu, becomes: 'HĐND' },
  { rule: 'SKH-9', example: '1368/QĐĐ-UBND', not: '1368/QĐ-UBND', pattern: /Đ{2,}/gu, becomes: 'Đ' },
  { rule: 'SKH-9', example: '37/2023/NO-HĐND', not: '37/2023/NQ-HĐND', pattern: /(?<=\/)NO(?=-HĐND)/gu, becomes: 'NQ' },
  { rule: 'SKH-9', example: '24/2021NQ-HĐND', not: '24/2021/NQ-HĐND', pattern: /(?<=\/(?:19|20)\d\d)(?=\p{Lu}{2})/gu, becomes: '/' },
  { rule: 'SKH-9', example: '1479/QĐ-TTIg', not: '1479/QĐ-TTg', pattern: /(?<=-)TT[Il]g$/gu, becomes: 'TTg' },
  { rule: 'SKH-9', example: '99/2016/NĐ-CP1', not: '99/2016/NĐ-CP', pattern: /(?<=-(?:CP|TTg))\d$/gu, becomes: '' },
]

/** Any of the damages: a sign without one is left as it is. */
const damaged = new RegExp(signRepairs.map(({ pattern }) => pattern.source).join('|'), 'u')

/** The sign as it must have been printed, and whether anything was mended. Rule SKH-9. */
export function repairSign(printed: string): { sign: string; isRepaired: boolean } {
  const bare = printed.normalize('NFC').replace(/\s+/gu, '')
  if (!damaged.test(bare)) return { sign: bare, isRepaired: false }
  const sign = signRepairs.reduce((text, { pattern, becomes }) => text.replace(pattern, becomes), bare)
  return { sign, isRepaired: sign !== bare }
}
