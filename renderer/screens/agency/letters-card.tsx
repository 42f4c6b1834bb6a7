// What an agency issued, was sent and was told to do, by years; what its predecessors had is marked.
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import type { AgencyYear } from '../../../contract/agency.ts'
import { agencyName } from '../../../contract/agency-words.ts'
import { useAsk, usePages } from '../../ask.ts'
import { Refused, Waiting } from '../../parts/states.tsx'
import { VanBanLine } from '../../parts/van-ban-line.tsx'
import { agencyWords, onePage } from '../../words/agency.ts'
import { count } from '../../words/shell.ts'

const kinds = ['issued', 'received', 'tasks'] as const
type What = (typeof kinds)[number]

const sumOf = (years: readonly AgencyYear[], what: What) => years.reduce((sum, year) => sum + year[what] + year.former[what], 0)
const yearName = ({ year }: AgencyYear): string => (year === null ? onePage.noYear : String(year))

function Years({ years, what, chosen, onChoose }: { years: AgencyYear[]; what: What; chosen: string; onChoose: (year: string) => void }) {
  const held = years.filter(year => year[what] + year.former[what] > 0)
  return (
    <label className="years">
      {onePage.year}{' '}
      <select className="choice" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{`${onePage.allYears} (${count(sumOf(years, what))})`}</option>
        {held.map(year => (
          <option key={year.year} value={year.year ?? ''} disabled={year.year === null}>
            {`${yearName(year)} (${count(year[what] + year.former[what])}${year.former[what] ? `, ${onePage.former(year.former[what])}` : ''})`}
          </option>
        ))}
      </select>
    </label>
  )
}

export function LettersCard({ id }: { id: number }) {
  const [what, setWhat] = useState<What>('issued')
  const [year, setYear] = useState('')
  const years = useAsk('coQuan.years', { id }, { keep: true }).data ?? []
  const pages = usePages('coQuan.letters', { id, what, year: year ? Number(year) : null, limit: 50 })
  const items = pages.data?.pages.flatMap(page => page.items) ?? []
  return (
    <section className="card" aria-label={onePage.letters}>
      <h2>{onePage.letters}</h2>
      <div className="letters-acts">
        <Segmented
          aria-label={onePage.letters}
          name="agency-letters"
          value={what}
          onChange={value => {
            setWhat(value)
            setYear('')
          }}
          options={kinds.map(value => ({ value, label: `${onePage.what[value]} (${count(sumOf(years, value))})` }))}
        />
        <Years years={years} what={what} chosen={year} onChoose={setYear} />
      </div>
      {pages.isPending && <Waiting />}
      {pages.error && <Refused fault={pages.error} again={() => pages.refetch()} level={2} />}
      {pages.data && !items.length && <p className="soft">{onePage.noLetters}</p>}
      <ul className="links">
        {items.map(({ vanBan, of, task }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a letter may give several tasks; the list only grows
          <li key={index}>
            <VanBanLine vanBan={vanBan} tag={of ? onePage.ofFormer(agencyName(of)) : undefined} />
            {task && <p className="clamp">{task}</p>}
          </li>
        ))}
      </ul>
      {pages.hasNextPage && <Button onClick={() => pages.fetchNextPage()}>{agencyWords.more}</Button>}
    </section>
  )
}
