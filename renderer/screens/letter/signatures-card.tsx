// The digital signatures in the PDF files of a văn bản: of each who, when, whether the content is as it was signed; then what was not checked.
import { useQuery } from '@tanstack/react-query'
import { Button, Spin } from 'antd'
import type { ChuKySo, SignedFile } from '../../../contract/chu-ky-so.ts'
import {
  chainSentence,
  contentSentence,
  contentTone,
  coverageSentence,
  fileSentence,
  officeName,
  signatureWords,
  signerName,
  timeSentence,
  validitySentence,
  warningsOf,
} from '../../../contract/signature-words.ts'
import type { VanBan } from '../../../contract/van-ban.ts'
import { ask } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { letterWords } from '../../words/letter.ts'
import { faultSentence, shellWords } from '../../words/shell.ts'

/** The signatures of a văn bản's files. Kept: a file never changes, and what the archive takes in meanwhile is no reason to check it again. */
const useSignatures = (id: number, files: readonly string[]) =>
  useQuery({
    queryKey: ['vanBan.signatures', id, files],
    queryFn: ({ signal }) => ask('vanBan.signatures', { id }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    meta: { isKept: true },
  })

const signs = { good: 'check', doubtful: 'warn', bad: 'cross' } as const

function Fact({ label, says }: { label: string; says: string | null | undefined }) {
  if (!says) return null
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{says}</dd>
    </div>
  )
}

/** What a clerk seldom asks: the certificate and who vouches for it. */
function Certificates({ signature }: { signature: ChuKySo }) {
  const [signer] = signature.chain
  if (!signer) return null
  return (
    <details>
      <summary>{signatureWords.details}</summary>
      <dl className="facts">
        <Fact label={signatureWords.certificate} says={validitySentence(signature)} />
        <Fact label={signatureWords.chain} says={chainSentence(signature)} />
        <Fact label={signatureWords.codes} says={signer.codes.join(', ')} />
        <Fact label={signatureWords.serial} says={signer.serial} />
        <Fact label={signatureWords.reason} says={signature.reason} />
      </dl>
    </details>
  )
}

function Signature({ signature }: { signature: ChuKySo }) {
  const tone = contentTone(signature)
  const warnings = warningsOf(signature)
  const isStamp = signature.kind === 'time-stamp'
  return (
    <li className="signature" data-tone={tone === 'good' && warnings.length ? 'doubtful' : tone}>
      <h3>{isStamp ? signatureWords.stamp : signerName(signature)}</h3>
      <p className="signature-says" data-tone={tone}>
        <Icon name={signs[tone]} size={18} />
        {contentSentence(signature)}
      </p>
      {warnings.map(warning => (
        <p key={warning} className="signature-says" data-tone="doubtful">
          <Icon name="warn" size={18} />
          {warning}
        </p>
      ))}
      <dl className="facts">
        {isStamp && <Fact label={signatureWords.signer} says={signerName(signature)} />}
        <Fact label={signatureWords.organization} says={officeName(signature)} />
        <Fact label={signatureWords.time} says={timeSentence(signature)} />
        <Fact label={signatureWords.coverage} says={coverageSentence(signature)} />
      </dl>
      <Certificates signature={signature} />
    </li>
  )
}

function File({ file, isOne }: { file: SignedFile; isOne: boolean }) {
  const said = fileSentence(file)
  const isPlain = file.signatures.length === 0 && said === null
  return (
    <div className="signed-file">
      {!isOne && (
        <p className="signed-name">
          <Icon name="file" size={18} />
          <span className="file-title">{file.name}</span>
        </p>
      )}
      {file.signatures.length > 0 && (
        <ol className="signatures">
          {file.signatures.map((signature, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file's signatures never change, and two may say the same
            <Signature key={index} signature={signature} />
          ))}
        </ol>
      )}
      {said && <p className="soft">{said}</p>}
      {isPlain && <p className="soft">{signatureWords.none}</p>}
    </div>
  )
}

const Files = ({ files }: { files: SignedFile[] }) => (
  <>
    {files.map(file => (
      <File key={file.sha256} file={file} isOne={files.length === 1} />
    ))}
    {files.some(({ signatures }) => signatures.length) && <p className="hint">{signatureWords.offline}</p>}
  </>
)

function Asked({ id, files }: { id: number; files: string[] }) {
  const { data, error, refetch } = useSignatures(id, files)
  if (data) return <Files files={data} />
  if (!error)
    return (
      <div className="signatures-asked soft" role="status">
        <Spin size="small" />
        {letterWords.checkingSignatures}
      </div>
    )
  return (
    <>
      <p className="soft">{faultSentence(error)}</p>
      <Button size="small" onClick={() => refetch()}>
        {shellWords.retry}
      </Button>
    </>
  )
}

/** Nothing for a văn bản without a PDF. */
export function SignaturesCard({ vanBan: { id, files } }: { vanBan: VanBan }) {
  const pdfs = files.filter(({ name }) => /\.pdf$/iu.test(name)).map(({ sha256 }) => sha256)
  if (!pdfs.length) return null
  return (
    <section className="card" aria-label={signatureWords.title}>
      <h2>{signatureWords.title}</h2>
      <Asked id={id} files={pdfs} />
    </section>
  )
}
