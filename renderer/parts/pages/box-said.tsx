// The words in a box that was drawn on a page, and the field they are put into when the clerk says so.
import { Button } from 'antd'
import { useState } from 'react'
import type { BoxText, PageBox } from '../../../contract/places.ts'
import { useAsk } from '../../ask.ts'
import { boxWords } from '../../words/place.ts'
import { nguoiKyTable, noiLuuRow, theThucTable } from '../form/boxes.ts'
import type { Box } from '../form/draft.ts'

type Props = { id: number; drawn: DrawnBox; field: string | null; onFill: (field: Box, words: string) => void; onLeave: () => void }

/** A box on a page, and its words where the window that drew the page knows them. */
export type DrawnBox = { box: PageBox; said: BoxText | null }

/** Fields that one stretch of words fills. */
const fields = [...theThucTable, ...nguoiKyTable, noiLuuRow]
const fieldFor = (key: string | null): Box => fields.find(({ name, mark }) => name === key || mark === key)?.name ?? 'soKyHieu'

export function BoxSaid({ id, drawn: { box, said: known }, field, onFill, onLeave }: Props) {
  const [chosen, setChosen] = useState<Box>(() => fieldFor(field))
  const asked = useAsk('arrive.readBox', known ? null : { id, box }, { once: true })
  const found = known ?? asked.data
  const words = found?.text ?? ''
  const said = !known && asked.isPending ? boxWords.reading : asked.error ? boxWords.failed : words ? boxWords.found(words) : boxWords.none
  return (
    <section className="box-said" aria-label={boxWords.label}>
      <p role="status">
        {said} {found?.sure != null && <span className="soft">{boxWords.sure(found.sure)}</span>}
      </p>
      <div className="box-acts">
        <select className="choice" aria-label={boxWords.field} value={chosen} onChange={event => setChosen(event.target.value as Box)}>
          {fields.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <Button type="primary" disabled={!words} onClick={() => onFill(chosen, words)}>
          {boxWords.fill}
        </Button>
        <Button type="text" onClick={onLeave}>
          {boxWords.leave}
        </Button>
      </div>
    </section>
  )
}
