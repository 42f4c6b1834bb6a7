// How SQLite answers the archive's questions: from indexes, so that a million letters cost what a thousand do.
import { describe, expect, test } from 'vitest'
import type { VienDan } from '../../contract/the-thuc.ts'
import { filterTable } from '../../core/query/filters.ts'
import { agencyLetters } from '../../db/agency-letters.ts'
import { moveNames, takeNamesBack } from '../../db/agency-names.ts'
import { resolveAll, takeBackName } from '../../db/agency-unresolved.ts'
import { listUses, usesOf } from '../../db/ban-luu.ts'
import { acceptProposals, refuseProposals, takeBackProposals } from '../../db/deciding.ts'
import { keepDifferences } from '../../db/differences.ts'
import { dueDayOf, duePage } from '../../db/due.ts'
import { familyOf } from '../../db/family.ts'
import { finishLetters, giaiQuyetOf, reopenLetters } from '../../db/finishing.ts'
import { passOn, placesNamed, signSteps, takeBackSteps } from '../../db/giai-quyet.ts'
import { all, type ReadableDb } from '../../db/handle.ts'
import { changeHoSo, dropHoSo, hoSoWith, listHoSo, makeHoSo } from '../../db/ho-so.ts'
import { addToHoSo, documentsIn, placeInHoSo, takeFromHoSo } from '../../db/ho-so-van-ban.ts'
import { historyOf } from '../../db/journal.ts'
import { hasPosted, postedEntries } from '../../db/posted.ts'
import { acceptWaiting, heldBySha, openQueue, queueLetter } from '../../db/queue.ts'
import { listQueue } from '../../db/queue-list.ts'
import { idsToReread } from '../../db/readers.ts'
import { receivedOf } from '../../db/received.ts'
import { setCopies, setGroup } from '../../db/recipient-groups.ts'
import { allRegisterEntries, registerEntries } from '../../db/register.ts'
import { gapsIn } from '../../db/register-gaps.ts'
import { listRereading, openRereading, rereadStatusOf } from '../../db/rereading.ts'
import { findVanBan } from '../../db/search.ts'
import { sendTo, signSendings, unsend } from '../../db/sending.ts'
import { booksOf, closeYear, keepNumbers, makeSo, releaseNumber, reopenYear, voidNumber } from '../../db/so-dang-ky.ts'
import {
  correctVanBan,
  fileVanBan,
  listKeys,
  listVanBan,
  namedVanBan,
  openVanBan,
  removeVanBan,
  restoreVanBan,
  twinsOf,
} from '../../db/van-ban.ts'
import { fieldsRead, fileSample, filing, newArchive, now, sample } from './archive-builder.ts'

/** Every statement that `work` has prepared. */
function statementsOf(db: ReadableDb, work: () => void): string[] {
  const seen = new Set<string>()
  const { prepare } = db
  db.prepare = ((sql: string) => {
    seen.add(sql)
    return prepare.call(db, sql)
  }) as typeof db.prepare
  work()
  db.prepare = prepare
  return [...seen]
}

/** The steps of a statement; those of its sub-selects are left out unless asked for. */
const planOf = (db: ReadableDb, sql: string, whole = true): string[] =>
  all<{ parent: number; detail: string }>(db, `EXPLAIN QUERY PLAN ${sql}`, ...(sql.match(/\?/gu) ?? []).map(() => null))
    .filter(row => whole || row.parent === 0)
    .map(row => row.detail)

/** Reading a table from end to end: by its rows, or by an index that does not say where. Lists of ids (json_each), FTS5 and sub-selects are none. */
const isScan = (detail: string): boolean =>
  /^SCAN (?!json_each|CONSTANT ROW|chi_muc_|value\b|\()/u.test(detail) && !/VIRTUAL TABLE/u.test(detail)

const cited: VienDan = {
  quanHe: 'thuc-hien',
  tenLoai: 'Chỉ thị',
  soKyHieu: '12/CT-TTg',
  ngayBanHanh: null,
  coQuanBanHanh: null,
  trichYeu: 'về báo',
}
const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }

