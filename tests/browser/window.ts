// A real Chromium over the real web host on an empty archive of its own, with the screens built of the sources. Nothing is imitated.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { startArchive } from '../../archive/hosts/front.ts'
import { startWeb } from '../../archive/hosts/web.ts'
import { buildScreens } from './screens.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Chromium's own chatter is off: every request that is left is the page's. */
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

export type Opened = {
  page: Page
  /** Folder of the archive. */
  folder: string
  /** Where screenshots go. */
  shots: string
  /** Addresses that the page asked of any other origin. */
  strangers: string[]
  /** Errors that the page met. */
  faults: string[]
  close(): Promise<void>
}

export type WindowOptions = {
  /** Draws scrollbars. */
  hasScrollbars?: boolean
  /** Folder of the built screens; without it they are built for this window. */
  screens?: string
}

/** A new browser with one page, its profile in a folder. */
export async function openBrowser(profile: string, hasScrollbars = false): Promise<{ browser: BrowserContext; page: Page }> {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await sparticuz.executablePath(),
    args: quiet,
    ignoreDefaultArgs: hasScrollbars ? ['--hide-scrollbars'] : [],
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    acceptDownloads: true,
  })
  const page = browser.pages()[0] ?? (await browser.newPage())
  page.setDefaultTimeout(15_000)
  return { browser, page }
}

/** Starts an archive and its host, opens the first address in a new browser. `prepare` may fill the archive before. */
export async function openWindow(
  prepare: (folder: string) => void = () => undefined,
  { hasScrollbars = false, screens }: WindowOptions = {},
): Promise<Opened> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'van-thu-browser-'))
  const inTemporary = (name: string) => path.join(temporary, name)
  const [folder, profile, shots] = [inTemporary('kho'), inTemporary('profile'), inTemporary('shots')]
  const renderer = screens ?? inTemporary('renderer')
  if (screens === undefined) await buildScreens(renderer)
  mkdirSync(folder)
  prepare(folder)
  const archive = await startArchive(folder)
  const host = await startWeb(archive, { renderer })
  const { browser, page } = await openBrowser(profile, hasScrollbars)
  const origin = new URL(host.url).origin
  const strangers: string[] = []
  const faults: string[] = []
  browser.on('request', request => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && !['data:', 'blob:'].includes(protocol)) strangers.push(request.url())
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    // Chromium notes each answer of 422 as an error of the network: a refusal is an answer of the contract.
    if (message.type() === 'error' && !message.text().includes('status of 422')) faults.push(message.text())
  })
  await page.goto(host.url)
  const close = async () => {
    await browser.close()
    await host.close()
    await archive.close()
    if (!process.env.KEEP_SHOTS) rmSync(temporary, { recursive: true, force: true })
  }
  return { page, folder, shots, strangers, faults, close }
}

/** Drops files into the window as a file manager does. */
export async function dropFiles(page: Page, target: Locator, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    dropped => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of dropped)
        transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], name))
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer })
}

/** Drops a file or a folder of the disk into the middle of the window, as the system's file manager does. */
export async function dropFromDisk(page: Page, dropped: string): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const data = { items: [], files: [dropped], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 700, y: 450, data })
  await client.detach()
}

/** A sample letter as the product carries it. */
export const sampleFile = (name: string) => ({ name, bytes: readFileSync(path.join(root, 'archive', 'samples', name)) })

type Violation = { id: string; impact: string | null; nodes: string[] }

/** What axe-core finds wrong by WCAG 2.2 A and AA, serious or critical. */
export async function seriousFaults(page: Page): Promise<Violation[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    type Result = { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }
    const { axe } = globalThis as unknown as { axe: { run(at: unknown, options: unknown): Promise<{ violations: Result[] }> } }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await axe.run(document, { runOnly: tags })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
      }))
  })
}
