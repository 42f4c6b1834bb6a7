// Why a document is cited: the verb before it decides. Knows verbs, not documents.

import type { QuanHe } from '../../contract/the-thuc.ts'
import { ruleKinds } from '../tables/kinds.ts'
import { type CitedBefore, clauseStart } from './clause.ts'
import { quick } from './pattern.ts'
import { nearVerbs, sentenceVerbs, type VerbPattern } from './quan-he-verbs.ts'
import { sentenceStart } from './sentence-start.ts'

/** "thực hiện Chỉ thị số …" inside a title or the opening sentence. */
const doing = /(?:thuc hien|trien khai|quan triet)(?: \p{L}+){0,3} ?[^\p{L}\d]{0,2}$/u

const doesIt = (before: string): boolean => before.endsWith('thuc hien ') || doing.test(before)

/** What amended a document is not amended by this letter: "được sửa đổi, bổ sung bởi ▸". Matched at the end of the folded words before its kind. */
const amendedBy = /(?:duoc|da) (?:duoc )?s[uư]a d[a-z]i[^;.:]{0,60}?(?:boi|theo|tai)[^;.]{0,40}$/u
/** A letter that answers: a capital opens its sentence, whatever stands before. Matched as printed. */
const answers = /(?:Tr[aả] l[oờơ]i|Phúc đáp)(?: \p{Ll}+){0,6} $/u
const isAnswered = (before: string): boolean => (before.includes('Tr') || before.includes('Phúc')) && answers.test(before)

/** Kinds that nobody asks with: named beside what is answered they are what it is about. */
const neverAsks: readonly (string | null)[] = ruleKinds
/** Kinds that nobody proposes with: what is issued upon a proposal, not the proposal. */
const neverProposes: readonly (string | null)[] = [...neverAsks, 'Nghị quyết', 'Quyết định', 'Chỉ thị']

export interface CitedAt {
  tenLoai: string | null
  /** The paragraph as printed and folded. */
  text: string
  folded: string
  /** Where the citation begins, its kind included. */
  at: number
  /** The citation before it in the paragraph; null for the first. */
  previous: CitedBefore | null
  isTitle: boolean
  isPreamble: boolean
  /** A report tells what was done under a document wherever it names it. */
  isReport: boolean
}

/** A document named inside the subject of the one before it; one behind a comma, a semicolon or "và" stands beside it. */
const isInside = (between: string): boolean => /\p{L}{2}/u.test(between) && !besides.some(pattern => pattern.test(between))

