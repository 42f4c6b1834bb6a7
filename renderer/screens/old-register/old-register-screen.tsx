// The register of another program, in three steps: its file, its columns, its rows. Nothing is written before the last.
import { Button, Spin } from 'antd'
import { type DragEvent, useEffect, useRef } from 'react'
import { filesOfDrop } from '../../files.ts'
import { Icon } from '../../parts/icons.tsx'
import { sayFault } from '../../parts/say.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { oldRegisterWords as words } from '../../words/old-register.ts'
import { ColumnsStep } from './columns-step.tsx'
import { RowsStep } from './rows-step.tsx'
import { runRegister } from './run.ts'
import { useFile } from './use-file.ts'

const Steps = ({ at }: { at: number }) => (
  <ol className="old-steps" aria-label={words.stepsLabel}>
    {words.steps.map((step, i) => (
      <li key={step} aria-current={i === at ? 'step' : undefined} className={i < at ? 'is-done' : undefined}>
        {step}
      </li>
    ))}
  </ol>
)

const FileStep = ({ file }: { file: ReturnType<typeof useFile> }) => (
  <section className="card old-file">
    <Icon name="book" size={40} />
    {file.isReading ? (
      <div role="status">
        <Spin /> {words.reading}
      </div>
    ) : (
      <Button type="primary" icon={<Icon name="in" size={18} />} onClick={file.choose}>
        {words.choose}
      </Button>
    )}
    <p className="hint">{words.chooseHint}</p>
  </section>
)

/** A new step starts at its top, the focus in the main part: the button that led there is gone. */
function useFreshStep(at: number) {
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    const main = document.getElementById('main')
    main?.scrollTo(0, 0)
    main?.focus({ preventScroll: true })
  }, [at])
}

export function OldRegisterScreen() {
  const file = useFile()
  const { run, choice } = file
  useEscape(() => go(to.queue))
  const at = run ? 2 : choice ? 1 : 0
  useFreshStep(at)
  return (
    <div
      className="screen screen-page"
      {...(at === 0 && {
        'data-takes-drop': true,
        onDrop: (event: DragEvent) => filesOfDrop(event.dataTransfer).then(file.drop).catch(sayFault),
      })}
    >
      <header className="screen-head">
        <div>
          <h1>{words.title}</h1>
          <p className="screen-sub">{words.lead}</p>
        </div>
      </header>
      <Steps at={at} />
      {run ? (
        <RowsStep run={run} file={file} />
      ) : choice ? (
        <ColumnsStep file={file} choice={choice} onLook={() => void runRegister(choice, false)} />
      ) : (
        <FileStep file={file} />
      )}
    </div>
  )
}
