// A letter that came as an edXML package: what the head says is its thể thức, certain, whatever the text says; what the head lacks is read from the text.
// Rules EDX-1 to EDX-5.
import type { Reading, Span } from '../../contract/reading.ts'
import type { FieldName, Issue, IssueCode, LetterReading, LetterText, NoiNhan, TheThuc, VienDan } from '../../contract/the-thuc.ts'
import { isPurpose } from '../the-thuc/purpose.ts'
import { readTheThuc } from '../the-thuc/read.ts'
import { headOnPage, type Placed, type PlacedHead, pageIn } from './edxml-head.ts'
import { answeredParts } from './edxml-write.ts'

const spanOf = ({ start, text }: Placed): Span => ({ start, end: start + text.length })

function said<T>(value: T, parts: readonly Placed[], rule = 'EDX-1'): Reading<T> {
  return { value, raw: parts.map(({ text }) => text).join('\n'), at: parts.map(spanOf), page: 1, rule, sure: 'certain', reason: null }
}
const saidText = (part: Placed | null): Reading<string> | null => part && said(part.text, [part])
const saidTexts = (parts: readonly Placed[]): Reading<string>[] => parts.map(part => said(part.text, [part]))

/** dd/MM/yyyy that is a day of the calendar as ISO; null for anything else. */
function dayIn(words: string): string | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(words) ?? []
  if (!year) return null
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : null
}
const saidDay = (part: Placed | null): Reading<string> | null => {
  const iso = part && dayIn(part.text)
  return part && iso ? said(iso, [part]) : null
}

/** A line of nơi nhận: the sign before it and the stop behind it are none of the name; a bracket at its end may say what for. */
function recipientIn(words: string): NoiNhan {
  const text = words.replace(/^[-–+•*] {0,3}/u, '').replace(/[;.,\s]{1,5}$/u, '')
  const [, name, purpose] = /^(.*\S) ?\(([^()]+)\)$/u.exec(text) ?? []
  return name && purpose && isPurpose(purpose.trim()) ? { text: name, purpose: purpose.trim() } : { text, purpose: null }
}

const luuLine = /^[-–+•*]? ?Lưu ?: ?/u
/** The lines that name who gets it, and the one that says where it is kept. */
function noiNhanIn(parts: readonly Placed[]): Pick<TheThuc, 'noiNhan' | 'noiLuu'> {
  const kept = parts.find(({ text }) => luuLine.test(text))
  const value = kept?.text.replace(luuLine, '').replace(/[;.\s]{1,5}$/u, '')
  const names = parts.filter(part => part !== kept).map(part => said(recipientIn(part.text), [part]))
  return {
    noiNhan: names.filter(({ value: { text } }) => text !== ''),
    noiLuu: kept && value ? { ...said(value, [kept]), nguoiSoan: null } : null,
  }
}

function signerIn({ quyenHan, chucVu, hoTen }: PlacedHead): TheThuc['nguoiKy'] {
  const parts = [quyenHan, chucVu, hoTen].filter(part => part !== null)
  if (!parts.length) return null
  return said({ quyenHan: quyenHan?.text ?? null, chucVu: chucVu?.text ?? null, hoTen: hoTen?.text ?? null }, parts)
}

function signIn({ so, kyHieu }: PlacedHead): Pick<TheThuc, 'so' | 'kyHieu' | 'soKyHieu'> {
  const parts = [so, kyHieu].filter(part => part !== null)
  return {
    so: saidText(so),
    kyHieu: saidText(kyHieu),
    soKyHieu: so && said(parts.map(({ text }) => text).join('/'), parts),
  }
}

function answeredIn(part: Placed): Reading<VienDan> {
  const { soKyHieu, ngay } = answeredParts(part.text)
  const nothing = { tenLoai: null, coQuanBanHanh: null, trichYeu: null }
  return said({ quanHe: 'tra-loi', soKyHieu, ngayBanHanh: ngay && dayIn(ngay), ...nothing }, [part], 'EDX-5')
}

/** What the head says of the thể thức. */
function theThucIn(head: PlacedHead): Partial<TheThuc> {
  const all: Partial<TheThuc> = {
    coQuanChuQuan: saidText(head.coQuanChuQuan),
    coQuanBanHanh: saidText(head.coQuanBanHanh),
    ...signIn(head),
    diaDanh: saidText(head.diaDanh),
    ngayBanHanh: saidDay(head.ngayBanHanh),
    tenLoai: saidText(head.tenLoai),
    trichYeu: saidText(head.trichYeu),
    doKhan: saidText(head.doKhan),
    hanXuLy: saidDay(head.hanXuLy),
    kinhGui: saidTexts(head.kinhGui),
    ...noiNhanIn(head.noiNhan),
    nguoiKy: signerIn(head),
  }
  return Object.fromEntries(Object.entries(all).filter(([, read]) => (Array.isArray(read) ? read.length > 0 : read !== null)))
}

