// From the words of a command line to a command and its options, by the table of commands. Runs nothing.
import { parseArgs } from 'node:util'
import { type Command, WrongUsage } from './command.ts'
import { commands } from './commands.ts'

export type Parsed = { command: Command; words: string[]; flags: Record<string, string | string[] | true | undefined> }

const optionsOf = (command: Command) =>
  Object.fromEntries(
    Object.entries(command.options).map(([name, { value, isMany = false }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), multiple: isMany },
    ]),
  )

/** The option a beginning stands for when it is the only one, as `--form` for `--format`. */
function fullName(command: Command, arg: string): string {
  const [, given = '', rest = ''] = /^--([a-z-]+)(=.*)?$/u.exec(arg) ?? []
  if (!given || command.options[given]) return arg
  const meant = Object.keys(command.options).filter(name => name.startsWith(given))
  return meant.length === 1 ? `--${meant[0]}${rest}` : arg
}

function argumentsOf(command: Command, args: readonly string[]) {
  const end = args.indexOf('--')
  const full = args.map((arg, i) => (end >= 0 && i > end ? arg : fullName(command, arg)))
  try {
    return parseArgs({ args: full, options: optionsOf(command), allowPositionals: true, strict: true })
  } catch (error) {
    const unknown = /'(-[^']*)'/u.exec(error instanceof Error ? error.message : '')?.[1]?.split(' ')[0]
    const code = (error as { code?: string }).code
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new WrongUsage(`Lệnh ${command.name} không có lựa chọn “${unknown}”.`)
    throw new WrongUsage(`Lựa chọn “${unknown}” của lệnh ${command.name} dùng chưa đúng.`)
  }
}

function checkValues(command: Command, flags: Parsed['flags']): void {
  for (const [name, { oneOf }] of Object.entries(command.options)) {
    const value = flags[name]
    if (oneOf && typeof value === 'string' && !oneOf.includes(value))
      throw new WrongUsage(`--${name} nhận ${oneOf.join(', ')}; không nhận “${value}”.`)
  }
}

/** `--archive DIR` before the command is moved behind it. */
function archiveLast(args: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = args
  if (first === '--archive' && second !== undefined) return rest.length ? [rest[0] as string, first, second, ...rest.slice(1)] : args
  return first.startsWith('--archive=') && second !== undefined ? [second, first, ...rest] : args
}

/** The command that `args` (without program names) call; throws WrongUsage. No word at all is `help`. */
export function parseCommand(given: readonly string[]): Parsed {
  const args = archiveLast(given)
  const asksHelp = args.some(arg => arg === '--help' || arg === '-h')
  const [called, ...rest] = args.filter(arg => arg !== '--help' && arg !== '-h')
  const first = called ?? 'help'
  const name = first === '--version' ? 'version' : first
  const command = commands.find(row => row.name === name)
  if (!command) throw new WrongUsage(`Không có lệnh “${name}”.`)
  if (asksHelp && called !== undefined) return parseCommand(['help', name])
  const { values, positionals } = argumentsOf(command, rest)
  const flags = values as Parsed['flags']
  checkValues(command, flags)
  const [least, most] = command.words
  if (positionals.length < least) throw new WrongUsage(`Lệnh ${name} cần ${command.takes}.`)
  if (positionals.length > most) throw new WrongUsage(`Lệnh ${name} không nhận “${positionals[most]}”.`)
  return { command, words: positionals, flags }
}
