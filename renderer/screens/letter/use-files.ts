// Files of a văn bản: attached in a role, taken off, saved, looked at.
import { useState } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import { Refusal } from '../../../contract/refusal.ts'
import type { FileRole, SourceFile } from '../../../contract/van-ban.ts'
import { ask, useTell } from '../../ask.ts'
import { chooseFiles, filesOfDrop, saveFile, type Taken, takeFiles } from '../../files.ts'
import { receive } from '../../parts/arrive/drop-anywhere.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { letterWords } from '../../words/letter.ts'
import { paperWords } from '../../words/settings.ts'

/** Files dropped on the page, waiting for the clerk's choice, and what is done with them. */
export function useDropped(id: number) {
  const [dropped, setDropped] = useState<File[]>([])
  const attach = useTell('vanBan.attach')
  const attachAll = async (files: { file: File; role: FileRole }[]) => {
    setDropped([])
    for (const { file, role } of files) {
      const { tokens, refused } = await takeFiles([file])
      if (refused[0]) throw new Refusal(refused[0].code, refused[0].detail)
      for (const token of tokens) await attach.mutateAsync({ id, token, role })
    }
    say(letterWords.attached(`${files.length} tệp`))
  }
  return {
    dropped,
    drop: (transfer: DataTransfer) => {
      filesOfDrop(transfer).then(setDropped, sayFault)
    },
    attach: (files: { file: File; role: FileRole }[]) => attachAll(files).catch(sayFault),
    takeIn: () => {
      setDropped([])
      receive(dropped).catch(sayFault)
    },
    cancel: () => setDropped([]),
  }
}

export function useFiles(id: number) {
  const [role, setRole] = useState<FileRole>('ban-quet')
  const [shown, setShown] = useState<PaperFile | null>(null)
  const attach = useTell('vanBan.attach')
  const detach = useTell('vanBan.detach')
  const guarded = (work: () => Promise<void>) => () => work().catch(sayFault)

  const attachTaken = async ({ tokens, refused }: Taken) => {
    for (const token of tokens) await attach.mutateAsync({ id, token, role })
    const refusal = refused[0]
    if (refusal) throw new Refusal(refusal.code, refusal.detail)
    if (tokens.length) say(letterWords.attached(`${tokens.length} tệp`))
  }
  const bring = async (files: File[]) => attachTaken(await takeFiles(files))
  const fileOf = ({ sha256 }: SourceFile) => ask('vanBan.file', { id, sha256 })
  return {
    role,
    setRole,
    shown,
    hide: () => setShown(null),
    isBusy: attach.isPending,
    choose: guarded(async () => {
      const chosen = await chooseFiles()
      if (chosen) await (Array.isArray(chosen) ? bring(chosen) : attachTaken(chosen))
    }),
    save: (file: SourceFile) =>
      guarded(async () => {
        if (await saveFile(await fileOf(file))) say(paperWords.saved(file.name))
      })(),
    show: (file: SourceFile) => guarded(async () => setShown(await fileOf(file)))(),
    detach: ({ sha256, name }: SourceFile) =>
      detach.mutate({ id, sha256 }, { onSuccess: () => say(letterWords.detached(name)), onError: sayFault }),
  }
}
