// Where the clerk puts the dấu đến: the free place until another is chosen.
import { useEffect, useState } from 'react'
import type { Corner, StampPlace } from '../../../contract/posting.ts'
import type { VanBan } from '../../../contract/van-ban.ts'
import { useAsk, usePaper } from '../../ask.ts'

/** What a PDF or a picture is called; the archive has the last word. */
const isStampable = (name: string): boolean => /\.(?:pdf|png|jpe?g)$/iu.test(name)
const stamp = { widthMm: 50, heightMm: 35 } as const
const restMs = 300

const within = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), Math.max(0, most)) * 2) / 2

/** A corner from which the whole stamp lies on the page. */
export const cornerOn = ({ widthMm, heightMm }: StampPlace, { xMm, yMm }: Corner): Corner => ({
  xMm: within(xMm, widthMm - stamp.widthMm),
  yMm: within(yMm, heightMm - stamp.heightMm),
})

/** The corner of a stamp whose middle is where the page was clicked, in shares of its width and height. */
export const cornerAround = (place: StampPlace, right: number, down: number): Corner =>
  cornerOn(place, { xMm: right * place.widthMm - stamp.widthMm / 2, yMm: down * place.heightMm - stamp.heightMm / 2 })

export function useStamp({ id, files }: VanBan) {
  const stampable = files.filter(({ name }) => isStampable(name))
  const [sha256, setSha256] = useState<string | null>(stampable[0]?.sha256 ?? null)
  const place = useAsk('paper.stampPlace', { id, sha256 }, { once: true })
  const [chosen, setChosen] = useState<Corner | null>(null)
  const at = chosen ?? place.data?.at ?? null
  const [asked, setAsked] = useState<Corner | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(at), asked === null ? 0 : restMs)
    return () => clearTimeout(timer)
  }, [at, asked])
  const paper = usePaper('paper.stamp', asked && { id, sha256, at: asked })
  const choose = (next: string | null) => {
    setSha256(next)
    setChosen(null)
    setAsked(null)
  }
  return { stampable, sha256, choose, place, at, isChosen: chosen !== null, move: setChosen, paper }
}
export type Stamping = ReturnType<typeof useStamp>
