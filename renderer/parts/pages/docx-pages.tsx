// A Word file as pages, as wide as there is room.
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import type { LetterText } from '../../../contract/the-thuc.ts'
import { letterTextWords } from '../../words/place.ts'
import type { Mark } from '../form/notes.ts'
import { ScrollPane } from '../scroll-pane.tsx'
import { Refused, Waiting } from '../states.tsx'
import type { MarkBoxes } from './boxes.ts'
import { drawDocx, type LaidPage, laidPages, widestPage } from './docx-layout.ts'

type Props = {
  address: string
  letter: LetterText
  marks: readonly Mark[]
  /** What lies on a page (from 1) with these marks; `host` holds the drawn pages. */
  over: (n: number, marks: readonly MarkBoxes[], host: HTMLElement) => ReactNode
  paneRef: Ref<HTMLElement>
}

async function draw(host: HTMLElement, address: string, signal: AbortSignal): Promise<void> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new TypeError(`${answer.status}`)
  await drawDocx(host, await answer.blob())
}

/** Draws the file once for its address. */
function useDrawn(address: string) {
  const place = useRef<HTMLDivElement>(null)
  const [host, setHost] = useState<HTMLElement | null>(null)
  const [fault, setFault] = useState<unknown>(null)
  useEffect(() => {
    const here = place.current
    if (!here) return
    const stopper = new AbortController()
    draw(here, address, stopper.signal).then(
      () => !stopper.signal.aborted && setHost(here),
      reason => !stopper.signal.aborted && setFault(reason),
    )
    return () => {
      stopper.abort()
      setHost(null)
      setFault(null)
    }
  }, [address])
  return { place, host, fault }
}

/** The pages as they lie, measured again whenever there is another width for them. */
function useLaid(host: HTMLElement | null, letter: LetterText, marks: readonly Mark[]): LaidPage[] {
  const [laid, setLaid] = useState<LaidPage[]>([])
  useEffect(() => {
    const room = host?.parentElement
    if (!host || !room) return
    const measure = () => {
      host.style.zoom = '1'
      host.style.zoom = String(room.clientWidth / widestPage(host))
      setLaid(laidPages(host, letter, marks))
    }
    const watcher = new ResizeObserver(measure)
    watcher.observe(room)
    return () => watcher.disconnect()
  }, [host, letter, marks])
  return laid
}

export function DocxPages({ address, letter, marks, over, paneRef }: Props) {
  const { place, host, fault } = useDrawn(address)
  const laid = useLaid(host, letter, marks)
  if (fault) return <Refused fault={fault} level={2} />
  return (
    <ScrollPane className="pdf" label={letterTextWords.pages} paneRef={paneRef}>
      {!host && <Waiting />}
      <div className="pdf-sheet">
        <div className="docx-host" ref={place} />
        {host &&
          laid.map(({ marks: found, ...box }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pages of one file never move
            <div key={index} className="docx-over" style={box}>
              {over(index + 1, found, host)}
            </div>
          ))}
      </div>
    </ScrollPane>
  )
}
