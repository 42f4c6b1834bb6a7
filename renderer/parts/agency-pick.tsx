// Choosing an agency of the directory: a box, and below it those that have the typed words; by mouse or keyboard.
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import type { AgencySummary } from '../../contract/agency.ts'
import { agencyKindWords, agencyName, lifeWords } from '../../contract/agency-words.ts'
import { useAsk } from '../ask.ts'
import { agencyWords } from '../words/agency.ts'
import { useFirstBox } from './use-first-box.ts'

type Props = { title: string; first: string; not?: number; onPick: (agency: AgencySummary) => void; onClose: () => void }

const words = agencyWords.pick

export function AgencyPick({ title, first, not, onPick, onClose }: Props) {
  // What is typed next is more words, not the end of the province's name.
  const [typed, setTyped] = useState(first && `${first} `)
  useFirstBox('pick')
  const found = useAsk('coQuan.list', { text: typed, limit: 12 }, { keep: true })
  const items = found.data?.items.filter(({ id }) => id !== not) ?? []
  return (
    <Modal open title={title} footer={<Button onClick={onClose}>{words.close}</Button>} onCancel={onClose}>
      <label className="field-label" htmlFor="pick">
        {words.label}
      </label>
      <Input
        id="pick"
        autoComplete="off"
        value={typed}
        placeholder={words.hint}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          // What was found for the words before is none of these; of a province alone the first is nobody's choice.
          if (key === 'Enter' && items[0] && !found.isPlaceholderData && typed.trim() !== first) onPick(items[0])
        }}
      />
      <ul className="pick-list">
        {items.map(item => (
          <li key={item.id}>
            <button type="button" className="pick-row" onClick={() => onPick(item)}>
              <strong>{agencyName(item)}</strong>
              <small>{[agencyKindWords[item.loai], lifeWords(item.tuNgay, item.denNgay)].filter(Boolean).join(', ')}</small>
            </button>
          </li>
        ))}
      </ul>
      {found.data && !items.length && <p className="soft">{words.none}</p>}
    </Modal>
  )
}
