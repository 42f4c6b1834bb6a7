// Generated letters saved by the programs that clerks use: LibreOffice for the office kinds and its PDF, Chromium for a PDF of its own.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import { wholeLetter } from '../make.ts'
import { dressOf, printedDress } from './dress.ts'
import { flatOdt } from './flat-odt.ts'
import { htmlOf } from './html.ts'

/** The folder of the letters that the project carries, for tests that need no office program. */
export const keptFiles = path.resolve(import.meta.dirname, '..', '..', 'files', 'letters')

/** The kinds of file that a letter is saved as, by the end of its name behind the seed. */
export const kinds = ['.html', '.docx', '.doc', '.odt', '.rtf', '-writer.pdf', '-chromium.pdf'] as const

/** What LibreOffice is asked to save, and the name it gets; what is printed is printed from a source of its own. */
const conversions = [
  ['docx', 'docx', '.docx', 'saved'],
  ['doc:MS Word 97', 'doc', '.doc', 'saved'],
  ['odt', 'odt', '.odt', 'saved'],
  ['rtf', 'rtf', '.rtf', 'saved'],
  ['pdf', 'pdf', '-writer.pdf', 'printed'],
] as const

function convert(seeds: readonly number[], scratch: string, folder: string): void {
  for (const [filter, ending, name, way] of conversions) {
    const out = path.join(scratch, ending)
    const sources = seeds.map(seed => path.join(scratch, way, `${seed}.fodt`))
    const profile = `-env:UserInstallation=file://${path.join(scratch, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...sources], { stdio: 'ignore' })
    for (const made of readdirSync(out)) renameSync(path.join(out, made), path.join(folder, made.replace(`.${ending}`, name)))
  }
}

/** Whether LibreOffice is on this machine. */
export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const numberAbove = '<p style="font-size:10px;width:100%;text-align:center"><span class="pageNumber"></span></p>'

async function print(seeds: readonly number[], scratch: string, folder: string): Promise<void> {
  const browser = await chromium.launchPersistentContext(path.join(scratch, 'browser'), {
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox'],
    headless: true,
  })
  const page = browser.pages()[0] ?? (await browser.newPage())
  for (const seed of seeds) {
    const dress = printedDress(seed)
    await page.setContent(htmlOf(wholeLetter(seed).blocks, dress))
    await page.pdf({
      path: path.join(folder, `${seed}-chromium.pdf`),
      format: 'A4',
      margin: { top: '2cm', bottom: '2cm', left: '2.5cm', right: '1.5cm' },
      displayHeaderFooter: dress.margin !== 'none',
      headerTemplate: numberAbove,
      footerTemplate: '<p></p>',
    })
  }
  await browser.close()
}

/** Saves the letters of some seeds in every kind into a folder, which it makes. Needs LibreOffice. */
export async function makeFiles(seeds: readonly number[], folder: string): Promise<void> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'van-thu-saved-'))
  mkdirSync(folder, { recursive: true })
  try {
    for (const way of ['saved', 'printed']) mkdirSync(path.join(scratch, way))
    for (const seed of seeds) {
      const { blocks, expected } = wholeLetter(seed)
      const sign = expected.scalars.soKyHieu?.[0] ?? ''
      writeFileSync(path.join(scratch, 'saved', `${seed}.fodt`), flatOdt(blocks, dressOf(seed), sign))
      writeFileSync(path.join(scratch, 'printed', `${seed}.fodt`), flatOdt(blocks, printedDress(seed), sign))
      writeFileSync(path.join(folder, `${seed}.html`), htmlOf(blocks, dressOf(seed)))
    }
    convert(seeds, scratch, folder)
    await print(seeds, scratch, folder)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
