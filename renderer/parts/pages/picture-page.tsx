// A picture of a letter as its one page.
import { type ReactNode, useState } from 'react'
import { letterTextWords } from '../../words/place.ts'
import { ScrollPane } from '../scroll-pane.tsx'
import { Refused, Waiting } from '../states.tsx'

type Props = { address: string; name: string; over: ReactNode; paneRef: React.Ref<HTMLElement> }

export function PicturePage({ address, name, over, paneRef }: Props) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  if (state === 'failed') return <Refused fault={new TypeError(name)} level={2} />
  return (
    <ScrollPane className="pdf" label={letterTextWords.pages} paneRef={paneRef}>
      {state === 'loading' && <Waiting />}
      <div className="pdf-sheet" hidden={state === 'loading'}>
        <img
          className="pdf-page"
          src={address}
          alt={letterTextWords.page(1, 1)}
          onLoad={() => setState('shown')}
          onError={() => setState('failed')}
        />
        {over}
      </div>
    </ScrollPane>
  )
}
