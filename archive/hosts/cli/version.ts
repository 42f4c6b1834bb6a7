// `version`.
import { applicationVersion } from '../../version.ts'
import type { Call } from './command.ts'
import { writeJson, writeLines } from './output.ts'

/** Prints the version of the application. */
export async function run({ json, out }: Call): Promise<0> {
  const version = applicationVersion()
  await (json ? writeJson(out, { version }) : writeLines(out, [`Văn Thư ${version}`]))
  return 0
}
