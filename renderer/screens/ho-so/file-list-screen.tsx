// A list of hồ sơ on paper: danh mục or mục lục nộp lưu of a year, mục lục văn bản of one file. Which, stands in the address.
import { fileListKind } from '../../../contract/paper.ts'
import { ask, type InputOf, usePaper } from '../../ask.ts'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { back, usePlace } from '../../route.ts'
import { fileListWords } from '../../words/report.ts'

const noIds: number[] = []

export function FileListScreen() {
  const { asked } = usePlace()
  useEscape(back)
  const kind = fileListKind.catch('danh-muc').parse(asked.get('kind'))
  const number = (name: string) => Number(asked.get(name)) || null
  const input: InputOf<'paper.fileList'> = { kind, nam: number('nam'), id: number('id') }
  const paper = usePaper('paper.fileList', input)
  return (
    <div className="screen screen-paper">
      <header className="screen-head">
        <h1>{fileListWords.names[kind]}</h1>
        <PaperBar paper={paper} ids={noIds} makeAs={format => ask('paper.fileList', { ...input, format })} />
      </header>
      <PaperPages paper={paper} empty={fileListWords.empty[kind]} />
    </div>
  )
}
