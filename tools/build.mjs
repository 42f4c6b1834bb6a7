// `npm run build`: the screens for the web host, the application for Electron, and an installer where an Electron binary is to be had.
// Runs behind tools/with-node.mjs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

function run(...args) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', args[0]), ...args.slice(1)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

run('vite/bin/vite.js', 'build', '-c', 'renderer/vite.config.ts', '--logLevel', 'warn')
run('electron-vite/bin/electron-vite.js', 'build', '-c', 'build/electron.vite.config.ts', '--logLevel', 'warn')

if (existsSync(path.join(root, 'node_modules/electron/dist')) || process.env.ELECTRON_BUILDER_CACHE) {
  run('electron-builder/cli.js', '--config', 'build/electron-builder.config.ts', '--publish', 'never')
} else {
  process.stdout.write(
    'Đã dựng out/ và dist/. Chưa đóng gói bộ cài: máy này không có Electron. / Built; not packaged: no Electron binary here.\n',
  )
}
