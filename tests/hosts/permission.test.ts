// Folders that may not be read or written. Root may do everything, so the work is done as another user where the tests run as root.
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { letterOf } from './carried.ts'
import { program, quietNode, runProgram } from './command-line.ts'
import { listing } from './folder-listing.ts'

const isRoot = process.getuid?.() === 0
/** `nobody` of Linux; plain numbers, so that no name has to exist. */
const nobody = 65_534
/** Windows keeps rights in another way. */
const hasModes = process.platform !== 'win32'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  if (isRoot) chownSync(folder, nobody, nobody)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const own = (file: string): string => {
  if (isRoot) chownSync(file, nobody, nobody)
  return file
}
const asUser = isRoot ? { uid: nobody, gid: nobody } : {}
const vanThu = (...args: string[]) => runProgram(process.execPath, [...quietNode, program, ...args, '--json'], { ...asUser, cwd: folder })

/** Whether the other user reaches the program at all: a project under a private home folder is out of his reach. */
const reaches = async (): Promise<boolean> => (await vanThu('version')).code === 0

test.runIf(hasModes)('a file and a folder that may not be read are refused, the rest is imported', async context => {
  if (!(await reaches())) return context.skip('the other user cannot reach the program here')
  const letters = path.join(folder, 'thư')
  mkdirSync(path.join(letters, 'khóa'), { recursive: true })
  for (const part of ['', 'khóa']) own(path.join(letters, part))
  for (const [name, so] of [
    ['1.txt', 1],
    ['2.txt', 2],
    ['khóa/3.txt', 3],
  ] as const) {
    writeFileSync(path.join(letters, name), letterOf(so))
    own(path.join(letters, name))
  }
  chmodSync(path.join(letters, '1.txt'), 0)
  chmodSync(path.join(letters, 'khóa'), 0)
  const { code, out } = await vanThu('import', letters, '--archive', path.join(folder, 'kho'))
  chmodSync(path.join(letters, 'khóa'), 0o700)
  const { added, refused } = JSON.parse(out) as { added: { file: string }[]; refused: { file: string; code: string }[] }
  expect(code).toBe(1)
  expect(added.map(({ file }) => path.basename(file))).toEqual(['2.txt'])
  expect(refused.map(one => [path.basename(one.file), one.code]).sort()).toEqual([
    ['1.txt', 'file-no-permission'],
    ['khóa', 'file-no-permission'],
  ])
})

test.runIf(hasModes)('an archive folder that may not be written is refused before anything is done', async context => {
  if (!(await reaches())) return context.skip('the other user cannot reach the program here')
  const archive = path.join(folder, 'kho')
  mkdirSync(archive)
  own(archive)
  chmodSync(archive, 0o500)
  const letter = path.join(folder, 'thư.txt')
  writeFileSync(letter, letterOf(1))
  own(letter)
  const { code, errors } = await vanThu('import', letter, '--archive', archive)
  expect(code).toBe(1)
  expect(errors).toContain('[archive-no-permission]')
  expect(listing(archive)).toEqual([])
})

test.runIf(hasModes)('a paper that may not be written where it was asked for is refused and leaves no part', async context => {
  if (!(await reaches())) return context.skip('the other user cannot reach the program here')
  const letter = path.join(folder, 'thư.txt')
  writeFileSync(letter, letterOf(1))
  own(letter)
  const archive = ['--archive', path.join(folder, 'kho')]
  expect((await vanThu('import', letter, ...archive)).code).toBe(0)
  const closed = path.join(folder, 'khóa')
  mkdirSync(closed)
  own(closed)
  chmodSync(closed, 0o500)
  const { code, errors } = await vanThu('recipients', '1/UBND-VX', '--out', path.join(closed, 'nơi nhận.csv'), ...archive)
  expect([code, errors.includes('[cannot-write]')]).toEqual([1, true])
  expect(listing(closed)).toEqual([])
})
