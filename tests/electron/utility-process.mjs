// The first module of a stand-in utility process: gives it `process.parentPort` and its arguments, then runs its entry.
import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

/** As MessagePortMain, for ports that arrive here. */
class Port extends EventEmitter {
  #raw
  constructor(raw) {
    super()
    this.#raw = raw
    raw.on('close', () => this.emit('close'))
  }
  start() {
    this.#raw.on('message', ({ data }) => this.emit('message', { data, ports: [] }))
  }
  postMessage(data) {
    this.#raw.postMessage({ data, ports: [] })
  }
  close() {
    this.#raw.close()
  }
}

const { entry, args } = workerData
const port = new EventEmitter()
port.postMessage = message => parentPort.postMessage(message)
// Messages queue until somebody listens, as Electron's do.
port.on('newListener', name => {
  if (name === 'message' && port.listenerCount('message') === 0)
    parentPort.on('message', ({ data, ports }) => port.emit('message', { data, ports: ports.map(raw => new Port(raw)) }))
})
process.parentPort = port
process.argv = [process.execPath, entry, ...args]
await import(pathToFileURL(entry).href)
