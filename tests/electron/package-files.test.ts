// What electron-builder puts into a package, seen by packing over a stand-in for Electron's files: its file list, its fuses, and whether
// the archive runs on nothing but what is in it. What comes out is no runnable application and is thrown away.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFields } from '../../contract/van-ban.ts'
import { letterLines } from '../scans/letter-lines.ts'
import { pagePicture } from '../scans/page-picture.ts'
import { edxmlOf } from '../spec/exchange/edxml-file.ts'
import { emlOf } from '../spec/intake/eml-file.ts'
import { msgOf } from '../spec/intake/msg-file.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { ensureBuilt, runProgram } from './built.ts'

const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }

type Entry = { path: string; isUnpacked: boolean }
type Node = { files?: Record<string, Node>; unpacked?: boolean }
type Asar = { getRawHeader(file: string): { header: Node }; extractAll(file: string, to: string): void }
const asar = createRequire(createRequire(import.meta.url).resolve('app-builder-lib'))('@electron/asar') as Asar

let folder: string
let files: Entry[]
const inFolder = (...parts: string[]) => path.join(folder, ...parts)
const resources = (...parts: string[]) => inFolder('release', 'linux-unpacked', 'resources', ...parts)

/** Electron's fuse wire as its documentation draws it: sentinel, version, length, one byte a fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const wire = `${sentinel}\u0001\u0009101100011`

function writeStandIn(): void {
  for (const name of ['locales', 'resources']) mkdirSync(inFolder('electron', name), { recursive: true })
  writeFileSync(inFolder('electron', 'electron'), `stand-in ${wire} end`, 'latin1')
  chmodSync(inFolder('electron', 'electron'), 0o755)
  for (const name of ['version', 'LICENSE', 'locales/vi.pak', 'locales/en-US.pak', 'locales/fr.pak'])
    writeFileSync(inFolder('electron', name), 'x')
}

const list = ({ files = {} }: Node, below = ''): Entry[] =>
  Object.entries(files).flatMap(([name, node]) =>
    node.files ? list(node, `${below}${name}/`) : [{ path: below + name, isUnpacked: node.unpacked === true }],
  )

beforeAll(() => {
  ensureBuilt()
  folder = mkdtempSync(path.join(tmpdir(), 'van-thu-package-'))
  writeStandIn()
  const set = [`-c.electronDist=${inFolder('electron')}`, `-c.directories.output=${inFolder('release')}`]
  runProgram(
    'electron-builder/cli.js',
    '--linux',
    'dir',
    '--x64',
    '--publish',
    'never',
    '--config',
    'build/electron-builder.config.ts',
    ...set,
  )
  files = list(asar.getRawHeader(resources('app.asar')).header)
  asar.extractAll(resources('app.asar'), inFolder('unpacked'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a package', () => {
  test('holds the built application and what it needs, and no sources of ours', () => {
    expect([...new Set(files.map(file => file.path.split('/')[0]))].sort()).toEqual(['node_modules', 'out', 'package.json'])
    expect([...new Set(files.filter(file => file.path.startsWith('out/')).map(file => file.path.split('/')[1]))].sort()).toEqual([
      'main',
      'preload',
      'renderer',
    ])
    expect(files.filter(({ path: file }) => /\.map$/u.test(file) || (file.startsWith('out/') && /\.tsx?$/u.test(file)))).toEqual([])
  })

  test('carries one platform’s native modules, outside the asar, and no other native code or its sources', () => {
    const native = files.filter(({ path: file }) => /\.(node|c|cc|cpp|h|gypi?)$/u.test(file))
    expect(native).toEqual([
      { path: 'node_modules/@napi-rs/canvas-linux-x64-gnu/skia.linux-x64-gnu.node', isUnpacked: true },
      { path: 'node_modules/better-sqlite3/prebuilds/linux-x64.node', isUnpacked: true },
    ])
  })

  test('ships no package that the screens’ build has bundled already, nor a tool of the build', () => {
    const packages = new Set(files.map(({ path: file }) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1]))
    const unwanted = ['react', 'antd', 'vite', 'vitest', 'electron', 'typescript', 'playwright-core', 'node-addon-api']
    expect(unwanted.filter(name => packages.has(name))).toEqual([])
    expect(packages).toContain('pdfkit')
    const pdfjs = files.map(({ path: file }) => file).filter(file => file.startsWith('node_modules/pdfjs-dist/') && file.endsWith('.mjs'))
    expect(pdfjs.map(file => path.basename(file)).sort()).toEqual(['pdf.mjs', 'pdf.worker.mjs'])
  })

  test('has its fuses blown, and only the two languages of its menus', () => {
    const binary = readFileSync(inFolder('release', 'linux-unpacked', 'van-thu'), 'latin1')
    // In the order of Electron's schema: run as Node, cookies, NODE_OPTIONS, --inspect, asar integrity, only asar, snapshot, file://, wasm.
    expect(binary).toContain(`${sentinel}\u0001\u0009010011001`)
    expect(readdirSync(inFolder('release', 'linux-unpacked', 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak'])
  })

  test('keeps the main entry that Electron looks for', () => {
    const manifest = JSON.parse(readFileSync(inFolder('unpacked', 'package.json'), 'utf8')) as object
    expect(manifest).toMatchObject({ name: 'van-thu', main: 'out/main/main.js', type: 'module' })
    expect(files.map(file => file.path)).toContain('out/main/main.js')
  })

  test('has all that the archive needs to open, read letters of every kind, check signatures and make a paper', () => {
    const kinds = ['pdf', 'docx', 'doc', 'odt'].map(kind => path.resolve(import.meta.dirname, '..', 'files', `chi-thi.${kind}`))
    const letter = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'archive', 'samples', 'dak-nong-2680.txt'))
    const sent = {
      from: ['Văn thư', 'vanthu@laocai.example'],
      to: [],
      sentAt: new Date(0),
      subject: 'Gửi',
      messageId: '<1@laocai.example>',
    } as const
    const mails = {
      'a.zip': zipOf([{ name: '1.txt', content: `${letter}1` }]),
      'b.eml': emlOf({ subject: 'Gửi', parts: [{ name: '2.txt', content: `${letter}2` }] }),
      'd.png': pagePicture(letterLines).toBuffer('image/png'),
      'c.msg': msgOf({ ...sent, body: '', files: [{ name: '3.txt', content: Buffer.from(`${letter}3`) }] }),
      'd.edxml': edxmlOf({ attached: [{ name: '4.txt', content: `${letter}4` }] }),
    }
    for (const [name, bytes] of Object.entries(mails)) writeFileSync(inFolder(name), bytes)
    kinds.push(...Object.keys(mails).map(name => inFolder(name)))
    const front = pathToFileURL(inFolder('unpacked', 'out', 'main', 'archive', 'hosts', 'front.js')).href
    const script = `
      const { startArchive } = await import(${JSON.stringify(front)})
      const { calls, tokens, close } = await startArchive(${JSON.stringify(inFolder('kho'))}, { version: '1.0.0' })
      const held = ${JSON.stringify(kinds)}.map(path => tokens.hold({ path, name: path, mediaType: 'text/plain', isTemporary: false }))
      for await (const event of await calls.arrive.take({ tokens: held })) if (event.kind === 'done') console.log(event.waiting)
      for await (const event of await calls.arrive.sample()) if (event.kind === 'done') console.log(event.waiting)
      const { items } = await calls.arrive.list({})
      const review = await calls.arrive.open({ id: items[0].id })
      const { id } = await calls.vanBan.register({ fields: ${JSON.stringify(emptyFields)}, register: ${JSON.stringify(register)} })
      const pdf = tokens.hold({ path: ${JSON.stringify(path.resolve(import.meta.dirname, '..', 'files', 'chi-thi.pdf'))}, name: 'a.pdf', mediaType: 'a/pdf', isTemporary: false })
      await calls.vanBan.attach({ id, token: pdf, role: 'van-ban' })
      console.log((await calls.vanBan.signatures({ id }))[0].outcome)
      const [{ sha256 }] = (await calls.vanBan.open({ id })).files
      console.log((await calls.paper.stamp({ id, sha256, at: { xMm: 30, yMm: 62 } })).name)
      console.log(review.twins.length, (await calls.paper.register({ from: '2021-01-01', to: '2021-12-31' })).mediaType)
      await close()`
    writeFileSync(inFolder('try.mjs'), script)
    // From a folder that has no other node_modules above it.
    const said = execFileSync(process.execPath, [inFolder('try.mjs')], { cwd: folder, encoding: 'utf8' })
    expect(said.split('\n').filter(line => !line.startsWith('Warning: '))).toEqual([
      '9',
      '2',
      'read',
      'Dấu đến 1.pdf',
      '0 application/pdf',
      '',
    ])
  })
})
