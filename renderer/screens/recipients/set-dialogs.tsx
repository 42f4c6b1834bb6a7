// The copies of a line and the members of a group, set by the clerk.
import { Button } from 'antd'
import { useState } from 'react'
import type { OpenedLine } from '../../../contract/noi-nhan.ts'
import { type InputOf, tell, useTell } from '../../ask.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { noiNhanWords, setWords } from '../../words/noi-nhan.ts'
import { membersSet, sureOnes } from './rows.ts'

type Props = { id: number; line: OpenedLine; day: string | null; onClose: () => void }

const copiesColumns: Column[] = [{ name: 'copies', label: setWords.copies, kind: 'line', wide: 12, hint: setWords.copiesHint }]

export function CopiesDialog({ id, line, onClose }: Props) {
  const [typed, setTyped] = useState<Typed>({ copies: String(line.copies) })
  const [fault, setFault] = useState<string | null>(null)
  const set = useTell('noiNhan.setCopies')
  const run = () => {
    const words = typed.copies?.trim() ?? ''
    const isNumber = /^\d{1,4}$/u.test(words)
    setFault(words === '' || isNumber ? null : setWords.wrongCopies)
    if (words !== '' && !isNumber) return
    set.mutate({ id, line: line.key, copies: words === '' ? null : Number(words) }, { onSuccess: onClose, onError: sayFault })
  }
  return (
    <FormDialog
      title={setWords.copiesTitle(line.text)}
      columns={copiesColumns}
      typed={typed}
      fault={fault}
      isBusy={set.isPending}
      send={setWords.save}
      onTyped={setTyped}
      onSend={run}
      onCancel={onClose}
    />
  )
}

type Members = NonNullable<InputOf<'noiNhan.setGroup'>['members']>

/** `Sở Y tế (2)` a line. */
export function membersIn(words: string): Members {
  return words
    .split('\n')
    .map(line => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .map(line => {
      const found = /^(.+?)\s?\((\d{1,3})(?:\s?b|\s?bản)?\)$/u.exec(line)
      const copies = Number(found?.[2] ?? 0)
      return found?.[1] && copies > 0 ? { name: found[1], copies } : { name: line, copies: null }
    })
}

const memberLine = ({ name, copies }: { name: string; copies: number }): string => (copies > 1 ? `${name} (${copies})` : name)
const groupColumns: Column[] = [{ name: 'members', label: setWords.members, kind: 'lines', wide: 12 }]

export function GroupDialog({ id, line, day, onClose }: Props) {
  const [typed, setTyped] = useState<Typed>({ members: sureOnes(line).map(memberLine).join('\n') })
  const [fault, setFault] = useState<string | null>(null)
  const set = useTell('noiNhan.setGroup')
  const listed = new Set(membersIn(typed.members ?? '').map(({ name }) => name))
  const possible = line.receivers.filter(one => !one.isIn && !listed.has(one.name))
  const keep = (members: Members | null) => {
    const before = membersSet(line)
    const run = () => tell('noiNhan.setGroup', { id, line: line.key, members: before }).then(() => say(setWords.undone), sayFault)
    const done = () => {
      say(members ? setWords.saved : setWords.back, { words: noiNhanWords.undo, run })
      onClose()
    }
    set.mutate({ id, line: line.key, members }, { onSuccess: done, onError: sayFault })
  }
  const run = () => {
    const members = membersIn(typed.members ?? '')
    setFault(members.length ? null : setWords.noMembers)
    if (members.length) keep(members)
  }
  return (
    <FormDialog
      title={setWords.groupTitle(line.text)}
      columns={groupColumns}
      typed={typed}
      fault={fault}
      isBusy={set.isPending}
      send={setWords.save}
      onTyped={setTyped}
      onSend={run}
      onCancel={onClose}
    >
      <div className="wide-12 opened-offers">
        <p className="hint">{setWords.groupHint(day)}</p>
        {possible.map(({ key, name, note }) => (
          <Button
            key={key}
            size="small"
            title={note ?? undefined}
            onClick={() => setTyped({ members: [typed.members?.trim(), name].filter(Boolean).join('\n') })}
          >
            {setWords.add(name)}
          </Button>
        ))}
        {line.group?.from === 'clerk' && (
          <Button size="small" onClick={() => keep(null)}>
            {setWords.toTable}
          </Button>
        )}
      </div>
    </FormDialog>
  )
}