const besides: readonly RegExp[] = [
  /[,;:(] *(?:va |cac |\d{1,2} )*(?:cua [^;,]{1,60} )?(?:tai )?(?:cac )?$/u,
  /(?:[,;]|va) (?:y kien|d[a-z] nghi|d[a-z] xuat|kien nghi|bao cao)(?: \p{L}+){0,3} cua [^;,]{2,90} tai (?:cac )?$/u,
  /(?:[,;]|(?:^|[^a-z])va) (?:(?:khoan|dieu|diem|muc) [\p{L}\d.]{1,4},? ){1,4}$/u,
  /(?:^|[^a-z])va (?:cac |tai |\d{1,2} )?(?:cac )?$/u,
  /(?:sua doi|bo sung|thay the|dinh chinh)[a-z ]{0,24}(?:tai|boi|theo) $/u,
]

/** These hold for their document whatever opens the sentence. */
const strongVerbs: readonly QuanHe[] = ['de-nghi', 'thay-the', 'tra-loi', 'nhac-den']

/** How far behind the verb a document still is what is done, in the body below the opening. */
const reach = 90

export interface Relation {
  quanHe: QuanHe
  rule: string
}

const mention: Relation = { quanHe: 'nhac-den', rule: 'VD-9' }
const done: Relation = { quanHe: 'thuc-hien', rule: 'VD-3' }
const answer: Relation = { quanHe: 'tra-loi', rule: 'VD-6' }

/** Stands in one list with the document before it: only a comma, a semicolon or "và" parts them. */
const listed = /(?:[,;] *|(?:^|[^a-z])va )(?:va |cac |so |tai |\d{1,2} )*$/u

/** What the document before it in the same sentence says of this one: named inside its subject, or beside it behind "và"; null says nothing. */
function besideOf(previous: NonNullable<CitedAt['previous']>, between: string, isNear: boolean): Relation | null {
  if (isInside(between)) return mention
  return !isNear && /(?:^|[^a-z])va (?:cac |so |\d{1,2} )?(?:(?:khoan|dieu|diem|muc) [\p{L}\d.]{1,4},? ){0,4}$/u.test(between)
    ? { quanHe: previous.quanHe, rule: 'VD-9' }
    : null
}

/** All verbs that open a sentence in one expression, each with an empty group behind it. */
const anyOpening = quick(new RegExp(sentenceVerbs.map(({ pattern }) => `${pattern.source}()`).join('|'), 'u'))

function verbOpening(sentence: string): VerbPattern | undefined {
  const groups = anyOpening.exec(sentence)
  return groups ? sentenceVerbs[groups.indexOf('', 1) - 1] : undefined
}

/** What most of those sentences open with, plainly. */
const usualOpenings = ['thuc hien ', 'can cu ', 'tra loi '].map(plain => ({ plain, verb: verbOpening(plain) }))

/** The verb that opens the sentence; "thực hiện" counts in the opening of the letter, and in a report. */
export function openingOf(sentence: string, isDoing: boolean): Relation | null {
  const opening = usualOpenings.find(({ plain }) => sentence.startsWith(plain))?.verb ?? verbOpening(sentence)
  return opening && (opening.quanHe !== 'thuc-hien' || isDoing) ? opening : null
}

/** In the body only a sentence that itself amends does so; "ban hành Thông tư sửa đổi …" tells of it. */
const amendsHere =
  /^[^\p{L}\d]{0,5}(?:(?:(?:dieu|chuong|muc) )?[\divx]{1,4}[.):/]? ?|[a-z]\) ?)?[^\p{L}\d]{0,3}(?:sua d[a-z]i|bai bo|huy |tha[a-z] the|thay cho|thu hoi|dinh chinh|b[a-z]{1,2} sung|dieu chinh|[^.;]{4,40} nay (?:co hieu luc [^.;]{4,60})?(?:va )?(?:thay the|bai bo|sua d[a-z]i)|dieu \d{1,2}[.:](?!-? ?(?:giao|yeu cau|de nghi) )[^.;]{4,90}, (?:dong thoi )?(?:sua d[a-z]i|bai bo|thay the|dieu chinh))/u

/** A document that amended the one before it is cited for the same reason. */
function amendingOf(previous: CitedAt['previous'], start: number, sentence: string): Relation {
  const first = previous !== null && previous.to >= start ? { quanHe: previous.quanHe, rule: 'VD-9' } : openingOf(sentence, true)
  return first && (first.quanHe === 'can-cu' || first.quanHe === 'thuc-hien') ? { quanHe: first.quanHe, rule: 'VD-9' } : mention
}

/** The relation and the rule that found it. The verb that opens the sentence counts for all it cites side by side; else the near one; else a mention. */
export function quanHeOf(cited: CitedAt): Relation & { start: number; isDefault: boolean } {
  const { text, folded, at, previous } = cited
  const start = clauseStart(text, folded, sentenceStart(text, at), previous, at)
  const found = possible(cited, relationOf(cited, start))
  return { quanHe: found.quanHe, rule: found.rule, isDefault: isByDefault(cited, found, start), start }
}

/** What a letter does to a document; in words that were not understood it may yet do so. */
const mayAmend =
  /(?:^|[^a-z])(?<!(?:duoc|bi) )(?:tha[yv] (?:th|cho )|(?:bai|huy) bo |thu hoi (?:\p{L}+ ){0,2}$|dinh chinh |(?<=[,;] )can cu )/u
