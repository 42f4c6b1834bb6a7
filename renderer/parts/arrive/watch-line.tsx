// What the clerk must know of the watched folder where letters are waited for: that it cannot be looked into, that files in it were not taken.
import { refusalSentence } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { to } from '../../route.ts'
import { watchWords } from '../../words/settings.ts'

/** Nothing while all is well. */
export function WatchLine() {
  const watched = useAsk('arrive.watched', undefined).data
  if (!watched?.trouble && !watched?.refused.length) return null
  return (
    <section className="issues" aria-label={watchWords.title}>
      {watched.trouble && <p>{refusalSentence(watched.trouble)}</p>}
      {watched.refused.length > 0 && (
        <p>
          <a href={to.settings}>{watchWords.toRefused(watched.refused.length)}</a>
        </p>
      )}
    </section>
  )
}
