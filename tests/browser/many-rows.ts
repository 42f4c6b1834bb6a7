// An archive of very many letters, as far as the list and a search for one word need them: rows and words written straight into the tables.
import { closeDb, openWriter } from '../../db/open.ts'
import { setOwnAgency } from '../../db/own-agency.ts'

const own = {
  ten: 'Văn phòng UBND tỉnh Lào Cai',
  chuQuan: 'UBND tỉnh Lào Cai',
  diaChi: null,
  tinh: 'Lào Cai',
  dienThoai: null,
  fax: null,
  email: null,
  website: null,
}

/** Letters of one day; the first is the latest but of the last day. */
const perDay = 500

const counting = 'WITH RECURSIVE dem (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM dem WHERE i < ?)'
const thuTu = `(10000 + i / ${perDay}) * 1048576 + i % ${perDay} + 1`
const rowsSql = `${counting} INSERT INTO van_ban (chieu, thu_tu, nam_den, so_den, ngay_den, so_ky_hieu, so, ky_hieu, nam, ngay_ban_hanh, ten_loai,
  co_quan_ban_hanh, trich_yeu) SELECT 'den', ${thuTu}, 2020, i, '2020-01-01', i || '/BC-VP', CAST(i AS TEXT), 'bcvp', 2020, '2020-01-01', 'Báo cáo',
  'Văn phòng Ủy ban nhân dân tỉnh Lào Cai', 'tình hình tháng ' || (1 + i % 12) || ' của đơn vị ' || i FROM dem`
const wordsSql = `${counting} INSERT INTO chi_muc_than (rowid, than) SELECT ${thuTu}, i || ' bc vp bao cao tinh hinh thang ' || (1 + i % 12) || ' ¶den' FROM dem`

/** Fills a folder with so many letters, number 1 the earliest; the last `found` are found by the words "báo cáo". */
export function fillArchive(folder: string, rows: number, found = rows): void {
  const db = openWriter(folder)
  setOwnAgency(db, own, new Date('2021-06-20T02:03:04.000Z'))
  db.transaction(() => {
    db.prepare(rowsSql).run(rows)
    db.prepare(wordsSql).run(found)
  })()
  closeDb(db)
}
