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

/** Signature algorithm → its digest; null where the digest is named apart. */
const signings: Readonly<Record<string, { by: 'rsa' | 'ec' | 'ed25519'; digest: string | null }>> = {
  '1.2.840.113549.1.1.1': { by: 'rsa', digest: null },
  '1.2.840.113549.1.1.4': { by: 'rsa', digest: 'md5' },
  '1.2.840.113549.1.1.5': { by: 'rsa', digest: 'sha1' },
  '1.2.840.113549.1.1.11': { by: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { by: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { by: 'rsa', digest: 'sha512' },
  '1.2.840.113549.1.1.14': { by: 'rsa', digest: 'sha224' },
  '1.2.840.10045.2.1': { by: 'ec', digest: null },
  '1.2.840.10045.4.1': { by: 'ec', digest: 'sha1' },
  '1.2.840.10045.4.3.1': { by: 'ec', digest: 'sha224' },
  '1.2.840.10045.4.3.2': { by: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { by: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { by: 'ec', digest: 'sha512' },
  '1.3.101.112': { by: 'ed25519', digest: 'sha512' },
}
const pss = '1.2.840.113549.1.1.10'

export const digestNamed = ({ algorithmId }: AlgorithmIdentifier): string | null => digests[algorithmId] ?? null

export type Signing = { by: 'rsa' | 'rsa-pss' | 'ec' | 'ed25519'; digest: string; saltLength: number | null }

/** How a signature was made, where that is known here; `digest` is the one named beside it. */
export function signingNamed(algorithm: AlgorithmIdentifier, digest: string): Signing | null {
  if (algorithm.algorithmId === pss) {
    const params = new RSASSAPSSParams({ schema: algorithm.algorithmParams })
    const own = digestNamed(params.hashAlgorithm)
    return own === null ? null : { by: 'rsa-pss', digest: own, saltLength: params.saltLength }
  }
  const known = signings[algorithm.algorithmId]
  return known ? { by: known.by, digest: known.digest ?? digest, saltLength: null } : null
}

const keyKinds: Readonly<Record<Signing['by'], readonly string[]>> = {
  rsa: ['rsa'],
  'rsa-pss': ['rsa', 'rsa-pss'],
  ec: ['ec'],
  ed25519: ['ed25519'],
}

/** Whether a signature over parts of bytes was made with the key's other half. */
export function isSignature(
  { by, digest, saltLength }: Signing,
  parts: readonly Uint8Array[],
  key: KeyObject,
  signature: Uint8Array,
): boolean {
  if (!keyKinds[by].includes(key.asymmetricKeyType ?? '')) return false
  try {
    if (by === 'ed25519') return verify(null, Buffer.concat(parts), key, signature)
    const verifier = createVerify(digest)
    for (const part of parts) verifier.update(part)
    const padding = by === 'rsa-pss' ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: saltLength ?? 20 } : {}
    return verifier.verify({ key, ...padding }, signature)
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
