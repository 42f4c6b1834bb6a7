// The own agency: boxes for the first start, and for the settings those that envelopes print as well.
import { Button, Input } from 'antd'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { useTell } from '../ask.ts'
import { ownWords } from '../words/settings.ts'
import { sayFault } from './say.tsx'

type Typed = Record<keyof OwnAgency, string>
type Box = { name: keyof OwnAgency; isNeeded: boolean }
const box = (name: keyof OwnAgency): Box => ({ name, isNeeded: name === 'ten' })
const firstBoxes = (['ten', 'chuQuan', 'diaChi', 'tinh'] as const).map(box)
const allBoxes = (['ten', 'chuQuan', 'tinh', 'diaChi', 'dienThoai', 'fax', 'email', 'website'] as const).map(box)

const typedOf = (own: OwnAgency | null): Typed => ({
  ten: own?.ten ?? '',
  chuQuan: own?.chuQuan ?? '',
  diaChi: own?.diaChi ?? '',
  tinh: own?.tinh ?? '',
  dienThoai: own?.dienThoai ?? '',
  fax: own?.fax ?? '',
  email: own?.email ?? '',
  website: own?.website ?? '',
})
const clean = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ').trim()
const orNull = (words: string) => clean(words) || null
const ownOf = (typed: Typed): OwnAgency => ({
  ten: clean(typed.ten),
  chuQuan: orNull(typed.chuQuan),
  diaChi: orNull(typed.diaChi),
  tinh: orNull(typed.tinh),
  dienThoai: orNull(typed.dienThoai),
  fax: orNull(typed.fax),
  email: orNull(typed.email),
  website: orNull(typed.website),
})

type Props = { own: OwnAgency | null; saveWords: string; onSaved: () => void; isFocused?: boolean; children?: ReactNode }

export function OwnAgencyForm({ own, saveWords, onSaved, isFocused = false, children }: Props) {
  const formId = useId()
  const [typed, setTyped] = useState(() => typedOf(own))
  const [isMissing, setMissing] = useState(false)
  const setOwn = useTell('archive.setOwn')
  useEffect(() => {
    if (isFocused) document.getElementById(`${formId}-ten`)?.focus()
  }, [isFocused, formId])
  const send = () => {
    const isEmpty = !clean(typed.ten)
    setMissing(isEmpty)
    if (isEmpty) document.getElementById(`${formId}-ten`)?.focus()
    else setOwn.mutate(ownOf(typed), { onSuccess: onSaved, onError: sayFault })
  }
  return (
    <form
      className="own-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      {(own === null ? firstBoxes : allBoxes).map(({ name, isNeeded }) => {
        const id = `${formId}-${name}`
        const isFaulty = isNeeded && isMissing
        return (
          <div className="field" key={name}>
            <div className="field-head">
              <label htmlFor={id}>
                {ownWords[name]}
                {isNeeded && <span className="needed"> ({ownWords.needed})</span>}
              </label>
            </div>
            <Input
              id={id}
              value={typed[name]}
              placeholder={ownWords.example[name]}
              required={isNeeded}
              aria-invalid={isFaulty || undefined}
              aria-describedby={isFaulty ? `${id}-said` : undefined}
              {...(isFaulty ? { status: 'error' as const } : {})}
              autoComplete="off"
              spellCheck={false}
              onChange={event => setTyped({ ...typed, [name]: event.target.value })}
            />
            {isFaulty && (
              <p className="field-said field-fault" id={`${id}-said`}>
                {ownWords.missing}
              </p>
            )}
          </div>
        )
      })}
      <div className="own-acts">
        <Button type="primary" htmlType="submit" loading={setOwn.isPending}>
          {saveWords}
        </Button>
        {children}
      </div>
    </form>
  )
}
