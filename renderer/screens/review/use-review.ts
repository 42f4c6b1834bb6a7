// What the review screen needs of one waiting letter: its text and reading, the clerk's draft, the ways on.
import { useEffect, useMemo, useState } from 'react'
import type { FileRole, VanBanSummary } from '../../../contract/van-ban.ts'
import { dayWords } from '../../../contract/words.ts'
import { type AnswerOf, useAsk, useTell } from '../../ask.ts'
import { type Draft, draftOf, withBox } from '../../parts/form/draft.ts'
import { type Kept, useKept } from '../../parts/form/kept.tsx'
import { type LateSend, useLate } from '../../parts/form/late.tsx'
import { fieldOfIssue, fieldsRead, guessesOf, marksOf, marksOfIssues, notesOf } from '../../parts/form/notes.ts'
import { useFaults } from '../../parts/form/use-faults.ts'
import { focusField } from '../../parts/form/van-ban-form.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { useShown } from '../../parts/shown.ts'
import { askForWay, focusTwins, roleBeside } from '../../parts/twins/twins-panel.tsx'
import { useTwins } from '../../parts/twins/use-twins.ts'
import { go, to } from '../../route.ts'
import { reviewWords, twinWords } from '../../words/arrive.ts'
import { nameOf } from '../../words/letter.ts'

export const useReading = (id: number) => {
  const asked = useAsk('arrive.open', { id }, { once: true })
  const review = asked.data
  const read = useMemo(() => {
    if (!review) return null
    const { theThuc, issues, today } = review
    const before = withBox(draftOf(fieldsRead(theThuc), null, 'den', today), 'hanXuLy', dayWords(theThuc.hanXuLy?.value ?? null))
    return { before, marks: [...marksOf(theThuc), ...marksOfIssues(issues)], notes: notesOf(theThuc), issues, guesses: guessesOf(theThuc) }
  }, [review])
  return { asked, review, read }
}

/** The letters before and after this one in the queue. */
function useNeighbours(id: number) {
  const list = useAsk('arrive.list', { limit: 500 }, { keep: true }).data
  const ids = list?.items.map(item => item.id) ?? []
  const index = ids.indexOf(id)
  return { index, total: list?.total ?? 0, previous: ids[index - 1] ?? null, next: ids[index + 1] ?? (index > 0 ? (ids[0] ?? null) : null) }
}

/** The first field with an issue or a doubt; the letter's number where all is certain. */
function firstDoubt(read: Open['read']): string {
  const fields = [
    ...read.issues.flatMap(issue => fieldOfIssue(issue) ?? []),
    ...Object.entries(read.notes).flatMap(([key, { sure }]) => (sure === 'certain' ? [] : [key])),
  ]
  return fields.find(key => document.querySelector(`[data-mark="${CSS.escape(key)}"] > :is(.field, .row-boxes)`)) ?? 'soKyHieu'
}

type Reading = ReturnType<typeof useReading>
/** A letter that is there to be reviewed. */
export type Open = { id: number; review: NonNullable<Reading['review']>; read: NonNullable<Reading['read']> }

/** The ways out of the queue, each ending at the next letter. */
function useWaysOut(id: number, today: string, leave: () => void, refused: (fault: unknown) => void) {
  const accept = useTell('arrive.accept')
  const attach = useTell('arrive.attach')
  const drop = useTell('arrive.drop')
  const told = <Answer>(words: (answer: Answer) => string) => ({
    onSuccess: (answer: Answer) => {
      say(words(answer))
      leave()
    },
    onError: refused,
  })
  const file: LateSend = typed =>
    accept.mutate(
      { id, ...typed },
      {
        ...told(({ soDen }: AnswerOf<'arrive.accept'>) => reviewWords.filed(typed.direction, soDen?.so ?? null)),
        onError: fault => late.asks(fault, typed) || refused(fault),
      },
    )
  const late = useLate(today, file)
  return {
    late: late.dialog,
    isSending: accept.isPending || attach.isPending || drop.isPending,
    accept: file,
    attach: (vanBanId: number, role: FileRole) =>
      attach.mutate(
        { id, vanBanId, role },
        told((held: AnswerOf<'arrive.attach'>) => twinWords.attached(nameOf(held))),
      ),
    drop: () =>
      drop.mutate(
        { id },
        told(({ name }: AnswerOf<'arrive.drop'>) => reviewWords.dropped(name)),
      ),
  }
}

export function useReview({ id, review, read }: Open) {
  const place = useNeighbours(id)
  const { shown, show, walk } = useShown()
  const [role, setRole] = useState<FileRole>(() => roleBeside(review.name))
  const kept = useKept(`cho-duyet.${id}`, (): Kept => ({ before: read.before, draft: read.before, way: null }))
  const { faults, clear, check, refused } = useFaults(reviewWords.faults)
  const { twins: same, askNow } = useTwins(kept.draft, read.before, review.twins)
  const orNear = (found: VanBanSummary[]) => (found.length ? found : review.near)
  const twins = orNear(same)
  const out = useWaysOut(
    id,
    review.today,
    () => {
      kept.forget()
      go(place.next ? to.review(place.next) : to.list(), { replace: true })
    },
    refused,
  )
  // Beside what is held already the choice comes first: its keys would be typed into a box.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each letter
  useEffect(() => (twins.length && kept.way === null ? focusTwins() : focusField(firstDoubt(read))), [])
  const send = async () => {
    if (out.isSending) return
    const held = orNear(await askNow())
    if (held[0] && kept.way === 'attach') return out.attach(held[0].id, role)
    if (held[0] && kept.way === 'drop') return out.drop()
    const typed = check(kept.draft)
    if (!typed) return
    if (held[0] && kept.way === null) askForWay()
    else out.accept(typed)
  }
  return {
    review,
    read,
    place,
    kept,
    faults,
    twins,
    isNear: same.length === 0,
    isUnchosen: twins.length > 0 && kept.way === null,
    shown,
    show,
    walk,
    role,
    setRole,
    late: out.late,
    isSending: out.isSending,
    drop: out.drop,
    send: () => send().catch(sayFault),
    setDraft: (draft: Draft) => {
      clear()
      kept.change({ draft })
    },
  }
}
