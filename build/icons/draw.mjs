// Draws the application's icons from the screens' own icon, with the browser that the tests use. Run after a change of it:
//   node tools/with-node.mjs build/icons/draw.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as driver } from 'playwright-core'

/** Linux takes every size as a file of its own; the largest also becomes Windows' .ico. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512]

const here = import.meta.dirname
const svg = readFileSync(path.join(here, '..', '..', 'renderer', 'icon.svg'), 'utf8')
const browser = await driver.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] })
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  writeFileSync(path.join(here, `${size}x${size}.png`), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
