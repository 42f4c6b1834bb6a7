// The files of a folder that is dropped into the window.
import { expect, test } from 'vitest'
import { filesOfDrop } from '../../../renderer/files.ts'

const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (give: (file: File) => void) => give(new File([], name)),
})
/** A folder whose reader gives some entries at a time, as browsers do. */
const folderEntry = (name: string, ...portions: { name: string }[][]) => ({
  ...{ name, isFile: false, isDirectory: true },
  createReader: () => {
    const left = [...portions]
    return { readEntries: (give: (some: { name: string }[]) => void) => give(left.shift() ?? []) }
  },
})
const dropOf = (...entries: { name: string }[]) =>
  ({ items: entries.map(entry => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer

test('come in the order of their names, whatever order the system lists them in', async () => {
  const drop = dropOf(
    folderEntry(
      'đợt 2',
      [fileEntry('vb-10.pdf'), fileEntry('vb-2.pdf')],
      [folderEntry('ảnh', [fileEntry('b.png'), fileEntry('a.png')]), fileEntry('vb-1.pdf')],
    ),
    fileEntry('0.pdf'),
  )
  expect((await filesOfDrop(drop)).map(({ name }) => name)).toEqual(['a.png', 'b.png', 'vb-1.pdf', 'vb-2.pdf', 'vb-10.pdf', '0.pdf'])
})
