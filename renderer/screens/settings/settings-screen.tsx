// The own agency, the archive and its check, light or dark.
import { Button, Checkbox, Segmented } from 'antd'
import { useAsk } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { OwnAgencyForm } from '../../parts/own-agency-form.tsx'
import { say } from '../../parts/say.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { useSlashKey } from '../../parts/use-search-key.ts'
import { themeChoices, useThemeChoice } from '../../theme.tsx'
import { settingsWords } from '../../words/settings.ts'
import { count } from '../../words/shell.ts'
import { CalendarCard } from './calendar-card.tsx'
import { useVerify } from './use-verify.ts'
import { WatchCard } from './watch-card.tsx'

function ThemeCard() {
  const { choice, choose } = useThemeChoice()
  return (
    <section className="card">
      <h2>{settingsWords.theme}</h2>
      <Segmented
        aria-label={settingsWords.themeLabel}
        name="theme"
        value={choice}
        onChange={choose}
        options={themeChoices.map(value => ({ value, label: settingsWords.themes[value] }))}
      />
    </section>
  )
}

function KeysCard() {
  const [isOn, setOn] = useSlashKey()
  return (
    <section className="card">
      <h2>{settingsWords.keys}</h2>
      <Checkbox checked={isOn} onChange={event => setOn(event.target.checked)}>
        {settingsWords.slash}
      </Checkbox>
      <p className="hint">{settingsWords.keysOfLists}</p>
    </section>
  )
}

function VerifyCard() {
  const { run, verify } = useVerify()
  const found = verify.data
  return (
    <section className="card">
      <h2>{settingsWords.verify}</h2>
      <p className="hint">{settingsWords.verifyHint}</p>
      <Button onClick={run} loading={verify.isFetching}>
        {verify.isFetching ? settingsWords.verifying : settingsWords.verifyRun}
      </Button>
      {verify.error && !verify.isFetching && <Refused fault={verify.error} level={2} />}
      {found && !verify.isFetching && (
        <div role="status">
          <p className={`verdict verdict-${found.ok ? 'good' : 'bad'}`}>
            <Icon name={found.ok ? 'check' : 'warn'} />
            {found.ok ? settingsWords.good : settingsWords.bad}
          </p>
          <ul className="checks">
            {found.checks.map(({ name, ok, checked, faults }) => (
              <li className="check-row" key={name}>
                <Icon name={ok ? 'check' : 'warn'} size={16} /> {settingsWords.checkNames[name] ?? name}:{' '}
                {ok ? settingsWords.passed : settingsWords.failed}, {settingsWords.checked(count(checked))}
                {faults.map(fault => (
                  <p className="field-fault" key={fault}>
                    {fault}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

export function SettingsScreen() {
  const status = useAsk('archive.status', undefined)
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  const { own, folder, version, counts, today } = status.data
  return (
    <div className="screen screen-page screen-narrow">
      <header className="screen-head">
        <h1>{settingsWords.title}</h1>
      </header>
      <section className="card">
        <h2>{settingsWords.own}</h2>
        <p className="hint">{settingsWords.ownHint}</p>
        <OwnAgencyForm key={JSON.stringify(own)} own={own} saveWords={settingsWords.save} onSaved={() => say(settingsWords.saved)} />
      </section>
      <section className="card">
        <h2>{settingsWords.archive}</h2>
        <dl className="facts">
          <dt>{settingsWords.folder}</dt>
          <dd className="path">{folder}</dd>
          <dt>{settingsWords.counts}</dt>
          <dd>{settingsWords.countsWords(count(counts.den), count(counts.di), count(counts.thamChieu), count(counts.removed))}</dd>
          <dt>{settingsWords.version}</dt>
          <dd>{version}</dd>
        </dl>
      </section>
      <WatchCard />
      <CalendarCard today={today} />
      <VerifyCard />
      <ThemeCard />
      <KeysCard />
    </div>
  )
}
