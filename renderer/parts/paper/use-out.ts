// Papers on their way out of the archive: saved or printed, and the journal is told once one has really left.
import type { PaperFile } from '../../../contract/paper.ts'
import { useTell } from '../../ask.ts'
import { printFile, saveFile } from '../../files.ts'
import { paperWords } from '../../words/settings.ts'
import { say } from '../say.tsx'

/** `ids`: the văn bản on the paper; none for a register or a list. */
export function useOut(ids: number[]) {
  const record = useTell('paper.record')
  const tell = (act: 'print' | 'export', { name }: PaperFile) => record.mutateAsync({ act, ids, name })
  return {
    save: async (made: PaperFile | Promise<PaperFile>) => {
      const file = await made
      if (!(await saveFile(file))) return
      say(paperWords.saved(file.name))
      await tell('export', file)
    },
    print: async (file: PaperFile) => {
      await printFile(file)
      await tell('print', file)
    },
  }
}
