// A finished paper: previewed, saved, printed, and its rows as csv. The same for every form.

import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import { addressOfFile, printFile, saveFile } from '../../files.ts'
import { paperWords } from '../../words/settings.ts'
import { Icon } from '../icons.tsx'
import { say, sayFault } from '../say.tsx'
import { Refused, Waiting } from '../states.tsx'

const PdfPages = lazy(() => import('./pdf-pages.tsx').then(({ PdfPages }) => ({ default: PdfPages })))

async function save(made: PaperFile | Promise<PaperFile>) {
  try {
    const file = await made
    if (await saveFile(file)) say(paperWords.saved(file.name))
  } catch (fault) {
    sayFault(fault)
  }
}

type Props = { paper: UseQueryResult<PaperFile>; makeCsv: () => Promise<PaperFile> }

/** How many pages, and what can be done with a paper that is ready. */
export function PaperBar({ paper, makeCsv }: Props) {
  const file = paper.data
  return (
    <div className="paper-bar">
      <span className="paper-pages" role="status">
        {file?.pages ? paperWords.pages(file.pages) : ''}
      </span>
      <Button
        type="primary"
        disabled={!file}
        icon={<Icon name="print" size={18} />}
        onClick={() => file && printFile(file).catch(sayFault)}
      >
        {paperWords.print}
      </Button>
      <Button disabled={!file} icon={<Icon name="save" size={18} />} onClick={() => file && save(file)}>
        {paperWords.save}
      </Button>
      <Button disabled={!file} onClick={() => save(makeCsv())}>
        {paperWords.csv}
      </Button>
    </div>
  )
}

export function PaperPages({ paper }: Pick<Props, 'paper'>) {
  if (paper.isPending) return <Waiting words={paperWords.making} />
  if (!paper.data) return <Refused fault={paper.error} again={() => paper.refetch()} level={2} />
  return (
    <Suspense fallback={<Waiting words={paperWords.making} />}>
      <PdfPages address={addressOfFile(paper.data.token)} />
    </Suspense>
  )
}
