// The algorithms of signatures by their object identifiers (RFC 3370, 4055, 5754, 8419), and which of them are too weak by now.
import { constants, createVerify, type KeyObject, verify } from 'node:crypto'
import { type AlgorithmIdentifier, RSASSAPSSParams } from 'pkijs'

/** Digest → its name in Node. */
const digests: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
}

/** Signature algorithm (RSA, ECDSA) → its digest; null where the digest is named apart. */
const signings: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.10045.2.1': null,
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}
const pss = '1.2.840.113549.1.1.10'
const ed25519 = '1.3.101.112'

export const digestNamed = ({ algorithmId }: { algorithmId: string }): string | null => digests[algorithmId] ?? null
/** The digest that a certificate was signed by, where its algorithm names one. */
export const digestOfSigning = ({ algorithmId }: { algorithmId: string }): string | null => signings[algorithmId] ?? null

/** `saltLength` (bytes) of RSA-PSS; Ed25519 signs the content itself. */
export type Signing = { digest: string; saltLength: number | null } | 'ed25519'

/** How a signature was made, where that is known here; `digest` is the one named beside it. */
export function signingNamed(algorithm: AlgorithmIdentifier, digest: string): Signing | null {
  const { algorithmId } = algorithm
  if (algorithmId === ed25519) return 'ed25519'
  if (algorithmId === pss) {
    const params = new RSASSAPSSParams({ schema: algorithm.algorithmParams })
    const own = digestNamed(params.hashAlgorithm)
    return own === null ? null : { digest: own, saltLength: params.saltLength }
  }
  const own = signings[algorithmId]
  return own === undefined ? null : { digest: own ?? digest, saltLength: null }
}

/** Whether a signature over parts of bytes was made with the key's other half. */
export function isSignature(signing: Signing, parts: readonly Uint8Array[], key: KeyObject, signature: Uint8Array): boolean {
  try {
    if (signing === 'ed25519') return verify(null, Buffer.concat(parts), key, signature)
    const verifier = createVerify(signing.digest)
    for (const part of parts) verifier.update(part)
    const { saltLength } = signing
    return verifier.verify({ key, ...(saltLength === null ? {} : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }) }, signature)
  } catch {
    return false
  }
}

const weakDigests: Readonly<Record<string, string>> = { md5: 'MD5', sha1: 'SHA-1' }
/** Fewer bits of an RSA key are too few since 2014 (NIST SP 800-131A). */
const leastBits = 2048

/** What of it is too weak by now, by name. */
export function weaknessesOf(digestNames: readonly (string | null)[], keys: readonly KeyObject[]): string[] {
  const weak = digestNames.flatMap(digest => weakDigests[digest ?? ''] ?? [])
  const short = keys.flatMap(key => {
    const bits = key.asymmetricKeyDetails?.modulusLength
    return bits !== undefined && bits < leastBits ? [`RSA ${bits}`] : []
  })
  return [...new Set([...weak, ...short])]
}
