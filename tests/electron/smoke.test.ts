// The built application in a real Electron, where its binary is present; elsewhere this is skipped and says so.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const inModule = (...parts: string[]) => path.join(root, 'node_modules', 'electron', ...parts)

/** The binary that ELECTRON_EXEC_PATH names or that the package has fetched. Asking the package itself would fetch it. */
function binary(): string | null {
  if (process.env.ELECTRON_EXEC_PATH) return process.env.ELECTRON_EXEC_PATH
  if (!existsSync(inModule('path.txt'))) return null
  const file = inModule('dist', readFileSync(inModule('path.txt'), 'utf8'))
  return existsSync(file) ? file : null
}
const executable = binary()
const isBuilt = existsSync(path.join(root, 'out', 'main', 'main.js'))
if (!executable) process.stderr.write('smoke.test.ts: skipped, there is no Electron binary on this machine.\n')

describe.skipIf(!executable || !isBuilt)('the built application in Electron', () => {
  let folder: string
  let running: ElectronApplication
  let page: Page

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'van-thu-smoke-'))
    running = await _electron.launch({
      executablePath: executable as string,
      args: [root, '--archive', path.join(folder, 'kho')],
      env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: folder, APPDATA: folder },
    })
    page = await running.firstWindow()
    await page.waitForLoadState('domcontentloaded')
  })
  afterAll(async () => {
    await running.close()
    rmSync(folder, { recursive: true })
  })

  test('shows its page from its own address, with the bridge and without Node', async () => {
    expect(page.url()).toMatch(/^van-thu:\/\/app\/index\.html/u)
    expect(await page.title()).toContain('Văn Thư')
    expect(
      await page.evaluate(() => [
        typeof (globalThis as { desktop?: unknown }).desktop,
        typeof (globalThis as { require?: unknown }).require,
      ]),
    ).toEqual(['object', 'undefined'])
  })

  test('its archive answers the page', async () => {
    await page.getByRole('main').waitFor()
    expect(existsSync(path.join(folder, 'kho', 'archive.sqlite'))).toBe(true)
  })

  test('reaches no network', async () => {
    const reached = await page.evaluate(async () => {
      const answers = await Promise.allSettled(['https://example.com/', 'http://127.0.0.1:9/'].map(url => fetch(url)))
      return answers.map(answer => answer.status)
    })
    expect(reached).toEqual(['rejected', 'rejected'])
  })
})
