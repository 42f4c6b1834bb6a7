// Whether a folder lies on a network drive, where SQLite's locks cannot be trusted. Best effort: what cannot be told is taken for local.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** File systems of /proc/self/mountinfo that are another machine's disk. */
const remote =
  /^(nfs4?|cifs|smb3?|smbfs|afs|ncpfs|9p|ceph|glusterfs|lustre|davfs2?|fuse\.(sshfs|rclone|davfs2?|glusterfs|smbnetfs|gvfsd-fuse))$/u

/** The file-system type of the deepest mount above a folder, from the text of /proc/self/mountinfo. */
export function mountType(mountInfo: string, folder: string): string | null {
  let best = ''
  let type: string | null = null
  for (const line of mountInfo.split('\n')) {
    const [before = '', after = ''] = line.split(' - ')
    const at = (before.split(' ')[4] ?? '').replace(/\\(\d{3})/gu, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const isAbove = at === '/' || folder === at || folder.startsWith(`${at}/`)
    if (at && isAbove && at.length >= best.length) {
      best = at
      type = after.split(' ')[0] ?? null
    }
  }
  return type
}

/** A Windows path of the form \\server\share, also with the long-path prefix. */
export const isUnc = (folder: string): boolean => /^(\\\\|\/\/)(?![?.][\\/])|^\\\\\?\\UNC\\/iu.test(folder)

function mounts(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}

/** Whether the folder is another machine's. A Windows drive letter mapped to a share resolves to its \\server\share by `realpath`. */
export function isNetworkFolder(folder: string, platform: NodeJS.Platform = process.platform, mountInfo: () => string = mounts): boolean {
  if (platform === 'win32') return isUnc(folder)
  if (platform !== 'linux') return false
  const type = mountType(mountInfo(), path.resolve(folder))
  return type !== null && remote.test(type)
}
