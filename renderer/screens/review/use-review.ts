// What the review screen needs of one waiting letter: its text and reading, the clerk's draft, the ways on.
import { useEffect, useMemo, useState } from 'react'
import type { FileRole } from '../../../contract/van-ban.ts'
import { useAsk, useTell } from '../../ask.ts'
import { type Draft, draftOf, type Faults, typedOf } from '../../parts/form/draft.ts'
import { fieldOfIssue, fieldsRead, marksOf, notesOf } from '../../parts/form/notes.ts'
import { focusField } from '../../parts/form/van-ban-form.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { twinsPanelId } from '../../parts/twins/twins-panel.tsx'
import { useTwins } from '../../parts/twins/use-twins.ts'
import { go, to } from '../../route.ts'
import { reviewWords, twinWords } from '../../words/arrive.ts'
import { nameOf } from '../../words/letter.ts'

type Kept = { draft: Draft; faults: Faults; isAsNew: boolean }
/** What was typed stays while the clerk looks at another letter; it goes when the letter is filed or dropped. */
const kept = new Map<number, Kept>()

const useReading = (id: number) => {
  const asked = useAsk('arrive.open', { id }, { once: true })
  const review = asked.data
  const read = useMemo(() => {
    if (!review) return null
    const { theThuc, issues, today } = review
    const before = draftOf(fieldsRead(theThuc), null, 'den', today)
    return { before, marks: marksOf(theThuc), notes: notesOf(theThuc), issues }
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
function firstDoubt({ read }: ReturnType<typeof useReading>): string {
  const fields = [
    ...(read?.issues.flatMap(issue => fieldOfIssue(issue) ?? []) ?? []),
    ...Object.entries(read?.notes ?? {}).flatMap(([key, { sure }]) => (sure === 'certain' ? [] : [key])),
  ]
  return fields.find(key => document.querySelector(`[data-mark="${CSS.escape(key)}"] > :is(.field, .row-boxes)`)) ?? 'soKyHieu'
}

export function useReview(id: number) {
  const reading = useReading(id)
  const { asked, review, read } = reading
  const place = useNeighbours(id)
  const [, redraw] = useState(0)
  const [active, setActive] = useState<string | null>(null)
  const now: Kept | null = kept.get(id) ?? (read && { draft: read.before, faults: {}, isAsNew: false })
  const change = (more: Partial<Kept>) => {
    if (!now) return
    kept.set(id, { ...now, ...more })
    redraw(n => n + 1)
  }
  const blank = useMemo(() => draftOf(fieldsRead({ kinhGui: [], noiNhan: [], vienDan: [], nhiemVu: [] } as never), null, 'den', ''), [])
  const twins = useTwins(now?.draft ?? blank, read?.before ?? null, review?.twins)
  const accept = useTell('arrive.accept')
  const attach = useTell('arrive.attach')
  const drop = useTell('arrive.drop')
  const isReady = Boolean(review)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each letter, when it is there
  useEffect(() => {
    if (isReady) focusField(firstDoubt(reading))
  }, [id, isReady])

  const leave = () => {
    kept.delete(id)
    go(place.next ? to.review(place.next) : to.list(), { replace: true })
  }
  const send = () => {
    if (!now || accept.isPending) return
    const { typed, faults } = typedOf(now.draft)
    const fault = Object.keys(faults)[0]
    change({ faults })
    if (fault) {
      say(reviewWords.faults)
      document.getElementById(fault)?.focus()
    } else if (twins.length && !now.isAsNew) document.querySelector<HTMLElement>(`#${twinsPanelId} button`)?.focus()
    else
      accept.mutate(
        { id, ...typed },
        {
          onSuccess: ({ soDen }) => {
            say(reviewWords.filed(typed.direction, soDen?.so ?? null))
            leave()
          },
          onError: sayFault,
        },
      )
  }
  return {
    asked,
    review,
    read,
    place,
    now,
    twins,
    active,
    setActive,
    send,
    isSending: accept.isPending,
    setDraft: (draft: Draft) => change({ draft, faults: {} }),
    setAsNew: (isAsNew: boolean) => change({ isAsNew }),
    attachTo: (vanBanId: number, role: FileRole) =>
      attach.mutate(
        { id, vanBanId, role },
        {
          onSuccess: held => {
            say(twinWords.attached(nameOf(held)))
            leave()
          },
          onError: sayFault,
        },
      ),
    drop: () =>
      drop.mutate(
        { id },
        {
          onSuccess: ({ name }) => {
            say(reviewWords.dropped(name))
            leave()
          },
          onError: sayFault,
        },
      ),
  }
}
