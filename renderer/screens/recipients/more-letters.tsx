// Further văn bản for the same paper, named by their số hiệu. One that names several is chosen from, never guessed.
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { VanBanSummary } from '../../../contract/van-ban.ts'
import { ask } from '../../ask.ts'
import { isComposing } from '../../parts/form/control.tsx'
import { Icon } from '../../parts/icons.tsx'
import { sayFault } from '../../parts/say.tsx'
import { nameOf } from '../../words/letter.ts'
import { paperWords } from '../../words/settings.ts'

export type Named = { id: number; name: string }
type Props = { own: number; others: Named[]; onOthers: (others: Named[]) => void }
type Found = { what: string; held: VanBanSummary[] }

/** What a số hiệu names beside what is on the paper already. */
function useFound({ own, others, onOthers }: Props) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const add = (one: VanBanSummary) => {
    onOthers([...others, { id: one.id, name: nameOf(one) }])
    setFound(null)
    setWords('')
  }
  const look = async () => {
    const what = words.trim()
    if (what === '') return
    const named = await ask('vanBan.named', { soKyHieu: what })
    const held = named.filter(({ id, direction }) => direction !== 'tham-chieu' && id !== own && !others.some(other => other.id === id))
    const [only, ...more] = held
    if (only && more.length === 0) add(only)
    else setFound({ what, held })
  }
  return { words, setWords, found, add, look: () => look().catch(sayFault) }
}

export function MoreLetters(props: Props) {
  const { others, onOthers } = props
  const { words, setWords, found, add, look } = useFound(props)
  return (
    <div className="more-letters">
      {others.map(({ id, name }) => (
        <span className="chip" key={id}>
          {name}
          <Button
            type="text"
            size="small"
            aria-label={paperWords.without(name)}
            icon={<Icon name="cross" size={14} />}
            onClick={() => onOthers(others.filter(other => other.id !== id))}
          />
        </span>
      ))}
      <label className="period-day" htmlFor="more-letter">
        {paperWords.more}
        <Input
          id="more-letter"
          value={words}
          placeholder={paperWords.moreHint}
          autoComplete="off"
          spellCheck={false}
          onChange={event => setWords(event.target.value)}
          onKeyDown={event => event.key === 'Enter' && !isComposing(event) && look()}
        />
      </label>
      {found && <span role="status">{found.held.length > 0 ? paperWords.moreSeveral : paperWords.moreNone(found.what)}</span>}
      {found?.held.map(one => (
        <Button key={one.id} size="small" onClick={() => add(one)}>
          {nameOf(one)} · {one.coQuanBanHanh}
        </Button>
      ))}
    </div>
  )
}
