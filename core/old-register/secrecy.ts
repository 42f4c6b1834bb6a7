// What says that a row stands for a secret document: a level alone in a cell, its mark in brackets, a sign or a kind that bears it. Rules SC-27, SC-31, SC-34.
// "Mật" is known by its marks ("mất" is lost, "mặt" is a side), or written without any.
import type { EntryPart } from '../../contract/entry-origin.ts'
import { kinds } from '../tables/kinds.ts'
import { fold } from '../text/fold.ts'
import { cellWords, type OldRow } from './cell.ts'
import { Fault, type RowPlan } from './row.ts'

/** Said of what is neither urgent nor secret. */
const ordinary = /^(?:0|khong|thuong|binh thuong|thong thuong|khong mat|khong khan|khong co)$/u
const urgent = /^(?:khan|thuong khan|hoa toc|hoa toc hen gio)$/u
const empty = /^[-–—.…\s]*$/u
const mat = /^(?:mật|mat)$/u
const level = /^(?:(?:tuyệt|tuyet|tối|toi|bí|bi) )?(?:mật|mat)$/u

/** What may stand before a level, as one or two such words: "Độ mật: Mật", "Đóng dấu Tối mật". */
const before = [
  ...['mức độ mật', 'độ mật', 'mức độ', 'mức', 'độ', 'đóng dấu', 'có dấu', 'dấu', 'văn bản', 'vb', 'cv', 'tài liệu', 'hồ sơ', 'loại'],
  ...kinds.map(({ name }) => name.normalize('NFC').toLowerCase()),
].toSorted((a, b) => b.length - a.length)

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
const bare = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^m ậ t$/u, 'mật')

/** A piece without the words that may stand before a level. */
function withoutBefore(piece: string): string {
  const found = before.find(words => piece.startsWith(`${words} `))
  return found === undefined ? piece : piece.slice(found.length + 1)
}
const isLevel = (piece: string): boolean => level.test(piece) || level.test(withoutBefore(piece))

const piecesOf = (text: string): string[] =>
  text
    .split(/[,;/|+&()[\]–—-]| và /u)
    .map(bare)
    .filter(piece => piece !== '')
const isOther = (piece: string): boolean => ordinary.test(fold(piece)) || urgent.test(fold(piece))

/** A cell of nothing but levels, urgency beside them or not: "Mật", "Hỏa tốc, tối mật", "Văn bản mật". */
function isLevelAlone(text: string): boolean {
  const pieces = piecesOf(text)
  return pieces.some(isLevel) && pieces.every(piece => isLevel(piece) || isOther(piece))
}

const brackets = /[([{<【][^()[\]{}<>【】]{1,60}[)\]}>】]/gu
/** One level in brackets is a mark; several of them are spoken of. */
const hasBracketed = (text: string): boolean =>
  (text.match(brackets) ?? []).some(found => isLevelAlone(found) && piecesOf(found).filter(isLevel).length === 1)

/** "MẬT: …", "Tối mật - …", "… – Mật". */
function hasMarkAtEnd(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s?[:;,.–—]\s?|\s-\s?/u)
  return rest.length > 0 && (isLevel(bare(first)) || level.test(bare(rest.at(-1) ?? '')))
}

/** "Công văn mật", "Quyết định tối mật về …": a kind and behind it a level. */
const kindWithLevel = /^(?:(?:tuyệt|tuyet|tối|toi) )?(?:mật|mat)(?:$|[\s:;,.]{1,3}(?:về|v\/v|số|ngày|của)(?![\p{L}]))/u
const beginsSecretKind = (text: string): boolean => kindWithLevel.test(withoutBefore(text))

const signParts: readonly EntryPart[] = ['soKyHieu', 'soKyHieuVaNgay', 'so', 'kyHieu']

/** Whether the words of a cell say that the document is secret, `part` what the column is taken for. A trích yếu that speaks of secrets does not. */
export function saysSecret(cell: string, part: EntryPart | null): boolean {
  const text = plain(cell)
  if (!/m\s?[ậa]\s?t/u.test(text)) return false
  if (isLevelAlone(text) || hasBracketed(text) || hasMarkAtEnd(text) || beginsSecretKind(text)) return true
  const words = bare(text).split(' ')
  if (part !== null && signParts.includes(part)) return words.some(word => mat.test(word))
  return part === 'tenLoai' && mat.test(words.at(-1) ?? '')
}

const secretHead = /(?:^|[^\p{L}])(?:mật|mat)(?![\p{L}])(?! (?:khẩu|mã|độ))/u
const isSecretHead = (head: string): boolean => secretHead.test(plain(head))

/** What a column of secrecy may say of a row that is not secret; beside urgency that too. */
function isOrdinary(cell: string, head: string): boolean {
  if (empty.test(cell) || ordinary.test(fold(cell))) return true
  return /(?:^| )khan(?: |$)/u.test(fold(head)) && urgent.test(fold(cell))
}

/** Refuses a row that any of its cells says is secret, whatever its column is taken for; in a column of secrecy everything that is not known to be ordinary. */
export function refuseSecret({ cells }: OldRow, { secret, columns, heads }: RowPlan): void {
  const parts = new Map(columns.map(({ column, part }) => [column, part]))
  for (const [column, cell] of cells.entries()) {
    const doMat = cellWords(cell).trim()
    const head = heads[column] ?? ''
    const isOfSecrecy = secret.includes(column) || parts.get(column) === 'doMat' || isSecretHead(head)
    if (isOfSecrecy ? !isOrdinary(doMat, head) : saysSecret(doMat, parts.get(column) ?? null))
      throw new Fault('do-mat', { doMat: doMat.slice(0, 80) })
  }
}

/** Whether a column of urgency says that there is none. */
export const isNotUrgent = (text: string): boolean => ordinary.test(fold(text))
