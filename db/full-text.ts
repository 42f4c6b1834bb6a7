// The full-text index: what of a văn bản can be found by words, kept row for row with van_ban. Knows what is indexed, not how it is asked.
import type { LetterText } from '../contract/the-thuc.ts'
import { plainText } from '../core/query/plain-text.ts'
import { fold } from '../core/text/fold.ts'
import { syllablesOf } from '../core/text/syllables.ts'
import { type AtCommit, all, gatheredFor, one, type ReadableDb, run, type WritableDb } from './handle.ts'
import { letterIfWhole, letterOf } from './letter.ts'
import { countTerms } from './terms.ts'

/** Stands between the pieces of one indexed text, so that no phrase runs across them. Folding never makes it. */
const barrier = ' ¶ '
/** The word that stands for a direction in the index: a filter that costs no look-up of rows. */
export const directionWord = (direction: string): string => `¶${direction.replace('-', '')}`

interface HeadRow {
  chieu: string
  thu_tu: number
  so_ky_hieu: string | null
  ten_loai: string | null
  trich_yeu: string | null
  co_quan_ban_hanh: string | null
  ten_co_quan: string | null
  tinh: string | null
  ho_ten: string | null
}

const headOf = `SELECT v.chieu, v.thu_tu, v.so_ky_hieu, v.ten_loai, v.trich_yeu, v.co_quan_ban_hanh, c.ten AS ten_co_quan, v.tinh, v.ho_ten
  FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id WHERE v.id = ?`

const recipientNames = `SELECT t.ten FROM muc_nhan m CROSS JOIN ten_nhan t ON t.id = m.ten_id WHERE m.van_ban_id = ?
  ORDER BY m.danh_sach, m.vi_tri`

/** The folded texts of one văn bản as the two indexes hold them. */
export interface IndexedText {
  thuTu: number
  /** The word of its direction, in both indexes. */
  direction: string
  soHieu: string
  coQuan: string
  trichYeu: string
  nguoi: string
  noiNhan: string
  than: string
}

/** A letter's text as it is indexed, and its syllables, parted by spaces. */
export interface FoldedLetter {
  text: string
  syllables: string
}

const foldedText = (letter: LetterText | null): string => (letter ? fold(plainText(letter)) : '')

export function foldLetter(letter: LetterText): FoldedLetter {
  const text = foldedText(letter)
  return { text, syllables: syllablesOf(text).join(' ') }
}

/** What the indexes should hold for a văn bản, from its rows alone; its folded text may be given by who has it at hand. */
export function indexedText(db: ReadableDb, id: number, text: string = foldedText(letterOf(db, id))): IndexedText {
  const head = one<HeadRow>(db, headOf, id)
  if (!head) throw new Error(`no van_ban ${id}`)
  const recipients = all<{ ten: string }>(db, recipientNames, id)
  const fields = {
    soHieu: fold(head.so_ky_hieu ?? ''),
    coQuan: joined([head.co_quan_ban_hanh, head.ten_co_quan, head.tinh]),
    trichYeu: fold(`${head.ten_loai ?? ''} ${head.trich_yeu ?? ''}`),
    nguoi: fold(head.ho_ten ?? ''),
    noiNhan: joined(recipients.map(row => row.ten)),
  }
  const padded = ` ${text} `
  const missing = Object.values(fields)
    .flatMap(field => field.split(barrier))
    .filter(piece => piece !== '' && !padded.includes(` ${piece} `))
  const direction = directionWord(head.chieu)
  const than = [text, ...missing, direction].filter(piece => piece !== '').join(barrier)
  return { thuTu: head.thu_tu, direction, ...fields, than }
}

/** The same by the fields alone where the kept text is damaged, which `verify` tells. */
const indexedIfWhole = (db: ReadableDb, id: number): IndexedText => indexedText(db, id, foldedText(letterIfWhole(db, id)))

/** The pieces folded, each once, a piece that another one contains left out. */
function joined(pieces: (string | null)[]): string {
  const kept: string[] = []
  for (const piece of pieces) {
    const folded = fold(piece ?? '')
    if (folded !== '' && !kept.some(other => ` ${other} `.includes(` ${folded} `))) kept.push(folded)
  }
  return kept.join(barrier)
}

/** A văn bản whose place in the indexes is to be made anew: what they held of it, and its text where it is at hand. */
interface Stale {
  held: IndexedText | null
  folded: FoldedLetter | undefined
}

