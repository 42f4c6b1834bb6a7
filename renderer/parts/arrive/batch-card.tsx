// The card that follows a batch of arriving files: how far, what became of each, stop, go on to reviewing.
import { Button, Progress } from 'antd'
import { refusalSentence } from '../../../contract/words.ts'
import { go, to } from '../../route.ts'
import { arriveWords } from '../../words/arrive.ts'
import { faultSentence, shellWords } from '../../words/shell.ts'
import { Icon } from '../icons.tsx'
import { ScrollPane } from '../scroll-pane.tsx'
import { type Batch, closeBatch, type FileOutcome, stopBatch, useBatch } from './batch.ts'

const shownAtOnce = 60
const signs = { waiting: 'check', held: 'file', refused: 'warn' } as const

/** Where a file's outcome leads. */
function placeOf({ outcome }: FileOutcome): { words: string; address: string } | null {
  if (outcome.kind !== 'held') return null
  if (outcome.vanBanId) return { words: arriveWords.openHeld, address: to.letter(outcome.vanBanId) }
  return outcome.queueId ? { words: arriveWords.openWaiting, address: to.review(outcome.queueId) } : null
}

function OutcomeHere({ one }: { one: FileOutcome }) {
  const place = placeOf(one)
  const { outcome, name } = one
  return (
    <li className={`outcome outcome-${outcome.kind}`}>
      <Icon name={signs[outcome.kind]} size={18} />
      <span className="outcome-name">{name}</span>
      <span className="outcome-kind">{arriveWords.outcome[outcome.kind]}</span>
      {outcome.kind === 'refused' && <p className="outcome-why">{refusalSentence(outcome.refusal)}</p>}
      {place && (
        <a className="outcome-why" href={place.address}>
          {place.words}
        </a>
      )}
    </li>
  )
}

/** Refused ones first while there are more than fit. */
const shownOf = ({ outcomes }: Batch): FileOutcome[] =>
  outcomes.length <= shownAtOnce
    ? outcomes
    : [
        ...outcomes.filter(({ outcome }) => outcome.kind === 'refused'),
        ...outcomes.filter(({ outcome }) => outcome.kind !== 'refused'),
      ].slice(0, shownAtOnce)

const headOf = ({ phase, total, outcomes, count: { waiting, held, refused } }: Batch): string => {
  if (phase === 'uploading') return arriveWords.uploading
  if (phase === 'reading') return arriveWords.reading
  const summary = arriveWords.summary(waiting, held, refused)
  const left = Math.max(0, total - outcomes.length)
  if (phase !== 'stopped') return summary
  return [`${arriveWords.stopped}.`, `${summary}${left ? '.' : ''}`, left ? arriveWords.left(left) : ''].filter(Boolean).join(' ')
}

export function BatchCard() {
  const batch = useBatch()
  if (!batch) return null
  const isRunning = batch.phase === 'uploading' || batch.phase === 'reading'
  const done = batch.outcomes.length
  const firstWaiting = batch.outcomes.map(({ outcome }) => outcome).find(outcome => outcome.kind === 'waiting')
  return (
    <section className="batch" aria-label={arriveWords.title}>
      <header className="batch-head">
        <strong role="status">{headOf(batch)}</strong>
        {isRunning ? (
          <Button size="small" onClick={stopBatch}>
            {arriveWords.stop}
          </Button>
        ) : (
          <Button size="small" type="text" aria-label={shellWords.close} icon={<Icon name="cross" size={16} />} onClick={closeBatch} />
        )}
      </header>
      {isRunning && (
        <Progress
          percent={Math.round((done / Math.max(batch.total, 1)) * 100)}
          format={() => `${done}/${batch.total}`}
          size="small"
          aria-label={arriveWords.title}
        />
      )}
      {batch.fault ? <p className="outcome-why">{faultSentence(batch.fault)}</p> : null}
      <ScrollPane className="outcomes-pane" label={arriveWords.outcomes}>
        <ul className="outcomes">
          {shownOf(batch).map(one => (
            <OutcomeHere key={one.n} one={one} />
          ))}
        </ul>
      </ScrollPane>
      {done > shownAtOnce && <p className="batch-more">{arriveWords.more(done - shownAtOnce)}</p>}
      {!isRunning && firstWaiting?.kind === 'waiting' && (
        <Button
          type="primary"
          onClick={() => {
            closeBatch()
            go(to.review(firstWaiting.queueId))
          }}
        >
          {arriveWords.toReview}
        </Button>
      )}
    </section>
  )
}
