// Filters as SQL on a row of van_ban (`l`), and where the rows of each are listed without reading the others. Knows what is asked, not who asks.
import type { FilterName } from '../contract/filters.ts'
import { printedNames } from '../core/query/agency-words.ts'
import { type Asked, type Filter, understood } from '../core/query/filters.ts'
import { spellingsOf } from '../core/query/i-or-y.ts'
import type { AskedSoHieu } from '../core/query/so-hieu.ts'
import { fold } from '../core/text/fold.ts'
import { all, listOf, type ReadableDb, type SqlValue } from './handle.ts'
import { allOf, anyOf, phrase } from './match.ts'

export interface Condition {
  sql: string
  values: SqlValue[]
  /** The places (`thu_tu`) of the rows that may fit, out of an index; absent where there is none. */
  listed?: { sql: string; values: SqlValue[] }
}

type Wanted = Asked[]

const live = 'SELECT thu_tu FROM van_ban WHERE bo_luc IS NULL AND'
const isIn = '(SELECT value FROM json_each(?))'
const inHead = 'SELECT rowid FROM chi_muc_dau WHERE chi_muc_dau MATCH ?'

const namesIn = (asked: Wanted): string[] => asked.flatMap(one => (one.kind === 'names' ? one.names : []))
const phrasesIn = (asked: Wanted): string[] => asked.flatMap(one => (one.kind === 'phrase' ? [one.words] : []))
const daysIn = (asked: Wanted): string[] => asked.flatMap(one => (one.kind === 'day' ? [one.day] : []))
const signsIn = (asked: Wanted): AskedSoHieu[] => asked.flatMap(one => (one.kind === 'sign' ? [one.sign] : []))
const soDenIn = (asked: Wanted) => asked.flatMap(one => (one.kind === 'so-den' ? [one] : []))

/** A column that must have one of some values. The plus keeps a common value from being walked through its index and then sorted. */
const oneOf = (column: string, values: readonly (string | number)[]): Condition => ({
  sql: `+l.${column} IN ${isIn}`,
  values: [listOf(values)],
  listed: { sql: `${live} ${column} IN ${isIn}`, values: [listOf(values)] },
})

/** The different kinds that letters print: one step in the index for each. */
const kindsPrinted = `WITH RECURSIVE loai (ten) AS (SELECT min(ten_loai) FROM van_ban WHERE bo_luc IS NULL
  UNION ALL SELECT (SELECT min(ten_loai) FROM van_ban WHERE bo_luc IS NULL AND ten_loai > loai.ten) FROM loai WHERE loai.ten IS NOT NULL)
  SELECT ten FROM loai WHERE ten IS NOT NULL`

function kindCondition(db: ReadableDb, asked: Wanted): Condition {
  const wanted = new Set(namesIn(asked))
  const inUse = all<{ ten: string }>(db, kindsPrinted).map(row => row.ten)
  return oneOf(
    'ten_loai',
    inUse.filter(ten => wanted.has(fold(ten))),
  )
}

const dayCondition = (sign: '>=' | '<=', asked: Wanted): Condition => {
  const [day = ''] = daysIn(asked)
  return {
    sql: `+l.ngay_ban_hanh ${sign} ?`,
    values: [day],
    listed: { sql: `${live} ngay_ban_hanh ${sign} ?`, values: [day] },
  }
}

/** A day, or one of a month or year, both ends included; of several any. */
function daysCondition(asked: Wanted): Condition {
  const values = asked.flatMap(one => (one.kind === 'days' ? [one.first, one.last] : []))
  const within = (column: string) => `(${asked.map(() => `${column} BETWEEN ? AND ?`).join(' OR ')})`
  return { sql: within('+l.ngay_ban_hanh'), values, listed: { sql: `${live} ${within('ngay_ban_hanh')}`, values } }
}

/** Whether texts of a row hold one of the phrases of a list. */
const holdsOne = (texts: string): string => `co_cum(?, ${texts})`
const listOfPhrases = (phrases: readonly string[]): string =>
  listOf(phrases.flatMap(words => spellingsOf(words.split(' ')).map(way => ` ${way.join(' ')} `)))

const printed = (words: string): string[] => printedNames(words).whole
const quoted = (words: string): string => phrase(words.split(' '))

