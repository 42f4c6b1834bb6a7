// Another process that stores files until it is killed; speaks once the first ones are there.
import { randomBytes } from 'node:crypto'
import { storeFile } from '../../db/files.ts'

const [folder = ''] = process.argv.slice(2)
for (let i = 0; ; i++) {
  await Promise.all([1, 2, 3].map(n => storeFile(folder, randomBytes(n * 1_500_000))))
  if (i === 0) process.send?.('storing')
}
