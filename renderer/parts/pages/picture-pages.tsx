// The pages of a file of pictures that no browser shows (TIFF, HEIC): the archive draws each when it comes near the view.
import { type ReactNode, type Ref, useRef } from 'react'
import type { LetterPlaces } from '../../../contract/places.ts'
import { useAsk } from '../../ask.ts'
import { addressOfFile } from '../../files.ts'
import { letterTextWords } from '../../words/place.ts'
import { useOnceNear } from '../near-view.ts'
import { ScrollPane } from '../scroll-pane.tsx'
import { Refused } from '../states.tsx'

type PageProps = { id: number; page: number; of: number; ratio: number; over: ReactNode }

function DrawnPage({ id, page, of, ratio, over }: PageProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useOnceNear(place)
  const { data, error } = useAsk('arrive.pagePicture', isNear ? { id, page } : null, { once: true })
  return (
    <div className="pdf-sheet" ref={place}>
      {error ? (
        <Refused fault={error} level={2} />
      ) : (
        <img
          className="pdf-page"
          style={{ aspectRatio: ratio }}
          alt={letterTextWords.page(page, of)}
          {...(data ? { src: addressOfFile(data.token) } : {})}
        />
      )}
      {over}
    </div>
  )
}

/** A4 (ISO 216), for a page of which nothing is known. */
const usual = 210 / 297

type Props = { id: number; places: LetterPlaces; over: (n: number) => ReactNode; paneRef: Ref<HTMLElement> }

export const PicturePages = ({ id, places, over, paneRef }: Props) => (
  <ScrollPane className="pdf" label={letterTextWords.pages} paneRef={paneRef}>
    {places.map((page, index) => (
      <DrawnPage
        // biome-ignore lint/suspicious/noArrayIndexKey: pages of one file never move
        key={index}
        {...{ id, page: index + 1, of: places.length, ratio: page ? page.width / page.height : usual, over: over(index + 1) }}
      />
    ))}
  </ScrollPane>
)
