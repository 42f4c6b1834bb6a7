// What lies in an archive folder: for comparing before and after.
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** SQLite's own companions come and go. */
const companions = /^archive\.(sqlite-wal|sqlite-shm|lock|lock-journal)$/u

/** Every file below a folder, relative, in order, without SQLite's companions and the folders of running hosts. */
export const listing = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !companions.test(entry.name))
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
