// Help, made from the table of commands; the same table gives the shell's completion.
import type { Call, Command } from './command.ts'
import { WrongUsage } from './command.ts'
import { commands } from './commands.ts'
import { writeJson, writeLines } from './output.ts'

const column = (text: string, width: number): string => `  ${text.padEnd(width)}  `
const shown = (name: string, value?: string): string => (value ? `--${name} ${value}` : `--${name}`)
const usageOf = ({ name, takes }: Command): string => ['van-thu', name, takes, '[LỰA CHỌN]'].filter(Boolean).join(' ')

/** The help of all commands. */
export function helpLines(): string[] {
  const width = Math.max(...commands.map(({ name, takes }) => `${name} ${takes}`.length))
  return [
    'Văn Thư: lưu trữ văn bản của cơ quan, chạy ngoại tuyến.',
    '',
    'Cách dùng: van-thu LỆNH [LỰA CHỌN]',
    '',
    ...commands.map(({ name, takes, says }) => column(`${name} ${takes}`, width) + says),
    '',
    'Mọi lệnh có --json. Lựa chọn của một lệnh: van-thu help LỆNH.',
    'Mã thoát: 0 xong; 1 bị từ chối (cả hay một phần); 2 gọi sai cách.',
  ]
}

/** The help of one command. */
export function commandLines(command: Command): string[] {
  const options = Object.entries(command.options)
  const width = Math.max(...options.map(([name, { value }]) => shown(name, value).length))
  return [
    `Cách dùng: ${usageOf(command)}`,
    '',
    `${command.says[0]?.toUpperCase()}${command.says.slice(1)}.`,
    '',
    ...options.map(([name, { value, says }]) => column(shown(name, value), width) + says),
  ]
}

/** A completion function for bash. */
export function completionLines(): string[] {
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name}) words="${Object.keys(options)
        .map(option => `--${option}`)
        .join(' ')}" ;;`,
  )
  return [
    '_van_thu() {',
    '  local words="" word="$' + '{COMP_WORDS[COMP_CWORD]}"',
    '  case "$' + '{COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(' ')}"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _van_thu van-thu',
  ]
}

const asDocument = ({ name, takes, says, options }: Command) => ({ name, takes, says, options })

/** `help [COMMAND]`. */
export async function run({ words: [name], json, flags, out }: Call): Promise<0> {
  const command = commands.find(row => row.name === name)
  if (name && !command) throw new WrongUsage(`Không có lệnh “${name}”.`)
  if (json) await writeJson(out, command ? asDocument(command) : { commands: commands.map(asDocument) })
  else if (flags.completion) await writeLines(out, completionLines())
  else await writeLines(out, command ? commandLines(command) : helpLines())
  return 0
}
