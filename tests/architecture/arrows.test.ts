// The house as design and ARCHITECTURE.md draw it: who may import whom, and what is deliberately absent.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')

/** Room → rooms it may import besides itself. The longest matching room counts. */
const arrows: Record<string, string[]> = {
  contract: [],
  'core/text': ['contract'],
  core: ['contract', 'core/text'],
  intake: ['contract', 'core/text'],
  db: ['contract', 'core', 'core/text'],
  archive: ['contract', 'core', 'core/text', 'intake', 'db'],
  electron: ['contract', 'archive'],
  renderer: ['contract'],
}
const rooms = Object.keys(arrows).sort((a, b) => b.length - a.length)

/** Package (or `node:`) → the only rooms that may import it. */
const onlyIn: [RegExp, string[]][] = [
  [/^better-sqlite3$/u, ['db']],
  [/^electron$/u, ['electron']],
  [/^(react|react-dom|antd|@tanstack\/.*|@ant-design\/.*)(\/|$)/u, ['renderer']],
  [/^pdfkit$/u, ['archive']],
  [/^node:/u, ['intake', 'db', 'archive', 'electron']],
]

const roomOf = (file: string) => rooms.find(room => file === room || file.startsWith(`${room}/`))

function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/\.(config|d)\.ts$/u.test(entry.name))
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
}

function importsOf(file: string): string[] {
  const code = readFileSync(path.join(root, file), 'utf8')
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/gu,
  )
  return [...found].map(([, a, b, c]) => a ?? b ?? c ?? '')
}

const files = [...new Set(rooms.map(room => room.split('/')[0] as string))].flatMap(sourcesOf)

describe('arrows', () => {
  test('every room of the house has source files', () => {
    const empty = rooms.filter(room => !files.some(file => roomOf(file) === room))
    expect(empty).toEqual([])
  })

  test('no file imports a room that its own room may not know', () => {
    const wrong = files.flatMap(file => {
      const room = roomOf(file) as string
      return importsOf(file)
        .filter(target => target.startsWith('.'))
        .map(target => path.posix.join(path.posix.dirname(file), target))
        .filter(target => {
          const other = roomOf(target)
          return other === undefined || (other !== room && !arrows[room]?.includes(other))
        })
        .map(target => `${file} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('only the rooms that own a package import it; core does no I/O', () => {
    const wrong = files.flatMap(file =>
      importsOf(file)
        .filter(target =>
          onlyIn.some(([pattern, owners]) => pattern.test(target) && !owners.includes(roomOf(file)?.split('/')[0] as string)),
        )
        .map(target => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('only db knows SQL', () => {
    const sql = /\b(SELECT\s+[\w*(]|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA\s+\w+)/u
    const wrong = files.filter(file => roomOf(file) !== 'db' && sql.test(readFileSync(path.join(root, file), 'utf8')))
    expect(wrong).toEqual([])
  })

  test('core has no clock and no chance', () => {
    const wrong = files.filter(
      file =>
        /^(core|contract)\//u.test(file) &&
        /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/u.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  test('the renderer never names a file system path and never asks another origin', () => {
    const wrong = files.filter(
      file =>
        file.startsWith('renderer/') &&
        /https?:\/\/(?!127\.0\.0\.1|localhost|www\.w3\.org)|file:\/\//u.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  test('files stay small enough to read: at most 250 lines, tables of data exempt', () => {
    const long = files
      .filter(file => !/^core\/tables\//u.test(file))
      .map(file => [file, readFileSync(path.join(root, file), 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 250)
      .map(([file, lines]) => `${file}: ${lines}`)
    expect(long).toEqual([])
  })

  test('no barrels, no drawers: names of files and folders say what is inside', () => {
    const wrong = files.filter(file => /(^|\/)(utils?|helpers?|common|types|misc|shared)(\/|\.tsx?$)|(^|\/)index\.tsx?$/u.test(file))
    expect(wrong).toEqual([])
  })
})
