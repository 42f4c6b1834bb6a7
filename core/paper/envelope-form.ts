// Bì văn bản after the model of NĐ 30/2020 Phụ lục IV: a place for the emblem, the sender with its contacts, Số, ký hiệu, Kính gửi. One page an envelope.
import type { Addressee, EnvelopeName, Offset } from '../../contract/posting.ts'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { dots } from '../register/cover.ts'
import { envelopeSizes } from '../tables/envelope-sizes.ts'
import { type Box, fitTexts, type Part } from './fit.ts'
import { lineHeightMm, type Sheet } from './form.ts'
import type { Page } from './layout.ts'
import { type Measure, type Node, setLines, type Text } from './piece.ts'
import { wrapBalanced } from './wrap.ts'

export type EnvelopesPaper = {
  /** null leaves the sender to be filled in by hand. */
  own: OwnAgency | null
  size: EnvelopeName
  /** Số, ký hiệu of what lies in it; null is dotted. */
  soKyHieu: string | null
  to: Iterable<Addressee>
  offset: Offset
}

/** In millimetres; `emblem` is a square left empty for the sender's own, where it has one. Larger paper has larger type. */
type Frame = { marginMm: number; emblemMm: number; senderMm: number; growth: number }
const frames: Record<EnvelopeName, Frame> = {
  dl: { marginMm: 10, emblemMm: 18, senderMm: 100, growth: 1 },
  c5: { marginMm: 12, emblemMm: 20, senderMm: 112, growth: 1.1 },
  c4: { marginMm: 16, emblemMm: 26, senderMm: 145, growth: 1.4 },
}

const half = (sizePt: number): number => Math.round(sizePt * 2) / 2

/** The contacts that the office has given, in the order of the model. */
const contactLines = (own: OwnAgency | null): string[] => {
  if (own === null) return [`Địa chỉ: ${dots}${dots}`, `Điện thoại: ${dots} - Fax: ${dots}`, `E-mail: ${dots} - Website: ${dots}`]
  const said = (head: string, value: string | null): string => (value ? `${head}: ${value}` : '')
  const pair = (...parts: string[]): string => parts.filter(Boolean).join(' - ')
  return [
    said('Địa chỉ', own.diaChi),
    pair(said('Điện thoại', own.dienThoai), said('Fax', own.fax)),
    pair(said('E-mail', own.email), said('Website', own.website)),
  ].filter(Boolean)
}

type Head = { text: string; style: 'regular' | 'bold'; sizePt: number }

/** The lines of the sender, centred below each other right of the emblem; what comes after starts at `bottom`. */
function setSender(own: OwnAgency | null, box: Omit<Box, 'heightMm'>, growth: number, measure: Measure): { texts: Text[]; bottom: number } {
  const upper = (text: string): string => text.toLocaleUpperCase('vi')
  const heads: Head[] = [
    ...(own?.chuQuan ? [{ text: upper(own.chuQuan), style: 'regular', sizePt: 10.5 } as const] : []),
    { text: own ? upper(own.ten) : dots.repeat(3), style: 'bold', sizePt: 11.5 },
    ...contactLines(own).map(text => ({ text, style: 'regular', sizePt: 9.5 }) as const),
  ]
  let top = box.y
  const texts = heads.flatMap(({ text, style, sizePt }) => {
    const ink = { style, sizePt: half(sizePt * growth) }
    const lines = wrapBalanced(text, box.widthMm, part => measure(part, ink))
    const set = setLines(lines, { x: box.x, top, widthMm: box.widthMm, align: 'center' }, ink, measure)
    top += lines.length * lineHeightMm(ink.sizePt)
    return set
  })
  return { texts, bottom: top }
}

const moved = (texts: readonly Text[], { xMm, yMm }: Offset): Text[] => texts.map(text => ({ ...text, x: text.x + xMm, y: text.y + yMm }))

/** What is the same on every envelope. */
function common(
  { own, size, soKyHieu, offset }: EnvelopesPaper,
  measure: Measure,
): { sheet: Sheet; nodes: Node[]; address: Box; head: Text[] } {
  const { widthMm, heightMm } = envelopeSizes[size]
  const { marginMm, emblemMm, senderMm, growth } = frames[size]
  const sheet: Sheet = { widthMm, heightMm, topMm: marginMm, rightMm: marginMm, bottomMm: marginMm, leftMm: marginMm }
  const sender = setSender(own, { x: marginMm + emblemMm + 2, y: marginMm, widthMm: senderMm }, growth, measure)
  const soInk = { style: 'regular', sizePt: half(13 * growth) } as const
  const soTop = Math.max(sender.bottom, marginMm + emblemMm) + 2
  const so = setLines([`Số: ${soKyHieu ?? dots}`], { x: marginMm, top: soTop, widthMm: senderMm, align: 'left' }, soInk, measure)
  const kinhGuiInk = { style: 'regular', sizePt: half(14 * growth) } as const
  const left = Math.round(widthMm * 0.36)
  const top = Math.max(soTop + lineHeightMm(soInk.sizePt) + 2, heightMm * 0.5)
  const head = setLines(['Kính gửi:'], { x: left, top, widthMm: 60, align: 'left' }, kinhGuiInk, measure)
  const x = left + measure('Kính gửi: ', kinhGuiInk) + 1
  const address: Box = { x, y: top, widthMm: widthMm - marginMm - x, heightMm: heightMm - marginMm - top }
  const nodes: Node[] = [sender.texts, so].map(texts => ({ tag: 'P', texts: moved(texts, offset) }))
  return { sheet, nodes, address, head: moved(head, offset) }
}

const partsOf = ({ name, address }: Addressee): Part[] => [
  { text: name, style: 'bold', scale: 1 },
  { text: address ?? '', style: 'regular', scale: 0.85 },
]

/** Smallest type of an address: what a postman reads at arm's length. */
const leastPt = 8

const fitted = (to: Addressee, address: Box, size: EnvelopeName, measure: Measure): Text[] | null =>
  fitTexts(partsOf(to), address, { mostPt: half(14 * frames[size].growth), leastPt }, 'top', measure)

/** The first addressee whose name and address find no room; null where all do. */
export function tooLongForEnvelope(paper: EnvelopesPaper, measure: Measure): Addressee | null {
  const { address } = common(paper, measure)
  for (const to of paper.to) if (fitted(to, address, paper.size, measure) === null) return to
  return null
}

/** An envelope a page, each made when it is asked for. */
export function* envelopePages(paper: EnvelopesPaper, measure: Measure): Generator<Page> {
  const { sheet, nodes, address, head } = common(paper, measure)
  let number = 0
  for (const to of paper.to) {
    number += 1
    const texts = moved(fitted(to, address, paper.size, measure) ?? [], paper.offset)
    yield { sheet, number, top: [], nodes: [...nodes, { tag: 'P', texts: [...head, ...texts] }], foot: [], rules: [] }
  }
}
