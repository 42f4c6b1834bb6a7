// Whether the indexes hold what the rows say: a place for each văn bản, as many words in it as it has, each word counted as often as it stands.
// Asks every row and its text, a stretch at a time.
import { isSyllable } from '../core/text/syllables.ts'
import { headColumns, type IndexedText, indexedText } from './full-text.ts'
import { all, type ReadableDb } from './handle.ts'
import { readingOf } from './letter.ts'
import { countIndexable, isRepairing, stretchLetters } from './repair.ts'
import { wordsOf } from './terms.ts'

/** Told after each stretch; gives false to end the check. */
export type Told = (done: number, total: number) => boolean
export interface IndexFaults {
  checked: number
  faults: string[]
}

/** The most faults that are named. */
const named = 100

const indexes = ['chi_muc_than', 'chi_muc_dau'] as const

/** Rows without their place in an index, and places in an index without a row: each looked up, so that no list of a million is made. */
const misplaced = (index: string): string => `SELECT thu_tu AS id FROM van_ban v
    WHERE bo_luc IS NULL AND NOT EXISTS (SELECT 1 FROM ${index}_docsize d WHERE d.id = v.thu_tu)
  UNION ALL SELECT id FROM ${index}_docsize d
    WHERE NOT EXISTS (SELECT 1 FROM van_ban v WHERE v.thu_tu = d.id AND v.bo_luc IS NULL) LIMIT ${named}`

/** The number of words in each column, as FTS5 keeps it: one varint after the other. */
function sizesIn(blob: Uint8Array): number[] {
  const sizes: number[] = []
  let value = 0
  for (const byte of blob) {
    value = value * 128 + (byte & 127)
    if (byte >= 128) continue
    sizes.push(value)
    value = 0
  }
  return sizes
}

/** Words as the tokenizer counts them: runs of ASCII letters and digits, and of signs beyond ASCII. */
const countWords = (text: string): number => text.match(/[a-z0-9\u0080-\uffff]+/giu)?.length ?? 0

const stretch = `SELECT v.id, v.thu_tu, t.sz AS than, d.sz AS dau FROM van_ban v JOIN chi_muc_than_docsize t ON t.id = v.thu_tu
  JOIN chi_muc_dau_docsize d ON d.id = v.thu_tu WHERE v.thu_tu > ? AND v.bo_luc IS NULL ORDER BY v.thu_tu LIMIT ?`

interface StretchRow {
  id: number
  thu_tu: number
  than: Uint8Array
  dau: Uint8Array
}

/** How often the words stand in the indexes, by what the rows say. */
type Counts = Map<string, { letters: number; places: number }>

function countIn(counts: Counts, columns: readonly string[]) {
  const words = columns.flatMap(wordsOf).filter(word => isSyllable(word))
  for (const word of words) {
    const known = counts.get(word)
    if (known) known.places++
    else counts.set(word, { letters: 0, places: 1 })
  }
  for (const word of new Set(words)) (counts.get(word) as { letters: number }).letters++
}

const columnsOf = {
  chi_muc_than: ({ than }: IndexedText) => [than],
  chi_muc_dau: headColumns,
} as const

/** The indexes in which the number of a row's words is wrong; counts the words beside. */
const wrongIn = (db: ReadableDb, row: StretchRow, counts: Record<(typeof indexes)[number], Counts>): string[] => {
  const text = indexedText(db, row.id)
  return indexes.filter(index => {
    const columns = columnsOf[index](text)
    countIn(counts[index], columns)
    const held = sizesIn(index === 'chi_muc_than' ? row.than : row.dau)
    return String(held) !== String(columns.map(countWords))
  })
}

/** The faults of one row; one whose kept text, reading or rows cannot be read any more is one. */
function faultsOf(db: ReadableDb, row: StretchRow, counts: Record<(typeof indexes)[number], Counts>): string[] {
  try {
    readingOf(db, row.id)
    return wrongIn(db, row, counts).map(index => `${index} ${row.thu_tu} words`)
  } catch (error) {
    return [`van_ban ${row.id} ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** Goes through all rows: places whose number of words is wrong. Null when it was ended. */
function passOverRows(db: ReadableDb, counts: Record<(typeof indexes)[number], Counts>, told: Told): string[] | null {
  const faults: string[] = []
  const total = countIndexable(db)
  let [from, done] = [-1, 0]
  for (;;) {
    const rows = all<StretchRow>(db, stretch, from, stretchLetters)
    for (const row of rows) faults.push(...faultsOf(db, row, counts))
    faults.splice(named)
    done += rows.length
    if (!told(done, total)) return null
    const last = rows.at(-1)
    if (!last) return faults
    from = last.thu_tu
  }
}

interface WordRow {
  term: string
  doc: number
  cnt: number
}

/** Words that stand in an index otherwise than the rows say. */
function* wordFaults(db: ReadableDb, index: (typeof indexes)[number], counts: Counts): Generator<string> {
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.dem_${index} USING fts5vocab('main', '${index}', 'row')`)
  const left = new Set(counts.keys())
  for (const { term, doc, cnt } of db.prepare(`SELECT term, doc, cnt FROM temp.dem_${index}`).iterate() as Iterable<WordRow>) {
    if (!isSyllable(term)) continue
    left.delete(term)
    const known = counts.get(term)
    if (known?.letters !== doc || known.places !== cnt) yield `${index} “${term}”`
  }
  for (const word of left) yield `${index} “${word}”`
}

interface CountRow {
  tu: string
  so_van_ban: number
}

/** Words whose count for completing is wrong. */
function* countFaults(db: ReadableDb, counts: Counts): Generator<string> {
  const left = new Set(counts.keys())
  for (const { tu, so_van_ban } of db.prepare('SELECT tu, so_van_ban FROM tu').iterate() as Iterable<CountRow>) {
    left.delete(tu)
    if (counts.get(tu)?.letters !== so_van_ban) yield `tu “${tu}”`
  }
  for (const word of left) yield `tu “${word}”`
}

/** The first faults; an index that cannot be read is one. */
function orTold(faults: Iterable<string>, what: string): string[] {
  const told: string[] = []
  try {
    for (const fault of faults) {
      told.push(fault)
      if (told.length === named) break
    }
  } catch (error) {
    told.push(`${what} ${error instanceof Error ? error.message : String(error)}`)
  }
  return told
}

/**
 * The indexes against the rows; an unfinished rebuilding is a fault. Null when `told` ended it. All of it sees the archive as it was at one moment:
 * what is filed meanwhile would else be words without a row.
 */
export const checkIndexes = (db: ReadableDb, told: Told = () => true): IndexFaults | null => db.transaction(() => faultsNow(db, told))()

function faultsNow(db: ReadableDb, told: Told): IndexFaults | null {
  const counts = { chi_muc_than: new Map(), chi_muc_dau: new Map() } satisfies Record<string, Counts>
  const places = indexes.flatMap(index => all<{ id: number }>(db, misplaced(index)).map(({ id }) => `${index} ${id}`))
  const ofRows = passOverRows(db, counts, told)
  if (!ofRows) return null
  const ofWords = indexes.flatMap(index => orTold(wordFaults(db, index, counts[index]), index))
  const unfinished = isRepairing(db) ? ['repair unfinished'] : []
  return {
    checked: countIndexable(db),
    faults: [...unfinished, ...places, ...ofRows, ...ofWords, ...orTold(countFaults(db, counts.chi_muc_than), 'tu')].slice(0, named),
  }
}
