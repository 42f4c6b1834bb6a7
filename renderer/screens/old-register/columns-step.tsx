// The second step: which sheet, which register, what each column is.

import { Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { type EntryPart, entryPart } from '../../../contract/entry-origin.ts'
import type { LookedColumn } from '../../../contract/old-register.ts'
import { entryPartWords, proposalWords } from '../../../contract/old-register-words.ts'
import { vietnamYear } from '../../../contract/vietnam-clock.ts'
import { useAsk } from '../../ask.ts'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { oldRegisterWords as words } from '../../words/old-register.ts'
import { numberWords } from '../../words/so-dang-ky.ts'
import type { Choice } from './run.ts'
import type { useFile } from './use-file.ts'

type File = ReturnType<typeof useFile>

function ColumnRow({ column: looked, choice, onPart }: { column: LookedColumn; choice: Choice; onPart: (part: EntryPart | null) => void }) {
  const { column, letter, head, samples, proposal } = looked
  const part = choice.parts.get(column)
  const why = part && proposal?.part === part ? proposalWords[proposal.why] : part || proposal ? words.byClerk : ''
  return (
    <tr className={part ? undefined : 'is-unused'}>
      <th scope="row">
        <small className="soft">{letter}</small> {head || words.noHead}
      </th>
      <td className="old-cells">{samples.join(' · ')}</td>
      <td>
        <select
          className="choice"
          aria-label={words.partOf(letter, head)}
          value={part ?? ''}
          onChange={event => onPart(event.target.value === '' ? null : (event.target.value as EntryPart))}
        >
          <option value="">{words.noPart}</option>
          {entryPart.options.map(one => (
            <option key={one} value={one}>
              {entryPartWords[one]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <small className="soft">{why}</small>
      </td>
    </tr>
  )
}

/** A part goes to one column: the one that had it is left without. */
function withPart(parts: Choice['parts'], column: number, part: EntryPart | null): Choice['parts'] {
  const kept = [...parts].filter(([other, taken]) => other !== column && (taken !== part || part === 'ghiThem'))
  return new Map(part === null ? kept : [...kept, [column, part]])
}

const Ways = <Way extends string>({
  label,
  name,
  ways,
  value,
  onWay,
}: {
  label: string
  name: string
  ways: Record<Way, string>
  value: Way
  onWay: (way: Way) => void
}) => (
  <div className="old-way">
    <span id={`old-${name}`}>{label}</span>
    <Segmented<Way>
      aria-labelledby={`old-${name}`}
      name={name}
      value={value}
      onChange={onWay}
      options={(Object.entries(ways) as [Way, string][]).map(([way, shown]) => ({ value: way, label: shown }))}
    />
  </div>
)

const isYear = (typed: string): boolean =>
  typed.trim() === '' || (/^\d{4}$/u.test(typed.trim()) && Number(typed) >= 1945 && Number(typed) <= 2100)

function Choices({ file, choice }: { file: File; choice: Choice }) {
  const { look, token, year } = choice
  const all = useAsk('soDangKy.books', { nam: vietnamYear(new Date()) }).data ?? []
  const books = all.filter(({ direction }) => direction === look.direction)
  return (
    <div className="old-ways">
      {look.sheets.length > 1 && (
        <label className="old-way">
          {words.sheet}
          <select className="choice" value={look.sheet} onChange={event => file.look(token, { sheet: Number(event.target.value) })}>
            {look.sheets.map((sheet, i) => (
              <option key={sheet} value={i}>
                {i < look.sheets.length - look.hidden ? sheet : words.hiddenSheet(sheet)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Ways
        label={words.direction}
        name="direction"
        ways={{ den: words.den, di: words.di }}
        value={look.direction}
        onWay={direction => file.look(token, { sheet: look.sheet, direction })}
      />
      {books.length > 1 && (
        <label className="old-way">
          {numberWords.which}
          <select className="choice" value={choice.soId} onChange={event => file.change({ soId: Number(event.target.value) })}>
            {books.map(({ soId, ten }) => (
              <option key={soId} value={soId}>
                {ten}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="old-way" htmlFor="old-year">
        {words.year}
        <Input
          id="old-year"
          className="old-year"
          inputMode="numeric"
          value={year}
          placeholder={words.yearHint(look.year)}
          aria-invalid={!isYear(year) || undefined}
          onChange={event => file.change({ year: event.target.value })}
        />
        {!isYear(year) && (
          <small className="field-fault" role="alert">
            {words.yearFault}
          </small>
        )}
      </label>
      <Ways
        label={words.blankDays}
        name="blank-days"
        ways={words.blankDayWays}
        value={choice.blankDays}
        onWay={blankDays => file.change({ blankDays })}
      />
      <Ways label={words.twins} name="twins" ways={words.twinWays} value={choice.twins} onWay={twins => file.change({ twins })} />
      <Ways label={words.clash} name="clash" ways={words.clashWays} value={choice.clash} onWay={clash => file.change({ clash })} />
    </div>
  )
}

export function ColumnsStep({ file, choice, onLook }: { file: File; choice: Choice; onLook: () => void }) {
  const { look, parts, year } = choice
  const [moved, setMoved] = useState('')
  const put = (column: number, part: EntryPart | null) => {
    const other = part && part !== 'ghiThem' ? look.columns.find(one => one.column !== column && parts.get(one.column) === part) : undefined
    setMoved(part && other ? words.taken(entryPartWords[part], other.letter) : '')
    file.change({ parts: withPart(parts, column, part) })
  }
  return (
    <section className="card">
      <h2>{words.columns}</h2>
      <p>{words.found(look)}</p>
      <Choices file={file} choice={choice} />
      <p className="hint">{words.columnsHint}</p>
      <p className="old-moved" role="status">
        {moved}
      </p>
      <ScrollPane className="old-scroll" label={words.columns}>
        <table className="old-table old-columns">
          <thead>
            <tr>
              {[words.column, words.cells, words.part, words.why].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {look.columns.map(column => (
              <ColumnRow key={column.column} column={column} choice={choice} onPart={part => put(column.column, part)} />
            ))}
          </tbody>
        </table>
      </ScrollPane>
      <div className="old-acts">
        <Button type="primary" onClick={onLook} disabled={!isYear(year)} loading={file.isReading}>
          {words.look}
        </Button>
        <Button onClick={file.again}>{words.otherFile}</Button>
      </div>
    </section>
  )
}
