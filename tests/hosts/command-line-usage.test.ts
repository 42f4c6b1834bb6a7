// How the command line is called: help, completion, wrong usage.
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../archive/hosts/cli/commands.ts'
import { parseCommand } from '../../archive/hosts/cli/parse.ts'
import { runProgram, vanThu } from './command-line.ts'

/** Wrong usage is found before any archive is looked for. */
const archive = ['--archive', path.join(os.tmpdir(), 'van-thu-chua-co')]

describe('help and usage', () => {
  test('help lists every command of the table and nothing that is not built', async () => {
    const { code, out } = await vanThu('help')
    expect(code).toBe(0)
    const listed = [...out.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name)
    expect(listed).toEqual([
      'read',
      'import',
      'watch',
      'search',
      'show',
      'agency',
      'directory',
      'family',
      'recipients',
      'envelopes',
      'labels',
      'stamp',
      'slip',
      'register',
      'report',
      'files',
      'due',
      'export',
      'reread',
      'serve',
      'verify',
      'help',
      'version',
    ])
  })

  test('every command has a help of its own that names its options', async () => {
    for (const { name, options } of commands) {
      const { out } = await vanThu(name, '--help')
      expect([name, Object.keys(options).filter(option => !out.includes(`--${option}`))]).toEqual([name, []])
    }
  })

  test('the completion that help prints is a script bash takes', async () => {
    const { out } = await vanThu('help', '--completion')
    const { code, out: offered } = await runProgram('bash', [
      '-c',
      `${out}\nCOMP_WORDS=(van-thu register --f); COMP_CWORD=2; _van_thu; echo "\${COMPREPLY[@]}"`,
    ])
    expect([code, offered.trim()]).toEqual([0, '--from --format'])
  })

  test.each([
    [['nonsense'], 'nonsense'],
    [['read'], 'FILE'],
    [['read', '--nope', 'a.txt'], '--nope'],
    [['search', '--limit', 'many', 'a'], '--limit'],
    [['search', '--sort', 'oldest', 'a'], 'oldest'],
    [['search'], 'QUERY'],
    [['search', 'a', '--out', 'a.pdf'], '.xlsx'],
    [['register', '--from', '2021-02-30', '--to', '2021-03-01'], '2021-02-30'],
    [['register', '--from', '2021-03-02', '--to', '2021-03-01'], '--from'],
    [['recipients', '1', '--format', 'pdf'], '--out'],
    [['version', 'now'], 'now'],
    [['serve', '--port', '70000'], '70000'],
  ])('wrong usage %j exits 2, says why on standard error and nothing on standard output', async (args, why) => {
    const { code, out, errors } = await vanThu(...args, ...(['search', 'register', 'recipients'].includes(args[0]!) ? archive : []))
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain('[usage]')
    expect(errors).toContain(why)
  })

  test('an option may be cut as long as one option is meant', () => {
    expect(parseCommand(['register', '--fro=2021-01-01', '--to', '2021-12-31', '--out', 'a.csv']).flags).toEqual({
      from: '2021-01-01',
      to: '2021-12-31',
      out: 'a.csv',
    })
    expect(() => parseCommand(['register', '--f', '2021-01-01'])).toThrow()
  })

  test.each([[['--archive', 'kho', 'search', 'x']], [['--archive=kho', 'search', 'x']]])(
    'the archive may be named before the command: %j',
    args => {
      const { command, words, flags } = parseCommand(args)
      expect([command.name, words, flags.archive]).toEqual(['search', ['x'], 'kho'])
    },
  )

  test('words after -- are words', () => {
    expect(parseCommand(['search', '--json', '--', '--limit']).words).toEqual(['--limit'])
  })
})
