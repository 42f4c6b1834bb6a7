// What is said around a search: its filters as chips, answers near to what was asked, facets, the preview.
import type { FilterName, Piece } from '../../contract/filters.ts'
import { filterWords } from '../../contract/words.ts'

/** Their values are words, for whose blanks hyphens may stand. */
const named: ReadonlySet<FilterName> = new Set(['loai', 'noi-nhan', 'kinh-gui', 'co-quan', 'nguoi-ky', 'tinh', 'chieu'])

/** `không phải Loại: chỉ thị`. */
export const chipWords = ({ filter, value, isExcluded, text }: Piece): string => {
  if (filter === null) return text
  const isBare = !/["“”«]/u.test(text)
  const said = named.has(filter) && isBare ? value.replaceAll('-', ' ') : value
  return `${isExcluded ? chipsWords.not : ''}${filterWords[filter]}${said ? `: ${said}` : ''}`
}

export const chipsWords = {
  label: 'Điều kiện của câu tìm',
  not: 'trừ ',
  remove: (chip: string) => `Bỏ điều kiện ${chip}`,
  removeAll: 'Bỏ mọi điều kiện',
  fault: (chip: string, why: string) => `Chưa hiểu điều kiện ${chip}. ${why}`,
} as const
