// Many văn bản into a hồ sơ at once: found by a typed line, ticked, put in together. What is ticked stays so while another line is typed.
import { Checkbox, Input, Modal } from 'antd'
import { useState } from 'react'
import type { HoSo } from '../../../contract/ho-so.ts'
import { tell, useAsk, useTell } from '../../ask.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { useFirstBox } from '../../parts/use-first-box.ts'
import { useSettled } from '../../parts/use-offers.ts'
import { hoSoWords } from '../../words/ho-so.ts'
import { fromWords, nameOf } from '../../words/letter.ts'
import { shellWords } from '../../words/shell.ts'

const offeredAtMost = 50

export function AddDialog({ file: { id, kyHieu }, held, onClose }: { file: HoSo; held: ReadonlySet<number>; onClose: () => void }) {
  const [query, setQuery] = useState('')
  const [ticked, setTicked] = useState<readonly number[]>([])
  const line = useSettled(query, 200)
  const found = useAsk('search.find', { query: line, limit: offeredAtMost, counted: 'never' }, { keep: true }).data
  const add = useTell('hoSo.add')
  const offered = found?.hits.filter(hit => hit.direction !== 'tham-chieu' && !held.has(hit.id)) ?? []
  const toggle = (one: number) => setTicked(ticked.includes(one) ? ticked.filter(other => other !== one) : [...ticked, one])
  useFirstBox('ho-so-find')
  const put = () => {
    const done = ({ added }: { added: number[] }) => {
      const run = () => void tell('hoSo.takeOut', { id, vanBanIds: added }).catch(sayFault)
      say(hoSoWords.addedMany(added.length, kyHieu), added.length ? { words: hoSoWords.undo, run } : undefined)
      onClose()
    }
    add.mutate({ id, vanBanIds: [...ticked] }, { onSuccess: done, onError: sayFault })
  }
  return (
    <Modal
      open
      title={hoSoWords.addTo(kyHieu)}
      width="min(48rem, 94vw)"
      okText={hoSoWords.putIn(ticked.length)}
      cancelText={shellWords.cancel}
      okButtonProps={{ disabled: !ticked.length || ticked.length > 500, loading: add.isPending }}
      onOk={put}
      onCancel={onClose}
    >
      <Input
        id="ho-so-find"
        aria-label={hoSoWords.findLetters}
        placeholder={hoSoWords.findLetters}
        value={query}
        onChange={event => setQuery(event.target.value.slice(0, 1000))}
      />
      {found && !offered.length && <p className="soft">{hoSoWords.noLetters}</p>}
      <ul className="ho-so-offers">
        {offered.map(hit => (
          <li key={hit.id}>
            <Checkbox checked={ticked.includes(hit.id)} onChange={() => toggle(hit.id)}>
              <strong>{nameOf(hit)}</strong> <small className="soft">{fromWords(hit)}</small>
              {hit.trichYeu && <span className="clamp">{hit.trichYeu}</span>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {found?.next && <p className="soft">{hoSoWords.firstLetters(offeredAtMost)}</p>}
    </Modal>
  )
}
