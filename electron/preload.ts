// The bridge `window.desktop` of contract/desktop.ts. Runs sandboxed, so it is built to one CommonJS file. It alone sees the path
// behind a dropped file, and passes it to the main process only.
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { type Desktop, type DroppedFile, type HandedFile, portMessage } from '../contract/desktop.ts'
import { channels } from './channels.ts'

const pathOf = (file: DroppedFile) => ({ path: webUtils.getPathForFile(file as File), name: file.name })
const nameAndToken = ({ token, name }: HandedFile): HandedFile => ({ token, name })

const desktop: Desktop = {
  connect: () => ipcRenderer.send(channels.connect),
  takeFiles: async files => ipcRenderer.invoke(channels.take, files.map(pathOf)),
  chooseFiles: of => ipcRenderer.invoke(channels.choose, of),
  chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
  saveFile: async file => ipcRenderer.invoke(channels.save, nameAndToken(file)),
  openFile: async file => ipcRenderer.invoke(channels.open, nameAndToken(file)),
  print: async file => ipcRenderer.invoke(channels.print, nameAndToken(file)),
}

contextBridge.exposeInMainWorld('desktop', desktop)

// A port cannot pass the bridge; Electron documents the window's own message for it. The page checks that `source` is its own window.
ipcRenderer.on(channels.port, event => window.postMessage({ type: portMessage }, '*', event.ports))
