// The hồ sơ that a văn bản is in, and putting it into one.
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { tell, useAsk, useTell } from '../../ask.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { useFirstBox } from '../../parts/use-first-box.ts'
import { to } from '../../route.ts'
import { hoSoWords } from '../../words/ho-so.ts'

/** So many open files are offered, the latest first; then more, then by their words alone. */
const pageOf = 20
const mostListed = 500

function Pick({ vanBanId, holding, onClose }: { vanBanId: number; holding: ReadonlySet<number>; onClose: () => void }) {
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(pageOf)
  const found = useAsk('hoSo.list', { query, onlyOpen: true, limit }, { keep: true }).data
  const files = found?.items.filter(({ id }) => !holding.has(id)) ?? []
  const add = useTell('hoSo.add')
  useFirstBox('ho-so-pick')
  const put = (id: number, kyHieu: string) => {
    const ids = { id, vanBanIds: [vanBanId] }
    const done = ({ added }: { added: number[] }) => {
      if (!added.length) say(hoSoWords.alreadyIn(kyHieu))
      else say(hoSoWords.added(kyHieu), { words: hoSoWords.undo, run: () => void tell('hoSo.takeOut', ids).catch(sayFault) })
      onClose()
    }
    add.mutate(ids, { onSuccess: done, onError: sayFault })
  }
  return (
    <Modal open title={hoSoWords.pick} footer={null} onCancel={onClose} width="min(40rem, 94vw)">
      <Input
        id="ho-so-pick"
        aria-label={hoSoWords.pickSearch}
        placeholder={hoSoWords.pickSearch}
        value={query}
        onChange={event => setQuery(event.target.value.slice(0, 200))}
      />
      {found && !files.length && (
        <p className="soft">
          {query ? hoSoWords.none : hoSoWords.noneOpen}. <a href={to.files}>{hoSoWords.make}</a>
        </p>
      )}
      <ul className="ho-so-pick">
        {files.map(({ id, kyHieu, nam, tieuDe }) => (
          <li key={id}>
            <Button block type="text" onClick={() => put(id, kyHieu)}>
              <strong>
                {kyHieu}/{nam}
              </strong>{' '}
              {tieuDe}
            </Button>
          </li>
        ))}
      </ul>
      {found?.next &&
        (limit < mostListed ? <Button onClick={() => setLimit(mostListed)}>{hoSoWords.more}</Button> : <p>{hoSoWords.narrow}</p>)}
    </Modal>
  )
}

export function HoSoCard({ id, isRemoved }: { id: number; isRemoved: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const files = useAsk('hoSo.of', { vanBanId: id }).data
  if (!files) return null
  return (
    <section className="card" aria-label={hoSoWords.card}>
      <h2>{hoSoWords.card}</h2>
      {!files.length && <p className="soft">{hoSoWords.inNone}</p>}
      <ul>
        {files.map(({ id: file, kyHieu, nam, tieuDe }) => (
          <li key={file}>
            <a href={to.hoSo(file)}>
              <strong>
                {kyHieu}/{nam}
              </strong>{' '}
              {tieuDe}
            </a>
          </li>
        ))}
      </ul>
      {!isRemoved && (
        <div className="passing-acts">
          <Button size="small" onClick={() => setOpen(true)}>
            {hoSoWords.add}
          </Button>
        </div>
      )}
      {isOpen && <Pick vanBanId={id} holding={new Set(files.map(({ id: file }) => file))} onClose={() => setOpen(false)} />}
    </section>
  )
}
