// Bản sao: what a copy adds to the letter it copies (NĐ 30/2020 Điều 25 to 27, Phụ lục I.III): its form, the copying body, number, day and signer,
// from the block below the letter or the stamp of an electronic copy above it. None of it is a part of the letter.

import type { Reading } from '../../contract/reading.ts'
import type { BanSao, HinhThucSao, Issue, TheThuc } from '../../contract/the-thuc.ts'
import { hint } from '../text/hints.ts'
import { type Line, type Part, partOf, spanOf, textOf } from '../text/lines.ts'
import { beginsAgency } from './agency-names.ts'
import { readCoQuan } from './co-quan.ts'
import { copyForm } from './extent.ts'
import { findFoot } from './foot.ts'
import { cutHeadLine, type HeadPiece } from './head.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { isoOf, readNgayDiaDanh } from './ngay-dia-danh.ts'
import { readNguoiKy } from './nguoi-ky.ts'
import type { Pattern } from './pattern.ts'
import { readSoKyHieu } from './so-ky-hieu.ts'

/** The time an electronic copy was signed, after its form and body. Groups: y, m, d. Matched on folded text. */
export const copyTimes: readonly Pattern[] = [
  { rule: 'BS-2', example: '2024-05-20T14:31:26+07:00', not: '15/9/2025', pattern: /(?<!\d)(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/u },
  {
    rule: 'BS-2',
    example: 'Thời gian ký: 18.06.2022 15:47',
    not: '2024-05-20',
    pattern: /(?<!\d)(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>20\d\d)(?!\d)/u,
  },
]

const forms: readonly { value: HinhThucSao; pattern: RegExp }[] = [
  { value: 'trich-sao', pattern: /^TR/u },
  { value: 'sao-luc', pattern: /L/u },
  { value: 'sao-y', pattern: /Y/u },
]

interface FormFound {
  hinhThuc: HinhThucSao
  part: Part
}

function formIn(line: Line): FormFound | null {
  const found = line.hints & hint.sao ? copyForm.pattern.exec(line.text) : null
  const hinhThuc = found && forms.find(({ pattern }) => pattern.test(found[0]))?.value
  return found && hinhThuc ? { hinhThuc, part: partOf(line, found.index, found.index + found[0].length) } : null
}

/** The pieces of a copy's block without its form, which stands beside the copying body. */
const piecesOf = (lines: readonly Line[]): HeadPiece[] =>
  lines.flatMap(cutHeadLine).map(piece => {
    const found = piece.role === 'text' ? copyForm.pattern.exec(textOf(piece.part)) : null
    return found ? { ...piece, part: partOf(piece.part.line, piece.part.from, piece.part.from + found.index) } : piece
  })

/** The block as a layout of its own, so that the letter's readers read it. */
function blockLayout(layout: Layout, { from, to }: { from: number; to: number }): Layout {
  const lines = layout.lines.slice(0, to)
  const foot = findFoot(lines, from)
  const pieces = piecesOf(lines.slice(from, foot?.from ?? to))
  return { ...layout, lines, pieces, kind: null, title: [], kinhGui: [], body: [], paragraphs: [], foot }
}

interface Parts {
  hinhThuc: FormFound
  coQuan: Reading<string> | null
  soKyHieu: Reading<string> | null
  ngay: Reading<string> | null
  nguoiKy: TheThuc['nguoiKy']
}

/** The block below the letter. Rule BS-1. */
function inBlock(layout: Layout): Parts | null {
  const { copy } = layout.extent
  const form =
    copy &&
    layout.lines
      .slice(copy.from, copy.to)
      .map(formIn)
      .find(found => found !== null)
  if (!(copy && form)) return null
  const block = blockLayout(layout, copy)
  const sign = readSoKyHieu(block)
  const { ngayBanHanh: ngay } = readNgayDiaDanh(block)
  const { coQuanBanHanh: coQuan } = readCoQuan(block, null, null)
  return { hinhThuc: form, coQuan, soKyHieu: sign.soKyHieu, ngay, nguoiKy: readNguoiKy(block).nguoiKy }
}

/** A stamp stands above the letter's title. */
const stampLimit = 14

/** The stamp of an electronic copy ("SAO Y; cơ quan; thời gian"), over one to three lines at the top, its own before the one above; a stamp alone gives the form only. Rule BS-2. */
function inStamp({ letter, lines, kind, kinhGui }: Layout): Parts | null {
  const end = Math.min(kind?.part.line.index ?? kinhGui[0]?.line.index ?? lines.length, stampLimit)
  const at = lines.slice(0, end).findIndex(line => line.text.length < 160 && formIn(line))
  const line = lines[at]
  const form = line ? formIn(line) : null
  if (!(line && form)) return null
  const near = [...lines.slice(at, Math.min(at + 3, end)), ...lines.slice(Math.max(0, at - 1), at)]
  return { hinhThuc: form, coQuan: stampBody(letter, line, form.part, near), soKyHieu: null, ngay: stampDay(letter, near), nguoiKy: null }
}

const signedBy = /^[^\p{L}\d]{0,6}k[a-z] b[a-z]i ?: ?/u

/** The body between the semicolons behind the form, or the one that "Ký bởi:" names beside it. */
function stampBody(letter: Layout['letter'], line: Line, form: Part, near: readonly Line[]): Reading<string> | null {
  const behind = /^\s{0,2}(?:B[ẢA]N CH[ÍI]NH)?[;,]\s{0,3}([^;]{3,90});?/u.exec(line.text.slice(form.to))
  const own = behind?.[1]
    ? partOf(line, form.to + behind[0].indexOf(behind[1]), form.to + behind[0].indexOf(behind[1]) + behind[1].length)
    : null
  const signed = near.find(other => signedBy.test(other.folded))
  const by = signed ? partOf(signed, signedBy.exec(signed.folded)?.[0].length ?? 0) : null
  const part = own && beginsAgency(textOf(own)) ? own : by && beginsAgency(textOf(by)) ? by : null
  return part && makeReading(letter, { value: textOf(part), parts: [part], rule: 'BS-2' })
}

function stampDay(letter: Layout['letter'], near: readonly Line[]): Reading<string> | null {
  for (const line of near)
    for (const { pattern } of copyTimes) {
      const found = pattern.exec(line.text)
      const { d, m, y } = found?.groups ?? {}
      const value = found ? isoOf(Number(d), Number(m), Number(y)) : null
      if (found && value)
        return makeReading(letter, { value, parts: [partOf(line, found.index, found.index + found[0].length)], rule: 'BS-2' })
    }
  return null
}

const order = { certain: 0, likely: 1, guess: 2 } as const

/** A copy is as sure as the least sure of its parts; a block that lost one of them, and a scan, is likely. */
function surenessOf({ hinhThuc, ...parts }: Parts, isDoubtful: boolean): Pick<Reading<BanSao>, 'sure' | 'reason'> {
  const read = Object.values(parts).filter(reading => reading !== null)
  const worst = read.toSorted((a, b) => order[b.sure] - order[a.sure])[0]
  if (worst?.reason) return { sure: worst.sure, reason: worst.reason }
  return isDoubtful
    ? { sure: 'likely', reason: { code: 'out-of-place', evidence: [textOf(hinhThuc.part)] } }
    : { sure: 'certain', reason: null }
}

/** What a copy adds, with issue `copy`; null for a letter that is none. Rules BS-1, BS-2. */
export function readBanSao(layout: Layout): { banSao: TheThuc['banSao']; issues: Issue[] } {
  const block = inBlock(layout)
  const parts = block ?? inStamp(layout)
  if (!parts) return { banSao: null, issues: [] }
  const { hinhThuc: form, ...read } = parts
  const at = [spanOf(form.part), ...Object.values(read).flatMap(reading => reading?.at ?? [])]
  const rule = block ? 'BS-1' : 'BS-2'
  const isPartial = block !== null && [read.coQuan, read.soKyHieu, read.ngay].includes(null)
  return {
    banSao: {
      value: {
        hinhThuc: form.hinhThuc,
        coQuan: read.coQuan?.value ?? null,
        soKyHieu: read.soKyHieu?.value ?? null,
        ngay: read.ngay?.value ?? null,
        nguoiKy: read.nguoiKy?.value ?? null,
      },
      raw: at.map(({ start, end }) => layout.letter.text.slice(start, end)).join('\n'),
      at,
      page: form.part.line.page,
      rule,
      ...surenessOf(parts, isPartial || layout.scanned),
    },
    issues: [makeIssue('copy', 'banSao', rule, [form.part])],
  }
}
