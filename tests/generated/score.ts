// Compares what was read with what a generated letter holds: per field right, wrong, missing, invented; how often each certainty was right.
import type { Reading, Sureness } from '../../contract/reading.ts'
import type { LetterReading } from '../../contract/the-thuc.ts'
import { toOtherTones } from './encodings.ts'
import { type Accept, type Expected, type Made, type ScalarField, scalarFields } from './letter.ts'

/** One form for comparing: NFC, one space, no marks of a list, tone placement and case levelled. */
export function level(text: string): string {
  return toOtherTones(text.normalize('NFC'))
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/[*_~`]|<\/?\w+>/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .replace(/^[\s\-+•.]+|[\s;.,:/]+$/gu, '')
    .toLowerCase()
    .trim()
}
const bare = (text: string): string => level(text).replace(/\s/gu, '')
const subject = (text: string): string => level(text).replace(/^(?:v\/v|về việc|về)\s*:?\s*/u, '')
const keep = (text: string): string =>
  level(text)
    .replace(/^lưu\s*:?\s*/u, '')
    .replace(/^\((.*)\)$/u, '$1')
const forms: Partial<Record<string, (text: string) => string>> = {
  soKyHieu: bare,
  so: bare,
  kyHieu: bare,
  trichYeu: subject,
  noiLuu: keep,
  quyenHan: bare,
}

export type Outcome = 'right' | 'wrong' | 'missing' | 'invented'

export interface Verdict {
  seed: number
  field: string
  outcome: Outcome
  got: string | null
  wanted: string | null
  sure: Sureness | null
}

type Found = Pick<Reading<unknown>, 'sure'> | null

class Judge {
  readonly verdicts: Verdict[] = []
  private readonly seed: number

  constructor(seed: number) {
    this.seed = seed
  }

  add(field: string, outcome: Outcome, got: string | null, wanted: string | null, found: Found): void {
    this.verdicts.push({ seed: this.seed, field, outcome, got, wanted, sure: found?.sure ?? null })
  }

  /** One value against what may be read; `null` says nothing may be, undefined that it is not asked. */
  one(field: string, got: string | null | undefined, accept: Accept | null | undefined, found: Found, form = forms[field] ?? level): void {
    if (accept === undefined) return
    const value = got ? form(got) : ''
    if (accept === null) {
      if (value) this.add(field, 'invented', got ?? null, null, found)
      return
    }
    const wanted = accept[0] ?? null
    if (!value && accept.includes('')) return
    if (!value) this.add(field, 'missing', null, wanted || (accept[1] ?? null), null)
    else this.add(field, accept.map(form).includes(value) ? 'right' : 'wrong', got ?? null, wanted, found)
  }

  /** Lists matched as sets; gives the pairs that were found. */
  list<G extends { text: string; found: Found }, W extends { accept: Accept }>(
    field: string,
    got: readonly G[],
    wanted: readonly W[],
    form = level,
  ): [G, W][] {
    const left = got.filter(one => form(one.text))
    const pairs: [G, W][] = []
    for (const want of wanted) {
      const accept = want.accept.map(form)
      const at = left.findIndex(one => accept.includes(form(one.text)))
      const hit = at < 0 ? undefined : left.splice(at, 1)[0]
      if (hit) {
        pairs.push([hit, want])
        this.add(field, 'right', hit.text, want.accept[0] ?? null, hit.found)
      } else this.add(field, 'missing', null, want.accept[0] ?? null, null)
    }
    for (const one of left) this.add(field, 'invented', one.text, null, one.found)
    return pairs
  }
}

const scalarOf = (theThuc: LetterReading['theThuc'], field: ScalarField): [string | null, Found] => {
  if (field === 'hoTen' || field === 'chucVu' || field === 'quyenHan') return [theThuc.nguoiKy?.value[field] ?? null, theThuc.nguoiKy]
  const reading = theThuc[field]
  return [reading?.value ?? null, reading]
}

function judgeCitations(judge: Judge, theThuc: LetterReading['theThuc'], wanted: NonNullable<Expected['vienDan']>): void {
  const got = theThuc.vienDan.filter(one => one.value.soKyHieu).map(found => ({ text: found.value.soKyHieu ?? '', found }))
  const pairs = judge.list(
    'vienDan',
    got,
    wanted.map(one => ({ ...one, accept: one.sign })),
    bare,
  )
  for (const [{ found }, want] of pairs) {
    const { value } = found
    judge.one('vienDan.quanHe', value.quanHe, want.relations, found)
    judge.one('vienDan.tenLoai', value.tenLoai, want.kind, found)
    judge.one('vienDan.ngay', value.ngayBanHanh, want.date === undefined ? undefined : want.date === null ? null : [want.date], found)
    judge.one('vienDan.coQuan', value.coQuanBanHanh, want.issuer, found)
    judge.one('vienDan.trichYeu', value.trichYeu, want.subject, found, subject)
  }
  const isDone = (relations: readonly string[]): boolean => relations.length === 1 && relations[0] === 'thuc-hien'
  const parents = got.filter(({ found }) => found.value.quanHe === 'thuc-hien')
  const open = wanted.filter(one => one.relations.includes('thuc-hien') && !isDone(one.relations)).flatMap(one => one.sign.map(bare))
  judge.list(
    'parent',
    parents.filter(one => !open.includes(bare(one.text))),
    wanted.filter(one => isDone(one.relations)).map(one => ({ accept: one.sign })),
    bare,
  )
}

/** Further issuers and signers of a joint letter, and what a copy adds. */
function judgeRare(judge: Judge, theThuc: LetterReading['theThuc'], { coQuanLienTich, nguoiKyKhac, banSao }: Expected): void {
  if (coQuanLienTich)
    judge.list(
      'coQuanLienTich',
      theThuc.coQuanLienTich.map(found => ({ text: found.value, found })),
      coQuanLienTich.map(accept => ({ accept })),
    )
  if (nguoiKyKhac) {
    const got = theThuc.nguoiKyKhac.map(found => ({ text: found.value.hoTen ?? '?', found }))
    const pairs = judge.list(
      'nguoiKyKhac',
      got,
      nguoiKyKhac.map(one => ({ ...one, accept: one.name })),
    )
    for (const [{ found }, want] of pairs) judge.one('nguoiKyKhac.chucVu', found.value.chucVu, want.post, found)
  }
  if (banSao === undefined) return
  const found = theThuc.banSao
  judge.one('banSao', found?.value.hinhThuc, banSao && [banSao.form], found)
  if (!(found && banSao)) return
  judge.one('banSao.coQuan', found.value.coQuan, banSao.body, found)
  judge.one('banSao.soKyHieu', found.value.soKyHieu, banSao.sign, found, bare)
  judge.one('banSao.ngay', found.value.ngay, banSao.date === null ? null : [banSao.date], found)
  judge.one('banSao.hoTen', found.value.nguoiKy?.hoTen, banSao.name, found)
}

/** Every value of a letter judged. */
export function judge({ seed, expected }: Made, { theThuc }: LetterReading): Verdict[] {
  const court = new Judge(seed)
  for (const field of scalarFields) {
    const [got, found] = scalarOf(theThuc, field)
    court.one(field, got, expected.scalars[field], found)
  }
  if (expected.kinhGui)
    court.list(
      'kinhGui',
      theThuc.kinhGui.map(found => ({ text: found.value, found })),
      expected.kinhGui.map(accept => ({ accept })),
    )
  if (expected.noiNhan) {
    const got = theThuc.noiNhan.map(found => ({ text: found.value.text, found }))
    const pairs = court.list(
      'noiNhan',
      got,
      expected.noiNhan.map(one => ({ ...one, accept: one.text })),
    )
    for (const [{ found }, want] of pairs) court.one('noiNhan.purpose', found.value.purpose, want.purpose, found)
  }
  if (expected.vienDan) judgeCitations(court, theThuc, expected.vienDan)
  if (expected.nhiemVu) {
    const got = theThuc.nhiemVu.map(found => ({ text: found.value.text, found }))
    const pairs = court.list(
      'nhiemVu',
      got,
      expected.nhiemVu.map(one => ({ ...one, accept: one.text })),
    )
    for (const [{ found }, want] of pairs)
      court.list(
        'nhiemVu.coQuan',
        found.value.coQuan.map(text => ({ text, found })),
        want.bodies.map(accept => ({ accept })),
      )
  }
  judgeRare(court, theThuc, expected)
  return court.verdicts
}

export interface Tally {
  field: string
  asked: number
  right: number
  wrong: number
  missing: number
  invented: number
  recall: number
  precision: number
  f1: number
}

/** Verdicts counted by field. */
export function tally(verdicts: readonly Verdict[]): Tally[] {
  const counts = new Map<string, Record<Outcome, number>>()
  for (const { field, outcome } of verdicts) {
    const count = counts.get(field) ?? { right: 0, wrong: 0, missing: 0, invented: 0 }
    count[outcome]++
    counts.set(field, count)
  }
  return [...counts].map(([field, count]) => {
    const asked = count.right + count.wrong + count.missing
    const given = count.right + count.wrong + count.invented
    const recall = asked ? count.right / asked : 1
    const precision = given ? count.right / given : 1
    return { field, asked, ...count, recall, precision, f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0 }
  })
}

/** Share of all values that were given as certain and are wrong. */
export function wrongButCertain(verdicts: readonly Verdict[]): { wrong: number; all: number; share: number } {
  const given = verdicts.filter(({ outcome }) => outcome !== 'missing')
  const wrong = given.filter(({ outcome, sure }) => outcome !== 'right' && sure === 'certain').length
  return { wrong, all: given.length, share: given.length ? wrong / given.length : 0 }
}