const indexing: AtCommit<Map<number, Stale>> = {
  start: () => new Map(),
  join: (whole, part) => {
    for (const [id, stale] of part) whole.set(id, { ...stale, ...whole.get(id), folded: whole.get(id)?.folded ?? stale.folded })
  },
  finish: writeIndexes,
}
const isIndexed = 'SELECT 1 FROM van_ban v JOIN chi_muc_than_docsize d ON d.id = v.thu_tu WHERE v.id = ?'

/**
 * Has the indexes follow a văn bản: to be called before any of its rows change. The indexes are written once, at the
 * end of the transaction and in the order of arrival: every other statement in between would have FTS5 write to the disk, as would a rowid that goes down.
 */
export function reindex(db: WritableDb, id: number, folded?: FoldedLetter): void {
  follow(db, id, folded, () => (one(db, isIndexed, id) ? indexedIfWhole(db, id) : null))
}

/** The same for a văn bản whose row was just made: the indexes hold nothing of it. */
export const indexNew = (db: WritableDb, id: number, folded?: FoldedLetter): void => follow(db, id, folded, () => null)

function follow(db: WritableDb, id: number, folded: FoldedLetter | undefined, heldOf: () => IndexedText | null) {
  const stale = gatheredFor(db, indexing)
  const known = stale.get(id)
  if (known) known.folded ??= folded
  else stale.set(id, { held: heldOf(), folded })
}

/** Takes out what the indexes held and puts in what they should hold now: nothing of what is gone or in the bin. */
function writeIndexes(db: WritableDb, stale: Map<number, Stale>) {
  const fresh: { text: IndexedText; folded: FoldedLetter | undefined }[] = []
  for (const [id, { held, folded }] of stale) {
    if (held) takeOut(db, held)
    if (one(db, 'SELECT 1 FROM van_ban WHERE id = ? AND bo_luc IS NULL', id))
      fresh.push({ text: folded ? indexedText(db, id, folded.text) : indexedIfWhole(db, id), folded })
  }
  for (const { text, folded } of fresh.sort((a, b) => a.text.thuTu - b.text.thuTu)) putIn(db, text, folded)
}

/** Whether a văn bản has its place in the indexes. */
export const isInIndexes = (db: ReadableDb, id: number): boolean => one(db, isIndexed, id) !== null

/**
 * Puts a văn bản that has no place in the indexes into them at once; one whose kept text is damaged, which `verify` tells, by its fields alone. To be
 * called in the order of arrival.
 */
export const indexAnew = (db: WritableDb, id: number): void => putIn(db, indexedIfWhole(db, id))

/** What the head index holds of a văn bản, column by column. */
export const headColumns = ({ direction, soHieu, coQuan, trichYeu, nguoi, noiNhan }: IndexedText): string[] => [
  ...[soHieu, coQuan, trichYeu, nguoi],
  [noiNhan, direction].filter(piece => piece !== '').join(barrier),
]

const insertBody = 'INSERT INTO chi_muc_than (rowid, than) VALUES (?, ?)'
const insertHead = 'INSERT INTO chi_muc_dau (rowid, so_hieu, co_quan, trich_yeu, nguoi, noi_nhan) VALUES (?, ?, ?, ?, ?, ?)'

/** The syllables of an indexed text; those of the letter itself, with which it begins, may be known. */
function syllablesIn(than: string, folded: FoldedLetter | undefined): string[] {
  if (!folded?.syllables) return syllablesOf(than)
  const padded = ` ${folded.syllables} `
  const more = syllablesOf(than.slice(folded.text.length)).filter(word => !padded.includes(` ${word} `))
  return [...folded.syllables.split(' '), ...more]
}

function putIn(db: WritableDb, text: IndexedText, folded?: FoldedLetter) {
  const { thuTu, than } = text
  run(db, insertBody, BigInt(thuTu), than)
  run(db, insertHead, BigInt(thuTu), ...headColumns(text))
  countTerms(db, syllablesIn(than, folded), 1)
}

function takeOut(db: WritableDb, { thuTu, than }: IndexedText) {
  run(db, 'DELETE FROM chi_muc_than WHERE rowid = ?', BigInt(thuTu))
  run(db, 'DELETE FROM chi_muc_dau WHERE rowid = ?', BigInt(thuTu))
  countTerms(db, syllablesOf(than), -1)
}
