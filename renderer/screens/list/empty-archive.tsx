// An empty archive greets: what to do first, and two sample letters to try with.
import { Button } from 'antd'
import { chooseAndReceive, receive } from '../../parts/arrive/drop-anywhere.tsx'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { sayFault } from '../../parts/say.tsx'
import { go, to } from '../../route.ts'
import { welcomeWords } from '../../words/list.ts'
import { count } from '../../words/shell.ts'

type Way = { icon: IconName; title: string; hint: string; act: { words: string; run: () => void; isFirst?: boolean } }

const ways: Way[] = [
  {
    icon: 'in',
    title: welcomeWords.drop,
    hint: welcomeWords.dropHint,
    act: { words: welcomeWords.choose, run: chooseAndReceive, isFirst: true },
  },
  { icon: 'pen', title: welcomeWords.paper, hint: welcomeWords.paperHint, act: { words: welcomeWords.paper, run: () => go(to.newLetter) } },
  {
    icon: 'family',
    title: welcomeWords.sample,
    hint: welcomeWords.sampleHint,
    act: { words: welcomeWords.sample, run: () => receive('sample').catch(sayFault) },
  },
]

export const EmptyArchive = ({ waiting }: { waiting: number }) => (
  <div className="welcome">
    <h1>{welcomeWords.title}</h1>
    <p className="lead">{welcomeWords.lead}</p>
    {waiting > 0 && (
      <p className="welcome-waiting">
        {welcomeWords.waiting(count(waiting))}
        <Button type="primary" onClick={() => go(to.queue)}>
          {welcomeWords.toQueue}
        </Button>
      </p>
    )}
    <ul className="ways">
      {ways.map(({ icon, title, hint, act }) => (
        <li key={title} className="card way">
          <Icon name={icon} size={32} />
          <h2>{title}</h2>
          <p>{hint}</p>
          <Button type={act.isFirst && !waiting ? 'primary' : 'default'} onClick={act.run}>
            {act.words}
          </Button>
        </li>
      ))}
    </ul>
  </div>
)
