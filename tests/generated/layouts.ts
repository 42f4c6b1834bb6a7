// How a letter's blocks become lines of text: reading order, the columns of `pdftotext -layout`, the interleaving of OCR, a web page's joined lines.
import type { Chance } from './chance.ts'
import type { Blocks, Row } from './letter.ts'
import { wrap } from './recipients.ts'

export type LayoutName = 'reading' | 'right-first' | 'columns' | 'interleaved' | 'web' | 'markdown' | 'two-pages' | 'paragraphs'

export interface LayoutContext {
  random: Chance
  blocks: Blocks
  width: number
}

const blank = (lines: readonly string[]): string[] => (lines.length ? [...lines, ''] : [])

/** Body paragraphs broken into lines, with the indent and the empty lines of the program that made the text. */
function bodyLines({ random, blocks, width }: LayoutContext, indent = ''): string[] {
  const spaced = random.maybe(0.4)
  return blocks.body.flatMap(paragraph => [...wrap(`${indent}${paragraph}`, width), ...(spaced ? [''] : [])])
}

/** One below the other, the left cell before the right one or behind it. */
function stacked(row: Row, rightFirst: boolean): string[] {
  return rightFirst ? [...blank(row.right), ...row.left] : [...blank(row.left), ...row.right]
}

function reading(context: LayoutContext, rightFirst: boolean, breaks = true): string[] {
  const { random, blocks } = context
  const gap = random.maybe(0.6) ? [''] : []
  const body = breaks ? bodyLines(context) : blocks.body.flatMap(paragraph => [paragraph, ...gap])
  return [
    ...blank(blocks.above),
    ...blocks.head.flatMap(row => [...stacked(row, rightFirst), ...gap]),
    ...blank(blocks.urgency),
    ...blank(blocks.title),
    ...blank(blocks.to),
    ...body,
    '',
    ...stacked(blocks.foot, rightFirst && random.maybe(0.7)),
    '',
    ...blocks.behind,
  ]
}

const centre = (text: string, width: number): string =>
  text ? `${' '.repeat(Math.max(0, Math.floor((width - text.length) / 2)))}${text}` : ''

/** A row as two columns side by side, the right one centred behind runs of spaces. */
function sideBySide(row: Row, leftWidth: number, rightWidth: number, centred: boolean): string[] {
  const height = Math.max(row.left.length, row.right.length)
  return Array.from({ length: height }, (_, i) => {
    const left = row.left[i] ?? ''
    const right = row.right[i] ?? ''
    const first = centred ? centre(left, leftWidth) : left
    const padded = first.padEnd(leftWidth + 2)
    return right ? `${padded}${padded.endsWith('  ') ? '' : '   '}${centre(right, rightWidth)}`.trimEnd() : first
  })
}

function columns(context: LayoutContext): string[] {
  const { random, blocks, width } = context
  const left = random.int(34, 46)
  const right = random.int(40, 50)
  const pad = ' '.repeat(random.int(0, 8))
  const signDrop = random.maybe(0.3) ? [''] : []
  return [
    ...blank(blocks.above),
    ...blocks.head.flatMap(row => [...sideBySide(row, left, right, random.maybe(0.7)), ...(random.maybe(0.5) ? [''] : [])]),
    ...blank(blocks.urgency.map(line => `      ${line}`)),
    ...blank(blocks.title.map(line => centre(line, width))),
    ...blank(blocks.to.map((line, i) => (i === 0 ? `            ${line}` : `                ${line}`))),
    ...bodyLines(context, '      '),
    '',
    ...sideBySide({ left: blocks.foot.left, right: [...signDrop, ...blocks.foot.right] }, left, right, false),
    '',
    ...blocks.behind,
  ].map(line => (line ? `${pad}${line}` : line))
}

/** Both columns on one line with a single space, as OCR reads across; the seal leaves the name lower beside the list. */
function across(row: Row, random: Chance): string[] {
  const right = row.right.filter(Boolean)
  const lines: string[] = []
  const left = [...row.left]
  const name = right.length > 1 && /\p{Ll}/u.test(right.at(-1) as string) ? right.pop() : undefined
  const height = Math.max(left.length, right.length)
  for (let i = 0; i < height; i++) {
    lines.push([left[i], right[i]].filter(Boolean).join(' '))
    if (random.maybe(0.15)) lines.push('')
  }
  if (name === undefined) return lines
  const at = random.int(Math.min(lines.length, right.length + 2), lines.length)
  const isBeside = at < lines.length && /[;,.]$/u.test(lines[at] ?? '') && random.maybe(0.4)
  if (isBeside) lines[at] = `${lines[at]} ${name}`
  else lines.splice(random.maybe(0.6) ? lines.length : at, 0, '', name)
  return lines
}

