// The signatures in a văn bản's files as `show` prints them: a line or two each, and once what was not checked.
import type { ChuKySo, SignedFile } from '../../../contract/chu-ky-so.ts'
import {
  contentSentence,
  coverageSentence,
  fileSentence,
  officeName,
  signatureWords,
  signerName,
  timeSentence,
  warningsOf,
} from '../../../contract/signature-words.ts'

function signatureLines(signature: ChuKySo): string[] {
  const { kind, coverage } = signature
  const who = kind === 'time-stamp' ? `${signatureWords.stamp} (${signerName(signature)})` : signerName(signature)
  const covers = coverage && `${signatureWords.coverage}: ${coverageSentence(signature)}`
  return [
    `    - ${[who, officeName(signature)].filter(Boolean).join(', ')}; ${timeSentence(signature)}`,
    `      ${[contentSentence(signature), covers, ...warningsOf(signature)].filter(Boolean).join(' ')}`,
  ]
}

function fileLines(file: SignedFile, several: boolean): string[] {
  const said = fileSentence(file)
  if (file.signatures.length === 0 && said === null) return []
  return [
    ...(several ? [`    ${file.name}:`] : []),
    ...file.signatures.flatMap(signatureLines),
    ...(said === null ? [] : [`    - ${said}`]),
  ]
}

/** Nothing where no file is signed. */
export function signedLines(files: readonly SignedFile[]): string[] {
  const lines = files.flatMap(file => fileLines(file, files.length > 1))
  return lines.length ? [`  ${signatureWords.title}:`, ...lines, `    ${signatureWords.offline}`] : []
}