function daysWork(db: ReturnType<typeof newArchive>) {
  const id = fileSample(db, 'dak-nong-2680', '2021-06-01')
  const parent = openVanBan(db, { id }).cites[0]?.vanBan.id ?? 0
  const waits = queueLetter(db, { name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, ...sample('ha-noi-1892') }, now)
  listQueue(db, { after: '3.1', limit: 5 })
  openQueue(db, { id: waits }, '2021-06-20')
  heldBySha(db, 'a'.repeat(64))
  acceptWaiting(db, { id: waits, fields: fieldsRead(sample('ha-noi-1892').reading), register, direction: 'den', so: null }, now)
  fileVanBan(db, filing({ vienDan: [cited, { ...cited, soKyHieu: null }] }), now)
  correctVanBan(db, { id, fields: { soKyHieu: '2681/UBND-KGVX', vienDan: [], kinhGui: [] }, register: { ngayDen: '2022-01-01' } }, now)
  reread(db, id)
  passing(db, id)
  sending(db, fileSample(db, 'dak-nong-2680', '2021-06-02'))
  numbering(db)
  gathering(db, id)
  removeVanBan(db, { id }, now)
  restoreVanBan(db, { id }, now)
  familyOf(db, { id: parent })
  historyOf(db, { id })
  namedVanBan(db, { soKyHieu: '12/CT-TTg', year: null, agency: null })
  namedVanBan(db, { soKyHieu: '12', year: null, agency: null })
  twinsOf(db, { coQuanBanHanh: 'UBND tỉnh Đắk Nông', soKyHieu: '2680/UBND-KGVX', ngayBanHanh: '2021-05-31' })
  for (const sort of ['newest', 'relevance'] as const)
    for (const query of [
      '12',
      '12/CT-TTg',
      '12 ct ttg',
      'báo chí',
      'tuyen tr',
      '"năm nung" -báo',
      '2618/UBND-KGVX',
      'tuyen truyeb ',
      'bao cho ',
      '31/5/2021',
      'Công văn số 2680/UBND-KGVX ngày 31/5/2021 của UBND tỉnh Đắk Nông về việc họp',
      '12/CT-TTg năm 1999',
    ])
      for (const direction of [null, 'den'] as const) findVanBan(db, { query, limit: 2, after: null, sort, direction })
  for (const { example } of filterTable)
    for (const query of [example, `-${example}`, `báo ${example}`, `12/CT-TTg ${example}`, `${example} -báo`])
      for (const few of [0, 9])
        findVanBan(db, { query, limit: 2, after: null, sort: 'newest', direction: 'den' }, { few, counted: 9, costly: few })
}

/** A letter passed on, taken, finished, opened again, taken back; the lists of what is due. */
function passing(db: ReturnType<typeof newArchive>, id: number) {
  const day = '2022-06-20'
  const to = [{ donVi: 'Phòng Tổng hợp', vaiTro: 'chu-tri' as const }]
  const { steps } = passOn(db, { ids: [id], to, ngay: null, butPhe: null, nguoiPhe: null, han: day }, day, now)
  signSteps(db, { steps, nguoiNhan: 'Hoa', ngay: null }, day, now)
  finishLetters(db, { ids: [id], ngay: null, traLoi: { soKyHieu: '12/VP', vanBanId: null }, ghiChu: null }, day, now)
  giaiQuyetOf(db, { id }, day)
  reopenLetters(db, { ids: [id] }, now)
  takeBackSteps(db, { steps }, now)
  placesNamed(db, { prefix: 'P', limit: 5 })
  dueDayOf(db, day)
  for (const which of ['chua-chuyen', 'qua-han', 'den-han', 'sap-den'] as const) duePage(db, { which, after: null, limit: 5 }, day)
}

/** A letter's recipients opened, a group and copies set, sent, signed for, asked for and taken back. */
function sending(db: ReturnType<typeof newArchive>, id: number) {
  setGroup(db, { id, line: 'kinh-gui.2', members: [{ name: 'UBND huyện Đắk Mil', copies: null }] }, now)
  for (const copies of [2, null]) setCopies(db, { id, line: 'noi-nhan.3', copies }, now)
  const marks = { to: null, by: null, envelopes: 1, note: null, today: '2022-06-20' }
  const { sent } = sendTo(db, { id, day: '2021-06-20', way: 'buu-dien', ...marks }, now)
  signSendings(db, { id, sendings: sent, signed: null, today: '2022-06-20' }, now)
  receivedOf(db, id)
  for (const period of [{ from: '2021-01-01', to: '2021-12-31' }]) if (hasPosted(db, period)) [...postedEntries(db, period)]
  unsend(db, { id, sendings: sent }, now)
  setGroup(db, { id, line: 'kinh-gui.2', members: null }, now)
}

