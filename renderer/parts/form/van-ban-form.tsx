// The form of a văn bản, the same for reviewing, registering a paper letter and correcting. Knows the draft, not who keeps it.
import { Segmented } from 'antd'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import type { Issue } from '../../../contract/the-thuc.ts'
import { fieldWords } from '../../../contract/words.ts'
import { formWords } from '../../words/form.ts'
import { useBookChoice, useNextSo } from './book-choice.ts'
import { type BoxRow, copiesRow, listTables, nguoiKyTable, noiLuuRow, registerTable, theThucTable } from './boxes.ts'
import { isComposing } from './control.tsx'
import { type Draft, type Faults, type RowList, withBox, withRows } from './draft.ts'
import { Field, SureTag } from './field.tsx'
import { issuesAt, type Notes } from './notes.ts'
import { Rows } from './rows.tsx'

export type VanBanFormProps = {
  draft: Draft
  /** The draft as it first was: what differs is marked as changed by the clerk. */
  before: Draft
  notes: Notes
  issues: Issue[]
  faults: Faults
  /** True where the values were read from a text: shows how sure each is. */
  isRead: boolean
  /** `filed`: its số is known, of either register; `cited`: it stands in no register. */
  standing?: 'new' | 'filed' | 'cited'
  children?: ReactNode
  foot: ReactNode
  onDraft: (draft: Draft) => void
  onSend: () => void
  /** The field or row that got the focus or a click, also on its label or tag. */
  onMark?: (key: string) => void
}

type BoxesProps = { table: BoxRow[]; form: VanBanFormProps; isBare?: boolean; nextSo?: number | null }

function Boxes({ table, form, isBare = false, nextSo = null }: BoxesProps) {
  const { draft, before, notes, issues, faults, onDraft } = form
  return table.map(row => (
    <div className={`contents wide-${row.wide}`} data-mark={row.mark} key={row.name}>
      <Field
        column={row}
        id={row.name}
        words={draft.boxes[row.name] ?? ''}
        before={before.boxes[row.name]}
        note={notes[row.mark]}
        issues={isBare ? [] : issuesAt(issues, row.mark)}
        fault={faults[row.name]}
        isRead={form.isRead && row.mark in fieldWords}
        isBare={isBare}
        hint={row.name === 'so' ? (nextSo ? formWords.soHint(nextSo) : formWords.soFree) : row.hint}
        onWords={words => onDraft(withBox(draft, row.name, words))}
      />
    </div>
  ))
}

function List({ list, form }: { list: RowList; form: VanBanFormProps }) {
  const { draft, before, notes, issues, faults, onDraft, isRead } = form
  return (
    <Rows
      table={listTables[list]}
      rows={draft.rows[list]}
      before={before.rows[list]}
      notes={notes}
      issues={issuesAt(issues, list)}
      faults={faults}
      isRead={isRead}
      onRows={rows => onDraft(withRows(draft, list, rows))}
    />
  )
}

function RegisterGroup({ form }: { form: VanBanFormProps }) {
  const { draft, onDraft, standing } = form
  const books = useBookChoice(draft, standing === 'filed')
  const nextSo = useNextSo(draft)
  if (standing === 'cited') return null
  const isOut = draft.direction === 'di'
  const outLabels: Record<string, string> = { ngayDen: formWords.ngayDi, so: formWords.soDi }
  const table = registerTable
    .filter(({ name }) => name !== 'so' || !isOut || standing === 'filed')
    .map(row => (isOut ? { ...row, label: outLabels[row.name] ?? row.label } : row))
  return (
    <fieldset className="group group-register">
      <legend>{formWords.register}</legend>
      <Segmented<Draft['direction']>
        aria-label={formWords.direction}
        name="direction"
        value={draft.direction}
        onChange={direction => onDraft(withBox({ ...draft, direction }, 'soSach', ''))}
        options={[
          { value: 'den', label: formWords.den },
          { value: 'di', label: formWords.di },
        ]}
      />
      <div className="grid">
        <Boxes table={[...books, ...table, ...(isOut ? [copiesRow] : [])]} form={form} nextSo={standing === 'filed' ? null : nextSo} />
      </div>
    </fieldset>
  )
}

