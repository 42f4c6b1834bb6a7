// The page of one văn bản: its text on the left, what is known of it on the right.
import { Button } from 'antd'
import { useCallback, useRef } from 'react'
import type { VanBan } from '../../../contract/van-ban.ts'
import { damagedWords } from '../../../contract/words.ts'
import { HitWalk, useHitWalk, type Walk } from '../../parts/hit-walk.tsx'
import { Icon } from '../../parts/icons.tsx'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { useShown } from '../../parts/shown.ts'
import { Refused, Waiting } from '../../parts/states.tsx'
import { TextColumn } from '../../parts/text-column.tsx'
import { focusFact, useFacts } from '../../parts/to-place.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { back, go, to } from '../../route.ts'
import { directionWords, letterWords, nameOf } from '../../words/letter.ts'
import { placeWords } from '../../words/place.ts'
import { postingWords } from '../../words/posting.ts'
import { hitWords } from '../../words/search.ts'
import { paperWords } from '../../words/settings.ts'
import { shellWords } from '../../words/shell.ts'
import { BanLuuCard } from './ban-luu-card.tsx'
import { DropDialog } from './drop-dialog.tsx'
import { FilesCard } from './files-card.tsx'
import { GiaiQuyetCard } from './giai-quyet-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { HoSoCard } from './ho-so-card.tsx'
import { LinksCard } from './links-card.tsx'
import { OriginCard } from './origin-card.tsx'
import { RecipientsCard } from './recipients-card.tsx'
import { SignaturesCard } from './signatures-card.tsx'
import { Stamp } from './stamp.tsx'
import { TasksCard } from './tasks-card.tsx'
import { TheThucCard } from './the-thuc-card.tsx'
import { useDropped } from './use-files.ts'
import { useLetter } from './use-letter.ts'

type Letter = ReturnType<typeof useLetter>

function Acts({ vanBan, letter }: { vanBan: VanBan; letter: Letter }) {
  const { id, isRemoved, direction } = vanBan
  if (isRemoved)
    return (
      <Button type="primary" onClick={letter.restore}>
        {letterWords.restore}
      </Button>
    )
  const hasFamily = direction === 'tham-chieu' || vanBan.citedBy.some(({ quanHe }) => quanHe === 'thuc-hien')
  return (
    <>
      {hasFamily && (
        <Button
          type={direction === 'tham-chieu' ? 'primary' : 'default'}
          icon={<Icon name="family" size={18} />}
          onClick={() => go(to.family(id))}
        >
          {letterWords.family}
        </Button>
      )}
      {vanBan.recipients.length > 0 && (
        <Button icon={<Icon name="print" size={18} />} onClick={() => go(to.recipients(id))}>
          {letterWords.recipients}
        </Button>
      )}
      {direction === 'den' && <Button onClick={() => go(to.slip(id))}>{paperWords.slipOpen}</Button>}
      {direction !== 'tham-chieu' && <Button onClick={() => go(to.posting(id))}>{postingWords.open}</Button>}
      {direction !== 'tham-chieu' && (
        <Button icon={<Icon name="save" size={18} />} title={letterWords.edxmlHint} onClick={letter.sendOut}>
          {letterWords.edxml}
        </Button>
      )}
      <Button icon={<Icon name="pen" size={18} />} onClick={() => go(to.correct(id))}>
        {letterWords.correct}
      </Button>
      {direction !== 'tham-chieu' && (
        <Button
          type="text"
          danger
          aria-label={letterWords.remove}
          title={letterWords.remove}
          icon={<Icon name="bin" />}
          onClick={letter.remove}
        />
      )}
    </>
  )
}

