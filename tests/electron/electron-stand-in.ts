// Stands in for the module `electron` in plain Node (vitest.config.ts aliases it here). Behaves as the documentation says where the
// application relies on it, records every call, and is no Electron: what it cannot show is shown by smoke.test.ts alone.
import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'

export type Call = { name: string; args: unknown[] }
/** Every recorded call, in order, and what the next dialogs and programs answer. */
export const recorded: Call[] = []
export const answers = { open: [] as string[], save: '', openPath: '', hasLock: true, isReady: false, appData: '/nowhere' }
export const calls = (name: string): unknown[][] => recorded.filter(call => call.name === name).map(call => call.args)
const record = (name: string, ...args: unknown[]): void => void recorded.push({ name, args })

class Prevented {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}
/** Emits an event that a listener may prevent, as Electron does; gives whether it was. */
export function emitPreventable(target: EventEmitter, name: string, ...args: unknown[]): boolean {
  const event = new Prevented()
  target.emit(name, event, ...args)
  return event.defaultPrevented
}

/** Node-style port: messages wait until `start`, ports travel beside the data. */
export class MessagePortMain extends EventEmitter {
  #raw: MessagePort
  constructor(raw: MessagePort) {
    super()
    this.#raw = raw
    raw.on('close', () => this.emit('close'))
  }
  static rawOf = (port: MessagePortMain): MessagePort => port.#raw
  start(): void {
    this.#raw.on('message', ({ data, ports }) =>
      this.emit('message', { data, ports: ports.map((raw: MessagePort) => new MessagePortMain(raw)) }),
    )
  }
  postMessage(data: unknown, transfer: MessagePortMain[] = []): void {
    const ports = transfer.map(MessagePortMain.rawOf)
    this.#raw.postMessage({ data, ports }, ports)
  }
  close(): void {
    this.#raw.close()
  }
}
export class MessageChannelMain {
  port1: MessagePortMain
  port2: MessagePortMain
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new MessagePortMain(port1)
    this.port2 = new MessagePortMain(port2)
  }
}

/** What a page holds after a port has reached it: plain data both ways, as DOM ports have. */
function asPagePort(port: MessagePortMain): globalThis.MessagePort {
  const page = new MessageChannel()
  port.start()
  port.on('message', ({ data }) => page.port2.postMessage(data))
  port.on('close', () => page.port2.close())
  page.port2.on('message', data => port.postMessage(data))
  page.port2.on('close', () => port.close())
  return page.port1 as unknown as globalThis.MessagePort
}

class Frame {
  parent: Frame | null = null
  url: string
  constructor(url: string) {
    this.url = url
  }
  postMessage(channel: string, message: unknown, ports: MessagePortMain[] = []): void {
    ipcRenderer.emit(channel, { ports: ports.map(asPagePort) }, message)
  }
}
export class WebContents extends EventEmitter {
  mainFrame = new Frame('')
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  setWebRTCIPHandlingPolicy = (policy: string): void => record('webContents.setWebRTCIPHandlingPolicy', policy)
  reload = (): void => record('webContents.reload')
}
export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = []
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.all
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    BrowserWindow.all.find(window => window.webContents === contents) ?? null
  webContents = new WebContents()
  options: Record<string, unknown>
  isMinimizedNow = false
  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
    record('new BrowserWindow', options)
    app.emit('web-contents-created', new Prevented(), this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    record('window.loadURL', url)
    this.webContents.mainFrame.url = url
  }
  show = (): void => record('window.show')
  focus = (): void => record('window.focus')
  restore = (): void => record('window.restore')
  isMinimized = (): boolean => this.isMinimizedNow
  isDestroyed = (): boolean => false
}

