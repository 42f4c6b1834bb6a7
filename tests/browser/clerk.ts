// What a clerk does at the window, and what can be seen there: shared by the steps of the walk.
import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { type Opened, openWindow, seriousFaults, type WindowOptions } from './window.ts'

let opened: Opened | null = null

/**
 * Opens the window that all steps share, on an empty archive or one that `prepare` fills. The system asks for less motion: a dialog stands
 * whole for two frames before it grows from a fifth, and a click of these frames would hit nothing.
 */
export const open = async (prepare?: (folder: string) => void, options?: WindowOptions): Promise<void> => {
  opened = await openWindow(prepare, { ...options, screens: inject('screens') })
  await opened.page.emulateMedia({ reducedMotion: 'reduce' })
}
export const close = async (): Promise<void> => opened?.close()

/** The window, once open. */
export const here = (): Opened => {
  if (!opened) throw new Error('the window is not open')
  return opened
}
export const page = (): Page => here().page

/** The box with this label. */
export const box = (label: string, exact = true): Locator => page().getByLabel(label, { exact }).first()
export const rows = (): Locator => page().locator('.grid-pane [role=row]')
export const said = (words: string): Promise<void> => page().locator('.said', { hasText: words }).waitFor()
export const heading = (words: string | RegExp): Promise<void> => page().getByRole('heading', { level: 1, name: words }).waitFor()
export const shot = (name: string): Promise<Buffer> => page().screenshot({ path: `${here().shots}/${name}.png` })
export const focused = (): Promise<string | undefined> => page().evaluate(() => document.activeElement?.id)
export const textsOf = async (found: Locator): Promise<string[]> =>
  (await found.allInnerTexts()).map(words => words.replace(/\s+/gu, ' ').trim())

/** Goes to a screen by the address that its links have. */
export const visit = async (hash: string): Promise<void> => {
  await page().evaluate(to => {
    location.hash = to
  }, hash)
}

/** Until nothing moves or changes its colour any more; what turns for ever is not waited for. */
const still = (): Promise<unknown> =>
  page().waitForFunction(() =>
    document.getAnimations().every(one => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Infinity),
  )

/** No fault of WCAG 2.2 A or AA that axe-core calls serious or critical, once the screen stands still. */
export const noSeriousFaults = async (): Promise<void> => {
  await still()
  expect(await seriousFaults(page())).toEqual([])
}

/** Waits until what is read is as expected: the machine may be busy. */
export const soon = <T>(read: () => Promise<T>): ReturnType<typeof expect.poll<T>> => expect.poll(read, { timeout: 20_000 })

/** Types a query from any screen and waits for what it finds. */
export const searchFor = async (query: string): Promise<void> => {
  await visit('/')
  await page().keyboard.press('Control+k')
  await page().locator('#search').fill(query)
  await page().keyboard.press('Enter')
  await page().waitForFunction(typed => new URLSearchParams(location.hash.split('?')[1]).get('q') === typed, query)
  await page().locator('.list-total', { hasText: /\d/u }).waitFor()
  await rows().first().waitFor()
}

/** Số, ký hiệu of the rows, as they stand. */
export const numbersFound = (): Promise<string[]> => textsOf(page().locator('.grid-pane .cell-ky-hieu strong'))
