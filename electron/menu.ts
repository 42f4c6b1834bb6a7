// The menu bar in Vietnamese: roles of the system only. What the archive can do is on the page, under the page's own keys.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { menuWords as words } from './words.ts'

const separator: MenuItemConstructorOptions = { type: 'separator' }

export const menuTemplate: MenuItemConstructorOptions[] = [
  {
    label: words.file,
    submenu: [
      { role: 'close', label: words.close },
      { role: 'quit', label: words.quit },
    ],
  },
  {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  },
  {
    label: words.view,
    submenu: [
      { role: 'zoomIn', label: words.largerType },
      { role: 'zoomOut', label: words.smallerType },
      { role: 'resetZoom', label: words.usualType },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  },
]

export const setMenu = (): void => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate))
