// Where the four Tinos fonts lie on disk: full files with Times metrics and every Vietnamese letter.
import { createRequire } from 'node:module'
import type { FontStyle } from '../../core/paper/form.ts'

const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const satisfies Record<FontStyle, string>

const modules = createRequire(import.meta.url)

/** Path of the font in node_modules, in development and in a packaged application that keeps node_modules. */
export const fontFile = (style: FontStyle): string => modules.resolve(`@expo-google-fonts/tinos/${files[style]}`)
