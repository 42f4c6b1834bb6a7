// The command line `van-thu` as a program: its streams, its signals, its exit code. What the commands do is in cli/.
import module from 'node:module'
import { compileCache } from './compile-cache.ts'

/** A pipe that was closed early (`| head`) ends the program quietly. */
function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', error => {
      process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1)
    })
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Aborted by the first Ctrl-C; a second one ends the program at once. */
function heardSignals(): { signal: AbortSignal; forget(): void } {
  const stop = new AbortController()
  const hear = () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  for (const name of signals) process.on(name, hear)
  return {
    signal: stop.signal,
    forget: () => {
      for (const name of signals) process.off(name, hear)
    },
  }
}

if (compileCache !== null) module.enableCompileCache?.(compileCache)
endQuietlyOnClosedPipe()
const { signal, forget } = heardSignals()
const [{ runCommandLine }, { sinkOf }] = await Promise.all([import('./cli/run.ts'), import('./cli/output.ts')])
process.exitCode = await runCommandLine(
  process.argv.slice(2),
  { answers: sinkOf(process.stdout, process.env), errors: sinkOf(process.stderr, process.env) },
  signal,
)
forget()
