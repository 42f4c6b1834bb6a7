// One waiting letter: its text with every read value marked on the left, the fields on the right, the keyboard enough for all.
import { Button, Popconfirm } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { fieldWords, reasonSentence, sureWords } from '../../../contract/words.ts'
import { useAsk } from '../../ask.ts'
import { useNextSo } from '../../parts/form/book-choice.ts'
import { type Box, withBox } from '../../parts/form/draft.ts'
import { KeptNote } from '../../parts/form/kept.tsx'
import { fieldOfIssue, sentenceOf } from '../../parts/form/notes.ts'
import { focusField, VanBanForm } from '../../parts/form/van-ban-form.tsx'
import { Icon } from '../../parts/icons.tsx'
import { SureLegend } from '../../parts/letter-text.tsx'
import { MailLine } from '../../parts/mail-line.tsx'
import { BoxSaid, type DrawnBox } from '../../parts/pages/box-said.tsx'
import { usePages } from '../../parts/pages/use-pages.tsx'
import { SignedLines } from '../../parts/signed-lines.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { TextColumn } from '../../parts/text-column.tsx'
import { TwinsPanel } from '../../parts/twins/twins-panel.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { reviewWords, twinWords } from '../../words/arrive.ts'
import { formWords } from '../../words/form.ts'
import { shellWords } from '../../words/shell.ts'
import { type Open, useReading, useReview } from './use-review.ts'

type Review = ReturnType<typeof useReview>

/** A list to choose from has these keys for itself. */
const isTaken = (target: EventTarget | null) => target instanceof Element && target.closest('select, .ant-popover') !== null

/** Esc to the queue, Alt+↑ and Alt+↓ to the neighbours; never while an input method composes. */
function useKeys({ place }: Review) {
  const { previous, next } = place
  useEscape(() => go(to.queue))
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTaken(event.target)) return
      const id = { ArrowUp: previous, ArrowDown: next }[event.key]
      if (!id) return
      event.preventDefault()
      go(to.review(id), { replace: true })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [previous, next])
}

function Head({ review, place, choice }: Review & { choice: ReactNode }) {
  const walk = (id: number | null, words: string, icon: 'up' | 'down') => (
    <Button
      aria-label={words}
      title={words}
      disabled={id === null}
      icon={<Icon name={icon} />}
      onClick={() => id && go(to.review(id), { replace: true })}
    />
  )
  return (
    <header className="screen-head">
      <div>
        <h1>{reviewWords.title}</h1>
        <p className="screen-sub">
          {review.name}
          {place.index >= 0 && <span> · {reviewWords.position(place.index + 1, place.total)}</span>}
        </p>
        {review.mail && <MailLine mail={review.mail} />}
      </div>
      <div className="screen-acts">
        {choice}
        <SureLegend />
        {walk(place.previous, reviewWords.previous, 'up')}
        {walk(place.next, reviewWords.next, 'down')}
      </div>
    </header>
  )
}

/** `place` is what the issue has in the text; a guess has its value's. */
type Doubt = { field: string | null; place: string | null; sentence: string }

/** The issues and the guesses: what the queue counts. */
function doubtsOf({ issues, guesses }: Review['read']): Doubt[] {
  const guessed = guesses.map(({ field, key, reason }) => ({
    field: key,
    place: null,
    sentence: [`${fieldWords[field]}: ${sureWords.guess.toLowerCase()}.`, reason ? reasonSentence(reason) : ''].join(' ').trim(),
  }))
  const told = issues.map((issue, index) => ({
    field: fieldOfIssue(issue),
    place: issue.at.length ? `issue.${index}` : null,
    sentence: sentenceOf(issue),
  }))
  return [...told, ...guessed]
}

