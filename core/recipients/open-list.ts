// The recipients of a letter opened: each line to those who get it, by the letter's day and province, with copies and repetitions. Pure: what the
// directory and the clerk know is asked of `World`. Rules NG-80 to NG-86 of SPEC.md.
import type { CopiesFrom, GroupOrigin, OpenedLine, RecipientDoubt } from '../../contract/noi-nhan.ts'
import type { Span } from '../../contract/reading.ts'
import { articleBodies } from './article.ts'
import { groupKey } from './groups.ts'
import { type LineMeaning, readLine } from './line.ts'
import { keptCopies } from './luu.ts'
import { tableMembers } from './members.ts'
import { behindPost } from './posts.ts'
import { purposeWords } from './purpose-words.ts'
import { type Draft, keyOf, type LineDraft, withRepeated } from './repeated.ts'
import type { ListedLetter, World } from './world.ts'

interface Named {
  name: string
  text: string | null
  at: Span | null
  agency: string | null
  doubt?: RecipientDoubt | null
  isIn?: boolean
  note?: string | null
}

function receiverOf(world: World, named: Named): Draft {
  const { name, text, at, agency, doubt = null, isIn = true, note = null } = named
  const found = agency === null ? null : world.agency(agency)
  const missing = agency !== null && agency === name && found === null && doubt === null ? 'no-agency' : doubt
  const coQuan = found ? { id: found.id, ten: found.ten } : null
  return { key: keyOf(name), name, text, at, coQuan, isIn, note, doubt: missing, copies: isIn ? (found?.copies ?? 1) : 0 }
}

interface Opened {
  receivers: Draft[]
  group: GroupOrigin | null
  doubts: RecipientDoubt[]
}

/** The members that the clerk set, else the letter's own, else the tables'. */
function openGroup(meaning: LineMeaning, { day, tinh }: ListedLetter, world: World): Opened {
  const key = groupKey(meaning.text)
  const set = world.group(key)
  if (set) {
    const receivers = set.members.map(({ name, agency, copies }) => ({
      ...receiverOf({ ...world, agency: () => agency }, { name, text: null, at: null, agency: agency ? name : null }),
      copies: copies ?? agency?.copies ?? 1,
    }))
    return { receivers, group: { key, from: 'clerk', source: null, since: set.since, until: set.until }, doubts: [] }
  }
  if (meaning.parts.length) {
    const receivers = meaning.parts.map(part => receiverOf(world, { ...part, text: meaning.text.slice(part.at.start, part.at.end) }))
    return { receivers, group: { key, from: 'letter', source: null, since: null, until: null }, doubts: meaning.doubts }
  }
  const tables = day === null ? [] : (meaning.groups ?? []).map(part => tableMembers(part, day, tinh))
  const found = tables.filter(table => table !== null)
  const doubts =
    found.length && found.length === tables.length ? meaning.doubts : [...new Set([...meaning.doubts, 'unknown-group' as const])]
  if (!found.length) return { receivers: [], group: { key, from: 'nobody', source: null, since: null, until: null }, doubts }
  const members = found.flatMap(({ members }) => members)
  const receivers = members.map(({ name, isIn, note }) =>
    withKnown(receiverOf(world, { name, text: null, at: null, agency: name, isIn, note, doubt: null })),
  )
  const source = found.map(table => table.source).join('; ')
  const until = found.flatMap(({ to }) => to ?? []).toSorted()[0] ?? null
  return {
    receivers,
    group: {
      key,
      from: 'table',
      source,
      since:
        found
          .map(({ from }) => from)
          .toSorted()
          .at(-1) ?? null,
      until,
    },
    doubts,
  }
}

/** A table's member is real whether or not the directory has a row of it yet. */
const withKnown = (one: Draft): Draft => (one.doubt === 'no-agency' ? { ...one, doubt: null } : one)

/** "các tổ chức, cá nhân có liên quan" are nobody by name. */
const ofConcern = /liên quan\b|có tên (?:tại|trong)/u

function openArticles(meaning: LineMeaning, letter: ListedLetter, world: World): Opened {
  const { text } = letter
  if (text === null) return { receivers: [], group: null, doubts: ['no-text'] }
  const each = meaning.articles.map(article => articleBodies(text, article))
  const bodies = each.flatMap(found => found ?? [])
  const doubts: RecipientDoubt[] = each.includes(null)
    ? ['article-missing']
    : each.some(found => found?.length === 0)
      ? ['article-unread']
      : []
  const opened = bodies.map(({ name, at }) => {
    if (ofConcern.test(name)) return { receivers: [], doubts: ['part-unknown' as const] }
    const inner = readLine(name, letter.tinh)
    if (inner.kind === 'nhom') {
      const { receivers, doubts: more } = openGroup(inner, letter, world)
      return {
        receivers: receivers.map(one => ({ ...one, at })),
        doubts: more.includes('unknown-group') ? (['unknown-group'] as const) : [],
      }
    }
    const agency = behindPost(name) === name ? (inner.parts[0]?.agency ?? null) : behindPost(name)
    return {
      receivers: [receiverOf(world, { name, text: name, at, agency, doubt: inner.kind === 'chua-ro' ? 'unclear' : null })],
      doubts: [],
    }
  })
  return {
    receivers: opened.flatMap(one => one.receivers),
    group: null,
    doubts: [...new Set([...doubts, ...opened.flatMap(one => one.doubts)])],
  }
}