function Head({ vanBan, letter }: { vanBan: VanBan; letter: Letter }) {
  return (
    <header className="screen-head letter-head">
      <div>
        <p className="letter-name">
          <Button type="text" size="small" aria-label={shellWords.back} icon={<Icon name="back" size={18} />} onClick={back} />
          <strong>{nameOf(vanBan)}</strong>
          <span className="chip">{directionWords[vanBan.direction]}</span>
          {vanBan.doKhan && <span className="chip chip-urgent">{vanBan.doKhan}</span>}
        </p>
        <h1>{vanBan.trichYeu ?? nameOf(vanBan)}</h1>
      </div>
      <div className="screen-acts">
        <Acts vanBan={vanBan} letter={letter} />
      </div>
    </header>
  )
}

/** Where the words that led here stand in the text, and a way through the places. */
const Hits = ({ words, walk }: { words: string; walk: Walk }) => (
  <p className="hits">
    {walk.count ? (
      <>
        <HitWalk walk={walk} />
        <mark className="hit">{words}</mark>
      </>
    ) : (
      hitWords.none(words)
    )}
  </p>
)

function Ready({ vanBan, letter }: { vanBan: VanBan; letter: Letter }) {
  const { shown, show, walk } = useShown()
  const hits = useHitWalk(vanBan.text, letter.hits)
  const side = useRef<HTMLElement>(null)
  const { places } = letter
  useFacts(side, shown?.key, places, show)
  const ways = { places, onShow: show }
  const pick = useCallback(
    (key: string) => {
      show(key)
      focusFact(side.current, key)
    },
    [show],
  )
  const files = useDropped(vanBan.id)
  const takesDrop = !vanBan.isRemoved && vanBan.direction !== 'tham-chieu'
  return (
    <div
      className={vanBan.text ? 'screen screen-split screen-letter' : 'screen screen-page screen-letter'}
      {...(takesDrop && { 'data-takes-drop': true, onDrop: event => files.drop(event.dataTransfer) })}
    >
      {files.dropped.length > 0 && (
        <DropDialog files={files.dropped} name={nameOf(vanBan)} onAttach={files.attach} onTakeIn={files.takeIn} onCancel={files.cancel} />
      )}
      <Head vanBan={vanBan} letter={letter} />
      {vanBan.text && (
        <TextColumn
          letter={vanBan.text}
          marks={letter.marks}
          hits={letter.hits}
          hitAt={hits.at}
          shown={shown}
          isFiled
          hint={placeWords.hintFiled}
          onWalk={walk}
          onPick={pick}
        >
          {letter.words && <Hits words={letter.words} walk={hits} />}
        </TextColumn>
      )}
      <ScrollPane className="side" label={letterWords.about} paneRef={side}>
        {vanBan.isTextDamaged && <p className="note note-warn">{damagedWords.says}</p>}
        {vanBan.isRemoved && <p className="note note-warn">{letterWords.isRemoved}</p>}
        {vanBan.direction === 'tham-chieu' && <p className="note">{letterWords.thamChieu}</p>}
        <Stamp vanBan={vanBan} />
        {vanBan.direction === 'den' && <GiaiQuyetCard id={vanBan.id} isRemoved={vanBan.isRemoved} />}
        <TheThucCard vanBan={vanBan} {...ways} />
        {(vanBan.direction !== 'tham-chieu' || vanBan.recipients.length > 0) && <RecipientsCard vanBan={vanBan} {...ways} />}
        <LinksCard vanBan={vanBan} {...ways} />
        <TasksCard vanBan={vanBan} {...ways} />
        {vanBan.direction !== 'tham-chieu' && <HoSoCard id={vanBan.id} isRemoved={vanBan.isRemoved} />}
        {vanBan.direction === 'di' && <BanLuuCard id={vanBan.id} isRemoved={vanBan.isRemoved} />}
        {vanBan.direction !== 'tham-chieu' && <FilesCard vanBan={vanBan} />}
        <SignaturesCard vanBan={vanBan} />
        <OriginCard origin={vanBan.origin} />
        <HistoryCard id={vanBan.id} />
      </ScrollPane>
    </div>
  )
}

export function LetterScreen({ id }: { id: number }) {
  const letter = useLetter(id)
  useEscape(back)
  const { asked } = letter
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  return <Ready key={id} vanBan={asked.data} letter={letter} />
}
