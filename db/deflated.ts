// Text and JSON as they lie in the archive: UTF-8, raw deflate (RFC 1951). Knows bytes, not what they mean.
import { deflateRawSync, inflateRawSync } from 'node:zlib'

export const deflateText = (text: string): Uint8Array => deflateRawSync(text, { level: 6 })
export const inflateText = (blob: Uint8Array): string => inflateRawSync(blob).toString('utf8')
