// The folder that is watched: which, how it stands, what was refused in it. A browser cannot choose one.
import { Button } from 'antd'
import { refusalSentence } from '../../../contract/words.ts'
import { useAsk, useTell } from '../../ask.ts'
import { chooseFolder } from '../../files.ts'
import { Icon } from '../../parts/icons.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { watchWords } from '../../words/settings.ts'
import { count } from '../../words/shell.ts'

export function WatchCard() {
  const watched = useAsk('arrive.watched', undefined).data
  const set = useTell('arrive.setWatched')
  if (!watched) return null
  const { folder, trouble, taken, refused } = watched
  const put = (token: string | null, words: string) => set.mutate({ token }, { onSuccess: () => say(words), onError: sayFault })
  const choose = async () => {
    const token = await chooseFolder()
    if (token) put(token, watchWords.begun)
  }
  return (
    <section className="card">
      <h2>{watchWords.title}</h2>
      <p className="hint">{watchWords.hint}</p>
      {folder !== null && <p className="path">{folder}</p>}
      {folder !== null && !trouble && <p role="status">{watchWords.taken(taken, count(taken))}</p>}
      {trouble && (
        <p className="verdict verdict-bad" role="alert">
          <Icon name="warn" /> {refusalSentence(trouble)}
        </p>
      )}
      <div className="own-acts">
        {window.desktop && (
          <Button onClick={() => choose().catch(sayFault)} loading={set.isPending}>
            {folder === null ? watchWords.choose : watchWords.chooseOther}
          </Button>
        )}
        {folder !== null && <Button onClick={() => put(null, watchWords.ended)}>{watchWords.end}</Button>}
      </div>
      {!window.desktop && folder === null && <p className="hint">{watchWords.inBrowser}</p>}
      {refused.length > 0 && (
        <>
          <h3>{watchWords.refused}</h3>
          <ul className="checks">
            {refused.map(({ name, refusal }) => (
              <li className="check-row" key={`${name} ${refusal.code}`}>
                <Icon name="warn" size={16} /> <strong>{name}</strong>
                <p className="field-fault">{refusalSentence(refusal)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
