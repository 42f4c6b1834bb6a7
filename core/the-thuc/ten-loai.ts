// Tên loại: the printed kind, or what the ký hiệu says where the line is lost; a letter with neither is a công văn (NĐ 30/2020 Điều 7).
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { kinds } from '../tables/kinds.ts'
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { vvLabelLength } from './vv-title.ts'

/** The kind that begins a ký hiệu: `CT-TTg` → Chỉ thị. `CT-TTHT` is a tax office's, so the rest must name no drafting unit of its own; `TC/TCT` is the Bộ Tài chính's. */
export function kindOfKyHieu(kyHieu: string): string | null {
  const [first = '', issuer] = kyHieu.split(/[-/]/u)
  if (issuer === undefined || kyHieu.startsWith('TC/')) return null
  const found = kinds.filter(kind => kind.name !== 'Công văn' && kind.abbreviations.includes(first))
  const usual =
    found.find(kind => kind.abbreviations[0] === first && !kind.groups.every(group => group === 'dang')) ??
    found.find(kind => kind.groups.includes('quy-pham') || kind.groups.includes('hanh-chinh')) ??
    found[0]
  if (!usual) return null
  if (first === 'CT' && !/^(?:TTg|UBND|UB|CTN|TW|TU|B\p{Lu}|HU|ĐU|VKSTC)/u.test(issuer)) return null
  const isIssuer =
    /^(?:TTg|CP|UBND|UB|HĐND|CTN|TW|TU|QH\d*|UBTVQH\d*|VPCP|B\p{Lu}|NHNN|TTCP|TCHQ|TCT|VPTW|BTV|HU|ĐU|S\p{Lu}|T\p{Lu})/u.test(issuer)
  return isIssuer || first.length > 1 ? usual.name : null
}

export interface TenLoaiRead {
  tenLoai: TheThuc['tenLoai']
  issues: Issue[]
}

type Kind = TheThuc['tenLoai']

/** The printed line. Rule TL-1. */
function printedKind({ letter, kind }: Layout): Kind {
  if (!kind) return null
  const found = { value: kind.name, parts: [kind.part], rule: 'TL-1' }
  return makeReading(letter, kind.repaired ? { ...found, sure: 'likely', reason: repaired(textOf(kind.part)) } : found)
}

/** What the ký hiệu says where the line is lost. Rule TL-2. */
function kindOfSign({ letter }: Layout, kyHieu: Kind, parts: readonly Part[]): Kind {
  const value = kyHieu ? kindOfKyHieu(kyHieu.value) : null
  return value
    ? makeReading(letter, { value, parts, rule: 'TL-2', sure: 'likely', reason: { code: 'inferred', evidence: [kyHieu?.value ?? ''] } })
    : null
}

/** The "V/v" that says it; the words behind it are the trích yếu's. */
const labelOf = (vv: Part): Part => partOf(vv.line, vv.from, vv.from + (vvLabelLength(foldedOf(vv)) || 3))

/** A few words in capitals between the number and Kính gửi: it may be a kind that the table does not have. */
const unknownKind = (pieces: Layout['pieces']): Part | null => {
  const so = pieces.findIndex(({ role }) => role === 'so')
  const below = so < 0 ? [] : pieces.slice(so + 1)
  return below.find(({ role, part }) => role === 'text' && /^\p{Lu}[\p{Lu} ]{5,40}$/u.test(textOf(part)))?.part ?? null
}

/** A công văn prints no kind: V/v or Kính gửi without one. Rule TL-3. */
function congVan({ letter, kinhGui, pieces }: Layout, vv: Part | null, sign: readonly Part[]): Kind {
  const shown = vv ? [labelOf(vv)] : sign.length > 0 ? sign : kinhGui.slice(0, 1)
  if (shown.length === 0 || (sign.length === 0 && kinhGui.length === 0)) return null
  const isPlain = vv !== null || kinhGui.length > 0
  const reason = { code: 'no-label' as const, evidence: [] }
  const unknown = vv ? null : unknownKind(pieces)
  return makeReading(letter, {
    value: 'Công văn',
    parts: shown,
    rule: 'TL-3',
    sure: isPlain && unknown === null && (vv !== null || sign.length > 0) ? 'certain' : 'likely',
    reason: unknown ? { code: 'out-of-place', evidence: [textOf(unknown)] } : reason,
  })
}

/** Rules TL-1 to TL-3. */
export function readTenLoai(layout: Layout, kyHieu: Kind): TenLoaiRead {
  const vv = layout.pieces.find(piece => piece.role === 'vv')?.part ?? null
  const so = kyHieu ? layout.pieces.filter(piece => piece.role === 'so').slice(0, 1) : []
  const sign = so.map(piece => piece.part)
  const tenLoai = printedKind(layout) ?? (vv ? null : kindOfSign(layout, kyHieu, sign)) ?? congVan(layout, vv, sign)
  return { tenLoai, issues: tenLoai ? [] : [makeIssue('unknown-ten-loai', 'tenLoai', 'TL-1')] }
}
