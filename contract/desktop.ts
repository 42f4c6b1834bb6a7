// What the desktop way in offers the screens beside the table of calls: `window.desktop`. It is absent in a browser, where the same
// calls go over HTTP. Tokens stand for files on both sides; no path ever reaches a screen.
import type { PaperFile } from './paper.ts'
import type { RefusalBody } from './refusal.ts'

/**
 * The message by which a port to the archive reaches the page. The page listens before it calls `connect`:
 *
 *     window.addEventListener('message', ({ source, data, ports }) => {
 *       if (source === window && data?.type === portMessage && ports[0]) …new RPCLink({ port: ports[0] }) of @orpc/client/message-port
 *     })
 *     window.desktop.connect()
 *
 * Each `connect` gives one new port. A port closes with the archive's process; the page then connects anew. The page starts the port
 * (`port.start()`) where its link does not.
 */
export const portMessage = 'van-thu-port'

/** Where the page reads a token's bytes (PDF preview, source file): the same relative address in every way in. */
export const filesPath = '/files/'

/** The answer of the desktop: a value, or the refusal with its sentence in words.ts. It never rejects for bad input. */
export type DesktopAnswer<Value> = { ok: true; value: Value } | { ok: false; refusal: RefusalBody }

/** The part of a DOM `File` that types can name here; only real ones of a drop or a file field have a path behind them. */
export type DroppedFile = { readonly name: string; readonly size: number }

/** Tokens for `arrive.take` or `vanBan.attach`, in the order given; a file with nothing on disk behind it is under `refused`. */
export type TakenFiles = { tokens: string[]; refused: RefusalBody[] }

/** A paper or source file to hand over: what `paper.*` and `vanBan.file` answer. */
export type HandedFile = Pick<PaperFile, 'token' | 'name'>

/** What the clerk is asked to choose: letters, or the register of another program. */
export type ChosenSort = 'letters' | 'register'

export type Desktop = {
  /** Asks for a port to the archive; it arrives as a window message of type `portMessage`. */
  connect(): void
  /** Real `File`s of a drop or of an `<input type="file">` → tokens. */
  takeFiles(files: readonly DroppedFile[]): Promise<DesktopAnswer<TakenFiles>>
  /** The system's dialog for opening files, letters without `of`; no tokens where the clerk cancels. */
  chooseFiles(of?: ChosenSort): Promise<DesktopAnswer<TakenFiles>>
  /** The system's dialog for choosing a folder: a token for `arrive.setWatched`, null where the clerk cancels. */
  chooseFolder(): Promise<DesktopAnswer<{ token: string | null }>>
  /** The system's dialog for saving; `saved: false` where the clerk cancels. */
  saveFile(file: HandedFile): Promise<DesktopAnswer<{ saved: boolean }>>
  /** Hands a copy to the system's own program for it. */
  openFile(file: HandedFile): Promise<DesktopAnswer<null>>
  /** As `openFile`: a PDF is printed from the system's viewer, where page size and printer are chosen with a preview. */
  print(file: HandedFile): Promise<DesktopAnswer<null>>
}
