// Người ký of a văn bản that several sign: the first and those beside him. Knows which kinds several sign; where one signs it gives what nguoi-ky.ts reads.
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { foldedOf, type Part } from '../text/lines.ts'
import { jointSignatures } from './joint-sign.ts'
import type { Layout } from './layout.ts'
import { jointCount } from './lien-tich.ts'
import { readNguoiKy, signerFrom } from './nguoi-ky.ts'

/** Kinds that two sides or chair and secretary sign (NĐ 30/2020 Phụ lục III, mẫu 1.9). */
const severalSign: readonly string[] = ['Biên bản', 'Bản ghi nhớ', 'Bản thỏa thuận', 'Hợp đồng', 'Quy chế phối hợp']

/** Who takes minutes, draws a table up or is given a power never is the first, who presides always is; the others stay as printed. */
const order = (sign: readonly Part[]): number => {
  const is = (first: RegExp): boolean => sign.some(part => first.test(foldedOf(part)))
  return is(/^(?:thu ky|nguoi lap|nguoi ghi|nguoi duoc)/u) ? 1 : is(/^chu t(?:oa|ri)/u) ? -1 : 0
}

export interface NguoiKyRead {
  nguoiKy: TheThuc['nguoiKy']
  nguoiKyKhac: TheThuc['nguoiKyKhac']
  issues: Issue[]
}

/** All who sign. Rule NK-7; of one signer NK-1 to NK-4. */
export function readSigners(layout: Layout, kyHieu: string | null): NguoiKyRead {
  const { lines, extent, foot, kind } = layout
  const isJoint = jointCount(kyHieu, kind) !== null || (kind !== null && severalSign.includes(kind.name))
  const own = lines.slice(0, extent.to)
  const signs = jointSignatures(own, foot?.from ?? own.length, foot?.to ?? own.length, isJoint)
  const chairFirst = (signs ?? []).toSorted((a, b) => order(a) - order(b))
  const read = chairFirst.map(sign => signerFrom(layout, sign))
  const [first, ...others] = read.flatMap(({ nguoiKy }) => (nguoiKy?.value.hoTen ? [{ ...nguoiKy, rule: 'NK-7' }] : []))
  if (!first || others.length === 0) return { ...readNguoiKy(layout), nguoiKyKhac: [] }
  const isRepaired = read.some(signer => signer.isRepaired)
  const issues: Issue[] = isRepaired ? [{ code: 'name-repaired', field: 'nguoiKy', at: first.at, rule: 'NK-6' }] : []
  return { nguoiKy: first, nguoiKyKhac: others, issues }
}
