// Reading filed letters again: start it, follow it, and the letters in which something is now read otherwise.
import { Button, Progress, Segmented } from 'antd'
import type { RereadGroup, RereadLine, RereadStatus } from '../../../contract/reread.ts'
import { fieldWords } from '../../../contract/words.ts'
import { useAsk, usePages } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { go, type RereadWords, to } from '../../route.ts'
import { fromWords, nameOf } from '../../words/letter.ts'
import { listWords } from '../../words/list.ts'
import { rereadWords } from '../../words/reread.ts'
import { faultSentence } from '../../words/shell.ts'
import { GroupsCard } from './groups-card.tsx'
import { type Run, rereadNow, stopRun, useRun } from './run.ts'
import { useNarrowed } from './use-narrowed.ts'

const RunningHere = ({ done, total }: Run) => (
  <div className="reread-running">
    <strong role="status">{rereadWords.running}</strong>
    <Progress percent={Math.floor((done / Math.max(total, 1)) * 100)} format={() => `${done}/${total}`} aria-label={rereadWords.running} />
    <Button onClick={stopRun}>{rereadWords.stop}</Button>
  </div>
)

/** How the last one ended. */
function EndedHere({ told, fault, done, total }: Run) {
  const left = told ? told.left : total - done
  return (
    <p className={fault ? 'note note-warn' : 'note'} role="status">
      {fault ? `${faultSentence(fault)} ` : ''}
      {told && `${rereadWords.done(told.read, told.letters, told.waiting)}. `}
      {told && told.failed > 0 && `${rereadWords.failed(told.failed)}. `}
      {left > 0 && `${rereadWords.left(left)}.`}
    </p>
  )
}

function RunCard({ readerVersion, older, readable }: RereadStatus) {
  const run = useRun()
  const isRunning = run?.phase === 'running'
  return (
    <section className="card">
      <h2>{rereadWords.version(readerVersion)}</h2>
      <p className="soft">{rereadWords.lead}</p>
      {(older > 0 || !run) && !isRunning && <p>{older ? rereadWords.older(older) : readable ? rereadWords.none : rereadWords.nothing}</p>}
      {run && (isRunning ? <RunningHere {...run} /> : <EndedHere {...run} />)}
      {!isRunning && (
        <div className="screen-acts">
          {older > 0 && (
            <Button type="primary" icon={<Icon name="again" size={18} />} onClick={() => void rereadNow(false)}>
              {rereadWords.run(older)}
            </Button>
          )}
          {readable > older && <Button onClick={() => void rereadNow(true)}>{rereadWords.runAll(readable)}</Button>}
        </div>
      )}
    </section>
  )
}

const LineHere = ({ line: { vanBan, fields }, words }: { line: RereadLine; words: RereadWords }) => (
  <li>
    <a className="queue-row" href={to.rereadLetter(vanBan.id, words)}>
      <Icon name="file" />
      <span className="queue-what">
        <strong>{nameOf(vanBan)}</strong>
        <span className="clamp">{vanBan.trichYeu}</span>
        <small>{fromWords(vanBan)}</small>
      </span>
      <span className="reread-fields">
        {fields.map(({ field, rule }) => (
          <span className="chip" key={`${field} ${rule}`}>
            {fieldWords[field]}
          </span>
        ))}
      </span>
    </a>
  </li>
)

function Letters({ ofClerk, input, words }: ReturnType<typeof useNarrowed>) {
  const pages = usePages('reread.list', { ...input, limit: 100 })
  if (pages.isPending) return <Waiting />
  if (!pages.data) return <Refused fault={pages.error} again={() => pages.refetch()} level={2} />
  const lines = pages.data.pages.flatMap(page => page.items)
  if (!lines.length) return <Empty icon="check" title={ofClerk ? rereadWords.emptyClerk : rereadWords.empty} />
  return (
    <>
      <ul className="queue" aria-label={rereadWords.list}>
        {lines.map(line => (
          <LineHere key={line.vanBan.id} line={line} words={words} />
        ))}
      </ul>
      {pages.hasNextPage && <Button onClick={() => pages.fetchNextPage()}>{listWords.more}</Button>}
    </>
  )
}

export function RereadScreen() {
  const asked = useAsk('reread.status', undefined, { keep: true })
  const narrowed = useNarrowed()
  const { ofClerk, group } = narrowed
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  const { groups, letters } = asked.data
  const choose = (next: Pick<RereadGroup, 'field' | 'rule'> | null) =>
    go(to.reread(next ? { field: next.field, rule: next.rule } : {}), { replace: true })
  const tabs = rereadWords.tabs(letters, asked.data.ofClerk)
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <h1>{rereadWords.title}</h1>
      </header>
      <RunCard {...asked.data} />
      {!ofClerk && <GroupsCard groups={groups} chosen={group} onChoose={choose} />}
      {(letters > 0 || asked.data.ofClerk > 0) && (
        <>
          <Segmented
            className="reread-tabs"
            aria-label={rereadWords.tabsLabel}
            name="reread-tab"
            value={ofClerk ? 'van-thu' : 'open'}
            onChange={tab => go(to.reread({ tab: tab === 'open' ? undefined : tab }), { replace: true })}
            options={(['open', 'van-thu'] as const).map(value => ({ value, label: tabs[value] }))}
          />
          {ofClerk && <p className="note">{rereadWords.clerkHint}</p>}
          <Letters {...narrowed} />
        </>
      )}
    </div>
  )
}
