// The session that shows the application: no permission, no network, no download. Knows no windows.
import type { Session } from 'electron'
import { staysInside } from './origin.ts'

/** Denies every permission, cancels every request that leaves the application, stops downloads and the spell checker's dictionaries. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((request, callback) => callback({ cancel: !staysInside(request.url) }))
  session.on('will-download', event => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** Switches that must be set before the application is ready: no name resolves, so that nothing beside requests reaches out either. */
export const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
]
