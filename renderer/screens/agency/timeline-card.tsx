// Who came before an agency and who after it, in the order of the days, as the tables and the clerk say; who has its work today.
import { Button } from 'antd'
import { Fragment, useState } from 'react'
import type { Agency, Succession } from '../../../contract/agency.ts'
import { agencyName, agencySureWords } from '../../../contract/agency-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { to } from '../../route.ts'
import { onePage, stepWords } from '../../words/agency.ts'
import { type Side, StepDialog, takeAwayFrom } from './steps.tsx'

type Line = { key: string; day: string | null; words: string; side: Side | null; step: Succession | null }

const moreOf = ({ canCu, mucTin }: Succession): string =>
  [canCu, mucTin === 'chac-chan' ? '' : agencySureWords[mucTin]].filter(Boolean).join(', ')

const linesOf = (steps: readonly Succession[], side: Side): Line[] =>
  steps.map(step => ({
    key: `${side} ${step.coQuan.id}`,
    day: step.ngay,
    words: (side === 'before' ? onePage.took : onePage.went)(agencyName(step.coQuan)),
    side,
    step,
  }))

/** In the order of the days; those without a day where they belong: what was before first, what came after last. */
function timelineOf({ tuNgay, predecessors, successors }: Agency): Line[] {
  const began: Line[] = tuNgay ? [{ key: 'began', day: tuNgay, words: onePage.began, side: null, step: null }] : []
  const keyOf = ({ day, side }: Line): string => day ?? (side === 'after' ? '9' : '')
  return [...began, ...linesOf(predecessors, 'before'), ...linesOf(successors, 'after')].sort((a, b) => keyOf(a).localeCompare(keyOf(b)))
}

function TimelineLine({ line: { day, words, side, step }, agency }: { line: Line; agency: Agency }) {
  const takeAway = takeAwayFrom(agency, side ?? 'after')
  const more = step && moreOf(step)
  return (
    <li>
      <span className="timeline-day">{day ? dayWords(day) : '…'}</span>
      <span>
        {step ? <a href={to.agency(step.coQuan.id)}>{words}</a> : words}
        {more && <small className="soft"> {more}</small>}
      </span>
      {step && (
        <Button size="small" onClick={() => takeAway(step)} aria-label={`${stepWords.drop}: ${words}`}>
          {stepWords.drop}
        </Button>
      )}
    </li>
  )
}

export function TimelineCard({ agency }: { agency: Agency }) {
  const [side, setSide] = useState<Side | null>(null)
  const lines = timelineOf(agency)
  const isGone = !agency.heirs.some(({ id }) => id === agency.id) && agency.heirs.length > 0
  return (
    <section className="card" aria-label={onePage.timeline}>
      <h2>{onePage.timeline}</h2>
      {!lines.length && <p className="soft">{onePage.noStep}</p>}
      <ol className="timeline">
        {lines.map(line => (
          <TimelineLine key={line.key} line={line} agency={agency} />
        ))}
      </ol>
      {isGone && (
        <p className="note">
          {onePage.heirs}{' '}
          {agency.heirs.map((heir, i) => (
            <Fragment key={heir.id}>
              {i > 0 && '; '}
              <a href={to.agency(heir.id)}>{agencyName(heir)}</a>
            </Fragment>
          ))}
        </p>
      )}
      {agency.successors.length > 0 && agency.denNgay === null && <p className="soft">{stepWords.noEnd}</p>}
      {!agency.mergedInto && (
        <div className="timeline-acts">
          <Button onClick={() => setSide('before')}>{stepWords.add.before}</Button>
          <Button onClick={() => setSide('after')}>{stepWords.add.after}</Button>
        </div>
      )}
      {side && <StepDialog agency={agency} side={side} onClose={() => setSide(null)} />}
    </section>
  )
}
