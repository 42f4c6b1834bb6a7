// Files of a batch that was stopped, or cut off by a closed window, a crash or the loss of power: offered to be read now, or given up.
import { Button, Popconfirm } from 'antd'
import { useAsk, useTell } from '../../ask.ts'
import { unreadWords } from '../../words/arrive.ts'
import { count, shellWords } from '../../words/shell.ts'
import { say, sayFault } from '../say.tsx'
import { useBatch } from './batch.ts'
import { receive } from './drop-anywhere.tsx'

export function UnreadCard() {
  const unread = useAsk('arrive.unread', undefined).data
  const forget = useTell('arrive.dropUnread')
  const phase = useBatch()?.phase
  if (!unread?.total || phase === 'uploading' || phase === 'reading') return null
  const { total, names } = unread
  const giveUp = () => forget.mutate(undefined, { onSuccess: () => say(unreadWords.dropped), onError: sayFault })
  return (
    <section className="batch" aria-label={unreadWords.title}>
      <strong>{unreadWords.left(count(total))}</strong>
      <p className="batch-now" title={names.join('\n')}>
        <span className="batch-file">{names.join(', ')}</span>
      </p>
      <div className="batch-steering">
        <Button size="small" type="primary" onClick={() => receive({ unread: total }).catch(sayFault)}>
          {unreadWords.goOn}
        </Button>
        <Popconfirm title={unreadWords.dropAsk(count(total))} okText={unreadWords.drop} cancelText={shellWords.cancel} onConfirm={giveUp}>
          <Button size="small" loading={forget.isPending}>
            {unreadWords.drop}
          </Button>
        </Popconfirm>
      </div>
    </section>
  )
}
