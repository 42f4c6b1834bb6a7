// A finished paper: previewed, saved, printed, and the same to be edited. The same for every form.

import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, type ReactNode, Suspense } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { addressOfFile } from '../../files.ts'
import { paperWords } from '../../words/settings.ts'
import { Icon } from '../icons.tsx'
import { sayFault } from '../say.tsx'
import { Empty, Refused, Waiting } from '../states.tsx'
import { useOut } from './use-out.ts'

const PdfPages = lazy(() => import('./pdf-pages.tsx').then(({ PdfPages }) => ({ default: PdfPages })))

export type OtherFormat = 'docx' | 'xlsx' | 'csv'
const allFormats: readonly OtherFormat[] = ['docx', 'xlsx', 'csv']

type Props = {
  paper: UseQueryResult<PaperFile>
  /** The văn bản on it; none for a register. */
  ids: number[]
  /** The same in another format; which there are, for Word first. */
  makeAs?: (format: OtherFormat) => Promise<PaperFile>
  formats?: readonly OtherFormat[]
  /** How many pages, in words. */
  count?: (pages: number) => string
}

/** How many pages, and what can be done with a paper that is ready. */
export function PaperBar({ paper, ids, makeAs, formats = allFormats, count = paperWords.pages }: Props) {
  const out = useOut(ids)
  const file = paper.data
  return (
    <div className="paper-bar">
      <span className="paper-pages" role="status">
        {file?.pages ? count(file.pages) : ''}
      </span>
      <Button
        type="primary"
        disabled={!file}
        icon={<Icon name="print" size={18} />}
        onClick={() => file && out.print(file).catch(sayFault)}
      >
        {paperWords.print}
      </Button>
      <Button disabled={!file} icon={<Icon name="save" size={18} />} onClick={() => file && out.save(file).catch(sayFault)}>
        {paperWords.save}
      </Button>
      {makeAs &&
        formats.map(format => (
          <Button key={format} disabled={!file} onClick={() => out.save(makeAs(format)).catch(sayFault)}>
            {paperWords.saveAs[format]}
          </Button>
        ))}
    </div>
  )
}

type PagesProps = Pick<Props, 'paper'> & { empty?: string; making?: string; over?: (n: number) => ReactNode }

/** `empty` is said where there is nothing to print, `making` while it is made; `over` is what lies on a page, from 1. */
export function PaperPages({ paper, empty = '', making = paperWords.making, over }: PagesProps) {
  if (paper.isPending) return <Waiting words={making} />
  if (empty && paper.error instanceof Refusal && paper.error.code === 'nothing-to-print') return <Empty icon="book" title={empty} />
  if (!paper.data) return <Refused fault={paper.error} again={() => paper.refetch()} level={2} />
  return (
    <Suspense fallback={<Waiting words={paperWords.making} />}>
      <PdfPages address={addressOfFile(paper.data.token)} {...(over ? { over } : {})} />
    </Suspense>
  )
}
