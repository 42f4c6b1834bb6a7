// What few letters have beside the row: further issuers and signers of a joint văn bản, and what a copy adds. Names stay as printed.
import type { BanSao, NguoiKy } from '../contract/the-thuc.ts'
import type { VanBanFields } from '../contract/van-ban.ts'
import { all, one, type ReadableDb, run, type WritableDb } from './handle.ts'

type Rare = Pick<VanBanFields, 'coQuanLienTich' | 'nguoiKyKhac' | 'banSao'>

interface SignerRow {
  quyen_han: string | null
  chuc_vu: string | null
  ho_ten: string | null
}

/** The signer that three columns hold; null where none says anything. */
export const signerOf = ({ quyen_han, chuc_vu, ho_ten }: SignerRow): NguoiKy | null =>
  quyen_han === null && chuc_vu === null && ho_ten === null ? null : { quyenHan: quyen_han, chucVu: chuc_vu, hoTen: ho_ten }

const tables = ['lien_tich', 'nguoi_ky_khac', 'ban_sao'] as const

export function replaceRare(db: WritableDb, id: number, rare: Rare): void {
  for (const table of tables) run(db, `DELETE FROM ${table} WHERE van_ban_id = ?`, id)
  putRare(db, id, rare)
}

/** All three of a văn bản that has none of them. */
export function putRare(db: WritableDb, id: number, { coQuanLienTich, nguoiKyKhac, banSao }: Rare): void {
  coQuanLienTich.forEach((ten, i) => {
    run(db, 'INSERT INTO lien_tich (van_ban_id, vi_tri, ten) VALUES (?, ?, ?)', id, i, ten)
  })
  nguoiKyKhac.forEach(({ quyenHan, chucVu, hoTen }, i) => {
    run(
      db,
      'INSERT INTO nguoi_ky_khac (van_ban_id, vi_tri, quyen_han, chuc_vu, ho_ten) VALUES (?, ?, ?, ?, ?)',
      ...[id, i, quyenHan, chucVu, hoTen],
    )
  })
  if (banSao) putBanSao(db, id, banSao)
}

function putBanSao(db: WritableDb, id: number, { hinhThuc, coQuan, soKyHieu, ngay, nguoiKy }: BanSao) {
  run(
    db,
    'INSERT INTO ban_sao (van_ban_id, hinh_thuc, co_quan, so_ky_hieu, ngay, quyen_han, chuc_vu, ho_ten) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[id, hinhThuc, coQuan, soKyHieu, ngay],
    ...[nguoiKy?.quyenHan ?? null, nguoiKy?.chucVu ?? null, nguoiKy?.hoTen ?? null],
  )
}

interface BanSaoRow extends SignerRow {
  hinh_thuc: BanSao['hinhThuc']
  co_quan: string | null
  so_ky_hieu: string | null
  ngay: string | null
}

/** All three as they were filed. */
export function rareOf(db: ReadableDb, id: number): Rare {
  const names = all<{ ten: string }>(db, 'SELECT ten FROM lien_tich WHERE van_ban_id = ? ORDER BY vi_tri', id)
  const signers = all<SignerRow>(db, 'SELECT quyen_han, chuc_vu, ho_ten FROM nguoi_ky_khac WHERE van_ban_id = ? ORDER BY vi_tri', id)
  const copy = one<BanSaoRow>(db, 'SELECT * FROM ban_sao WHERE van_ban_id = ?', id)
  return {
    coQuanLienTich: names.map(({ ten }) => ten),
    nguoiKyKhac: signers.flatMap(row => signerOf(row) ?? []),
    banSao: copy && {
      hinhThuc: copy.hinh_thuc,
      coQuan: copy.co_quan,
      soKyHieu: copy.so_ky_hieu,
      ngay: copy.ngay,
      nguoiKy: signerOf(copy),
    },
  }
}
