// Where the archive of a person lies, the same from every way in.
import path from 'node:path'

/** The user's data folder of the operating system + `van-thu`, unless `--archive` says otherwise. */
export function archiveFolder(given: string | true | undefined, env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (typeof given === 'string') return path.resolve(given)
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: env.APPDATA ?? path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support'),
  }
  return path.join(folders[platform] ?? (env.XDG_DATA_HOME || path.join(home, '.local', 'share')), 'van-thu')
}
