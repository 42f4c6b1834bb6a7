// A letter from its seed: form, agency, layout and damage are drawn, the letter is written, laid out and damaged. Pure.
import { type Agency, agencyOf, partyAgency } from './agencies.ts'
import { appendix, copyBlock, copyStamp, enclosedDraft } from './behind.ts'
import { type Chance, chance } from './chance.ts'
import { type DamageName, lostShare, spoilOf } from './damage.ts'
import { arrival, eSignature, furniture, specked } from './debris.ts'
import { toOtherTones, toTcvn3, toVni } from './encodings.ts'
import { administrativeForms, type Form, partyForms, type Written, writeLetter } from './forms.ts'
import { type Hand, handOf } from './hand.ts'
import { writeJoint } from './joint.ts'
import { type LayoutName, layOut } from './layouts.ts'
import type { Blocks, Expected, ExpectedCopy, Made } from './letter.ts'
import { writeAct } from './normative.ts'

const damages: readonly (readonly [number, DamageName])[] = [
  [44, 'none'],
  [4, 'nfd'],
  [4, 'old-tones'],
  [4, 'legacy-font'],
  [10, 'stamps'],
  [18, 'ocr-light'],
  [14, 'ocr-heavy'],
  [2, 'marks-lost'],
]

const clean: readonly (readonly [number, LayoutName])[] = [
  [6, 'reading'],
  [3, 'right-first'],
  [6, 'columns'],
  [5, 'interleaved'],
  [3, 'web'],
  [2, 'markdown'],
  [2, 'two-pages'],
  [3, 'paragraphs'],
]
const scanned: readonly (readonly [number, LayoutName])[] = [
  [10, 'interleaved'],
  [2, 'reading'],
  [2, 'columns'],
  [2, 'two-pages'],
  [1, 'right-first'],
]

const isScan = (damage: DamageName): boolean => damage.startsWith('ocr') || damage === 'stamps'

/** Stamps above the head, between its lines, or at the page's foot; never inside a value. */
function stamped(blocks: Blocks, agency: Agency, random: Chance): Blocks {
  const above = random.maybe(0.6) ? [...eSignature(random, agency.self), ''] : []
  const stamp = random.maybe(0.4) ? arrival(random) : []
  const isBelow = random.maybe(0.5)
  return {
    ...blocks,
    above: [...above, ...(isBelow ? [] : stamp), ...blocks.above],
    urgency: isBelow ? [...stamp, ...blocks.urgency] : blocks.urgency,
    behind: random.maybe(0.3) ? [...blocks.behind, furniture(random)] : blocks.behind,
  }
}

function encoded(text: string, damage: DamageName): string {
  if (damage === 'nfd') return text.normalize('NFD')
  if (damage === 'old-tones') return toOtherTones(text)
  return text
}

/** The body in an old font, or the whole text where the letter was typed in VNI. */
function oldFont(blocks: Blocks, random: Chance): { blocks: Blocks; whole: boolean } {
  if (random.maybe(0.4)) return { blocks, whole: true }
  return { blocks: { ...blocks, body: blocks.body.map((text, i) => (i > 0 ? toTcvn3(text) : text)) }, whole: false }
}

interface Drawn {
  written: Written
  form: string
  agency: Agency
}

/** An act of law, a joint circular or a letter of the administration or the party. */
function writeOf(random: Chance, hand: Hand): Drawn {
  const kind = random.weigh([
    [82, 'letter'],
    [7, 'act'],
    [5, 'gazette'],
    [3, 'joint'],
  ] as const)
  const agency = random.maybe(0.12) ? partyAgency(random) : agencyOf(random)
  if (kind === 'joint') return { written: writeJoint(hand), form: 'Thông tư liên tịch', agency }
  if (kind !== 'letter') {
    const written = writeAct(hand, kind === 'gazette')
    return { written, form: `${kind === 'gazette' ? 'Công báo' : 'Quy phạm'}: ${written.expected.scalars.tenLoai?.[0]}`, agency }
  }
  const form = random.weigh((agency.isParty ? partyForms : administrativeForms).map(one => [one.weight, one] as const))
  const written = writeLetter(hand, form, agency)
  return { written: followed(hand, written, form, agency), form: agency.isParty ? `Đảng: ${form.name}` : form.name, agency }
}

/** Some letters have an appendix, a copy's block or a draft behind them, or a copy's stamp above. */
function followed(hand: Hand, { blocks, expected }: Written, form: Form, agency: Agency): Written {
  const sign = expected.scalars.soKyHieu?.[0] ?? '      /KH-UBND'
  const {
    above = [],
    behind = [],
    copy = null,
  } = hand.random.weigh<() => { above?: string[]; behind?: string[]; copy?: ExpectedCopy }>([
    [80, () => ({})],
    [9, () => ({ behind: appendix(hand, form.kind, sign) })],
    [
      3,
      () => {
        const { lines, expected: copy } = copyBlock(hand)
        return { behind: lines, copy }
      },
    ],
    [
      2,
      () => {
        const { lines, expected: copy } = copyStamp(hand, agency)
        return { above: lines, copy }
      },
    ],
    [form.kind === 'Tờ trình' ? 20 : 0, () => ({ behind: enclosedDraft(hand) })],
  ])()
  return {
    expected: { ...expected, banSao: copy },
    blocks: { ...blocks, above: [...above, ...blocks.above], behind: [...blocks.behind, ...behind] },
  }
}

/** What few letters have and all are asked for. */
const none: Expected = { scalars: { hanXuLy: null }, coQuanLienTich: [], nguoiKyKhac: [], banSao: null }

const expectedOf = ({ expected }: Written): Expected => ({ ...none, ...expected, scalars: { ...none.scalars, ...expected.scalars } })

/** Letters from this seed on are held out: they are measured, never looked at. */
export const heldOut = 1_000_000

/** The parts of a letter of a seed that nothing has spoiled or laid out, for files that lay it out themselves. */
export function wholeLetter(seed: number): { blocks: Blocks; expected: Expected; form: string; agency: string } {
  const random = chance(seed)
  const { written, form, agency } = writeOf(
    random,
    handOf(random, text => text, 0),
  )
  return { blocks: written.blocks, expected: expectedOf(written), form, agency: agency.level }
}

/** The letter of a seed. */
export function letterOf(seed: number): Made {
  const random = chance(seed)
  const damage = random.weigh(damages)
  const layout = random.weigh(isScan(damage) ? scanned : clean)
  const hand = handOf(random, spoilOf(damage, random), lostShare[damage])
  const { written, form, agency } = writeOf(random, hand)
  const withStamps = isScan(damage) ? stamped(written.blocks, agency, random) : written.blocks
  const font = damage === 'legacy-font' ? oldFont(withStamps, random) : { blocks: withStamps, whole: false }
  const lines = layOut(layout, { random, blocks: font.blocks, width: random.int(68, 92) })
  const shown = isScan(damage) ? specked(lines, random, damage === 'ocr-heavy' ? 0.15 : 0.05) : lines
  const text = encoded(shown.join('\n'), damage)
  return {
    seed,
    form,
    agency: agency.level,
    layout,
    damage,
    text: font.whole ? toVni(text) : text,
    expected: expectedOf(written),
  }
}
