// A disk that is full, for real: a small file system of its own where the system lets us mount one, a limit on the size of files everywhere on Linux.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { letterOf } from './carried.ts'
import { program, quietNode, runProgram } from './command-line.ts'
import { listing } from './folder-listing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
/** A letter of some 200 kB. */
const longLetter = (so: number): string =>
  letterOf(so).replace('Ủy ban nhân dân tỉnh yêu cầu', `${'Nội dung dài. '.repeat(12_000)}\n\nỦy ban nhân dân tỉnh yêu cầu`)

/** A mount of our own in a name space of our own: it goes with the process. As root plainly, else as root of a user name space. */
const mounting = (
  [
    ['unshare', '-m'],
    ['unshare', '-rm'],
  ] as const
).find(
  ([command, option]) =>
    process.platform === 'linux' && spawnSync(command, [option, 'sh', '-c', 'mount -t tmpfs -o size=1m van-thu /mnt']).status === 0,
)

test.skipIf(!mounting)(
  'on a full disk every letter is refused, nothing is left of it, and with room again the same letters arrive',
  async () => {
    const disk = path.join(folder, 'đĩa')
    mkdirSync(disk)
    const letters = [write('1.txt', longLetter(1)), write('2.txt', letterOf(2))]
    const script = path.join(import.meta.dirname, 'fill-disk.ts')
    const shell = 'mount -t tmpfs -o size=12m van-thu "$1" && shift && exec "$@"'
    const [command, option] = mounting ?? ['', '']
    const ended = await runProgram(command, [
      option,
      'sh',
      '-c',
      shell,
      'sh',
      disk,
      process.execPath,
      ...quietNode,
      script,
      disk,
      ...letters,
    ])
    expect(ended.errors).toBe('')
    expect(JSON.parse(ended.out)).toEqual({
      onFullDisk: ['disk-full', 'disk-full'],
      afterwards: ['waiting', 'waiting'],
      left: [],
      ok: true,
      okAfterwards: true,
    })
  },
)

test.runIf(process.platform === 'linux')(
  'a letter that the system does not let us write is refused, nothing is left of it, the others arrive',
  async () => {
    const archive = path.join(folder, 'kho')
    const run = (...args: string[]) => [process.execPath, ...quietNode, program, ...args, '--archive', archive, '--json']
    expect((await runProgram('env', run('import', write('0.txt', letterOf(9))))).code).toBe(0)
    /** Files end at 512 kB for this process; its signal would end it, so it is heard and forgotten. */
    const long = write('1.txt', `${letterOf(1)}${'Nội dung dài. '.repeat(60_000)}`)
    const heard = write('hear.mjs', "process.on('SIGXFSZ', () => undefined)\n")
    const before = listing(archive)
    const [node = '', ...args] = run('import', long, write('2.txt', letterOf(2)))
    const limited = ['-c', 'ulimit -f 1024; exec "$@"', 'sh', node, '--import', heard, ...args]
    const { out } = await runProgram('sh', limited)
    const { added, refused } = JSON.parse(out) as { added: { soKyHieu: string }[]; refused: { code: string }[] }
    expect([added.map(one => one.soKyHieu), refused.map(one => one.code)]).toEqual([['2/UBND-VX'], ['disk-full']])
    expect(listing(archive).length - before.length).toBe(1)
    expect(JSON.parse((await runProgram('env', run('verify'))).out)).toMatchObject({ ok: true })
  },
)
