// The card that follows a batch of arriving files: how far, what became of each, stop, go on to reviewing.
import { Button, Progress } from 'antd'
import { refusalSentence } from '../../../contract/words.ts'
import { go, to } from '../../route.ts'
import { arriveWords } from '../../words/arrive.ts'
import { faultSentence, shellWords } from '../../words/shell.ts'
import { Icon } from '../icons.tsx'
import { ScrollPane } from '../scroll-pane.tsx'
import { type Batch, closeBatch, type FileOutcome, pauseBatch, stopBatch, useBatch } from './batch.ts'

const shownAtOnce = 60
const signs = { waiting: 'check', held: 'file', refused: 'warn' } as const

/** Where a file's outcome leads. */
function placeOf({ outcome }: FileOutcome): { words: string; address: string } | null {
  if (outcome.kind !== 'held') return null
  if (outcome.vanBanId) return { words: arriveWords.openHeld, address: to.letter(outcome.vanBanId) }
  return outcome.queueId ? { words: arriveWords.openWaiting, address: to.review(outcome.queueId) } : null
}

/** What became of a file; the same file that waits already is not yet in the archive. */
const kindWords = ({ outcome }: FileOutcome): string =>
  outcome.kind === 'held' && outcome.vanBanId === null ? arriveWords.outcome.heldWaiting : arriveWords.outcome[outcome.kind]

function OutcomeHere({ one }: { one: FileOutcome }) {
  const place = placeOf(one)
  const { outcome, name } = one
  return (
    <li className={`outcome outcome-${outcome.kind}`}>
      <Icon name={signs[outcome.kind]} size={18} />
      <span className="outcome-name">{name}</span>
      <span className="outcome-kind">{kindWords(one)}</span>
      {outcome.kind === 'refused' && <p className="outcome-why">{refusalSentence(outcome.refusal)}</p>}
      {place && (
        <a className="outcome-why" href={place.address}>
          {place.words}
        </a>
      )}
    </li>
  )
}

/** Once the batch has ended, and where more are than fit, those come first that ask something of the clerk: refused ones, then held ones. */
function shownOf({ outcomes, phase }: Batch): FileOutcome[] {
  const isEnded = phase !== 'uploading' && phase !== 'reading'
  if (!isEnded && outcomes.length <= shownAtOnce) return outcomes
  return (['refused', 'held', 'waiting'] as const)
    .flatMap(kind => outcomes.filter(({ outcome }) => outcome.kind === kind))
    .slice(0, shownAtOnce)
}

const headOf = ({ phase, total, outcomes, isPaused, page, passed, count: { waiting, held, refused } }: Batch): string => {
  if (isPaused && (phase === 'uploading' || phase === 'reading')) return page ? arriveWords.pausing : arriveWords.paused
  if (phase === 'uploading') return arriveWords.uploading
  if (phase === 'reading') return arriveWords.reading
  const summary = arriveWords.summary({ waiting, held, refused, passed })
  const left = Math.max(0, total - outcomes.length)
  if (phase !== 'stopped') return summary
  return [`${arriveWords.stopped}.`, `${summary}${left ? '.' : ''}`, left ? arriveWords.left(left) : ''].filter(Boolean).join(' ')
}

/** How far it is: files, the page that is read of a long one, the time left. */
function ProgressHere({ batch }: { batch: Batch }) {
  const { total, outcomes, page, leftMs, isPaused } = batch
  const done = outcomes.length
  const says = [page && arriveWords.page(page.page, page.pages), leftMs !== null && !isPaused && arriveWords.timeLeft(leftMs)]
  return (
    <>
      <Progress
        percent={Math.round((done / Math.max(total, 1)) * 100)}
        format={() => `${done}/${total}`}
        size="small"
        aria-label={arriveWords.title}
      />
      <p className="batch-now">
        <span className="batch-file">{page?.name}</span>
        <span>{says.filter(Boolean).join(' · ')}</span>
      </p>
    </>
  )
}

/** Rest, go on, stop. */
function Steering({ isPaused }: Pick<Batch, 'isPaused'>) {
  return (
    <div className="batch-steering">
      <Button size="small" onClick={() => pauseBatch(!isPaused)}>
        {isPaused ? arriveWords.goOn : arriveWords.pause}
      </Button>
      <Button size="small" onClick={stopBatch}>
        {arriveWords.stop}
      </Button>
    </div>
  )
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
        {!isRunning && (
          <Button size="small" type="text" aria-label={shellWords.close} icon={<Icon name="cross" size={16} />} onClick={closeBatch} />
        )}
      </header>
      {isRunning && <ProgressHere batch={batch} />}
      {isRunning && <Steering isPaused={batch.isPaused} />}
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
