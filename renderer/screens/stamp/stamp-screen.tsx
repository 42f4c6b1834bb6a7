// Dấu "ĐẾN" on a copy of what arrived: previewed on the left, its file and its place chosen on the right.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { StampPlace } from '../../../contract/posting.ts'
import type { VanBan } from '../../../contract/van-ban.ts'
import { dayWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { NumberBox } from '../../parts/form/number-box.tsx'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { stampWords } from '../../words/stamp.ts'
import { cornerAround, cornerOn, type Stamping, useStamp } from './use-stamp.ts'

function SourceCard({ stamping: { stampable, sha256, choose } }: { stamping: Stamping }) {
  return (
    <section className="card" aria-label={stampWords.on}>
      <h2>{stampWords.on}</h2>
      <select className="choice" aria-label={stampWords.on} value={sha256 ?? ''} onChange={event => choose(event.target.value || null)}>
        {stampable.map(file => (
          <option key={file.sha256} value={file.sha256}>
            {file.name}
          </option>
        ))}
        <option value="">{stampWords.paper}</option>
      </select>
      <p className="hint">{sha256 === null ? stampWords.paperHint : stampWords.copyHint}</p>
    </section>
  )
}

const placeSaid = ({ isFree }: StampPlace): string =>
  isFree === null ? stampWords.isUnknown : isFree ? stampWords.isFree : stampWords.isTaken

function PlaceCard({ stamping: { at, isChosen, move }, place }: { stamping: Stamping; place: StampPlace }) {
  if (at === null) return null
  return (
    <section className="card" aria-label={stampWords.place}>
      <h2>{stampWords.place}</h2>
      {!isChosen && <p className={place.isFree === false ? 'field-fault' : 'soft'}>{placeSaid(place)}</p>}
      <NumberBox
        label={stampWords.x}
        value={at.xMm}
        min={0}
        max={Math.max(0, Math.floor(place.widthMm - 50))}
        precision={1}
        onValue={xMm => move(cornerOn(place, { ...at, xMm }))}
      />
      <NumberBox
        label={stampWords.y}
        value={at.yMm}
        min={0}
        max={Math.max(0, Math.floor(place.heightMm - 35))}
        precision={1}
        onValue={yMm => move(cornerOn(place, { ...at, yMm }))}
      />
      <p className="hint">{stampWords.click}.</p>
      {isChosen && <Button onClick={() => move(null)}>{stampWords.free}</Button>}
    </section>
  )
}

function SaysCard({ vanBan: { id, soDen, ngayDen, register } }: { vanBan: VanBan }) {
  const hoSo = useAsk('hoSo.of', { vanBanId: id }).data ?? []
  const rows: [string, string | null][] = [
    [stampWords.so, soDen ? String(soDen.so) : null],
    [stampWords.ngay, ngayDen && dayWords(ngayDen)],
    [stampWords.chuyen, register?.donViNhan ?? null],
    [stampWords.hoSo, hoSo.map(({ kyHieu }) => kyHieu).join(', ') || null],
  ]
  return (
    <section className="card" aria-label={stampWords.says}>
      <h2>{stampWords.says}</h2>
      <dl className="stamp-says">
        {rows.map(([head, value]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{value ?? <span className="soft">{stampWords.dotted}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A layer over the first page that takes clicks; the boxes beside it are the way of the keyboard. */
const overOf =
  (stamping: Stamping, place: StampPlace) =>
  (n: number): ReactNode =>
    n === 1 && (
      <button
        type="button"
        className="stamp-over"
        tabIndex={-1}
        aria-label={stampWords.click}
        title={stampWords.click}
        onClick={({ clientX, clientY, currentTarget }) => {
          const { left, top, width, height } = currentTarget.getBoundingClientRect()
          stamping.move(cornerAround(place, (clientX - left) / width, (clientY - top) / height))
        }}
      />
    )

function Preview({ stamping }: { stamping: Stamping }) {
  const { place, paper } = stamping
  if (place.isPending) return <Waiting />
  if (!place.data) return <Refused fault={place.error} again={() => place.refetch()} level={2} />
  return <PaperPages paper={paper} over={overOf(stamping, place.data)} />
}

function Ready({ vanBan }: { vanBan: VanBan }) {
  const stamping = useStamp(vanBan)
  const { place, paper } = stamping
  return (
    <div className="screen screen-split screen-posting">
      <header className="screen-head">
        <div>
          <h1>{stampWords.title(nameOf(vanBan))}</h1>
          <p className="screen-sub">
            <a href={to.letter(vanBan.id)}>{vanBan.trichYeu}</a>
          </p>
        </div>
        <PaperBar paper={paper} ids={[vanBan.id]} count={stampWords.pages} />
      </header>
      <Preview stamping={stamping} />
      <div className="side">
        <SourceCard stamping={stamping} />
        {place.data && <PlaceCard stamping={stamping} place={place.data} />}
        <SaysCard vanBan={vanBan} />
      </div>
    </div>
  )
}

export function StampScreen({ id }: { id: number }) {
  const asked = useAsk('vanBan.open', { id })
  useEscape(() => go(to.letter(id)))
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  if (asked.data.direction !== 'den') return <Empty title={stampWords.onlyDen} level={1} />
  return <Ready key={id} vanBan={asked.data} />
}
