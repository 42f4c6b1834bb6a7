// The command line `van-thu`: parses, runs one command, gives its exit code. What each command does is in cli/.
import { realpathSync } from 'node:fs'
import os from 'node:os'
import { archiveFolder } from '../folder.ts'
import { WrongUsage } from './cli/command.ts'
import { type Output, sinkOf, toldOf, writeError } from './cli/output.ts'
import { parseCommand } from './cli/parse.ts'

/** Runs the command that `args` call and gives its exit code: 0 done, 1 refused, 2 wrong usage. Never throws. */
export async function runCommandLine(args: readonly string[], out: Output, signal: AbortSignal): Promise<0 | 1 | 2> {
  try {
    const { command, words, flags } = parseCommand(args)
    const archive = archiveFolder(flags.archive, process.env, process.platform, os.homedir())
    const { run } = await command.load()
    return await run({ words, flags, json: flags.json === true, archive, out, signal })
  } catch (error) {
    if (error instanceof WrongUsage) {
      await writeError(out, { code: 'usage', message: `${error.message} Xem: van-thu help` })
      return 2
    }
    await writeError(out, toldOf(error))
    return 1
  }
}

/** A pipe that was closed early (`| head`) ends the program quietly. */
function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', error => {
      process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1)
    })
}

/** Whether this file is the program and not part of another. */
const isProgram = (): boolean => process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename

if (isProgram()) {
  endQuietlyOnClosedPipe()
  const stop = new AbortController()
  let asked = 0
  const onSignal = () => {
    asked++
    if (asked > 1) process.exit(130)
    stop.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  process.exitCode = await runCommandLine(
    process.argv.slice(2),
    { answers: sinkOf(process.stdout), errors: sinkOf(process.stderr) },
    stop.signal,
  )
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, onSignal)
}