function NguoiKyGroup({ form }: { form: VanBanFormProps }) {
  const { draft, before, notes, issues, isRead } = form
  const isEdited = nguoiKyTable.some(({ name }) => draft.boxes[name] !== before.boxes[name])
  const isEmpty = nguoiKyTable.every(({ name }) => !draft.boxes[name]) && !issuesAt(issues, 'nguoiKy').length
  return (
    <fieldset className="group" data-mark="nguoiKy">
      <legend>
        {formWords.nguoiKy} {isRead && <SureTag note={notes.nguoiKy} isEdited={isEdited} isEmpty={isEmpty} />}
      </legend>
      {!isEdited &&
        issuesAt(issues, 'nguoiKy').map(sentence => (
          <p className="group-said" key={sentence}>
            {sentence}
          </p>
        ))}
      <div className="grid">
        <Boxes table={nguoiKyTable} form={form} isBare />
      </div>
    </fieldset>
  )
}

const rareLists = ['coQuanLienTich', 'nguoiKyKhac', 'banSao'] as const

/** What few letters have: folded away until there is something in it. */
function RareGroup({ form }: { form: VanBanFormProps }) {
  const { draft, before } = form
  const isFilled = rareLists.some(list => draft.rows[list].length > 0 || before.rows[list].length > 0)
  const [isOpen, setOpen] = useState(isFilled)
  return (
    <details className="group group-rare" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{formWords.rare}</summary>
      {rareLists.map(list => (
        <List list={list} form={form} key={list} />
      ))}
    </details>
  )
}

export function VanBanForm(form: VanBanFormProps) {
  const place = useRef<HTMLFormElement>(null)
  const heard = ({ target }: FocusEvent | MouseEvent) => {
    const key = (target as Element).closest('[data-mark]')?.getAttribute('data-mark')
    if (key) form.onMark?.(key)
  }
  /** A box that a click on its label or on the text chose may stand behind the foot. */
  const clicked = (event: MouseEvent) => {
    heard(event)
    const chosen = document.activeElement
    if (chosen?.matches('input, textarea, select') && place.current?.contains(chosen)) chosen.scrollIntoView({ block: 'nearest' })
  }
  const sendAnywhere = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return
    event.preventDefault()
    place.current?.requestSubmit()
  }
  return (
    <form
      ref={place}
      className="form"
      noValidate
      onFocus={heard}
      onClick={clicked}
      onKeyDown={sendAnywhere}
      onSubmit={event => {
        event.preventDefault()
        form.onSend()
      }}
    >
      {form.children}
      <fieldset className="group">
        <legend>{formWords.theThuc}</legend>
        <div className="grid">
          <Boxes table={theThucTable} form={form} />
        </div>
      </fieldset>
      <NguoiKyGroup form={form} />
      <RareGroup form={form} />
      <RegisterGroup form={form} />
      <List list="kinhGui" form={form} />
      <List list="noiNhan" form={form} />
      <div className="grid">
        <Boxes table={[noiLuuRow]} form={form} />
      </div>
      <List list="vienDan" form={form} />
      <List list="nhiemVu" form={form} />
      <div className="form-foot">{form.foot}</div>
    </form>
  )
}

/** Puts the focus into the box of a field or row, where it is on the screen. */
export function focusField(key: string) {
  const place = document.querySelector(`[data-mark="${CSS.escape(key)}"]`)
  for (const folded of [place?.closest('details'), place?.querySelector('details')]) if (folded) folded.open = true
  place?.querySelector<HTMLElement>(':is(input, textarea, select)')?.focus()
}
