// Telling which agency an unclear line means: for all lines of the same name at once.
import { Button } from 'antd'
import { useState } from 'react'
import { tell, useAsk, useTell } from '../../ask.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { noiNhanWords, resolveWords } from '../../words/noi-nhan.ts'

const columns: Column[] = [{ name: 'name', label: resolveWords.name, kind: 'line', wide: 12 }]
const most = 8

export function ResolveDialog({ text, tinh, onClose }: { text: string; tinh: string | null; onClose: () => void }) {
  // The letter's province first: without it the first of all provinces would be offered.
  const [typed, setTyped] = useState<Typed>({ name: tinh ? `${tinh} ` : '' })
  const [fault, setFault] = useState<string | null>(null)
  const name = typed.name?.trim() ?? ''
  const words = name === tinh ? '' : name
  const asked = useAsk('coQuan.list', { text: words, tinh: null, limit: most }, { keep: true })
  // What was found for the words before is none of these.
  const found = asked.isPlaceholderData ? [] : (asked.data?.items ?? [])
  const resolve = useTell('coQuan.resolveAll')
  const choose = (id: number | null) => {
    const run = () => tell('coQuan.takeBack', { ten: text, tinh }).then(() => say(resolveWords.undone), sayFault)
    const done = ({ resolved }: { resolved: number }) => {
      say(resolveWords.resolved(resolved), { words: noiNhanWords.undo, run })
      onClose()
    }
    resolve.mutate({ ten: text, tinh, id }, { onSuccess: done, onError: sayFault })
  }
  const [first] = words ? found : []
  return (
    <FormDialog
      title={resolveWords.title(text)}
      columns={columns}
      typed={typed}
      fault={fault}
      isBusy={resolve.isPending}
      send={resolveWords.send}
      onTyped={next => {
        setFault(null)
        setTyped(next)
      }}
      onSend={() => (first ? choose(first.id) : setFault(resolveWords.choose))}
      onCancel={onClose}
    >
      <div className="wide-12 opened-offers">
        <p className="hint">{resolveWords.hint}</p>
        {words && asked.data && !asked.isPlaceholderData && !found.length && <p className="soft">{resolveWords.none}</p>}
        {words &&
          found.map(({ id, ten, tinh: of }) => (
            <Button key={id} size="small" onClick={() => choose(id)}>
              {of && !ten.includes(of) ? `${ten}, ${of}` : ten}
            </Button>
          ))}
        <Button size="small" type="text" onClick={() => choose(null)}>
          {resolveWords.notAgency}
        </Button>
      </div>
    </FormDialog>
  )
}
