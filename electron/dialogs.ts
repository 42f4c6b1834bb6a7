// The system's dialogs, asked for paths. What becomes of a path is decided elsewhere.
import { type BrowserWindow, dialog } from 'electron'
import { takenEndings } from '../contract/arrive.ts'
import type { ChosenSort } from '../contract/desktop.ts'
import { tableEndings } from '../contract/old-register.ts'
import { dialogWords as words } from './words.ts'

/** Paths of what the clerk chose: any number of letters, or one register; empty where he cancelled. */
export async function choosePaths(window: BrowserWindow, of: ChosenSort): Promise<string[]> {
  const isRegister = of === 'register'
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.chooseTitle,
    buttonLabel: words.chooseButton,
    properties: isRegister ? ['openFile'] : ['openFile', 'multiSelections'],
    filters: [
      isRegister ? { name: words.registers, extensions: [...tableEndings] } : { name: words.letters, extensions: [...takenEndings] },
      { name: words.allFiles, extensions: ['*'] },
    ],
  })
  return canceled ? [] : filePaths
}

/** The path of the folder the clerk chose, or null where he cancelled. */
export async function chooseFolderPath(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.folderTitle,
    buttonLabel: words.folderButton,
    properties: ['openDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Where to save a file of that name, or null where the clerk cancelled. The system asks before a file is replaced. */
export async function chooseTarget(window: BrowserWindow, name: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.saveTitle,
    buttonLabel: words.saveButton,
    defaultPath: name,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return canceled || !filePath ? null : filePath
}
