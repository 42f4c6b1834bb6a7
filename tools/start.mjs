// `npm start`: the desktop application where an Electron binary is or can be had, otherwise the same application in the browser.
// Runs behind tools/with-node.mjs.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const inModules = (...parts) => path.join(root, 'node_modules', ...parts)
const triedMark = inModules('.cache', 'van-thu', 'electron-not-to-be-had')
const say = line => process.stdout.write(`${line}\n`)

/** Newest change of any file below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0)
}

const isStale = (output, sources) =>
  !existsSync(output) || sources.some(folder => newest(path.join(root, folder)) > statSync(output).mtimeMs)

/** Builds with a program of node_modules; says one line, stops on failure. */
function build(what, file, ...args) {
  say(`Đang dựng ${what} … / Building …`)
  const done = spawnSync(process.execPath, [inModules(...file), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** Path of the Electron binary, or the sentence that says why there is none. */
function electronBinary() {
  if (process.env.ELECTRON_EXEC_PATH) return { path: process.env.ELECTRON_EXEC_PATH }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { why: 'không có màn hình / no display' }
  if (process.platform === 'linux' && process.getuid?.() === 0) return { why: 'Electron không chạy dưới quyền root / not as root' }
  const here = () => {
    try {
      const file = readFileSync(inModules('electron', 'path.txt'), 'utf8')
      const binary = inModules('electron', 'dist', file)
      return existsSync(binary) ? binary : null
    } catch {
      return null
    }
  }
  if (here()) return { path: here() }
  if (existsSync(triedMark)) return { why: 'chưa tải được Electron / its binary could not be fetched' }
  say('Lần đầu: đang lấy Electron … / First run: fetching Electron …')
  spawnSync(process.execPath, [inModules('electron', 'install.js')], { cwd: root, stdio: 'ignore', timeout: 600_000 })
  if (here()) return { path: here() }
  mkdirSync(path.dirname(triedMark), { recursive: true })
  writeFileSync(triedMark, '')
  return { why: 'chưa tải được Electron / its binary could not be fetched' }
}

/** Runs a child to its end; resolves with how long it lived and how it ended. */
function run(command, args) {
  return new Promise(resolve => {
    const began = performance.now()
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('error', () => resolve({ code: 1, seconds: 0 }))
    child.on('exit', code => resolve({ code: code ?? 0, seconds: (performance.now() - began) / 1000 }))
  })
}

async function openInBrowser(why) {
  say(`Chạy trong trình duyệt vì ${why}.`)
  if (isStale(path.join(root, 'dist/renderer/index.html'), ['renderer', 'contract'])) {
    build('màn hình', ['vite', 'bin', 'vite.js'], 'build', '-c', 'renderer/vite.config.ts', '--logLevel', 'error')
  }
  const { code } = await run(process.execPath, [path.join(root, 'archive/hosts/cli.ts'), 'serve', '--open', ...process.argv.slice(2)])
  process.exit(code)
}

const electron = electronBinary()
if (electron.path) {
  if (isStale(path.join(root, 'out/main/main.js'), ['electron', 'renderer', 'contract', 'archive', 'core', 'db', 'intake'])) {
    build('ứng dụng', ['electron-vite', 'bin', 'electron-vite.js'], 'build', '-c', 'build/electron.vite.config.ts', '--logLevel', 'error')
  }
  const { code, seconds } = await run(electron.path, ['.', ...process.argv.slice(2)])
  if (code === 0 || seconds > 10) process.exit(code)
  await openInBrowser(`Electron không khởi động được (mã ${code}) / Electron did not start`)
} else {
  await openInBrowser(electron.why)
}
