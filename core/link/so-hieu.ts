// The key of a số, ký hiệu: what two prints of one sign have in common. Does not know whose sign it is.
import { fold } from '../text/fold.ts'
import { parseSoKyHieu } from '../the-thuc/sign-forms.ts'

/** Folded for comparing: `so` without zeros in front, `kyHieu` without separators ('' when only the number is known). */
export interface SoHieuKey {
  so: string
  /** The year printed inside the sign, as `30/2020/NĐ-CP` has it. */
  nam: number | null
  kyHieu: string
}

/** `05` and `5`, `30C` and `30c` are one number. */
export const soKey = (so: string): string =>
  so
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/u, '')

/** `QĐ-UBND`, `QĐUBND`, `qd ubnd` are one ký hiệu: separators are what prints and extracts lose. */
export const kyHieuKey = (kyHieu: string): string => fold(kyHieu).replaceAll(' ', '')

const bareNumber = /^(?:số\s*(?::\s*)?)?(\d{1,9}[a-z]?)$/iu

/** The key of a printed or typed sign; null when it is none. `soHieuKey('05 /BNV-VP')` is `{ so: '5', nam: null, kyHieu: 'bnvvp' }`. */
export function soHieuKey(printed: string): SoHieuKey | null {
  const upper = printed.normalize('NFC').toUpperCase()
  const parsed = parseSoKyHieu(upper)
  if (parsed) return { so: soKey(parsed.so), nam: parsed.nam, kyHieu: kyHieuKey(parsed.kyHieu) }
  const so = bareNumber.exec(upper.trim())?.[1]
  return so ? { so: soKey(so), nam: null, kyHieu: '' } : null
}