/** More than a list has between two documents. */
const longestJoint = 40

/** Whether nothing but the lack of another reason speaks for it: a mention by a verb that amends, an amendment by nobody, an opening verb past a semicolon. */
function isByDefault({ folded, at, previous, isTitle }: CitedAt, found: Relation, start: number): boolean {
  if (isTitle) return false
  const from = Math.max(start, previous?.to ?? 0)
  if (found === mention) return mayAmend.test(folded.slice(Math.max(from, at - 60), at))
  if (found.quanHe === 'bai-bo' || found.quanHe === 'thay-the') {
    const clause = folded.slice(Math.max(start, at - 600), at)
    return !clause.includes(' nay ') && !amendsHere.test(folded.slice(start, Math.min(at, start + 140)))
  }
  if (found.rule === 'VD-7' || from === start || at - from < longestJoint) return false
  return folded.slice(from, at - longestJoint).includes('; ')
}

/** What a document of this kind can be cited for. */
function possible(cited: CitedAt, found: Relation): Relation {
  const cannot = found.quanHe === 'de-nghi' ? neverProposes : found.quanHe === 'tra-loi' && cited.previous !== null ? neverAsks : []
  return cannot.includes(cited.tenLoai) ? mention : found
}

/** Behind "Căn cứ …, " somebody acts upon another document. */
const actsBehind =
  /, (?=\p{Lu})[^,;]{3,90} (?:thực hiện|đề nghị|yêu cầu|báo cáo|có ý kiến|thông báo|hướng dẫn|xem xét|tiến hành|rà soát|kiểm tra) /u

function relationOf(cited: CitedAt, start: number): Relation {
  const { text, folded, at, previous, isTitle } = cited
  const before = folded.slice(Math.max(start, at - 140), at)
  if (before.includes('sua d') && amendedBy.test(before)) return amendingOf(previous, start, folded.slice(start, start + 120))
  if (isAnswered(text.slice(Math.max(0, at - 60), at))) return answer
  const near = nearOf(before, () => isTitle || amendsHere.test(folded.slice(start, start + 140)))
  if (near?.quanHe === 'de-nghi' && openingOf(folded.slice(start, start + 30), false)?.quanHe === 'tra-loi') return answer
  if (near && strongVerbs.includes(near.quanHe)) return near
  const sentence = { start, before, near, previous: previous !== null && previous.to >= start ? previous : null }
  return (
    (sentence.previous ? besideOf(sentence.previous, folded.slice(sentence.previous.to, at), near !== null) : null) ??
    inSentence(cited, sentence)
  )
}

/** The verb right before the document; one that amends counts only where the letter itself does. */
function nearOf(before: string, mayAmend: () => boolean): VerbPattern | null {
  const found = nearVerbs.find(({ needs, pattern }) => before.includes(needs) && pattern.test(before)) ?? null
  return found?.quanHe === 'sua-doi' && !mayAmend() ? null : found
}

interface Sentence {
  start: number
  before: string
  near: Relation | null
  previous: CitedAt['previous']
}

function inSentence({ text, folded, at, isTitle, isPreamble, isReport }: CitedAt, { start, before, near, previous }: Sentence): Relation {
  const isDone = (isTitle || isPreamble) && doesIt(before) ? done : null
  const inList = previous && listed.test(folded.slice(previous.to, at)) ? { quanHe: previous.quanHe, rule: 'VD-9' } : null
  const rest = near ?? isDone ?? inList ?? mention
  if (isTitle) return rest
  if (previous === null && at - start > 60 && actsBehind.test(text.slice(start, at))) return near ?? mention
  const isTold = isReport && (previous !== null || at - start <= reach)
  return openingOf(folded.slice(start, start + 120), isPreamble || isTold || previous?.quanHe === 'thuc-hien') ?? rest
}
