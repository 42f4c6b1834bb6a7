// The digital signatures in the PDF files of a văn bản, as far as a machine without a network can check them: nothing here says that a certificate
// was not revoked, nor that who issued it may.
import { z } from 'zod'
import { sourceFile } from './van-ban.ts'

/** What a certificate says of itself. Whoever makes one may write any name into it. */
export const chungThuSo = z.object({
  name: z.string().nullable(),
  organization: z.string().nullable(),
  /** From the widest to the narrowest, as printed. */
  units: z.array(z.string()),
  /** `MST:…`, `MNS:…`, `CCCD:…`: what the issuer calls the holder by. */
  codes: z.array(z.string()),
  /** The name of who issued it. */
  issuer: z.string().nullable(),
  /** Serial number, hexadecimal. */
  serial: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
})
export type ChungThuSo = z.infer<typeof chungThuSo>

/** Why nothing can be said of the signed content. */
export const signatureFault = z.enum([
  /** /ByteRange does not name everything up to its end but the signature's own place. */
  'range',
  /** The place for a signature was never filled. */
  'empty',
  /** /Contents is no signature that can be read. */
  'structure',
  /** Of a kind, or by an algorithm, that is not known here. */
  'kind',
  /** The signer's certificate is not in the file. */
  'no-certificate',
  /** The signature was not made with the key of the certificate beside it. */
  'wrong',
])
export type SignatureFault = z.infer<typeof signatureFault>

export const chuKySo = z.object({
  /** A signature, or the time stamp of a whole document (ETSI.RFC3161). */
  kind: z.enum(['signature', 'time-stamp']),
  /** The signed bytes: as they were signed; others; or unknown, and `fault` says why. */
  content: z.enum(['unchanged', 'changed', 'unknown']),
  fault: signatureFault.nullable(),
  /** In bytes; null where `fault` is `range`. `signed` are covered, `after` came after signing, `laterSigned` of these a later unchanged signature covers. */
  coverage: z.object({ signed: z.int(), after: z.int(), laterSigned: z.int() }).nullable(),
  /** Who says when: an RFC 3161 time stamp, the signer's machine inside what was signed, or the file beside it. */
  time: z
    .object({
      at: z.iso.datetime(),
      by: z.enum(['time-stamp', 'signed', 'file']),
      authority: z.string().nullable(),
      /** Of the time stamp, as `weak` below. */
      weak: z.array(z.string()),
    })
    .nullable(),
  /** There is a time stamp, and it is not one of this signature. */
  isTimeStampWrong: z.boolean(),
  /** The certificate's own days at `time`. */
  validity: z.enum(['valid', 'expired', 'not-yet', 'unknown']),
  /** Signer first, each the issuer of the one before; empty where the signer's certificate is missing. */
  chain: z.array(chungThuSo),
  /** Where the chain ends: at a certificate that signed itself, where the next is not in the file, or at one that its issuer did not sign. */
  chainEnd: z.enum(['root', 'incomplete', 'broken']).nullable(),
  /** What is too weak by now: `SHA-1`, `MD5`, `RSA 1024`. */
  weak: z.array(z.string()),
  reason: z.string().nullable(),
})
export type ChuKySo = z.infer<typeof chuKySo>

/** The signatures in one PDF, in the order in which they were made. `left`: places that look like further ones, damaged or too many. */
export const signedFile = z.object({
  ...sourceFile.pick({ sha256: true, name: true }).shape,
  outcome: z.enum(['read', 'too-large', 'unreadable']),
  signatures: z.array(chuKySo),
  left: z.int(),
})
export type SignedFile = z.infer<typeof signedFile>
