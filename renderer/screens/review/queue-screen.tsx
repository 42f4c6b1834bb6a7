// All letters that wait for the clerk, the doubtful first.
import { Button } from 'antd'
import type { Waiting as WaitingLetter } from '../../../contract/arrive.ts'
import { usePages } from '../../ask.ts'
import { chooseAndReceive } from '../../parts/arrive/drop-anywhere.tsx'
import { WatchLine } from '../../parts/arrive/watch-line.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { to } from '../../route.ts'
import { reviewWords } from '../../words/arrive.ts'
import { listWords } from '../../words/list.ts'
import { oldRegisterWords } from '../../words/old-register.ts'
import { count, shellWords } from '../../words/shell.ts'

const WaitingRow = ({ letter }: { letter: WaitingLetter }) => (
  <li>
    <a className="queue-row" href={to.review(letter.id)}>
      <Icon name="file" />
      <span className="queue-what">
        <strong>{letter.soKyHieu ?? reviewWords.unnamed}</strong>
        {letter.trichYeu !== null && <span>{letter.trichYeu}</span>}
        <small>{letter.name}</small>
      </span>
      {letter.hasTwin && <span className="sure sure-guess">{reviewWords.twin}</span>}
      <span className={`sure sure-${letter.doubts ? 'likely' : 'certain'}`}>{reviewWords.doubts(letter.doubts)}</span>
    </a>
  </li>
)

export function QueueScreen() {
  const pages = usePages('arrive.list', { limit: 200 })
  if (pages.isPending) return <Waiting />
  if (!pages.data) return <Refused fault={pages.error} again={() => pages.refetch()} />
  const letters = pages.data.pages.flatMap(page => page.items)
  const total = pages.data.pages[0]?.total ?? 0
  if (!letters.length)
    return (
      <Empty icon="queue" title={reviewWords.empty} level={1}>
        <p>{reviewWords.emptyHint}</p>
        <Button type="primary" onClick={chooseAndReceive}>
          {shellWords.choose}
        </Button>
        <a href={to.oldRegister}>{oldRegisterWords.open}</a>
        <WatchLine />
      </Empty>
    )
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <h1>
          {reviewWords.title} <span className="head-count">{count(total)}</span>
        </h1>
        <div className="screen-acts">
          <a href={to.oldRegister}>{oldRegisterWords.open}</a>
        </div>
      </header>
      <WatchLine />
      <ul className="queue">
        {letters.map(letter => (
          <WaitingRow key={letter.id} letter={letter} />
        ))}
      </ul>
      {pages.hasNextPage && <Button onClick={() => pages.fetchNextPage()}>{listWords.more}</Button>}
    </div>
  )
}
