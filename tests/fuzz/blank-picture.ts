// Stands in for the recognition of pictures where files are spoiled by the ten thousand: every picture is blank. `unrecognised.ts` puts it in its place.

import type { ColourPicture } from '../../intake/ocr/picture.ts'
import type { ReadPicture } from '../../intake/ocr/read-picture.ts'

/** No word, whatever the picture shows. */
export async function readPicture({ width, height, dpi }: ColourPicture): Promise<ReadPicture> {
  return {
    picture: { width: 1, height: 1, dpi, gray: new Uint8Array([255]) },
    sourceOf: point => point,
    words: [],
    isGivenUp: false,
    source: { width, height, dpi },
  }
}
