// What can be done with all answers of a line: a table of them saved, or the line handed on as text.
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { AnswersFormat } from '../../../contract/paper.ts'
import { ask, type InputOf } from '../../ask.ts'
import { copyText } from '../../parts/copy.ts'
import { Icon } from '../../parts/icons.tsx'
import { useOut } from '../../parts/paper/use-out.ts'
import { say, sayFault, sayStop } from '../../parts/say.tsx'
import { answersWords } from '../../words/list.ts'

type Line = Omit<InputOf<'paper.answers'>, 'format'>

const noIds: number[] = []
const copyLink = (query: string) => {
  if (copyText(`${query}\n${location.href}`)) say(answersWords.copied)
  else sayStop(answersWords.notCopied)
}

/** The table being made; one at a time. */
function useSaving(line: Line) {
  const out = useOut(noIds)
  const [isMaking, setMaking] = useState(false)
  const save = async (format: AnswersFormat) => {
    setMaking(true)
    try {
      await out.save(ask('paper.answers', { ...line, format }))
    } catch (fault) {
      sayFault(fault)
    } finally {
      setMaking(false)
    }
  }
  return { isMaking, save }
}

export function AnswersMenu({ line, isEmpty }: { line: Line; isEmpty: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const { isMaking, save } = useSaving(line)
  const acts: Record<string, () => void> = { xlsx: () => save('xlsx'), csv: () => save('csv'), link: () => copyLink(line.query) }
  const items = [
    { key: 'xlsx', label: answersWords.xlsx, disabled: isEmpty },
    { key: 'csv', label: answersWords.csv, disabled: isEmpty },
    { type: 'divider' as const },
    { key: 'link', label: answersWords.link },
  ]
  return (
    <Dropdown
      open={isOpen}
      onOpenChange={setOpen}
      trigger={['click']}
      placement="bottomRight"
      autoFocus
      menu={{ items, onClick: ({ key }) => acts[key]?.() }}
    >
      <Button loading={isMaking} icon={<Icon name="save" size={18} />} aria-haspopup="menu" aria-expanded={isOpen}>
        {isMaking ? answersWords.making : answersWords.menu}
        <Icon name="down" size={14} />
      </Button>
    </Dropdown>
  )
}
