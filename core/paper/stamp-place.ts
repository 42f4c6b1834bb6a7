// Where the dấu đến goes on the first page of a file whose words are known by their places.

import { type PagePlaces, placeParts, type WordPlace } from '../../contract/places.ts'
import type { Corner, PageSize, StampPlace } from '../../contract/posting.ts'
import type { VanBan } from '../../contract/van-ban.ts'
import { stampMm } from './den-stamp.ts'
import { mmPerPt } from './form.ts'
import { placeFor, type WordBox } from './free-place.ts'

/** What a stamp can be laid on: a PDF, or a picture that a PDF can hold as it is. */
export const stampableKind = (name: string): 'pdf' | 'png' | 'jpg' | null => {
  const [, ending = ''] = /\.(pdf|png|jpe?g)$/u.exec(name.toLowerCase()) ?? []
  return ending === 'pdf' || ending === 'png' ? ending : ending === '' ? null : 'jpg'
}

/** Where the stamp goes on a sheet of which nothing is known: left, below where số, ký hiệu stands on most letters. */
const usual: Corner = { xMm: 30, yMm: 62 }
const a4: PageSize = { widthMm: 210, heightMm: 297 }

const boxIn = ({ widthMm, heightMm }: PageSize, [, , left, top, right, bottom]: WordPlace): WordBox => ({
  left: (left / placeParts) * widthMm,
  top: (top / placeParts) * heightMm,
  right: (right / placeParts) * widthMm,
  bottom: (bottom / placeParts) * heightMm,
})

const around = (boxes: readonly WordBox[]): WordBox | null =>
  boxes.length === 0
    ? null
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      }

/** The boxes of the words in which số, ký hiệu was read; null where a clerk typed it or it stands elsewhere. */
function anchorOn(size: PageSize, { words }: PagePlaces, { provenance }: Pick<VanBan, 'provenance'>): WordBox | null {
  const spans = provenance.find(({ field }) => field === 'soKyHieu')?.at ?? []
  return around(words.filter(([start, end]) => spans.some(span => start < span.end && end > span.start)).map(word => boxIn(size, word)))
}

/** `places` of the first page; null where none are known. `isPicture`: the page is made as long as A4. */
export function stampPlaceOn(
  vanBan: Pick<VanBan, 'provenance'>,
  places: PagePlaces | null,
  isPicture: boolean,
  heightMm: number,
): StampPlace {
  if (places === null) return { ...a4, at: usual, isFree: null }
  const scale = isPicture ? a4.heightMm / Math.max(places.width, places.height) : mmPerPt
  const size = { widthMm: places.width * scale, heightMm: places.height * scale }
  const words = places.words.map(word => boxIn(size, word))
  const found = placeFor({ ...size, words, anchor: anchorOn(size, places, vanBan) }, { widthMm: stampMm.widthMm, heightMm })
  return { ...size, at: found?.at ?? { xMm: 0, yMm: 0 }, isFree: found?.isFree ?? false }
}
