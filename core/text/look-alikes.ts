// Characters that stand for a Vietnamese one with certainty: wrong code points of PDF exports and old converters, never a matter of context.
// To add a row: keep the order of the codes; only what no Vietnamese text can mean otherwise.

// biome-ignore format: a table reads best in rows
export const lookAlikes: readonly (readonly [printed: string, meant: string])[] = [
  ['\u00a0', ' '], ['\u00ad', ''], ['\u00d0', 'Đ'], ['\u00f0', 'đ'], ['\u0189', 'Đ'], ['\u01a2', 'Ư'], ['\u01a3', 'ư'], ['\u0256', 'đ'],
  ['\u2000', ' '], ['\u2001', ' '], ['\u2002', ' '], ['\u2003', ' '], ['\u2004', ' '], ['\u2005', ' '], ['\u2006', ' '], ['\u2007', ' '],
  ['\u2008', ' '], ['\u2009', ' '], ['\u200a', ' '], ['\u200b', ''], ['\u200c', ''], ['\u200d', ''], ['\u2010', '-'], ['\u2011', '-'],
  ['\u202f', ' '], ['\u205f', ' '], ['\u2060', ''], ['\u2212', '-'], ['\u2215', '/'], ['\u3000', ' '], ['\ufeff', ''], ['\uff0f', '/'],
]

/** Cyrillic letters that look like Latin ones: meant as Latin where they stand in a word with Latin letters (`TT-BТС`). */
export const cyrillicLookAlikes: readonly (readonly [printed: string, meant: string])[] = [
  ['А', 'A'],
  ['В', 'B'],
  ['Е', 'E'],
  ['К', 'K'],
  ['М', 'M'],
  ['Н', 'H'],
  ['О', 'O'],
  ['Р', 'P'],
  ['С', 'C'],
  ['Т', 'T'],
  ['У', 'Y'],
  ['Х', 'X'],
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['у', 'y'],
  ['х', 'x'],
]
