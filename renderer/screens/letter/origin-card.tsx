// The row of another program's register that a văn bản was taken from: each value with the column and the words of its cell.
import type { EntryOrigin } from '../../../contract/entry-origin.ts'
import { entryPartWords, originSentence } from '../../../contract/old-register-words.ts'
import { oldRegisterWords as words } from '../../words/old-register.ts'

export function OriginCard({ origin }: { origin: EntryOrigin | null }) {
  if (!origin) return null
  const { values } = origin
  return (
    <section className="card">
      <h2>{words.fromTitle}</h2>
      <p>{originSentence(origin)}</p>
      <dl className="old-origin">
        {values.map(({ part, column, head, raw }) => (
          <div key={`${part} ${column}`}>
            <dt>{head || entryPartWords[part]}</dt>
            <dd>{raw}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
