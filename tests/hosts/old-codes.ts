// Letters as old programs saved them: one byte a letter in a TCVN3 font.
import { tcvn3 } from '../../core/text/tcvn3.ts'

const codes = new Map(tcvn3.map(([code, sign]) => [sign, code]))

/** Capitals with marks have no byte of their own in TCVN3: their font shows the small letter's byte as a capital. */
export const toTcvn3 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), c => codes.get(c) ?? codes.get(c.toLowerCase()) ?? c.charCodeAt(0))