/** Registers of a year: one made, numbers kept, voided and free again, the year closed and opened, its gaps told. */
function numbering(db: ReturnType<typeof newArchive>) {
  const series = { direction: 'den', nam: 2021, ...makeSo(db, { direction: 'den', ten: 'Đơn thư', loai: ['Đơn'] }, now) } as const
  const { numbers } = keepNumbers(db, { ...series, so: null, count: 2, lyDo: 'đợi' }, now)
  for (const so of numbers) releaseNumber(db, { ...series, so }, now)
  voidNumber(db, { ...series, so: 1, lyDo: 'hỏng' }, now)
  closeYear(db, series, now)
  booksOf(db, { nam: 2021 })
  gapsIn(db, { ...series, after: 0, limit: 5 })
  reopenYear(db, series, now)
}

/** A file made, filled, put in order, emptied and taken away. */
function gathering(db: ReturnType<typeof newArchive>, vanBanId: number) {
  const rest = { deMuc: null, tieuDe: 'báo chí', thoiHan: 20, nguoiLap: null, batDau: null, ketThuc: null, ghiChu: null }
  const fields = { nam: 2021, kyHieu: '01.TCCB', ...rest }
  const { id } = makeHoSo(db, fields, now)
  changeHoSo(db, { id, fields: { ...fields, thoiHan: null } }, now)
  addToHoSo(db, { id, vanBanIds: [vanBanId] }, now)
  placeInHoSo(db, { id, vanBanId, stt: 2, toTu: 1, toDen: 2, ghiChu: null }, now)
  documentsIn(db, { id, after: 0, limit: 5 })
  listHoSo(db, { nam: 2021, query: 'bao', onlyOpen: true, after: '2021.00', limit: 5 })
  hoSoWith(db, { vanBanId })
  takeFromHoSo(db, { id, vanBanIds: [vanBanId] }, now)
  dropHoSo(db, { id }, now)
}

/** A re-reading that finds a difference, and what a clerk does about it. */
function reread(db: ReturnType<typeof newArchive>, id: number) {
  const { reading } = sample('dak-nong-2680')
  for (const what of ['filed', 'waiting'] as const) for (const below of [null, 9]) [...idsToReread(db, what, below)]
  keepDifferences(db, id, { ...reading, theThuc: { ...reading.theThuc, tenLoai: null } }, 9)
  rereadStatusOf(db)
  const page = { field: null, rule: null, ofClerk: false, after: '99', limit: 5 }
  for (const narrow of [{}, { field: 'tenLoai' }, { field: 'tenLoai', rule: '' }] as const) listRereading(db, { ...page, ...narrow })
  openRereading(db, { id })
  const { ids } = acceptProposals(db, { kind: 'group', field: 'tenLoai', rule: '' }, now)
  takeBackProposals(db, ids, now)
  refuseProposals(db, { kind: 'letter', id })
}

/** Statements that read many rows on purpose, with why that is no harm: a count of what an index holds, or of so many of the latest rows and no more;
 * what the clerk told of names, read once and kept. */
