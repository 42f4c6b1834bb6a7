// One call of the command line: parses, runs the command, gives its exit code. Knows no process.
import os from 'node:os'
import { archiveFolder } from '../../folder.ts'
import { WrongUsage } from './command.ts'
import { type Output, toldOf, writeError } from './output.ts'
import { parseCommand } from './parse.ts'

/** Runs the command that `args` call and gives its exit code: 0 done, 1 refused, 2 wrong usage. Never throws. */
export async function runCommandLine(args: readonly string[], out: Output, signal: AbortSignal): Promise<0 | 1 | 2> {
  try {
    const { command, words, flags } = parseCommand(args)
    const archive = archiveFolder(Array.isArray(flags.archive) ? undefined : flags.archive, process.env, process.platform, os.homedir())
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
