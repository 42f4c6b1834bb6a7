// A PDF as pages on the screen. Pages near the view are drawn, far ones are let go; the document is destroyed when one leaves.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import { paperWords } from '../../words/settings.ts'
import { watchNear } from '../near-view.ts'
import { ScrollPane } from '../scroll-pane.tsx'
import { Refused, Waiting } from '../states.tsx'

GlobalWorkerOptions.workerSrc = workerAddress

/** Sharp on dense screens, bounded in memory: an A4 page is at most 1800 points wide in pixels. */
const widest = 1800

function useDocument(address: string) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null)
  const [fault, setFault] = useState<unknown>(null)
  useEffect(() => {
    const stopper = new AbortController()
    let loading: ReturnType<typeof getDocument> | null = null
    const load = async () => {
      const answer = await fetch(address, { signal: stopper.signal })
      if (!answer.ok) throw new TypeError(`${answer.status}`)
      const data = new Uint8Array(await answer.arrayBuffer())
      if (stopper.signal.aborted) return
      loading = getDocument({ data, enableXfa: false, disableAutoFetch: true, useWasm: false })
      setDocument(await loading.promise)
    }
    load().catch(reason => {
      if (!stopper.signal.aborted) setFault(reason)
    })
    return () => {
      stopper.abort()
      loading?.destroy()
      setDocument(null)
      setFault(null)
    }
  }, [address])
  return { document, fault }
}

const ratioOf = (page: PDFPageProxy): number => {
  const { width, height } = page.getViewport({ scale: 1 })
  return width / height
}

async function draw(page: PDFPageProxy, canvas: HTMLCanvasElement) {
  const natural = page.getViewport({ scale: 1 })
  const width = Math.min(canvas.clientWidth * devicePixelRatio, widest)
  const viewport = page.getViewport({ scale: width / natural.width })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport }).promise
}

type PageProps = { document: PDFDocumentProxy; n: number; usual: number; over: ReactNode }

/** `usual` is the width of the first page by its height, until this one's is known. */
function PageHere({ document, n, usual, over }: PageProps) {
  const place = useRef<HTMLCanvasElement>(null)
  const [ratio, setRatio] = useState(usual)
  useEffect(() => {
    const canvas = place.current
    if (!canvas) return
    let page: PDFPageProxy | null = null
    let isGone = false
    const stop = watchNear(canvas, isNear => {
      if (isNear && !page)
        document
          .getPage(n)
          .then(got => {
            page = got
            if (isGone) return
            setRatio(ratioOf(got))
            return draw(got, canvas)
          })
          .catch(() => {})
      else if (!isNear && page) {
        page.cleanup()
        page = null
        canvas.width = 0
      }
    })
    return () => {
      isGone = true
      stop()
      canvas.width = 0
    }
  }, [document, n])
  return (
    <div className="pdf-sheet">
      <canvas ref={place} className="pdf-page" style={{ aspectRatio: ratio }} role="img" aria-label={paperWords.page(n)} />
      {over}
    </div>
  )
}

type Props = { address: string; over?: (n: number) => ReactNode; paneRef?: Ref<HTMLElement> }

/** `over` is what lies on a page, from 1. */
export function PdfPages({ address, over, paneRef }: Props) {
  const { document, fault } = useDocument(address)
  const [ratio, setRatio] = useState<number | null>(null)
  useEffect(() => {
    document
      ?.getPage(1)
      .then(page => setRatio(ratioOf(page)))
      .catch(() => {})
  }, [document])
  if (fault) return <Refused fault={fault} level={2} />
  if (!document || !ratio) return <Waiting words={paperWords.making} />
  return (
    <ScrollPane className={ratio > 1 ? 'pdf pdf-wide' : 'pdf'} label={paperWords.preview} {...(paneRef ? { paneRef } : {})}>
      {Array.from({ length: document.numPages }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages of one document never move
        <PageHere key={index} document={document} n={index + 1} usual={ratio} over={over?.(index + 1)} />
      ))}
    </ScrollPane>
  )
}
