// Who gets a văn bản: its lists opened to each receiver, or as they are printed on paper.
import { Segmented } from 'antd'
import { useAsk } from '../../ask.ts'
import { Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to, usePlace } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { noiNhanWords } from '../../words/noi-nhan.ts'
import { postingWords } from '../../words/posting.ts'
import { paperWords } from '../../words/settings.ts'
import { OnPaper } from './on-paper.tsx'
import { OpenedLists } from './opened-lists.tsx'

type Tab = keyof typeof noiNhanWords.tabs

export function RecipientsScreen({ id }: { id: number }) {
  const asked = useAsk('vanBan.open', { id })
  const { asked: words } = usePlace()
  const tab: Tab = words.get('xem') === 'giay' ? 'giay' : 'tung-noi'
  useEscape(() => go(to.letter(id)))
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  return (
    <div className={tab === 'giay' ? 'screen screen-paper' : 'screen screen-page'}>
      <header className="screen-head">
        <div>
          <h1>{paperWords.recipients(nameOf(asked.data))}</h1>
          <p className="screen-sub">
            <a href={to.letter(id)}>{asked.data.trichYeu}</a> · <a href={to.posting(id)}>{postingWords.open}</a>
          </p>
        </div>
        <Segmented
          aria-label={noiNhanWords.tabsLabel}
          name="recipients-tab"
          value={tab}
          onChange={next => go(to.recipients(id, next === 'giay' ? 'giay' : undefined), { replace: true })}
          options={(['tung-noi', 'giay'] as const).map(value => ({ value, label: noiNhanWords.tabs[value] }))}
        />
      </header>
      {tab === 'giay' ? <OnPaper key={id} id={id} withTicked={words.get('cung') === 'da-chon'} /> : <OpenedLists key={id} id={id} />}
    </div>
  )
}
