// A synthetic letter as it would be filed, its readings made from what the letter was made of: what measures filing alone need not read first.
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import type { Reading } from '../../contract/reading.ts'
import { emptyTheThuc, type LetterText, type TheThuc, type VienDan } from '../../contract/the-thuc.ts'
import { readerVersion } from '../../core/the-thuc/version.ts'
import type { Filing } from '../../db/filing.ts'
import { type SyntheticLetter, letter as synthetic } from './letters.ts'

/** The letters arrive in the order of their numbers, some four hundred a day. */
const perDay = 400
const firstDay = Date.UTC(2018, 0, 2)
const dayOf = (i: number): string => new Date(firstDay + Math.floor(i / perDay) * 86_400_000).toISOString().slice(0, 10)

const printedParent = /^(?<tenLoai>\S+ \S+) số (?<so>\S+) ngày (?<d>\d+)\/(?<m>\d+)\/(?<y>\d+) của (?<coQuan>.+)$/u

function parentOf(parent: string): VienDan {
  const { tenLoai = '', so = '', d = '', m = '', y = '', coQuan = '' } = printedParent.exec(parent)?.groups ?? {}
  const ngayBanHanh = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return { quanHe: 'thuc-hien', tenLoai, soKyHieu: so, ngayBanHanh, coQuanBanHanh: coQuan, trichYeu: null }
}

/** Readings of a letter whose parts are known: each with the place it stands at, as a reader gives them. */
function theThucOf(made: SyntheticLetter, text: string): TheThuc {
  let from = 0
  const reading = <T>(value: T, raw: string, rule: string): Reading<T> => {
    const start = Math.max(0, text.indexOf(raw, from))
    from = start
    return { value, raw, at: [{ start, end: start + raw.length }], page: 1, rule, sure: 'certain', reason: null }
  }
  const [so = '', kyHieu = ''] = made.soKyHieu.split('/')
  const [addressed, others] = [made.recipients.slice(0, 2), made.recipients.slice(2)]
  return {
    ...emptyTheThuc,
    coQuanBanHanh: reading(made.agency, made.agency.toUpperCase(), 'CQ-1'),
    so: reading(so, so, 'SKH-1'),
    kyHieu: reading(kyHieu, kyHieu, 'SKH-1'),
    soKyHieu: reading(made.soKyHieu, made.soKyHieu, 'SKH-1'),
    ngayBanHanh: reading(made.ngayBanHanh, 'ngày', 'NDD-1'),
    tenLoai: reading('Công văn', 'V/v', 'TL-3'),
    trichYeu: reading(made.trichYeu, made.trichYeu, 'TY-1'),
    kinhGui: addressed.map(name => reading(name, name, 'KG-1')),
    vienDan: [reading(parentOf(made.parent), made.parent, 'VD-1')],
    noiNhan: others.map(name => reading({ text: name, purpose: null }, name, 'NN-1')),
    nguoiKy: reading({ quyenHan: 'KT.', chucVu: 'Phó Chủ tịch', hoTen: made.signer }, made.signer, 'NK-1'),
  }
}

/** The letter of a number, ready to be filed on its day. */
export function knownFiling(i: number): Filing {
  const made = synthetic(i)
  const letter: LetterText = { text: made.text.normalize('NFC'), pages: [0], runs: [] }
  const theThuc = theThucOf(made, letter.text)
  const register = { ngayDen: dayOf(i), donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
  const reading = { theThuc, issues: [] }
  return { fields: fieldsAsRead(theThuc), register, direction: 'den', so: null, reading, readBy: readerVersion, letter, files: [] }
}