/** A reading of the text behind the page, where it stands in the whole. */
function moved(reading: LetterReading, by: number): LetterReading {
  const span = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  const one = <T extends Reading<unknown> | null>(read: T): T => read && { ...read, at: read.at.map(span), page: read.page + 1 }
  const { noiLuu } = reading.theThuc
  const drafter = noiLuu?.nguoiSoan
  const fields = Object.entries(reading.theThuc).map(([field, read]) => [field, Array.isArray(read) ? read.map(one) : one(read)])
  const theThuc = Object.fromEntries(fields) as TheThuc
  if (theThuc.noiLuu && drafter) theThuc.noiLuu = { ...theThuc.noiLuu, nguoiSoan: { ...drafter, at: span(drafter.at) } }
  return { theThuc, issues: reading.issues.map(issue => ({ ...issue, at: issue.at.map(span) })) }
}

const issue = (code: IssueCode, field: FieldName | null, rule: string, at: readonly Span[]): Issue => ({ code, field, at: [...at], rule })

/** Signs and days that head and text say otherwise, both read without a doubt. */
const differing = (said: Partial<TheThuc>, read: TheThuc): Issue[] =>
  (['soKyHieu', 'ngayBanHanh'] as const).flatMap(field => {
    const [one, other] = [said[field], read[field]]
    const differs = one && other?.sure === 'certain' && one.value.toLowerCase() !== other.value.toLowerCase()
    return differs ? [issue('edxml-differs', field, 'EDX-3', [...one.at, ...other.at])] : []
  })

const unread = (field: FieldName, part: Placed | null, isRead: boolean): Issue[] =>
  part && !isRead ? [issue('ngay-unreadable', field, 'EDX-1', [spanOf(part)])] : []

/** What a field of the head settles: that the text does not say it, or not clearly. */
const settled: Partial<Record<IssueCode, readonly FieldName[]>> = {
  'no-so-ky-hieu': ['soKyHieu'],
  'no-ngay': ['ngayBanHanh'],
  'no-co-quan': ['coQuanBanHanh'],
  'co-quan-inferred': ['coQuanBanHanh'],
  'no-trich-yeu': ['trichYeu'],
  'no-nguoi-ky': ['nguoiKy'],
  'no-noi-nhan': ['noiNhan', 'noiLuu'],
  'no-kinh-gui': ['kinhGui'],
  'several-han': ['hanXuLy'],
}
const isSettled = ({ code, field }: Issue, said: Partial<TheThuc>): boolean =>
  (settled[code] ?? (field ? [field] : [])).some(name => said[name] !== undefined)

/** What the letter cites: what it answers by the head, then what the text cites beside that. */
function citedBy(head: PlacedHead, read: TheThuc): TheThuc['vienDan'] {
  const answers = head.traLoi.map(answeredIn)
  const known = new Set(answers.map(({ value }) => value.soKyHieu?.toLowerCase()))
  return [...answers, ...read.vienDan.filter(({ value }) => !known.has(value.soKyHieu?.toLowerCase()))]
}

/** What the head of the package on `page` and the text behind it say. */
function readPackage(letter: LetterText, page: Span): LetterReading {
  const head = headOnPage(letter.text.slice(page.start, page.end), page.start)
  const from = Math.min(page.end + 1, letter.text.length)
  const runs = letter.runs
    .filter(run => run.at.start >= from)
    .map(run => ({ ...run, at: { start: run.at.start - from, end: run.at.end - from } }))
  const pages = letter.pages.filter(start => start >= from && start > 0).map(start => start - from)
  const read = moved(readTheThuc({ text: letter.text.slice(from), pages: pages.length ? pages : [0], runs }), from)
  const said = theThucIn(head)
  const theThuc = { ...read.theThuc, ...said, vienDan: citedBy(head, read.theThuc) }
  const business = head.nghiepVu ? [issue('edxml-business', null, 'EDX-4', [spanOf(head.nghiepVu)])] : []
  return {
    theThuc,
    issues: [
      ...business,
      ...differing(said, read.theThuc),
      ...unread('ngayBanHanh', head.ngayBanHanh, said.ngayBanHanh !== undefined),
      ...unread('hanXuLy', head.hanXuLy, said.hanXuLy !== undefined),
      ...read.issues.filter(one => !isSettled(one, said)),
    ],
  }
}

/** The thể thức of a letter, that of a package by its head. Never throws. */
export function readLetterText(letter: LetterText): LetterReading {
  const page = pageIn(letter)
  return page ? readPackage(letter, page) : readTheThuc(letter)
}

/** A letter's text with the page of a head before it; null where nothing attached could be read. */
export function withPage(page: string, letter: LetterText | null): LetterText {
  const run = { at: { start: 0, end: page.length }, dress: 'edxml' as const }
  if (!letter) return { text: page, pages: [0], runs: [run] }
  const by = page.length + 1
  const runs = letter.runs.map(({ at, dress }) => ({ at: { start: at.start + by, end: at.end + by }, dress }))
  return { text: `${page}\n${letter.text}`, pages: [0, ...letter.pages.map(start => start + by)], runs: [run, ...runs] }
}