function Doubts({ read, onShow }: Pick<Review, 'read'> & { onShow: (key: string) => void }) {
  const doubts = doubtsOf(read)
  if (!doubts.length) return <p className="all-clear">{formWords.allClear}</p>
  const open = ({ field, place }: Doubt) => {
    if (field) focusField(field)
    if (place) onShow(place)
  }
  return (
    <section className="issues" aria-label={formWords.toCheck(doubts.length)}>
      <h2>{formWords.toCheck(doubts.length)}</h2>
      <ul>
        {doubts.map((doubt, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the doubts of one reading never move
          <li key={index}>
            {doubt.field || doubt.place ? (
              <button type="button" className="as-link" onClick={() => open(doubt)}>
                {doubt.sentence}
              </button>
            ) : (
              doubt.sentence
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `nextSo`: the number it will get. */
function sendWords(all: Review, nextSo: number | null): string {
  if (all.isSending) return reviewWords.accepting
  if (all.isUnchosen) return twinWords.choose
  if (all.twins.length && all.kept.way === 'attach') return twinWords.attach
  if (all.twins.length && all.kept.way === 'drop') return twinWords.drop
  const { draft } = all.kept
  const so = draft.direction === 'den' && !draft.boxes.so ? nextSo : null
  return all.place.next ? reviewWords.accept(so) : reviewWords.acceptLast(so)
}

const Foot = (all: Review) => (
  <>
    <Button type="primary" htmlType="submit" loading={all.isSending} aria-disabled={all.isUnchosen || undefined}>
      {sendWords(all, useNextSo(all.kept.draft))}
    </Button>
    <Popconfirm title={reviewWords.dropAsk(all.review.name)} okText={shellWords.remove} cancelText={shellWords.cancel} onConfirm={all.drop}>
      <Button type="text" danger>
        {reviewWords.drop}
      </Button>
    </Popconfirm>
    <p className="keys">{reviewWords.keys}</p>
  </>
)

function Ready(open: Open) {
  const all = useReview(open)
  const { review, read, kept, twins, isNear, role } = all
  const { draft, way } = kept
  useKeys(all)
  const file = useAsk('arrive.source', { id: open.id }, { once: true }).data
  const [drawn, setDrawn] = useState<DrawnBox | null>(null)
  const { choice, pages } = usePages({
    ...{ id: open.id, file, letter: review.text, places: review.places, marks: read.marks, shown: all.shown, drawn: drawn?.box ?? null },
    onPick: focusField,
    onBox: setDrawn,
  })
  const fill = (field: Box, words: string) => {
    all.setDraft(withBox(draft, field, words))
    setDrawn(null)
    focusField(field)
  }
  return (
    <div className="screen screen-split">
      <Head {...all} choice={choice} />
      <TextColumn
        letter={review.text}
        marks={read.marks}
        shown={all.shown}
        isFiled={false}
        onWalk={all.walk}
        onPick={focusField}
        pages={pages}
      >
        {pages && drawn && (
          <BoxSaid
            key={JSON.stringify(drawn)}
            {...{ id: open.id, drawn, field: all.shown?.key ?? null, onFill: fill, onLeave: () => setDrawn(null) }}
          />
        )}
      </TextColumn>
      <div className="side">
        <VanBanForm
          {...{ draft }}
          before={read.before}
          notes={read.notes}
          issues={read.issues}
          faults={all.faults}
          isRead
          onDraft={all.setDraft}
          onSend={all.send}
          onMark={all.show}
          foot={<Foot {...all} />}
        >
          <KeptNote {...kept} />
          <TwinsPanel
            {...{ draft, twins, isNear, way, role }}
            file={review.name}
            onWay={chosen => kept.change({ way: chosen })}
            onRole={all.setRole}
          />
          <Doubts read={read} onShow={all.show} />
          <SignedLines id={open.id} />
        </VanBanForm>
        {all.late}
      </div>
    </div>
  )
}

export function ReviewScreen({ id }: { id: number }) {
  const { asked, review, read } = useReading(id)
  if (asked.isPending) return <Waiting />
  if (!review || !read) return <Refused fault={asked.error} again={() => go(to.queue)} />
  return <Ready key={id} {...{ id, review, read }} />
}
