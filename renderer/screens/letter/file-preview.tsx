// What a file looks like: PDF pages, a picture, plain text. Other kinds are only saved.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PaperFile } from '../../../contract/paper.ts'
import { addressOfFile } from '../../files.ts'
import { PdfPages } from '../../parts/paper/pdf-pages.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'

const pictures: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' }
const endingOf = (name: string) => name.split('.').at(-1)?.toLowerCase() ?? ''

function useBytes(token: string) {
  return useQuery({
    queryKey: ['files', token],
    queryFn: async ({ signal }) => {
      const answer = await fetch(addressOfFile(token), { signal })
      if (!answer.ok) throw new TypeError(`${answer.status}`)
      return new Uint8Array(await answer.arrayBuffer())
    },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    meta: { isKept: true },
  })
}

function Picture({ bytes, kind, name }: { bytes: Uint8Array<ArrayBuffer>; kind: string; name: string }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: kind }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, kind])
  return address ? <img className="picture" src={address} alt={name} /> : null
}

/** UTF-8, else UTF-16 where the file says so. */
const textOf = (bytes: Uint8Array): string => {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes).normalize('NFC')
}

function Bytes({ file }: { file: PaperFile }) {
  const asked = useBytes(file.token)
  const picture = pictures[endingOf(file.name)]
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} level={2} />
  if (picture) return <Picture bytes={asked.data} kind={picture} name={file.name} />
  return <pre className="plain-text">{textOf(asked.data)}</pre>
}

export const FilePreview = ({ file }: { file: PaperFile }) =>
  endingOf(file.name) === 'pdf' ? <PdfPages address={addressOfFile(file.token)} /> : <Bytes file={file} />
