// Puts right what OCR does to a số, ký hiệu where only one reading is possible. Refuses to touch a digit that could be another digit.
import { kinds } from '../tables/kinds.ts'
import { ministries } from '../tables/ministries.ts'
import { signBodies, signUnits } from '../tables/sign-parts.ts'
import { classAt, is } from '../text/unit-class.ts'
import type { Pattern } from './pattern.ts'

const kindLetters = kinds.flatMap(kind => kind.abbreviations).filter(word => word.length > 1)
const bodyLetters = [...signBodies, ...ministries.flatMap(ministry => ministry.abbreviations)]
/** A kind and a body of the tables that stand together, whole. */
const lostHyphen = new RegExp(`(?<=/)(${kindLetters.join('|')})(?=(?:${bodyLetters.filter(word => word.length > 2).join('|')})$)`, 'gu')

/** A stop behind the first letter of a unit of the tables: "HĐND-K.TNS". */
const stopInUnit = new RegExp(
  signUnits
    .filter(unit => /^\p{Lu}{4,}$/u.test(unit))
    .map(unit => `(?<=-${unit.slice(0, 1)})\\.(?=${unit.slice(1)}$)`)
    .join('|'),
  'gu',
)

export interface Repair extends Pattern {
  becomes: string
}

/** Tried in order on a sign without white space; each `example` shows what is mended. */
export const signRepairs: readonly Repair[] = [
  { rule: 'SKH-9', example: '31⁄2024/QH15', not: '31/2024/QH15', pattern: /[⁄∕]/gu, becomes: '/' },
  { rule: 'SKH-9', example: '0§-CTr/TU', not: '08-CTr/TU', pattern: /8?§8?/gu, becomes: '8' },
  { rule: 'SKH-9', example: 'Ï23/2017/NĐ-CP', not: '123/2017/NĐ-CP', pattern: /^[ÏÌI|l](?=\d)/gu, becomes: '1' },
  {
    rule: 'SKH-9',
    example: '45_QĐ-UBND',
    not: '45_QĐ/TU',
    pattern: /(?<=^\d{1,5}[a-z]?(?:\/(?:19|20)\d\d)?)_(?=\p{Lu}[^/]{1,20}$)/gu,
    becomes: '/',
  },
  { rule: 'SKH-9', example: '749/QĐ_TTg', not: '749/QĐ-TTg', pattern: /_/gu, becomes: '-' },
  { rule: 'SKH-9', example: '11/CT--TTg', not: '11/CT-TTg', pattern: /-{2,}/gu, becomes: '-' },
  { rule: 'SKH-9', example: '45/2024/OHI5', not: '45/2024/QH13', pattern: /[OQ]H[I1l][5S](?=\D|$)/gu, becomes: 'QH15' },
  { rule: 'SKH-9', example: '14/2017/QHI4', not: '14/2017/QH14', pattern: /[OQ0]H[Il](?=[1-9]$)/gu, becomes: 'QH1' },
  { rule: 'SKH-9', example: '45/2024/OH15', not: '45/2024/QH15', pattern: /[O0]H(?=1[0-9]$)/gu, becomes: 'QH' },
  { rule: 'SKH-9', example: '22/2019/NQ-HĐNĐ', not: '22/2019/NQ-HĐND', pattern: /HĐNĐ/gu, becomes: 'HĐND' },
  { rule: 'SKH-9', example: '38/2022/NQ-HDĐND', not: '38/2022/NQ-HĐND', pattern: /HDĐND|HĐDND/gu, becomes: 'HĐND' },
  { rule: 'SKH-9', example: '130/2020/NĐ.CP', not: '130/2020/NĐ-CP', pattern: /(?<=\/N[ĐD])\.(?=CP$)/gu, becomes: '-' },
  { rule: 'SKH-9', example: '154/2020/NĐCP', not: '154/2020/NĐ-CP', pattern: /(?<=\/N[ĐD])CP$/gu, becomes: '-CP' },
  { rule: 'SKH-9', example: '119/2014/TT-BIC', not: '119/2014/TT-BTC', pattern: /(?<=TT-)B[I1l]C$/gu, becomes: 'BTC' },
  {
    rule: 'SKH-9',
    example: '1530TTr-BQL',
    not: '1530/TTr-BQL',
    pattern: /(?<=^\d{1,5})(?=(?:TTr|BC|QĐ|KH|TB|CĐ|CT|NQ)-)/gu,
    becomes: '/',
  },
  {
    rule: 'SKH-9',
    example: '1257/QĐĐ-UBND',
    not: '1257/TB-QĐĐ/PL',
    pattern: /(?<=\/[QNC])Đ{2,4}(?=-(?:UB|HĐ|TTg|CP|VPCP|B\p{Lu}))|(?<=H)Đ{2,4}(?=ND)/gu,
    becomes: 'Đ',
  },
  { rule: 'SKH-9', example: '38/2022/NO-HĐND', not: '38/2022/NQ-HĐND', pattern: /(?<=\/)NO(?=-HĐND)/gu, becomes: 'NQ' },
  { rule: 'SKH-9', example: '24/2021NQ-HĐND', not: '24/2021/NQ-HĐND', pattern: /(?<=\/(?:19|20)\d\d)(?=\p{Lu}{2})/gu, becomes: '/' },
  { rule: 'SKH-9', example: '1479/QĐ-TTIg', not: '1479/QĐ-TTg', pattern: /(?<=-)TT[Il]g$/gu, becomes: 'TTg' },
  { rule: 'SKH-9', example: '12/CT-TTG', not: '12/CT-TTg', pattern: /(?<=-)TTG$/gu, becomes: 'TTg' },
  { rule: 'SKH-9', example: '99/2016/NĐ-CP1', not: '99/2016/NĐ-CP', pattern: /(?<=-(?:CP|TTg))\d$/gu, becomes: '' },
  { rule: 'SKH-9', example: '1961/QĐUBND', not: '285/CCTTHC', pattern: lostHyphen, becomes: '$1-' },
  {
    rule: 'SKH-9',
    example: '07/QD-TTg',
    not: '07/QĐ-TTg',
    pattern: /(?<=\/)(?:[QO]D|OĐ)(?=-(?:TTg|UBND|UB|CP|VPCP|B\p{Lu}))/gu,
    becomes: 'QĐ',
  },
  { rule: 'SKH-9', example: '38/2022/ND-CP', not: '38/2022/NĐ-CP', pattern: /(?<=\/)ND(?=-CP)/gu, becomes: 'NĐ' },
  { rule: 'SKH-9', example: '12/CD-TTg', not: '12/CĐ-TTg', pattern: /(?<=\/)CD(?=-(?:TTg|UBND))/gu, becomes: 'CĐ' },
  { rule: 'SKH-9', example: '24/NQ-HDND', not: '24/NQ-HĐND', pattern: /(?<=-)HDND(?=$)/gu, becomes: 'HĐND' },
  { rule: 'SKH-9', example: '239/TIr-UBND', not: '239/TTr-UBND', pattern: /(?<=\/)T[Il1]r(?=-)/gu, becomes: 'TTr' },
  { rule: 'SKH-9', example: '12/HĐND-K.TNS', not: '12/UBND-P.TH', pattern: stopInUnit, becomes: '' },
  { rule: 'SKH-9', example: '30/2019/TT-B7C', not: '30/2019/TT-BTC', pattern: /(?<=-)(?:8?B|8)7C$/gu, becomes: 'BTC' },
  { rule: 'SKH-9', example: '18/2025/TT-.BCT', not: '18/2025/TT-BCT', pattern: /(?<=-)\.(?=\p{Lu})/gu, becomes: '' },
  {
    rule: 'SKH-9',
    example: '61/T7Y-UBND',
    not: '12/TTV-UBND',
    pattern: /(?<=\/)(?!TT[YV]|\d{3})[T17]{2}[YVy9](?=-(?:UBND|UB|HĐND|CP|VPCP|B\p{Lu}))/gu,
    becomes: 'TTr',
  },
  { rule: 'SKH-9', example: '6326/TT9-STNMT', not: '12/TTY-HC', pattern: /(?<=\/)TT[y9](?=-\p{Lu}{2})/gu, becomes: 'TTr' },
  {
    rule: 'SKH-9',
    example: '30/2019/77-BNV',
    not: '12/2019/17-CP',
    pattern: /(?<=\/(?:19|20)\d\d\/)(?!TT-)[T17]{2,3}(?=-B\p{Lu})/gu,
    becomes: 'TT',
  },
  { rule: 'SKH-9', example: '61/7HĐND-VP', not: '61/HĐND-VP', pattern: /(?<=\/)7(?=HĐND)/gu, becomes: '' },
]

