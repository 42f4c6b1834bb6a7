// What stands around every screen: places of the archive on the left, taking files in, what is said in passing.
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { countedWords } from '../../contract/giai-quyet-words.ts'
import { unindexedSentence } from '../../contract/words.ts'
import { ask, askAnew, follow, useAsk } from '../ask.ts'
import { to, usePlace } from '../route.ts'
import { agencyWords } from '../words/agency.ts'
import { dueWords } from '../words/giai-quyet.ts'
import { hoSoWords } from '../words/ho-so.ts'
import { count, shellWords } from '../words/shell.ts'
import { BatchCard } from './arrive/batch-card.tsx'
import { chooseAndReceive, DropAnywhere } from './arrive/drop-anywhere.tsx'
import { UnreadCard } from './arrive/unread-card.tsx'
import { Icon, type IconName } from './icons.tsx'
import { SaidHere } from './say.tsx'
import { useSearchKey } from './use-search-key.ts'

type NavRow = { address: string; words: string; icon: IconName; covers: RegExp; counts?: 'waiting' | 'differing' | 'due' }

const places: NavRow[] = [
  { address: to.list(), words: shellWords.list, icon: 'list', covers: /^\/($|van-ban|gia-dinh|noi-nhan|phieu)/u },
  { address: to.queue, words: shellWords.queue, icon: 'queue', covers: /^\/(cho-duyet|nhap-so)/u, counts: 'waiting' },
  { address: to.today(), words: dueWords.title, icon: 'calendar', covers: /^\/viec-hom-nay/u, counts: 'due' },
  { address: to.newLetter, words: shellWords.newLetter, icon: 'pen', covers: /^\/dang-ky/u },
  { address: to.register, words: shellWords.register, icon: 'book', covers: /^\/so-dang-ky/u },
  { address: to.files, words: hoSoWords.title, icon: 'folder', covers: /^\/ho-so/u },
  { address: to.agencies(), words: agencyWords.title, icon: 'people', covers: /^\/danh-ba/u },
  { address: to.reread(), words: shellWords.reread, icon: 'again', covers: /^\/doc-lai/u, counts: 'differing' },
  { address: to.settings, words: shellWords.settings, icon: 'gear', covers: /^\/cai-dat/u },
]

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Follows the archive's changes for as long as the window is open; true while it cannot be reached. */
function useChanges(): boolean {
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    const stopper = new AbortController()
    const listen = async () => {
      while (!stopper.signal.aborted) {
        try {
          await ask('archive.status', undefined, { signal: stopper.signal })
          setLost(false)
          askAnew()
          await follow(ask('archive.changes', undefined, { signal: stopper.signal }), askAnew)
        } catch {
          setLost(!stopper.signal.aborted)
        }
        await pause(1500)
      }
    }
    listen()
    return () => stopper.abort()
  }, [])
  return isLost
}

/** What is counted beside a place: letters that wait or differ, and what is due or late today. */
function useCounts(): Record<NonNullable<NavRow['counts']>, string> {
  const held = useAsk('archive.status', undefined).data?.counts
  const day = useAsk('giaiQuyet.day', {}).data
  const due = day ? [day.counts['qua-han'], day.counts['den-han'], day.chuyenCham] : []
  const all = { n: due.reduce((sum, { n }) => sum + n, 0), isMore: due.some(({ isMore }) => isMore) }
  const words = (n: number | undefined) => (n ? count(n) : '')
  return { waiting: words(held?.waiting), differing: words(held?.differing), due: all.n ? countedWords(all) : '' }
}

function Places() {
  const { path } = usePlace()
  const counted = useCounts()
  return (
    <nav className="places" aria-label={shellWords.places}>
      <ul>
        {places.map(({ address, words, icon, covers, counts }) => (
          <li key={address}>
            <a href={address} aria-current={covers.test(path) ? 'page' : undefined} title={words}>
              <Icon name={icon} />
              <span>{words}</span>
              {counts && counted[counts] && <span className="badge">{counted[counts]}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Shell({ children }: { children: ReactNode }) {
  const isLost = useChanges()
  useSearchKey()
  const status = useAsk('archive.status', undefined).data
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {shellWords.skip}
      </button>
      <aside className="rail">
        <a className="brand" href={to.list()} aria-label={shellWords.app}>
          <img src="./icon.svg" alt="" width={34} height={34} />
          <span>{shellWords.app}</span>
        </a>
        <Places />
        <SaidHere />
        <UnreadCard />
        <BatchCard />
        <div className="rail-foot">
          <Button type="primary" block icon={<Icon name="in" size={18} />} onClick={chooseAndReceive} title={shellWords.choose}>
            {shellWords.choose}
          </Button>
          <p>{shellWords.chooseHint}</p>
          <a className="own" href={to.settings}>
            {status?.own?.ten ?? shellWords.noOwn}
          </a>
        </div>
      </aside>
      <main id="main" tabIndex={-1}>
        {isLost && (
          <p className="lost" role="alert">
            {shellWords.lost}
          </p>
        )}
        {status && status.unindexed > 0 && (
          <p className="lost" role="status">
            {unindexedSentence(status.unindexed)}
          </p>
        )}
        {children}
      </main>
      <DropAnywhere />
    </div>
  )
}
