// Reads a PDF back with pdf.js: what stands where, in millimetres from the top left corner.
import { Writable } from 'node:stream'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

const mmPerPt = 25.4 / 72

/** `x` is the left end, `y` the baseline. */
export type Item = { text: string; x: number; y: number; width: number; sizePt: number }
export type Upright = { x: number; top: number; bottom: number }
export type ReadPage = { widthMm: number; heightMm: number; items: Item[]; uprights: Upright[]; text: string }
export type ReadPdf = {
  pages: ReadPage[]
  text: string
  title: string
  lang: string | null
  isTagged: boolean
  tags: string[]
  bytes: Buffer
}

/** Everything written to it, once it has ended. */
export const collector = (): { out: Writable; bytes: () => Buffer } => {
  const chunks: Buffer[] = []
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { out, bytes: () => Buffer.concat(chunks) }
}

/** The upright rules of a page; path data is 0 = move, 1 = line, each with x and y in points from the top. */
const uprightsOf = ({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }): Upright[] =>
  fnArray.flatMap((fn, index) => {
    if (fn !== OPS.constructPath) return []
    const [, [path]] = argsArray[index] as [number, [Float32Array]]
    const uprights: Upright[] = []
    for (let at = 0; at + 5 < path.length; at += 6) {
      const [, x1 = 0, y1 = 0, , x2 = 0, y2 = 0] = path.slice(at, at + 6)
      if (Math.abs(x1 - x2) < 0.01) uprights.push({ x: x1 * mmPerPt, top: y1 * mmPerPt, bottom: y2 * mmPerPt })
    }
    return uprights
  })

type Tree = { role?: string; children?: Tree[] }
const rolesOf = (tree: Tree | null): string[] =>
  tree === null ? [] : [...(tree.role ? [tree.role] : []), ...(tree.children ?? []).flatMap(rolesOf)]

export const readPdf = async (bytes: Buffer): Promise<ReadPdf> => {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: ReadPage[] = []
  const tags: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const content = (await page.getTextContent()).items.flatMap(item => ('str' in item ? [item] : []))
    const items = content.flatMap(({ str, transform, width: wide }) =>
      str.trim() === ''
        ? []
        : [{ text: str, x: transform[4] * mmPerPt, y: (height - transform[5]) * mmPerPt, width: wide * mmPerPt, sizePt: transform[0] }],
    )
    const text = content.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')
    tags.push(...rolesOf((await page.getStructTree()) as Tree | null))
    const uprights = uprightsOf(await page.getOperatorList())
    pages.push({ widthMm: width * mmPerPt, heightMm: height * mmPerPt, items, uprights, text })
  }
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> }
  const marks = await pdf.getMarkInfo()
  await task.destroy()
  return {
    ...{ pages, tags, bytes, text: pages.map(page => page.text).join('\n') },
    ...{
      title: String(info.Title),
      lang: (info.Language as string) ?? null,
      isTagged: (marks as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    },
  }
}

/** The distinct x of the upright rules of a page, left to right. */
export const edgesOf = ({ uprights }: ReadPage): number[] => {
  const sorted = uprights.map(({ x }) => x).sort((a, b) => a - b)
  return sorted.filter((x, index) => index === 0 || x - (sorted[index - 1] ?? 0) > 0.1)
}

/** Texts of one column between two edges, in reading order, joined by spaces. */
export const columnText = (page: ReadPage, left: number, right: number): string =>
  page.items
    .filter(({ x, y }) => x >= left && x < right && y > 20 && y < page.heightMm - 20)
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ text }) => text)
    .join(' ')
