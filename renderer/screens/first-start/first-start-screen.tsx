// The very first screen: whose archive this is. May be put off.
import { Button } from 'antd'
import { useState } from 'react'
import { OwnAgencyForm } from '../../parts/own-agency-form.tsx'
import { firstStartWords } from '../../words/list.ts'

const mark = 'own-agency-later'
/** Once saved, the archive has an own agency and this screen is no longer shown. */
const nothingMore = () => {}

/** Whether the clerk put the question off on this machine. */
export function useFirstStart() {
  const [isSkipped, setSkipped] = useState(() => localStorage.getItem(mark) === 'yes')
  const skip = () => {
    localStorage.setItem(mark, 'yes')
    setSkipped(true)
  }
  return { isSkipped, skip }
}

export const FirstStartScreen = ({ onLater }: { onLater: () => void }) => (
  <main className="first-start" id="main">
    <section className="first-card">
      <img src="./icon.svg" alt="" width={64} height={64} />
      <h1>{firstStartWords.title}</h1>
      <p className="lead">{firstStartWords.lead}</p>
      <OwnAgencyForm own={null} saveWords={firstStartWords.save} onSaved={nothingMore} isFocused>
        <Button type="text" onClick={onLater}>
          {firstStartWords.later}
        </Button>
      </OwnAgencyForm>
      <p className="hint">{firstStartWords.laterHint}</p>
    </section>
  </main>
)
