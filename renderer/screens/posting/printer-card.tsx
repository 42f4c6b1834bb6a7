// By how much a printer misses the place: chosen by its name, typed after measuring, kept in the archive.
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Offset } from '../../../contract/posting.ts'
import { ask, useAsk, useTell } from '../../ask.ts'
import { printFile } from '../../files.ts'
import { NumberBox } from '../../parts/form/number-box.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { postingWords } from '../../words/posting.ts'
import type { Posting } from './use-posting.ts'

/** In millimetres, as far as the contract lets a page be moved. */
const reach = { min: -20, max: 20, step: 0.5, precision: 1 } as const

export function PrinterCard({ posting: { offset, setOffset, paper } }: { posting: Posting }) {
  const printers = useAsk('paper.printers', undefined).data ?? []
  const [name, setName] = useState('')
  const keep = useTell('paper.setPrinter')
  const drop = useTell('paper.dropPrinter')
  const choose = (chosen: string) => {
    setName(chosen)
    setOffset(printers.find(printer => printer.name === chosen)?.offset ?? { xMm: 0, yMm: 0 })
  }
  const move = (what: Partial<Offset>) => setOffset({ ...offset, ...what })
  const isKept = printers.some(printer => printer.name === name)
  const sheet = paper.sheet === 'measured' ? paper.measured : paper.sheet
  const calibrate = () => ask('paper.calibration', { offset, sheet, printer: name }).then(printFile).catch(sayFault)
  const store = () => keep.mutate({ name, offset }, { onSuccess: () => say(postingWords.kept(name)), onError: sayFault })
  return (
    <section className="card" aria-label={postingWords.printer}>
      <h2>{postingWords.printer}</h2>
      {printers.length > 0 && (
        <select
          className="choice"
          aria-label={postingWords.printer}
          value={isKept ? name : ''}
          onChange={event => choose(event.target.value)}
        >
          <option value="">{postingWords.noPrinter}</option>
          {printers.map(printer => (
            <option key={printer.name}>{printer.name}</option>
          ))}
        </select>
      )}
      <div className="posting-offsets">
        <NumberBox label={postingWords.x} value={offset.xMm} {...reach} onValue={xMm => move({ xMm })} />
        <NumberBox label={postingWords.y} value={offset.yMm} {...reach} onValue={yMm => move({ yMm })} />
      </div>
      <p className="hint">{postingWords.offsetHint}</p>
      <div className="posting-keep">
        <Input
          value={name}
          aria-label={postingWords.printerName}
          placeholder={postingWords.printerName}
          maxLength={60}
          onChange={event => setName(event.target.value)}
        />
        <Button disabled={!name.trim()} loading={keep.isPending} onClick={store}>
          {postingWords.keep}
        </Button>
        {isKept && (
          <Button type="text" onClick={() => drop.mutate({ name }, { onSuccess: () => choose(''), onError: sayFault })}>
            {postingWords.forget}
          </Button>
        )}
        <Button onClick={calibrate}>{postingWords.calibrate}</Button>
      </div>
    </section>
  )
}
