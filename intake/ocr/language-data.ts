// The Vietnamese data of tesseract that comes with the application (tessdata_best as integers). Nothing is fetched.
import { createRequire } from 'node:module'
import path from 'node:path'

const found = createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')

/** The folder in which they lie, packed. */
export const languageData: string = path.join(path.dirname(found), '4.0.0_best_int')