/** Texts that hold one of the phrases; listed by the column of the fields' index that has them all. */
function phraseCondition(asked: Wanted, column: string, sql: string, spell = printed): Condition {
  const phrases = phrasesIn(asked).flatMap(spell)
  const match = `${column} : ${anyOf(phrases.map(quoted))}`
  return { sql, values: [listOfPhrases(phrases)], listed: { sql: inHead, values: [match] } }
}

/** "Như trên" among the nơi nhận stands for the kính gửi. */
const sentOn = `(n.danh_sach = 'noi-nhan' OR EXISTS (SELECT 1 FROM nguoi_nhan t WHERE t.van_ban_id = l.id AND t.danh_sach = 'noi-nhan'
  AND gap(t.ten) IN (' nhu tren ', ' nhu kinh gui ')))`
const received = (list: string): string =>
  `EXISTS (SELECT 1 FROM nguoi_nhan n WHERE n.van_ban_id = l.id AND ${list} AND ${holdsOne('n.ten')})`

const nameInDirectory = '(SELECT c.ten FROM co_quan c WHERE c.id = l.co_quan_id)'
const issuer = holdsOne(`l.co_quan_ban_hanh, ${nameInDirectory}, l.tinh`)
const issuerThere = `(gap(l.tinh) = ? AND ${holdsOne(`l.co_quan_ban_hanh, ${nameInDirectory}`)})`
const asTyped = (words: string): string[] => [words]

/** The issuer's name; or its name without the province, where that is known of the letter. */
function issuerCondition(asked: Wanted): Condition {
  const whole = phraseCondition(asked, 'co_quan', issuer)
  const apart = phrasesIn(asked).flatMap(words => printedNames(words).apart)
  if (!apart.length || !whole.listed) return whole
  const both = apart.map(({ name, tinh }) => allOf([quoted(name), quoted(tinh)]))
  const match = anyOf([...whole.listed.values.map(String), ...both.map(names => `co_quan : ${names}`)])
  const there = [...Map.groupBy(apart, ({ tinh }) => tinh)]
  return {
    sql: `(${[whole.sql, ...there.map(() => issuerThere)].join(' OR ')})`,
    values: [...whole.values, ...there.flatMap(([tinh, names]) => [` ${tinh} `, listOfPhrases(names.map(({ name }) => name))])],
    listed: { sql: inHead, values: [match] },
  }
}

/** The unit; the index of the fields knows it as some part of the sign. */
function unitCondition(asked: Wanted): Condition {
  const units = phrasesIn(asked)
  const match = `so_hieu : ${anyOf(units.map(words => phrase(words.split(' '))))}`
  return { sql: `don_vi(l.so_ky_hieu) IN ${isIn}`, values: [listOf(units)], listed: { sql: inHead, values: [match] } }
}

/** Held or only cited, in the bin too: what is asked for is what the citing letters say. */
const ofSign = 'SELECT id, nam FROM van_ban WHERE so = ? AND (? IS NULL OR ky_hieu = ?) ORDER BY thu_tu DESC LIMIT 5000'

function signedIds(db: ReadableDb, { so, kyHieu, nam }: AskedSoHieu): number[] {
  const rows = all<{ id: number; nam: number | null }>(db, ofSign, so, kyHieu, kyHieu)
  return rows.filter(row => nam === null || row.nam === null || row.nam === nam).map(row => row.id)
}

function parentCondition(db: ReadableDb, asked: Wanted): Condition {
  const ids = listOf(signsIn(asked).flatMap(sign => signedIds(db, sign)))
  return {
    sql: `EXISTS (SELECT 1 FROM vien_dan d WHERE d.van_ban_id = l.id AND d.quan_he = 'thuc-hien' AND d.dich_id IN ${isIn})`,
    values: [ids],
    listed: {
      sql: `SELECT v.thu_tu FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id WHERE d.dich_id IN ${isIn} AND d.quan_he = 'thuc-hien' AND v.bo_luc IS NULL`,
      values: [ids],
    },
  }
}

const hasParent = "EXISTS (SELECT 1 FROM vien_dan d WHERE d.van_ban_id = l.id AND d.quan_he = 'thuc-hien')"
const hasHeldParent = `EXISTS (SELECT 1 FROM vien_dan d JOIN van_ban g ON g.id = d.dich_id WHERE d.van_ban_id = l.id AND d.quan_he = 'thuc-hien'
  AND g.chieu <> 'tham-chieu' AND g.bo_luc IS NULL)`