/** Any of the damages: a sign without one is left as it is. */
const damaged = new RegExp(signRepairs.map(({ pattern }) => pattern.source).join('|'), 'u')

/** What each of the damages has, asked quicker: odd signs, a digit before a letter or behind one, letters that stand so in hardly any sign, no hyphen. */
const mayBeDamaged =
  /[⁄∕§_]|[ÏÌI|l]\d|[HBT][Il]|O[HDĐ]|NO-|\.C|-\p{Lu}?\.|--|\d[^\d/]|[HBTPg]\d|HĐNĐ|HĐDN|HD[ĐN]|[ĐD]CP|ĐĐ|TT[GYVy]|\/[QC]D-|ND-C|\/[^\d/-]{5}/u

/** True where white space stands in it, or letters whose marks may stand apart. */
function hasBlankOrMark(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > lastLatin || classAt(text, i) & is.space) return true
  return false
}
/** Behind Latin Extended-A and B combining marks begin. */
const lastLatin = 0x24f

/** The sign as it must have been printed, and whether anything was mended. Rule SKH-9. */
export function repairSign(printed: string): { sign: string; isRepaired: boolean } {
  const bare = hasBlankOrMark(printed) ? printed.normalize('NFC').replace(/\s+/gu, '') : printed
  if (!(mayBeDamaged.test(bare) && damaged.test(bare))) return { sign: bare, isRepaired: false }
  const sign = signRepairs.reduce((text, { pattern, becomes }) => text.replace(pattern, becomes), bare)
  return { sign, isRepaired: sign !== bare }
}
