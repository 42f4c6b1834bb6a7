// The third step: what would become of the rows, then taking them, and what was not taken.
import { Button, Progress } from 'antd'
import type { ReactNode } from 'react'
import { faultKindsSentence, leftOutSentence } from '../../../contract/old-register-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { ask } from '../../ask.ts'
import { saveFile } from '../../files.ts'
import { Icon } from '../../parts/icons.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { go, to } from '../../route.ts'
import { countWords, otherWords, oldRegisterWords as words } from '../../words/old-register.ts'
import { faultSentence } from '../../words/shell.ts'
import { type Filed, mostListed, planOf, type Run, runRegister, stopRun } from './run.ts'
import type { useFile } from './use-file.ts'

const soWords = ({ entry, soDen }: Filed): string => String(soDen?.so ?? entry.so ?? words.newSo)

const FiledRow = ({ row, outcome }: Run['filed'][number]) => {
  const { fields, register } = outcome.entry
  return (
    <tr>
      <td>{row}</td>
      <td>{soWords(outcome)}</td>
      <td>{dayWords(register.ngayDen)}</td>
      <td>{fields.soKyHieu}</td>
      <td>{dayWords(fields.ngayBanHanh)}</td>
      <td>{fields.coQuanBanHanh}</td>
      <td>
        {fields.tenLoai && <strong>{fields.tenLoai} </strong>}
        {fields.trichYeu}
      </td>
      <td className="soft">{otherWords(outcome)}</td>
    </tr>
  )
}

const { so, ngayDen, soKyHieu, ngay, coQuan, trichYeu, khac } = words.heads
const filedHeads = [words.row, so, ngayDen, soKyHieu, ngay, coQuan, trichYeu, khac]

function Table({ title, heads, kind, children }: { title: string; heads: readonly string[]; kind: string; children: ReactNode }) {
  return (
    <>
      <h3 className="old-title">{title}</h3>
      <ScrollPane className="old-scroll" label={title}>
        <table className={`old-table ${kind}`}>
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </ScrollPane>
    </>
  )
}

const Running = ({ done, total, isTake }: Run) => {
  const label = isTake ? words.taking : words.looking
  return (
    <div className="reread-running">
      <strong role="status">{label}</strong>
      <Progress percent={Math.floor((done / Math.max(total, 1)) * 100)} format={() => `${done}/${total}`} aria-label={label} />
      <Button onClick={stopRun}>{words.stop}</Button>
    </div>
  )
}

const Counts = ({ counts, isTake }: Pick<Run, 'counts' | 'isTake'>) => (
  <p className="old-counts">
    {countWords(counts, isTake).map(({ words: said, sign }) => (
      <span key={said} className={sign === 'plain' ? 'chip' : `sure sure-${sign}`}>
        {said}
      </span>
    ))}
  </p>
)

async function saveLeftOut({ choice }: Run) {
  try {
    if (await saveFile(await ask('oldRegister.leftOut', planOf(choice)))) say(words.saved)
  } catch (fault) {
    sayFault(fault)
  }
}

function Acts({ run, file }: { run: Run; file: ReturnType<typeof useFile> }) {
  const { counts, isTake, choice, phase } = run
  const missing = counts.held + counts.refused
  return (
    <div className="old-acts">
      {!isTake && phase === 'done' && counts.filed > 0 && (
        <Button type="primary" icon={<Icon name="in" size={18} />} onClick={() => void runRegister(choice, true)}>
          {words.take(counts.filed)}
        </Button>
      )}
      {isTake && (
        <Button type="primary" onClick={() => go(to.list())}>
          {words.toList}
        </Button>
      )}
      {missing > 0 && (
        <Button icon={<Icon name="save" size={18} />} onClick={() => void saveLeftOut(run)}>
          {words.save}
        </Button>
      )}
      {isTake && <Button onClick={file.another}>{words.another}</Button>}
      <Button onClick={file.toColumns}>{words.backToColumns}</Button>
    </div>
  )
}

function Ended({ run }: { run: Run }) {
  const { isTake, counts, phase, fault, left, done, total } = run
  if (fault) return <p className="note note-warn">{faultSentence(fault)}</p>
  if (phase === 'stopped') return <p className="note">{words.stopped(left || total - done)}</p>
  if (isTake) return <p className="note">{words.done(counts.filed)}</p>
  return <p className="hint">{counts.filed ? words.numbers : words.nothing}</p>
}

export function RowsStep({ run, file }: { run: Run; file: ReturnType<typeof useFile> }) {
  const { filed, unfiled, counts, isTake, phase } = run
  const isRunning = phase === 'running'
  const more = counts.held + counts.refused + counts.taken - unfiled.length
  return (
    <section className="card">
      <h2>{run.choice.look.name}</h2>
      {isRunning && <Running {...run} />}
      <div role="status" className="old-said">
        {!isRunning && <Ended run={run} />}
        <Counts counts={counts} isTake={isTake} />
        {run.faults.length > 0 && <p className="soft">{words.faults(faultKindsSentence(run.faults))}</p>}
      </div>
      {!isRunning && <Acts run={run} file={file} />}
      {unfiled.length > 0 && (
        <Table title={words.notTaken} kind="old-left" heads={[words.row, words.reason]}>
          {unfiled.map(({ row, outcome }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>
                {outcome.kind === 'held' && outcome.vanBanId !== null ? (
                  <a href={to.letter(outcome.vanBanId)}>{leftOutSentence(outcome)}</a>
                ) : (
                  leftOutSentence(outcome)
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {more > 0 && unfiled.length >= mostListed && <p className="soft">{words.more(more)}</p>}
      {filed.length > 0 && (
        <Table title={isTake ? words.firstTaken : words.first} kind="old-rows" heads={filedHeads}>
          {filed.map(one => (
            <FiledRow key={one.row} {...one} />
          ))}
        </Table>
      )}
    </section>
  )
}
