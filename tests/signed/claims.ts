// What must hold of the signatures in any bytes whatever: an answer in the contract's form, and nothing called unchanged but what was signed here.
import { z } from 'zod'
import { chuKySo } from '../../contract/chu-ky-so.ts'
import { readSignatures } from '../../intake/pdf-signatures.ts'
import { signaturePlaces } from '../../intake/signature-places.ts'

const form = z.object({ signatures: z.array(chuKySo), left: z.int() })

const messages = (pdf: Uint8Array): (string | null)[] =>
  signaturePlaces(pdf).places.map(({ covered }) => covered && Buffer.concat(covered.parts).toString('latin1'))

/** Checks the signatures of bytes made of a whole signed file; gives them. */
export function checkDamaged(whole: Uint8Array, damaged: Uint8Array): z.infer<typeof form> {
  const said = form.parse(readSignatures(damaged))
  const signed = new Set(messages(whole))
  const covered = messages(damaged)
  said.signatures.forEach(({ content }, i) => {
    if (content === 'unchanged' && !signed.has(covered[i] ?? null)) throw new Error(`signature ${i} calls unchanged what nobody signed`)
  })
  return said
}
