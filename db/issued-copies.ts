// How many copies of văn bản đi went out, for the lines of their register: many at a time, for a statement or more a line would take a minute for a
// year's book. Reads only.
import type { RegisterEntry } from '../contract/paper.ts'
import { issuedCopies } from '../core/recipients/issued.ts'
import { openList } from '../core/recipients/open-list.ts'
import type { KnownAgency } from '../core/recipients/world.ts'
import { all, inLots, listOf, type ReadableDb } from './handle.ts'
import { letterKept } from './letter.ts'
import { agencyNamed, agencyRow, type Letter, mayHaveArticle, withSendings } from './opened-recipients.ts'
import { recipientsOfEach } from './recipients.ts'
import { sendingsOfEach } from './sent.ts'
import { groupsSet, setCopiesOfEach, setGroupOf } from './set-groups.ts'

interface LetterRow {
  id: number
  tinh: string | null
  co_quan_id: number | null
  co_quan_ban_hanh: string | null
  noi_luu: string | null
  ngay: string | null
}

const lettersSql = `SELECT id, tinh, co_quan_id, co_quan_ban_hanh, noi_luu, coalesce(ngay_ban_hanh, ngay_den) AS ngay FROM van_ban
  WHERE id IN (SELECT value FROM json_each(?))`

/** What one walk through a register has asked the directory already. */
interface Asked {
  groups: Set<string>
  rows: Map<number, KnownAgency | null>
  names: Map<string, KnownAgency | null>
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  if (!known.has(key)) known.set(key, find())
  return known.get(key) as Value
}

/** Counts as the recipients screen does, with what is kept of all these letters asked once. */
function countedOf(db: ReadableDb, asked: Asked, ids: readonly number[]): Map<number, number | null> {
  const [recipients, set, sent] = [recipientsOfEach(db, ids), setCopiesOfEach(db, ids), sendingsOfEach(db, ids)]
  const counted = (row: LetterRow): number | null => {
    const listed = recipients.get(row.id) ?? []
    const noiNhan = listed.filter(({ list }) => list === 'noi-nhan')
    const letter: Letter = {
      kinhGui: listed.filter(({ list }) => list === 'kinh-gui').map(({ text }) => text),
      ...{ noiNhan, noiLuu: row.noi_luu, tinh: row.tinh, day: row.ngay, issuer: row.co_quan_id, coQuanBanHanh: row.co_quan_ban_hanh },
      text: noiNhan.some(({ text }) => mayHaveArticle.test(text)) ? (letterKept(db, row.id).letter?.text ?? null) : null,
    }
    const linked = new Map(listed.map(({ text, coQuan }) => [text, coQuan?.id]))
    const agency = (name: string): KnownAgency | null => {
      const id = linked.get(name)
      if (id !== undefined) return remembered(asked.rows, id, () => agencyRow(db, id))
      return remembered(asked.names, JSON.stringify([name, row.tinh, row.co_quan_ban_hanh]), () => agencyNamed(db, name, letter))
    }
    const group = (key: string) => (asked.groups.has(key) ? setGroupOf(db, { key, ...letter }, agency) : null)
    const copies = set.get(row.id)
    const opened = openList(letter, { agency, group, copies: (list, text) => copies?.get(`${list} ${text}`) ?? null })
    const sendings = sent.get(row.id)
    const { lines, beside } = sendings ? withSendings(opened.lines, sendings) : { lines: opened.lines, beside: [] }
    return issuedCopies({ lines, printedRun: opened.printedRun, sentBeside: beside })
  }
  return new Map(all<LetterRow>(db, lettersSql, listOf(ids)).map(row => [row.id, counted(row)]))
}

/** The entries of sổ đăng ký văn bản đi with their number of copies: what the clerk set, else what is counted, else null for a pen. */
export function* withCopies(db: ReadableDb, entries: Iterable<RegisterEntry>): Generator<RegisterEntry> {
  const asked: Asked = { groups: groupsSet(db), rows: new Map(), names: new Map() }
  for (const some of inLots(entries)) {
    const open = some.filter(({ soLuongBan }) => soLuongBan === null).map(({ vanBanId }) => vanBanId)
    const counted = countedOf(db, asked, open)
    for (const entry of some) yield { ...entry, soLuongBan: entry.soLuongBan ?? counted.get(entry.vanBanId) ?? null }
  }
}
