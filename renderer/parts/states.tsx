// The three states before a screen is ready: waiting, empty, refused. Each says what to do.
import { Button, Spin } from 'antd'
import type { ReactNode } from 'react'
import { faultSentence, shellWords } from '../words/shell.ts'
import { Icon, type IconName } from './icons.tsx'

export const Waiting = ({ words = shellWords.waiting }: { words?: string }) => (
  <div className="state" role="status">
    <Spin size="large" />
    <p>{words}</p>
  </div>
)

type Teaching = { icon?: IconName; title: string; children?: ReactNode; level?: 1 | 2 }

export const Empty = ({ icon = 'file', title, children, level = 2 }: Teaching) => {
  const Heading = `h${level}` as const
  return (
    <div className="state">
      <span className="state-sign">
        <Icon name={icon} size={40} />
      </span>
      <Heading className="state-title">{title}</Heading>
      {children}
    </div>
  )
}

type RefusedProps = { fault: unknown; again?: (() => void) | undefined; level?: 1 | 2 }

export const Refused = ({ fault, again, level = 1 }: RefusedProps) => {
  const Heading = `h${level}` as const
  return (
    <div className="state" role="alert">
      <span className="state-sign state-sign-warn">
        <Icon name="warn" size={40} />
      </span>
      <Heading className="state-title">{shellWords.refused}</Heading>
      <p>{faultSentence(fault)}</p>
      {again && <Button onClick={again}>{shellWords.retry}</Button>}
    </div>
  )
}