class App extends EventEmitter {
  #paths: Record<string, string> = {}
  commandLine = { appendSwitch: (name: string, value?: string): void => record('app.commandLine.appendSwitch', name, value) }
  #ready = Promise.withResolvers<void>()
  whenReady = (): Promise<void> => this.#ready.promise
  /** Electron is ready only after the main module has been evaluated: a test says so once its import has ended. */
  becomeReady(): void {
    answers.isReady = true
    this.#ready.resolve()
  }
  getVersion = (): string => '0.0.0-test'
  getPath = (name: string): string => this.#paths[name] ?? (name === 'appData' ? answers.appData : path.join(answers.appData, name))
  setPath(name: string, value: string): void {
    if (!existsSync(value)) throw new Error(`Failed to set path for '${name}'`)
    record('app.setPath', name, value)
    this.#paths[name] = value
  }
  setAppUserModelId = (id: string): void => record('app.setAppUserModelId', id)
  enableSandbox(): void {
    if (answers.isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    record('app.enableSandbox')
  }
  requestSingleInstanceLock = (): boolean => answers.hasLock
  exit = (): void => record('app.exit')
  quit(): void {
    record('app.quit')
    if (!emitPreventable(this, 'will-quit')) this.exit()
  }
}
export const app = new App()

export const protocol = {
  handlers: new Map<string, (request: Request) => Promise<Response>>(),
  registerSchemesAsPrivileged(schemes: unknown[]): void {
    if (answers.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    record('protocol.registerSchemesAsPrivileged', schemes)
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    if (!answers.isReady) throw new Error('protocol.handle should be called after app is ready')
    protocol.handlers.set(scheme, handler)
  },
}

type Handlers = {
  request?: (contents: unknown, permission: string, callback: (granted: boolean) => void) => void
  check?: (contents: unknown, permission: string) => boolean
  device?: () => boolean
  beforeRequest?: (request: { url: string }, callback: (verdict: { cancel: boolean }) => void) => void
}
export class Session extends EventEmitter {
  /** What was set; a test calls it as Electron would. */
  handlers: Handlers = {}
  #keep =
    <Name extends keyof Handlers>(name: Name) =>
    (handler: NonNullable<Handlers[Name]>): void => {
      this.handlers[name] = handler
    }
  setPermissionRequestHandler = this.#keep('request')
  setPermissionCheckHandler = this.#keep('check')
  setDevicePermissionHandler = this.#keep('device')
  webRequest = { onBeforeRequest: this.#keep('beforeRequest') }
  setSpellCheckerEnabled = (enabled: boolean): void => record('session.setSpellCheckerEnabled', enabled)
}
export const session = { defaultSession: new Session() }

/** A utility process as a thread: its own `process.parentPort`, ended by `process.exit`, its entry run by Node itself. */
class UtilityProcess extends EventEmitter {
  #worker: Worker
  constructor(entry: string, args: string[]) {
    super()
    this.#worker = new Worker(new URL('./utility-process.mjs', import.meta.url), { workerData: { entry, args }, stdout: false })
    this.#worker.on('message', message => this.emit('message', message))
    this.#worker.on('error', error => record('utilityProcess.error', error))
    this.#worker.on('exit', code => this.emit('exit', code))
  }
  postMessage(data: unknown, transfer: MessagePortMain[] = []): void {
    const ports = transfer.map(MessagePortMain.rawOf)
    this.#worker.postMessage({ data, ports }, ports)
  }
  kill(): boolean {
    void this.#worker.terminate()
    return true
  }
}
export const utilityProcess = {
  fork(entry: string, args: string[] = [], options: object = {}): UtilityProcess {
    if (!answers.isReady) throw new Error('utilityProcess.fork can only be called after app is ready')
    record('utilityProcess.fork', entry, args, options)
    return new UtilityProcess(utilityProcess.entryOf(entry), args)
  },
  /** Tests run the source where the application runs what was built of it. */
  entryOf: (entry: string): string => entry,
}

type Listener = (event: unknown, ...args: unknown[]) => unknown
class IpcMain extends EventEmitter {
  handlers = new Map<string, Listener>()
  handle(channel: string, listener: Listener): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, listener)
  }
}
export const ipcMain = new IpcMain()

/** Who speaks to the main process: the window's top frame unless a test puts another there. */
export const speaker: { contents: WebContents | null; frame: Frame | null } = { contents: null, frame: null }
const eventOf = () => ({ sender: speaker.contents, senderFrame: speaker.frame })
class IpcRenderer extends EventEmitter {
  send = (channel: string, ...args: unknown[]): void => void ipcMain.emit(channel, eventOf(), ...structuredClone(args))
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    try {
      return structuredClone(await ipcMain.handlers.get(channel)?.(eventOf(), ...structuredClone(args)))
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${error}`)
    }
  }
}
export const ipcRenderer = new IpcRenderer()
/** Lets a window's top frame, or a frame at another address, speak. */
export function speakFrom(window: BrowserWindow, frame: { url?: string; isChild?: boolean } | null = {}): void {
  speaker.contents = window.webContents
  speaker.frame =
    frame === null
      ? null
      : Object.assign(new Frame(frame.url ?? window.webContents.mainFrame.url), {
          parent: frame.isChild ? window.webContents.mainFrame : null,
        })
}

export const mainWorld: Record<string, unknown> = {}
export const contextBridge = { exposeInMainWorld: (key: string, api: unknown): unknown => Object.assign(mainWorld, { [key]: api }) }
export const paths = new WeakMap<object, string>()
export const webUtils = { getPathForFile: (file: object): string => paths.get(file) ?? '' }

export const shell = {
  openPath: async (file: string): Promise<string> => {
    record('shell.openPath', file)
    return answers.openPath
  },
  openExternal: async (url: string): Promise<void> => record('shell.openExternal', url),
}
export const dialog = {
  showErrorBox: (title: string, content: string): void => record('dialog.showErrorBox', title, content),
  showOpenDialog: async (_window: unknown, options: unknown): Promise<{ canceled: boolean; filePaths: string[] }> => {
    record('dialog.showOpenDialog', options)
    return { canceled: answers.open.length === 0, filePaths: answers.open }
  },
  showSaveDialog: async (_window: unknown, options: unknown): Promise<{ canceled: boolean; filePath: string }> => {
    record('dialog.showSaveDialog', options)
    return { canceled: answers.save === '', filePath: answers.save }
  },
}
export const Menu = {
  buildFromTemplate: (template: unknown): unknown => ({ template }),
  setApplicationMenu: (menu: unknown): void => record('Menu.setApplicationMenu', menu),
}