/** The head as OCR reads it across: chủ quản beside the national title, the issuer beside the motto. */
function headAcross(row: Row, random: Chance): string[] {
  const height = Math.max(row.left.length, row.right.length)
  const drop = random.maybe(0.2) && row.right.length > 1
  return Array.from({ length: height }, (_, i) => [row.left[i], row.right[i]].filter(Boolean).join(' ')).flatMap((line, i) =>
    drop && i === 0 ? [line, ''] : [line],
  )
}

function interleaved(context: LayoutContext): string[] {
  const { random, blocks } = context
  return [
    ...blank(blocks.above),
    ...blocks.head.flatMap(row => headAcross(row, random)),
    ...(random.maybe(0.5) ? [''] : []),
    ...blank(blocks.urgency),
    ...blank(blocks.title),
    ...blank(blocks.to),
    ...bodyLines(context),
    ...(random.maybe(0.7) ? [''] : []),
    ...across(blocks.foot, random),
    '',
    ...blocks.behind,
  ]
}

/** A legal portal's text: the cells of the head joined, rules of dashes, paragraphs unbroken, the signature in one line. */
function web({ random, blocks }: LayoutContext): string[] {
  const rule = (): string => '-'.repeat(random.int(7, 16))
  const cells = blocks.head.map(row => ({ left: row.left.filter(Boolean).join(' '), right: row.right.filter(Boolean).join(' ') }))
  const [first, second] = cells
  const title = blocks.title.filter(Boolean).join(' ')
  const to = blocks.to.length === 1 ? blocks.to : []
  const list = blocks.to.length > 1 ? blocks.to : []
  return [
    ...blocks.above,
    `${first?.left ?? ''} ${rule()}`,
    `${first?.right ?? ''} ${rule()}`,
    second?.left ?? '',
    ...blocks.urgency,
    [second?.right ?? '', title, ...to].filter(Boolean).join(' '),
    ...list,
    ...blocks.body,
    ...blocks.foot.left,
    blocks.foot.right.filter(Boolean).join(' '),
    ...blocks.behind,
  ].filter(Boolean)
}

/** What a converter to markdown leaves: bold, headings, escaped lists. */
function markdown(context: LayoutContext): string[] {
  const { random, blocks } = context
  const bold = (text: string): string => (text ? `**${text}**` : '')
  const heading = random.maybe(0.5)
  return [
    ...blank(blocks.above),
    ...blocks.head.flatMap(row => [
      ...row.left.map((line, i) => (i < 2 && random.maybe(0.7) ? bold(line) : line)),
      '',
      ...row.right.map(line => (/^[^a-z]*$/u.test(line) ? bold(line) : line)),
      '',
    ]),
    ...blank(blocks.urgency.map(bold)),
    ...blank(blocks.title.map((line, i) => (i === 0 && heading ? `## ${line}` : bold(line)))),
    ...blank(blocks.to),
    ...blocks.body.flatMap(paragraph => [paragraph, '']),
    ...blocks.foot.left.map((line, i) => (i === 0 ? `***${line}***` : line)),
    '',
    ...blocks.foot.right.filter(Boolean).flatMap(line => [bold(line), '']),
    ...blocks.behind,
  ]
}

/** The list goes on behind a page break with its number. */
function twoPages(context: LayoutContext): string[] {
  const { random, blocks } = context
  const cut = random.int(2, Math.max(2, blocks.foot.left.length - 1))
  const page = random.pick([['', '2', ''], ['--- PAGE 2 ---'], ['\f2', ''], ['', '- 2 -', '']])
  const base = reading({ ...context, blocks: { ...blocks, foot: { left: [], right: [] }, behind: [] } }, false)
  const [before, after] = [blocks.foot.left.slice(0, cut), blocks.foot.left.slice(cut)]
  return [...base, ...before, ...page, ...after, '', ...blocks.foot.right, '', ...blocks.behind]
}

const makers: Record<LayoutName, (context: LayoutContext) => string[]> = {
  reading: context => reading(context, false),
  'right-first': context => reading(context, true),
  columns,
  interleaved,
  web,
  markdown,
  'two-pages': twoPages,
  paragraphs: context => reading(context, false, false),
}

/** The letter's lines. A pure function of blocks and chance. */
export const layOut = (name: LayoutName, context: LayoutContext): string[] => makers[name](context)