const counted =
  /^SELECT (count\(\*\) AS n FROM (van_ban v WHERE v\.(bo_luc|chieu)|hang_cho$|\(SELECT 1 FROM (van_ban|\(SELECT (thu_tu|rowid)) .*LIMIT \?\))|truong AS field, quy_tac AS rule, count|\(SELECT count|ten_khoa, tinh, co_quan_id FROM ten_da_chi$)/su

describe('a day’s work at the archive', () => {
  test('reads no table from end to end', () => {
    const db = newArchive()
    const statements = statementsOf(db, () => {
      daysWork(db)
      for (const direction of [null, 'den', 'tham-chieu'] as const)
        for (const removed of [false, true]) {
          listVanBan(db, { direction, removed, after: '99', limit: 5 })
          listKeys(db, { direction, removed, limit: 5 })
        }
      registerEntries(db, { from: '2021-01-01', to: '2021-12-31', kind: 'den', after: '2021-06-01.1.1', limit: 5 })
      for (const isOut of [false, true]) listUses(db, { from: '2021-01-01', to: '2021-12-31', isOut, after: '2021-06-01.1', limit: 5 })
      usesOf(db, { vanBanId: 1 })
    }).filter(sql => /^\s*(SELECT|UPDATE|DELETE|INSERT)/iu.test(sql))
    expect(statements.length).toBeGreaterThan(50)
    const scans = statements
      .filter(sql => !counted.test(sql))
      .flatMap(sql =>
        planOf(db, sql)
          .filter(isScan)
          .map(detail => `${detail} ← ${sql}`),
      )
    expect(scans).toEqual([])
  })
  test('shows lists and registers in the order of an index, without sorting them', () => {
    const db = newArchive()
    const statements = statementsOf(db, () => {
      for (const direction of [null, 'den'] as const)
        for (const removed of [false, true]) {
          listVanBan(db, { direction, removed, after: '99', limit: 5 })
          listKeys(db, { direction, removed, limit: 5 })
        }
      registerEntries(db, { from: '2021-01-01', to: '2021-12-31', kind: 'den', after: null, limit: 5 })
      listQueue(db, { after: null, limit: 5 })
      historyOf(db, { id: 1 })
    })
    const sorted = statements.filter(sql => planOf(db, sql, false).some(detail => detail === 'USE TEMP B-TREE FOR ORDER BY'))
    expect(sorted).toEqual([])
  })
  test('begins each page of a register where the page before ended, not at the first day of the period', () => {
    const db = newArchive()
    const [walk = ''] = statementsOf(db, () => [...allRegisterEntries(db, { from: '2021-01-01', to: '2021-12-31', kind: 'den' })])
    expect(planOf(db, walk, false)[0]).toMatch(/van_ban_so_dang_ky \(chieu=\? AND \(ngay_den,so_den\)>\(\?,\?\) AND ngay_den<\?\)/u)
  })
  test('counts from an index alone', () => {
    const db = newArchive()
    const statements = statementsOf(db, () => {
      for (const direction of [null, 'den'] as const)
        for (const removed of [false, true]) listVanBan(db, { direction, removed, after: null, limit: 5 })
    }).filter(sql => sql.startsWith('SELECT count'))
    expect(statements).toHaveLength(4)
    for (const sql of statements) expect(planOf(db, sql).join(), sql).toMatch(/USING (COVERING )?INDEX/u)
  })
  test('a name told to an agency and taken back touches the lines of that name, not every letter of the province', () => {
    const db = newArchive()
    fileVanBan(db, filing({ coQuanBanHanh: 'UBND tỉnh Đắk Nông', kinhGui: ['Cục QLRR', 'Báo Đắk Nông'] }), now)
    const id = all<{ id: number }>(db, "SELECT id FROM co_quan WHERE ten = 'Báo Đắk Nông'")[0]?.id ?? 0
    const ten = { ten: 'Cục QLRR', tinh: 'Đắk Nông' }
    const updates = statementsOf(db, () => {
      resolveAll(db, { ...ten, id }, now)
      takeBackName(db, ten, now)
    }).filter(sql => sql.startsWith('UPDATE muc_nhan'))
    expect(updates).toHaveLength(2)
    expect(updates.flatMap(sql => planOf(db, sql).filter(detail => /^(SCAN|SEARCH) (v|muc_nhan)\b/u.test(detail)))).toEqual([
      'SEARCH muc_nhan USING INDEX muc_nhan_chua_ro (ten_id=?)',
      'SEARCH v USING INTEGER PRIMARY KEY (rowid=?)',
      'SEARCH muc_nhan USING INDEX muc_nhan_co_quan (co_quan_id=?)',
      'SEARCH v USING INTEGER PRIMARY KEY (rowid=?)',
    ])
  })
  test('a page of what an agency was sent is read off an index; a move of its names is taken back without asking each line of those that stay', () => {
    const db = newArchive()
    fileVanBan(db, filing({ coQuanBanHanh: 'UBND tỉnh Đắk Nông', kinhGui: ['Sở TTTT', 'Báo Đắk Nông'] }), now)
    const [from = 0, into = 0] = all<{ id: number }>(db, 'SELECT co_quan_id AS id FROM muc_nhan ORDER BY vi_tri').map(row => row.id)
    const page = { what: 'received', year: null, withFormer: false, after: null, limit: 5 } as const
    const { moveId } = moveNames(db, { id: from, names: ['Sở TTTT'], into }, now)
    const statements = statementsOf(db, () => {
      expect(agencyLetters(db, { id: into, ...page }).items).toHaveLength(1)
      takeNamesBack(db, { moveId }, now)
    }).filter(sql => / muc_nhan /u.test(sql) && (sql.includes('LIMIT') || sql.startsWith('UPDATE')))
    expect(statements).toHaveLength(2)
    const plans = statements.flatMap(sql => [...planOf(db, sql, false), ...planOf(db, sql).filter(detail => detail.startsWith('SCAN'))])
    expect(plans.filter(detail => /^USE TEMP B-TREE|^SCAN g /u.test(detail))).toEqual([])
  })
})
