// The application's window and what no page in it may do: navigate, open windows, embed others.
import { BrowserWindow, type WebContents, type WebPreferences } from 'electron'
import { startUrl } from './origin.ts'
import { windowTitle } from './words.ts'

/** Every switch of Electron's security list that a window has, spelled out though most are its defaults. */
export const safePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
} as const satisfies WebPreferences

/** Opens the window; it is shown once its first picture is ready. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: windowTitle,
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    webPreferences: { ...safePreferences, preload },
  })
  window.once('ready-to-show', () => window.show())
  // The system or the clerk may end a page's process; the records are in another one.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  void window.loadURL(startUrl)
  return window
}

/** Denies any contents, of whatever window, every way out of its page. In-page (`#`) addresses are not navigation. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Brings the window of an application that is started a second time to the front. */
export function showAgain(window: BrowserWindow | undefined): void {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
