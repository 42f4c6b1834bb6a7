// A host that is killed in the middle of a batch: takes the files named after the archive's folder, copies of its own, and says each event on standard output.
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { startArchive } from '../../archive/hosts/front.ts'

const [folder = '', ...files] = process.argv.slice(2)
const { calls, tokens } = await startArchive(folder)
const held = files.map((file, i) => {
  // Every other file is a copy of the host's, as a browser's are; the others lie where the clerk has them.
  const isTemporary = i % 2 === 0
  const copy = isTemporary ? tokens.newFile() : file
  if (isTemporary) copyFileSync(file, copy)
  return tokens.hold({ path: copy, name: path.basename(file), mediaType: 'application/octet-stream', isTemporary })
})
for await (const { kind } of await calls.arrive.take({ tokens: held })) process.stdout.write(`${kind}\n`)
