// Who came before an agency and who after it, in the order of the days; who has its work today.
import type { Agency, AgencyRef, Succession } from '../../../contract/agency.ts'
import { agencyName, agencySureWords } from '../../../contract/agency-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { to } from '../../route.ts'
import { onePage } from '../../words/agency.ts'

type Step = { key: string; day: string | null; words: string; agency: AgencyRef | null; more: string }

const moreOf = ({ canCu, mucTin }: Succession): string =>
  [canCu, mucTin === 'chac-chan' ? '' : agencySureWords[mucTin]].filter(Boolean).join(', ')

function stepsOf({ tuNgay, predecessors, successors }: Agency): Step[] {
  const before = predecessors.map(step => ({
    key: `before ${step.coQuan.id}`,
    day: step.ngay,
    words: onePage.took(agencyName(step.coQuan)),
    agency: step.coQuan,
    more: moreOf(step),
  }))
  const after = successors.map(step => ({
    key: `after ${step.coQuan.id}`,
    day: step.ngay,
    words: onePage.went(agencyName(step.coQuan)),
    agency: step.coQuan,
    more: moreOf(step),
  }))
  const began = tuNgay ? [{ key: 'began', day: tuNgay, words: onePage.began, agency: null, more: '' }] : []
  return [...began, ...before, ...after].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
}

export function TimelineCard({ agency }: { agency: Agency }) {
  const steps = stepsOf(agency)
  const isGone = !agency.heirs.some(({ id }) => id === agency.id) && agency.heirs.length > 0
  return (
    <section className="card" aria-label={onePage.timeline}>
      <h2>{onePage.timeline}</h2>
      {!steps.length && <p className="soft">{onePage.noStep}</p>}
      <ol className="timeline">
        {steps.map(({ key, day, words, agency: other, more }) => (
          <li key={key}>
            <span className="timeline-day">{day ? dayWords(day) : '…'}</span>
            <span>
              {other ? <a href={to.agency(other.id)}>{words}</a> : words}
              {more && <small className="soft"> {more}</small>}
            </span>
          </li>
        ))}
      </ol>
      {isGone && (
        <p className="note">
          {onePage.heirs}{' '}
          {agency.heirs.map(heir => (
            <a key={heir.id} href={to.agency(heir.id)}>
              {agencyName(heir)}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
