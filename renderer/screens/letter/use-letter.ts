// What the page of a văn bản needs, and what can be done with the whole of it.
import { useMemo } from 'react'
import type { Span } from '../../../contract/reading.ts'
import { useAsk, useTell } from '../../ask.ts'
import { type Mark, marksOfFiled } from '../../parts/form/notes.ts'
import { say, sayFault } from '../../parts/say.tsx'
import { usePlace } from '../../route.ts'
import { letterWords } from '../../words/letter.ts'

const noHits: Span[] = []
const noMarks: Mark[] = []

export function useLetter(id: number) {
  const query = usePlace().asked.get('q')?.trim() ?? ''
  const asked = useAsk('vanBan.open', { id })
  const hits = useAsk('search.marks', query ? { id, query } : null).data ?? noHits
  const provenance = asked.data?.provenance
  const marks = useMemo(() => (provenance ? marksOfFiled(provenance) : noMarks), [provenance])
  const remove = useTell('vanBan.remove')
  const restore = useTell('vanBan.restore')
  const bringBack = () => restore.mutate({ id }, { onSuccess: () => say(letterWords.restored), onError: sayFault })
  return {
    asked,
    query,
    hits,
    marks,
    restore: bringBack,
    remove: () =>
      remove.mutate(
        { id },
        { onSuccess: () => say(letterWords.removed, { words: letterWords.restore, run: bringBack }), onError: sayFault },
      ),
  }
}
