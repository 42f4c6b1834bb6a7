// The own agency: four boxes, for the first start and for the settings.
import { Button, Input } from 'antd'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { useTell } from '../ask.ts'
import { ownWords } from '../words/settings.ts'
import { sayFault } from './say.tsx'

type Typed = Record<keyof OwnAgency, string>
const boxes: { name: keyof OwnAgency; isNeeded: boolean }[] = [
  { name: 'ten', isNeeded: true },
  { name: 'chuQuan', isNeeded: false },
  { name: 'diaChi', isNeeded: false },
  { name: 'tinh', isNeeded: false },
]

const typedOf = (own: OwnAgency | null): Typed => ({
  ten: own?.ten ?? '',
  chuQuan: own?.chuQuan ?? '',
  diaChi: own?.diaChi ?? '',
  tinh: own?.tinh ?? '',
})
const clean = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ').trim()

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
    const ten = clean(typed.ten)
    setMissing(!ten)
    if (!ten) document.getElementById(`${formId}-ten`)?.focus()
    else
      setOwn.mutate(
        { ten, chuQuan: clean(typed.chuQuan) || null, diaChi: clean(typed.diaChi) || null, tinh: clean(typed.tinh) || null },
        { onSuccess: onSaved, onError: sayFault },
      )
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
      {boxes.map(({ name, isNeeded }) => {
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
