// The digital signatures of a letter that waits, a line or two each: the clerk looks at them before it is filed.
import { useQuery } from '@tanstack/react-query'
import type { ChuKySo } from '../../contract/chu-ky-so.ts'
import { contentSentence, contentTone, fileSentence, signatureWords, signerName, warningsOf } from '../../contract/signature-words.ts'
import { ask } from '../ask.ts'
import { Icon } from './icons.tsx'

const signs = { good: 'check', doubtful: 'warn', bad: 'cross' } as const

function SignedLine({ signature }: { signature: ChuKySo }) {
  const tone = contentTone(signature)
  const who = signature.kind === 'time-stamp' ? signatureWords.stamp : signerName(signature)
  return (
    <li>
      <p className="signature-says" data-tone={tone}>
        <Icon name={signs[tone]} size={18} />
        {who}: {contentSentence(signature)}
      </p>
      {warningsOf(signature).map(warning => (
        <p key={warning} className="signature-says" data-tone="doubtful">
          <Icon name="warn" size={18} />
          {warning}
        </p>
      ))}
    </li>
  )
}

/** Nothing where no file of the letter is signed. */
export function SignedLines({ id }: { id: number }) {
  const { data } = useQuery({
    queryKey: ['arrive.signatures', id],
    queryFn: ({ signal }) => ask('arrive.signatures', { id }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    meta: { isKept: true },
  })
  const told = (data ?? []).filter(file => file.signatures.length || fileSentence(file))
  if (!told.length) return null
  return (
    <section className="signed-lines" aria-label={signatureWords.title}>
      <h2>{signatureWords.title}</h2>
      {told.map(file => (
        <ul key={file.sha256}>
          {file.signatures.map((signature, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file's signatures never change, and two may say the same
            <SignedLine key={index} signature={signature} />
          ))}
          {fileSentence(file) && <li className="soft">{fileSentence(file)}</li>}
        </ul>
      ))}
      <p className="hint">{signatureWords.offline}</p>
    </section>
  )
}
