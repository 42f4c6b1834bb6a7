// A document and all that implement it: which province, when, how long after, to how many; who has not answered yet.
import type { Family } from '../../../contract/van-ban.ts'
import { dayWords, quanHeWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { VanBanLine } from '../../parts/van-ban-line.tsx'
import { back, to } from '../../route.ts'
import { familyWords, fromWords, nameOf } from '../../words/letter.ts'
import { listWords } from '../../words/list.ts'
import { shellWords } from '../../words/shell.ts'
import { ReceivedCard } from './received-card.tsx'

type FamilyMember = Family['members'][number]
const { column } = familyWords
const heads = [column.tinh, column.vanBan, column.ngay, column.lag, column.recipients]

/** “Như trên” stands for others that are counted already. */
const countOf = ({ recipients }: FamilyMember) => recipients.filter(({ opened }) => !opened.length).length

function MemberRow({ member, longest }: { member: FamilyMember; longest: number }) {
  const { vanBan, tinh, lagDays, quanHe } = member
  return (
    <tr>
      <th scope="row">{tinh ?? familyWords.noProvince}</th>
      <td>
        <VanBanLine vanBan={vanBan} tag={quanHeWords[quanHe]} />
      </td>
      <td>{dayWords(vanBan.ngayBanHanh) || shellWords.none}</td>
      <td>
        <span className="lag">
          <span>{familyWords.lag(lagDays)}</span>
          {lagDays !== null && lagDays >= 0 && (
            <span className="lag-bar" style={{ inlineSize: `${Math.max(2, (lagDays / Math.max(longest, 1)) * 100)}%` }} />
          )}
        </span>
      </td>
      <td>
        <a href={to.recipients(vanBan.id)}>{familyWords.recipients(countOf(member))}</a>
      </td>
    </tr>
  )
}

function Members({ members }: Family) {
  const longest = Math.max(...members.map(({ lagDays }) => lagDays ?? 0))
  return (
    <ScrollPane className="card card-table" label={familyWords.table}>
      <table className="family">
        <caption>{familyWords.summary(members.length)}</caption>
        <thead>
          <tr>
            {heads.map(words => (
              <th scope="col" key={words}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(member => (
            <MemberRow key={`${member.vanBan.id} ${member.quanHe}`} member={member} longest={longest} />
          ))}
        </tbody>
      </table>
    </ScrollPane>
  )
}

const Silent = ({ silent }: Family) =>
  silent.length > 0 && (
    <section className="card">
      <details>
        <summary>
          <h2>{familyWords.silent(silent.length)}</h2>
        </summary>
        <p className="hint">{familyWords.silentHint}</p>
        <ul className="silent">
          {silent.map(name => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </section>
  )

export function FamilyScreen({ id }: { id: number }) {
  const asked = useAsk('vanBan.family', { id })
  useEscape(back)
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  const family = asked.data
  const { parent, members } = family
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <div>
          <p className="letter-name">
            <a href={to.letter(parent.id)}>{familyWords.parent}</a>
            {parent.direction === 'tham-chieu' && (
              <span className="chip">
                {listWords.tabs['tham-chieu']}: {familyWords.parentMissing}
              </span>
            )}
          </p>
          <h1>{familyWords.title(nameOf(parent))}</h1>
          <p className="screen-sub">{[fromWords(parent), parent.trichYeu].filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      {members.length ? <Members {...family} /> : <Empty icon="family" title={familyWords.empty} />}
      <ReceivedCard id={parent.id} />
      <Silent {...family} />
    </div>
  )
}
