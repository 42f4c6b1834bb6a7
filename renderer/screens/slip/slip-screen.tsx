// Phiếu giải quyết of a văn bản đến on paper.
import { ask, useAsk, usePaper } from '../../ask.ts'
import { type OtherFormat, PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { paperWords } from '../../words/settings.ts'

/** A page to be written on is no table. */
const formats: readonly OtherFormat[] = ['docx']

export function SlipScreen({ id }: { id: number }) {
  const asked = useAsk('vanBan.open', { id })
  const paper = usePaper('paper.slip', { ids: [id], format: 'pdf' })
  useEscape(() => go(to.letter(id)))
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  return (
    <div className="screen screen-paper">
      <header className="screen-head">
        <div>
          <h1>{paperWords.slip(nameOf(asked.data))}</h1>
          <p className="screen-sub">
            <a href={to.letter(id)}>{asked.data.trichYeu}</a>
          </p>
        </div>
        <PaperBar paper={paper} ids={[id]} formats={formats} makeAs={() => ask('paper.slip', { ids: [id], format: 'docx' })} />
      </header>
      <PaperPages paper={paper} />
    </div>
  )
}
