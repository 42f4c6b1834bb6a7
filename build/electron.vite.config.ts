// How the desktop application is built into out/: main (with the archive's process and its worker), preload, the screens. The main build
// keeps the layout of the source folders, so that what a file finds beside itself it also finds when built.
import { cpSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'electron-vite'
import { mergeConfig, type Plugin } from 'vite'
import screens from '../renderer/vite.config.ts'

const root = path.resolve(import.meta.dirname, '..')
const out = path.join(root, 'out')

/** Module of the source layout → its fixed name in out/main. */
const entries: Readonly<Record<string, string>> = {
  'electron/main': 'main.js',
  'electron/archive-process': 'archive-process.js',
}

/** What the archive reads beside its modules at run time. */
const data = ['db/migrations', 'archive/samples']

const copyData: Plugin = {
  name: 'van-thu:copy-data',
  closeBundle: () => {
    for (const folder of data)
      cpSync(path.join(root, folder), path.join(out, 'main', folder), { recursive: true, filter: file => !file.endsWith('.ts') })
  },
}

export default defineConfig({
  main: {
    plugins: [copyData],
    build: {
      outDir: path.join(out, 'main'),
      rolldownOptions: {
        input: {
          'electron/main': path.join(root, 'electron/main.ts'),
          'electron/archive-process': path.join(root, 'electron/archive-process.ts'),
          'archive/hosts/worker': path.join(root, 'archive/hosts/worker.ts'),
          'archive/hosts/verify-worker': path.join(root, 'archive/hosts/verify-worker.ts'),
          'archive/hosts/keys-worker': path.join(root, 'archive/hosts/keys-worker.ts'),
          'archive/hosts/preparing-worker': path.join(root, 'archive/hosts/preparing-worker.ts'),
          'archive/hosts/stamp-worker': path.join(root, 'archive/hosts/stamp-worker.ts'),
          'archive/hosts/signatures-worker': path.join(root, 'archive/hosts/signatures-worker.ts'),
          'archive/hosts/reading-worker': path.join(root, 'archive/hosts/reading-worker.ts'),
        },
        output: {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: root,
          entryFileNames: ({ name }) => entries[name] ?? `${name}.js`,
        },
      },
    },
  },
  preload: {
    build: {
      outDir: path.join(out, 'preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: path.join(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: mergeConfig(screens, {
    // Named here: where this file is bundled for loading, the screens' own configuration takes its folder for this one's.
    root: path.join(root, 'renderer'),
    build: {
      outDir: path.join(out, 'renderer'),
      rolldownOptions: { input: path.join(root, 'renderer/index.html') },
    },
  }),
})
