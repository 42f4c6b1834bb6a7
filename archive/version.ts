// The version of the application, as package.json has it. A built application passes its own.
import { readFileSync } from 'node:fs'

/** Such as `0.1.0`; reads package.json beside the source folder once. */
export function applicationVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return manifest.version
}
