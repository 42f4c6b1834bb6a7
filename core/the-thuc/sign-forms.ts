// What a số, ký hiệu looks like in print, and its parts. Knows no letter: a typed line is asked the same, so this loads none of the readers.
import { withoutEnd } from '../text/trim.ts'
import type { Pattern } from './pattern.ts'

export interface SoKyHieu {
  so: string
  nam: number | null
  kyHieu: string
}

/** Forms of a printed sign without white space, tried in order. Groups: so, nam, kyHieu. */
export const soKyHieuForms: readonly Pattern[] = [
  {
    rule: 'SKH-2',
    example: '30/2020/NĐ-CP',
    not: '12/CT-TTg',
    pattern: /^(?<so>\d{1,8}(?:\.\d{1,3})?(?:\p{Ll}{1,2}|\p{Lu})?)\/(?<nam>(?:19|20)\d\d)[/-](?<kyHieu>[\p{L}\d&.,+_§/-]{0,60})$/u,
  },
  {
    rule: 'SKH-1',
    example: '2680/UBND-KGVX',
    not: 'UBND-KGVX',
    pattern: /^(?<so>\d{1,8}(?:\.\d{1,3})?(?:\p{Ll}{1,2}|\p{Lu})?)\/(?<kyHieu>[\p{L}\d&.,+_§/-]{1,60})$/u,
  },
  {
    rule: 'SKH-3',
    example: '05-CT/TW',
    not: '12/CT-TTg',
    pattern: /^(?<so>\d{1,6}\p{Ll}?)-?(?<kyHieu>\p{Lu}\p{L}{0,8}\/[\p{L}\d&.,_§-]{1,40})$/u,
  },
  {
    rule: 'SKH-10',
    example: '217-CP',
    not: '12-MN',
    pattern: /^(?<so>\d{1,4}\p{Ll}?)-(?<kyHieu>CP|CT|CTN|TT[gG]|HĐBT|BT|LCT|SL|NQTW|TTLB)$/u,
  },
  { rule: 'SKH-4', example: '05-2021/CV', not: '05-CT/TW', pattern: /^(?<so>\d{1,8}-\d{1,8})\/(?<kyHieu>[\p{L}\d&.,+_/-]{1,40})$/u },
]

/** Dashes that scans and fonts print for a hyphen. */
export const dash = /[–—‑‐=]/gu
const stroke = /[⁄∕]/gu
/** A sign that needs no tidying: a digit first, then letters but for Eth, digits and its own signs. */
const plainSign = /^\d(?:(?![ÐƉ])[\p{L}\d&.,+_§/-])*$/u

/**
 * The parts of a printed số, ký hiệu. White space inside falls away; the ký hiệu stays as printed. Null when it is no sign.
 * Rules SKH-1 to SKH-4. Example: `30/2020/NĐ-CP` → so 30, nam 2020, kyHieu NĐ-CP.
 */
export function parseSoKyHieu(printed: string): SoKyHieu | null {
  if (printed.length > 120) return null
  const joined = plainSign.test(printed)
    ? printed
    : printed
        .normalize('NFC')
        .replace(/[ÐƉ]/gu, 'Đ')
        .replace(/^\s*[Ss]ố\s*:?/u, '')
        .replace(stroke, '/')
        .replace(dash, '-')
        .replace(/\s+/gu, '')
  const bare = withoutEnd(joined, /[.;,:-]/u)
  for (const { pattern } of soKyHieuForms) {
    const groups = pattern.exec(bare)?.groups
    if (!groups?.so || !groups.kyHieu || !/\p{L}/u.test(groups.kyHieu)) continue
    return { so: groups.so, nam: groups.nam ? Number(groups.nam) : null, kyHieu: groups.kyHieu }
  }
  return null
}
