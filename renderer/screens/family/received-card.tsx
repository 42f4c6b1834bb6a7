// Who has received a directive and who has not: to whom it is addressed, whether it was sent, whose letter answers it.
import { Segmented } from 'antd'
import { useState } from 'react'
import type { Reached, ReachedList } from '../../../contract/noi-nhan.ts'
import { useAsk } from '../../ask.ts'
import { to } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { lastSent, receivedWords } from '../../words/noi-nhan.ts'

const kept = {
  all: () => true,
  unsent: ({ sent }: Reached) => !sent.length,
  silent: ({ answer, isTracked }: Reached) => isTracked && answer === null,
  answered: ({ answer }: Reached) => answer !== null,
} as const satisfies Record<keyof typeof receivedWords.filters, (one: Reached) => boolean>
const filters = Object.keys(kept) as (keyof typeof kept)[]

const ReachedRow = ({ one: { name, coQuan, line, sent, isTracked, answer, lagDays } }: { one: Reached }) => (
  <tr>
    <th scope="row">
      {coQuan ? <a href={to.agency(coQuan.id)}>{name}</a> : name}
      {line !== name && <small className="soft"> {coQuan && coQuan.ten !== name ? coQuan.ten : line}</small>}
    </th>
    <td className={sent.length ? undefined : 'soft'}>{lastSent({ sent })}</td>
    <td>
      {answer ? (
        <>
          <a href={to.letter(answer.id)}>{nameOf(answer)}</a> <small className="soft">{receivedWords.later(lagDays)}</small>
        </>
      ) : (
        <span className="soft">{isTracked ? receivedWords.notAnswered : receivedWords.notTracked}</span>
      )}
    </td>
  </tr>
)

function Rows({ items }: { items: readonly Reached[] }) {
  const { name, sent, answer } = receivedWords.column
  if (!items.length) return <p className="soft">{receivedWords.noneLeft}</p>
  return (
    <table className="family received">
      <thead>
        <tr>
          {[name, sent, answer].map(words => (
            <th scope="col" key={words}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand in two lines; the list is shown whole
          <ReachedRow key={index} one={one} />
        ))}
      </tbody>
    </table>
  )
}

function Shown({ items, sent, answered, unopened, parent }: ReachedList) {
  const [filter, setFilter] = useState<keyof typeof kept>('all')
  return (
    <section className="card" aria-label={receivedWords.title}>
      <h2>{receivedWords.title}</h2>
      <p>
        {receivedWords.summary(items.length, sent, answered)} · <a href={to.recipients(parent.id)}>{receivedWords.toRecipients}</a>
      </p>
      {unopened.length > 0 && <p className="note note-warn">{receivedWords.unopened(unopened.length)}</p>}
      <Segmented
        aria-label={receivedWords.filter}
        name="received-filter"
        value={filter}
        onChange={setFilter}
        options={filters.map(value => ({ value, label: `${receivedWords.filters[value]} (${items.filter(kept[value]).length})` }))}
      />
      <Rows items={items.filter(kept[filter])} />
    </section>
  )
}

/** Nothing for a văn bản that is addressed to nobody, as one that is known only because others cite it. */
export function ReceivedCard({ id }: { id: number }) {
  const found = useAsk('noiNhan.received', { id }).data
  return found && (found.items.length > 0 || found.unopened.length > 0) ? <Shown {...found} /> : null
}
