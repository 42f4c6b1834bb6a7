// One hồ sơ: what is said of it and the văn bản in it, in their order.
import { Button } from 'antd'
import { useState } from 'react'
import type { HoSo, HoSoDocument } from '../../../contract/ho-so.ts'
import { thoiHanWords, toSoWords } from '../../../contract/ho-so-words.ts'
import { useAsk, useTell } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { VanBanLine } from '../../parts/van-ban-line.tsx'
import { go, to } from '../../route.ts'
import { hoSoWords } from '../../words/ho-so.ts'
import { nameOf } from '../../words/letter.ts'
import { AddDialog } from './add-dialog.tsx'
import { HoSoDialog } from './ho-so-dialog.tsx'
import { PlaceDialog } from './place-dialog.tsx'

function DocumentRow({ file, document, onPlace }: { file: HoSo; document: HoSoDocument; onPlace: () => void }) {
  const takeOut = useTell('hoSo.takeOut')
  const add = useTell('hoSo.add')
  const place = useTell('hoSo.place')
  const { vanBan, stt, toTu, toDen, ghiChu, isRemoved } = document
  const ids = { id: file.id, vanBanIds: [vanBan.id] }
  /** Back to where it stood, with its sheets and note. */
  const putBack = () => {
    const where = { id: file.id, vanBanId: vanBan.id, stt, toTu, toDen, ghiChu }
    // Its line is gone by now: only promises outlive it.
    add
      .mutateAsync(ids)
      .then(() => place.mutateAsync(where))
      .catch(sayFault)
  }
  const take = () =>
    takeOut.mutate(ids, {
      onSuccess: () => say(hoSoWords.takenOut, { words: hoSoWords.undo, run: putBack }),
      onError: sayFault,
    })
  return (
    <li className="ho-so-row">
      <strong>{stt}</strong>
      <VanBanLine vanBan={vanBan} tag={isRemoved ? hoSoWords.inBin : undefined} />
      <span>{toSoWords(document)}</span>
      <span className="soft">{ghiChu}</span>
      {file.ketThuc === null && (
        <span className="passing-acts">
          <Button size="small" aria-label={`${hoSoWords.place} ${nameOf(vanBan)}`} onClick={onPlace}>
            {hoSoWords.place}
          </Button>
          <Button size="small" type="text" aria-label={`${hoSoWords.takeOut}: ${nameOf(vanBan)}`} onClick={take}>
            {hoSoWords.takeOut}
          </Button>
        </span>
      )}
    </li>
  )
}

/** So many are shown; the printed mục lục has all. */
const shownAtMost = 500

function Documents({ file }: { file: HoSo }) {
  const [placed, setPlaced] = useState<HoSoDocument | null>(null)
  const [isAdding, setAdding] = useState(false)
  const found = useAsk('hoSo.documents', { id: file.id, limit: shownAtMost }, { keep: true }).data
  if (!found) return <Waiting />
  return (
    <section className="card" aria-label={hoSoWords.documents}>
      <h2>
        {hoSoWords.documents} <span className="group-count">{file.count}</span>
      </h2>
      {!found.items.length && <p className="soft">{hoSoWords.noDocuments}</p>}
      {file.ketThuc === null && (
        <Button icon={<Icon name="plus" size={18} />} onClick={() => setAdding(true)}>
          {hoSoWords.addMany}
        </Button>
      )}
      <ul className="ho-so-rows">
        {found.items.map(document => (
          <DocumentRow key={document.vanBan.id} file={file} document={document} onPlace={() => setPlaced(document)} />
        ))}
      </ul>
      {found.next !== null && <p className="soft">{hoSoWords.firstOnly(shownAtMost)}</p>}
      {isAdding && <AddDialog file={file} held={new Set(found.items.map(({ vanBan }) => vanBan.id))} onClose={() => setAdding(false)} />}
      {placed && <PlaceDialog id={file.id} document={placed} onClose={() => setPlaced(null)} />}
    </section>
  )
}

function Acts({ file, today, onEdit }: { file: HoSo; today: string; onEdit: () => void }) {
  const change = useTell('hoSo.change')
  const drop = useTell('hoSo.drop')
  const { id, count, sheets, ...fields } = file
  const back = () => change.mutate({ id, fields }, { onError: sayFault })
  const end = (ketThuc: string | null, words: string) =>
    change.mutate(
      { id, fields: { ...fields, ketThuc } },
      { onSuccess: () => say(words, { words: hoSoWords.undo, run: back }), onError: sayFault },
    )
  const gone = () => {
    say(hoSoWords.dropped(file.kyHieu))
    go(to.files, { replace: true })
  }
  return (
    <>
      {count > 0 && (
        <Button icon={<Icon name="print" size={18} />} onClick={() => go(to.fileList({ kind: 'van-ban', id: `${id}` }))}>
          {hoSoWords.contents}
        </Button>
      )}
      <Button icon={<Icon name="pen" size={18} />} onClick={onEdit}>
        {hoSoWords.edit}
      </Button>
      {file.ketThuc === null ? (
        <Button onClick={() => end(today, hoSoWords.closed)}>{hoSoWords.close}</Button>
      ) : (
        <Button onClick={() => end(null, hoSoWords.reopened)}>{hoSoWords.reopen}</Button>
      )}
      {count === 0 && (
        <Button type="text" danger onClick={() => drop.mutate({ id }, { onSuccess: gone, onError: sayFault })}>
          {hoSoWords.drop}
        </Button>
      )}
    </>
  )
}

function Ready({ file, today }: { file: HoSo; today: string }) {
  const [isEditing, setEditing] = useState(false)
  const facts: [string, string | null][] = [
    [hoSoWords.deMuc, file.deMuc],
    [hoSoWords.thoiHan.replace(' (năm)', ''), thoiHanWords(file.thoiHan)],
    [hoSoWords.nguoiLap, file.nguoiLap],
    [hoSoWords.batDau.replace('bắt đầu', ''), hoSoWords.span(file.batDau, file.ketThuc)],
    [hoSoWords.ghiChu, file.ghiChu],
  ]
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <div>
          <p className="letter-name">
            <a href={to.files}>{hoSoWords.title}</a> <strong>{`${file.kyHieu}/${file.nam}`}</strong>
          </p>
          <h1>{file.tieuDe}</h1>
          <p className="screen-sub">{hoSoWords.standing(file.count, file.sheets)}</p>
        </div>
        <div className="screen-acts">
          <Acts file={file} today={today} onEdit={() => setEditing(true)} />
        </div>
      </header>
      <section className="card">
        <dl className="facts">
          {facts
            .filter(([, words]) => words)
            .map(([label, words]) => (
              <div className="contents" key={label}>
                <dt>{label.trim()}</dt>
                <dd>{words}</dd>
              </div>
            ))}
        </dl>
      </section>
      <Documents file={file} />
      {isEditing && <HoSoDialog file={file} nam={file.nam} onClose={() => setEditing(false)} />}
    </div>
  )
}

export function HoSoScreen({ id }: { id: number }) {
  const asked = useAsk('hoSo.open', { id })
  const today = useAsk('archive.status', undefined).data?.today
  useEscape(() => go(to.files))
  if (asked.isPending || !today) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  return <Ready file={asked.data} today={today} />
}