/** The years of each register of văn bản đến that have numbers: one step in the index for each. */
const numberedYears = `WITH RECURSIVE dau_so (id) AS (
  SELECT (SELECT id FROM van_ban WHERE chieu = 'den' AND so_den IS NOT NULL ORDER BY nam_den, so_id LIMIT 1)
  UNION ALL SELECT (SELECT v.id FROM van_ban v WHERE v.chieu = 'den' AND v.so_den IS NOT NULL AND (v.nam_den, v.so_id) > (t.nam_den, t.so_id)
    ORDER BY v.nam_den, v.so_id LIMIT 1) FROM dau_so d JOIN van_ban t ON t.id = d.id)
  SELECT t.nam_den AS nam, t.so_id AS soId FROM dau_so d JOIN van_ban t ON t.id = d.id`

/** The numbers asked for in each register and year that may have them. */
const numbersIn = (db: ReadableDb, asked: Wanted) =>
  all<{ nam: number; soId: number }>(db, numberedYears).flatMap(({ nam, soId }) =>
    soDenIn(asked).flatMap(one => (one.nam === null || one.nam === nam ? [[nam, soId, one.so]] : [])),
  )

const numbered = `SELECT v.thu_tu FROM json_each(?) s CROSS JOIN van_ban v ON v.chieu = 'den' AND v.nam_den = s.value ->> 0 AND v.so_id = s.value ->> 1
  AND v.so_den = s.value ->> 2 WHERE v.so_den IS NOT NULL AND v.bo_luc IS NULL`

function soDenCondition(db: ReadableDb, asked: Wanted): Condition {
  const numbers = soDenIn(asked).map(({ so, nam }) => [so, nam])
  return {
    sql: `(l.chieu = 'den' AND EXISTS (SELECT 1 FROM json_each(?) s WHERE l.so_den = s.value ->> 0 AND coalesce(s.value ->> 1, l.nam_den) = l.nam_den))`,
    values: [JSON.stringify(numbers)],
    listed: { sql: numbered, values: [JSON.stringify(numbersIn(db, asked))] },
  }
}

type Make = (db: ReadableDb, asked: Wanted) => Condition

/** What each filter asks of a row; several values are alternatives. */
const conditions: Readonly<Record<FilterName, Make>> = {
  loai: kindCondition,
  tu: (_, asked) => dayCondition('>=', asked),
  den: (_, asked) => dayCondition('<=', asked),
  ngay: (_, asked) => daysCondition(asked),
  nam: (_, asked) =>
    oneOf(
      'nam',
      asked.flatMap(one => (one.kind === 'year' ? [one.year] : [])),
    ),
  'noi-nhan': (_, asked) => phraseCondition(asked, 'noi_nhan', received(sentOn)),
  'kinh-gui': (_, asked) => phraseCondition(asked, 'noi_nhan', received("n.danh_sach = 'kinh-gui'")),
  'co-quan': (_, asked) => issuerCondition(asked),
  'nguoi-ky': (_, asked) => phraseCondition(asked, 'nguoi', holdsOne('l.ho_ten'), asTyped),
  tinh: (_, asked) => oneOf('tinh', namesIn(asked)),
  'don-vi': (_, asked) => unitCondition(asked),
  goc: parentCondition,
  'chua-co-goc': () => ({ sql: `(${hasParent} AND NOT ${hasHeldParent})`, values: [] }),
  'co-goc': () => ({ sql: hasHeldParent, values: [] }),
  chieu: (_, asked) => oneOf('chieu', namesIn(asked)),
  'so-den': soDenCondition,
}

/** Of these a letter has one value: several are alternatives (TK-38). */
const alternatives: readonly FilterName[] = ['loai', 'ngay', 'nam', 'co-quan', 'nguoi-ky', 'tinh', 'don-vi', 'chieu', 'so-den']

/** What the understood filters of a line ask of a row, all of them at once. */
export function conditionsOf(db: ReadableDb, filters: readonly Filter[]): Condition[] {
  const asked = understood(filters)
  const groups = Map.groupBy(
    asked.map((filter, i) => ({ filter, key: !filter.isExcluded && alternatives.includes(filter.name) ? filter.name : String(i) })),
    ({ key }) => key,
  )
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { name, isExcluded } = first.filter
    const condition = conditions[name](
      db,
      [first, ...others].map(({ filter }) => filter.asked),
    )
    return [isExcluded ? { sql: `(${condition.sql}) IS NOT TRUE`, values: condition.values } : condition]
  })
}