/** A line that its words alone do not tell may be a name that the directory knows. */
function known(meaning: LineMeaning, world: World): LineMeaning {
  const { kind, text } = meaning
  if (kind !== 'chua-ro' || world.agency(text) === null) return meaning
  const part = { name: text, at: { start: 0, end: text.length }, agency: text, doubt: null }
  return { ...meaning, kind: 'co-quan', parts: [part], doubts: [] }
}

function openMeaning(meaning: LineMeaning, letter: ListedLetter, world: World): Opened {
  if (meaning.kind === 'nhu-tren') return { receivers: [], group: null, doubts: letter.kinhGui.length ? [] : ['nothing-above'] }
  if (meaning.kind === 'nhu-dieu') return openArticles(meaning, letter, world)
  if (meaning.kind === 'nhom') return openGroup(meaning, letter, world)
  const receivers = meaning.parts.map(part => receiverOf(world, { ...part, text: meaning.text.slice(part.at.start, part.at.end) }))
  const lacking = meaning.kind === 'co-quan' && receivers.some(({ doubt }) => doubt === 'no-agency') ? (['no-agency'] as const) : []
  return { receivers, group: null, doubts: [...meaning.doubts, ...lacking] }
}

/** Printed for a group, the count is the line's; for one receiver it is that one's. */
function countOf(set: number | null, meaning: LineMeaning, receivers: readonly Draft[]): { copies: number; copiesFrom: CopiesFrom } {
  const sum = receivers.reduce((total, { copies }) => total + copies, 0)
  if (set !== null) return { copies: set, copiesFrom: 'clerk' }
  if (meaning.kind === 'nhu-tren') return { copies: 0, copiesFrom: 'above' }
  if (meaning.copies) return { copies: meaning.copies.count, copiesFrom: 'printed' }
  if (meaning.kind === 'nhom') return { copies: sum, copiesFrom: 'group' }
  if (receivers.length > 1) return { copies: sum, copiesFrom: 'members' }
  return { copies: sum, copiesFrom: receivers.some(({ copies }) => copies > 1) ? 'directory' : 'one' }
}

function openLine(
  list: 'kinh-gui' | 'noi-nhan',
  at: number,
  printed: { text: string; purpose: string | null },
  letter: ListedLetter,
  world: World,
): LineDraft {
  const meaning = known(readLine(printed.text, letter.tinh), world)
  const { receivers, group, doubts } = openMeaning(meaning, letter, world)
  const ofGroup = meaning.copies && receivers.length > 1 ? (['copies-of-group'] as const) : []
  return {
    key: `${list}.${at}`,
    list,
    text: printed.text,
    purpose: printed.purpose,
    purposeWords: purposeWords(printed.purpose),
    kind: meaning.kind,
    receivers,
    group,
    standsFor: meaning.kind === 'nhu-tren' ? letter.kinhGui.map((_, i) => `kinh-gui.${i}`) : [],
    doubts: [...doubts, ...ofGroup],
    ...countOf(world.copies(list, printed.text), meaning, receivers),
  }
}

function openKept(noiLuu: string, world: World): { line: LineDraft; run: number | null } {
  const { parts, run } = keptCopies(noiLuu)
  const receivers = parts.map(({ name, at, copies }) => ({ ...receiverOf(world, { name, text: name, at, agency: null }), copies }))
  const set = world.copies('luu', noiLuu)
  const sum = receivers.reduce((total, { copies }) => total + copies, 0)
  const from = parts.some(({ isPrinted }) => isPrinted) ? 'printed' : 'members'
  const line: LineDraft = {
    ...{
      key: 'luu',
      list: 'luu',
      text: noiLuu,
      purpose: null,
      purposeWords: null,
      kind: 'luu',
      receivers,
      group: null,
      standsFor: [],
      doubts: [],
    },
    copies: set ?? sum,
    copiesFrom: set === null ? from : 'clerk',
  }
  return { line, run: run?.count ?? null }
}

export interface OpenedList {
  lines: OpenedLine[]
  copies: number
  repeated: number
  printedRun: number | null
}

/** Opens all lines of a letter, the lưu line last. */
export function openList(letter: ListedLetter, world: World): OpenedList {
  const kept = letter.noiLuu === null ? null : openKept(letter.noiLuu, world)
  const drafts = [
    ...letter.kinhGui.map((text, i) => openLine('kinh-gui', i, { text, purpose: null }, letter, world)),
    ...letter.noiNhan.map((one, i) => openLine('noi-nhan', i, one, letter, world)),
    ...(kept ? [kept.line] : []),
  ]
  const lines = withRepeated(drafts)
  return {
    lines,
    copies: lines.reduce((sum, { copies }) => sum + copies, 0),
    repeated: lines.flatMap(({ receivers }) => receivers).reduce((sum, { sameAs, copies }) => sum + (sameAs === null ? 0 : copies), 0),
    printedRun: kept?.run ?? null,
  }
}
