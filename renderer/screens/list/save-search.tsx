// Gives the line on the screen a name, or shows the name it has and takes it away again.
import { Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import type { SavedSearch, SearchLine } from '../../../contract/search.ts'
import { tell, useAsk, useTell } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { useFirstBox } from '../../parts/use-first-box.ts'
import { savingWords } from '../../words/list.ts'
import { shellWords } from '../../words/shell.ts'

const clean = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ').trim()
const isSame = (one: SearchLine, other: SearchLine) =>
  one.query === other.query && one.sort === other.sort && one.direction === other.direction

type AskName = { line: SearchLine; saved: readonly SavedSearch[]; onName: (name: string) => void; onCancel: () => void }

function AskName({ line, saved, onName, onCancel }: AskName) {
  const id = useId()
  useFirstBox(id, 'all')
  const [typed, setTyped] = useState(line.query.slice(0, 100))
  const [isMissing, setMissing] = useState(false)
  const name = clean(typed)
  const said = isMissing && !name ? savingWords.needed : saved.some(other => other.name === name) ? savingWords.replaces : ''
  return (
    <Modal open title={savingWords.title} footer={null} onCancel={onCancel} width="min(32rem, 94vw)">
      <form
        className="save-search"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (name) onName(name)
          else setMissing(true)
        }}
      >
        <p>{savingWords.hint(line.query)}</p>
        <label htmlFor={id}>{savingWords.name}</label>
        <Input
          id={id}
          value={typed}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-said`}
          aria-invalid={isMissing && !name}
          onChange={event => setTyped(event.target.value)}
        />
        <p className="field-said" id={`${id}-said`} role="status">
          {said}
        </p>
        <div className="drop-ways">
          <Button type="primary" htmlType="submit">
            {shellWords.save}
          </Button>
          <Button type="text" onClick={onCancel}>
            {shellWords.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

export function SaveSearch({ line }: { line: SearchLine }) {
  const [isAsking, setAsking] = useState(false)
  const saved = useAsk('search.saved', undefined, { keep: true }).data ?? []
  const save = useTell('search.save')
  const forget = useTell('search.forget')
  const known = saved.find(other => isSame(other, line))
  const keep = (name: string) => {
    setAsking(false)
    save.mutate({ ...line, name }, { onSuccess: () => say(savingWords.saved(name)), onError: sayFault })
  }
  const drop = ({ id, name }: SavedSearch) =>
    forget.mutate(
      { id },
      {
        onSuccess: was =>
          say(savingWords.forgotten(name), { words: savingWords.undo, run: () => void tell('search.save', was).catch(sayFault) }),
        onError: sayFault,
      },
    )
  return (
    <>
      {known ? (
        <Button
          className="saved-search"
          aria-label={savingWords.forget(known.name)}
          title={savingWords.forget(known.name)}
          onClick={() => drop(known)}
        >
          <span className="clip">{savingWords.isSaved(known.name)}</span>
          <Icon name="cross" size={14} />
        </Button>
      ) : (
        <Button icon={<Icon name="plus" size={18} />} onClick={() => setAsking(true)}>
          {savingWords.save}
        </Button>
      )}
      {isAsking && <AskName line={line} saved={saved} onName={keep} onCancel={() => setAsking(false)} />}
    </>
  )
}
