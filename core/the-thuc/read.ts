// Reads a letter's thể thức: sequences the readers, one per formal part (NĐ 30/2020 Điều 8). Decides nothing itself; never throws.
import type { Issue, LetterReading, LetterText } from '../../contract/the-thuc.ts'
import { readBanSao } from './ban-sao.ts'
import { readCoQuan } from './co-quan.ts'
import { readHanXuLy } from './han-xu-ly.ts'
import { readStamps } from './khan-mat.ts'
import { readKinhGui } from './kinh-gui.ts'
import { makeIssue } from './known.ts'
import { type Layout, layoutOf } from './layout.ts'
import { readNgayDiaDanh } from './ngay-dia-danh.ts'
import { readSigners } from './nguoi-ky-khac.ts'
import { readNhiemVu } from './nhiem-vu.ts'
import { readNoiLuu } from './noi-luu.ts'
import { readNoiNhan } from './noi-nhan.ts'
import { readSoKyHieu } from './so-ky-hieu.ts'
import { readTenLoai } from './ten-loai.ts'
import { readTrichYeu } from './trich-yeu.ts'
import { readVienDan } from './vien-dan.ts'

/** What the letter says and what is doubtful. Any text gives a reading; what is not found is null or empty. Linear in the text's length. */
export function readTheThuc(letter: LetterText): LetterReading {
  const layout = layoutOf(letter)
  const sign = readSoKyHieu(layout)
  const date = readNgayDiaDanh(layout)
  const bodies = readCoQuan(layout, date.diaDanh?.value ?? null, sign.kyHieu?.value ?? null)
  const kind = readTenLoai(layout, sign.kyHieu)
  const title = readTrichYeu(layout)
  const stamps = readStamps(layout)
  const term = readHanXuLy(layout, kind.tenLoai?.value ?? null, date.ngayBanHanh?.value ?? null)
  const to = readKinhGui(layout)
  const recipients = readNoiNhan(layout)
  const signer = readSigners(layout, sign.kyHieu?.value ?? null)
  const copy = readBanSao(layout)
  return {
    theThuc: {
      coQuanChuQuan: bodies.coQuanChuQuan,
      coQuanBanHanh: bodies.coQuanBanHanh,
      coQuanLienTich: bodies.coQuanLienTich,
      so: sign.so,
      kyHieu: sign.kyHieu,
      soKyHieu: sign.soKyHieu,
      diaDanh: date.diaDanh,
      ngayBanHanh: date.ngayBanHanh,
      tenLoai: kind.tenLoai,
      trichYeu: title.trichYeu,
      doKhan: stamps.doKhan,
      doMat: stamps.doMat,
      hanXuLy: term.hanXuLy,
      kinhGui: to.kinhGui,
      noiNhan: recipients.noiNhan,
      noiLuu: readNoiLuu(layout),
      nguoiKy: signer.nguoiKy,
      nguoiKyKhac: signer.nguoiKyKhac,
      banSao: copy.banSao,
      vienDan: readVienDan(layout, sign.soKyHieu?.value ?? null),
      nhiemVu: readNhiemVu(layout),
    },
    issues: [sign, date, bodies, kind, title, stamps, term, to, recipients, signer, copy, readOthers(layout)].flatMap(read => read.issues),
  }
}

/** Further letters in the text: the fields are the first one's. Rule VB-2. */
function readOthers({ extent: { others } }: Layout): { issues: Issue[] } {
  return { issues: others.length ? [makeIssue('several-letters', null, 'VB-2', others)] : [] }
}
