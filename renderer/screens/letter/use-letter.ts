// What the page of a văn bản needs, and what can be done with the whole of it.
import { useMemo } from 'react'
import type { Span } from '../../../contract/reading.ts'
import { ask, useAsk, useTell } from '../../ask.ts'
import { type Mark, marksOfFiled, marksOfIssues } from '../../parts/form/notes.ts'
import { useOut } from '../../parts/paper/use-out.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { usePlace } from '../../route.ts'
import { letterWords } from '../../words/letter.ts'

const noHits: Span[] = []
const noMarks: Mark[] = []

/** Which values have a place in the text, and the way to it. */
export type Places = { places: ReadonlySet<string>; onShow: (key: string) => void }

/** The keys of values with a place; of a list also the list's. */
const keysWithPlace = (marks: Mark[]): ReadonlySet<string> =>
  new Set(marks.filter(({ at }) => at.length > 0).flatMap(({ key }) => [key, key.split('.')[0] ?? key]))

export function useLetter(id: number) {
  const query = usePlace().asked.get('q')?.trim() ?? ''
  const asked = useAsk('vanBan.open', { id })
  const hits = useAsk('search.marks', query ? { id, query } : null).data ?? noHits
  const pieces = useAsk('search.read', query ? { query } : null).data?.pieces ?? []
  const words = pieces.filter(({ filter, isExcluded }) => filter === null && !isExcluded).map(({ text }) => text)
  const { provenance, issues } = asked.data ?? {}
  const marks = useMemo(
    () => (provenance && issues ? [...marksOfFiled(provenance), ...marksOfIssues(issues)] : noMarks),
    [provenance, issues],
  )
  const places = useMemo(() => keysWithPlace(marks), [marks])
  const remove = useTell('vanBan.remove')
  const restore = useTell('vanBan.restore')
  const out = useOut([id])
  const bringBack = () => restore.mutate({ id }, { onSuccess: () => say(letterWords.restored), onError: sayFault })
  return {
    asked,
    /** The words of the line that led here, without its filters. */
    words: words.join(' '),
    hits,
    marks,
    places,
    restore: bringBack,
    sendOut: () => {
      out.save(ask('paper.edxml', { id })).catch(sayFault)
    },
    remove: () =>
      remove.mutate(
        { id },
        { onSuccess: () => say(letterWords.removed, { words: letterWords.restore, run: bringBack }), onError: sayFault },
      ),
  }
}
