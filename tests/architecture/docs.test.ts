// Documents that the suite reads: what README, ARCHITECTURE and the glossary claim must be so.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../archive/hosts/cli/commands.ts'
import { contract } from '../../contract/calls.ts'
import { fieldName, quanHe } from '../../contract/the-thuc.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts

describe('documents', () => {
  test('README gives the two commands that do all the set-up', () => {
    expect(read('README.md')).toContain('npm ci && npm start')
    expect(read('README.md')).toContain('npm ci && npm test')
  })

  test('every npm script that a document names exists', () => {
    const named = ['README.md', 'ARCHITECTURE.md'].flatMap(file =>
      [...read(file).matchAll(/npm run ([\w-]+)/gu)].map(([, name]) => name as string),
    )
    expect(named.filter(name => !scripts[name])).toEqual([])
  })

  test('ARCHITECTURE.md stays within 200 lines and names every top folder', () => {
    const text = read('ARCHITECTURE.md')
    expect(text.split('\n').length).toBeLessThanOrEqual(200)
    const folders = readdirSync(root, { withFileTypes: true }).filter(
      entry => entry.isDirectory() && !/^(\.|node_modules|dist|out|release)/u.test(entry.name),
    )
    expect(folders.map(folder => folder.name).filter(name => !text.includes(`${name}/`))).toEqual([])
  })

  test('every file and folder that ARCHITECTURE.md names in code marks exists', () => {
    const named = [
      ...read('ARCHITECTURE.md').matchAll(/`((?:contract|core|intake|db|archive|electron|renderer|tests|build|tools|docs)\/[\w./-]*)`/gu),
    ].map(([, name]) => name as string)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(name => !existsSync(path.join(root, name)))).toEqual([])
  })

  test('the glossary has every field and every relation of the contract', () => {
    const glossary = read('contract/GLOSSARY.md')
    expect([...fieldName.options, ...quanHe.options].filter(word => !glossary.includes(`\`${word}\``))).toEqual([])
  })

  test('every command of the command line stands in README', () => {
    const readme = read('README.md')
    expect(
      commands.map(command => command.name).filter(name => !readme.includes(`van-thu ${name}`) && !['help', 'version'].includes(name)),
    ).toEqual([])
  })

  test('ARCHITECTURE.md names every group of calls', () => {
    const text = read('ARCHITECTURE.md')
    expect(Object.keys(contract).filter(group => !text.includes(`\`${group}\``))).toEqual([])
  })

  test('the lock file lists every platform of every package that ships binaries', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
    }
    const missing = Object.entries(packages).flatMap(([from, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        name => !packages[`node_modules/${name}`] && !packages[`${from}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})
