// How the application is packaged: electron-builder's own check of the configuration. No package is built here.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import config from '../../build/electron-builder.config.ts'
import { appId } from '../../electron/origin.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<'main' | 'type', string> & {
  devDependencies: Record<string, string>
}
/** A size from a PNG's header. */
const sizeOf = (file: string) => {
  const bytes = readFileSync(file)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

type Validate = (config: object, log: { isEnabled: boolean }) => Promise<void>
const { validateConfiguration } = createRequire(import.meta.url)('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration: Validate
}
const check = (given: object) => validateConfiguration(structuredClone(given), { isEnabled: false })

describe('the configuration', () => {
  test('passes electron-builder’s own check, which catches a misspelt key', async () => {
    await check(config)
    await expect(check({ ...config, asarUnpak: [] })).rejects.toThrow('asarUnpak')
    await expect(check({ ...config, electronFuses: { runAsNod: false } })).rejects.toThrow('electronFuses')
  })

  test('the fuses are the ones the documents promise', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
    expect(config.asar).toBe(true)
  })

  test('no administrator is needed, and the archive outlives the application', () => {
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['vi_VN'],
    })
    expect(config.win?.target).toEqual(['nsis', 'portable', 'zip'])
    expect(config.linux?.target).toEqual(['AppImage', 'deb'])
  })

  test('the application’s identity is the one that it tells the system, and nothing is published', () => {
    expect(config.appId).toBe(appId)
    expect(config.publish).toBeNull()
  })

  test('Electron is pinned to one version, and the packaged application carries it', () => {
    const installed = JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8')) as { version: string }
    expect(manifest.devDependencies.electron).toBe(installed.version)
    expect(config.electronVersion).toBeUndefined()
  })

  test('the main entry is where the build puts it, as a module', () => {
    expect(manifest).toMatchObject({ main: 'out/main/main.js', type: 'module' })
  })

  test('every icon is there in the size its name says', () => {
    const sizes = [16, 24, 32, 48, 64, 128, 256, 512]
    expect(sizes.map(size => sizeOf(path.join(root, `build/icons/${size}x${size}.png`)))).toEqual(sizes.map(size => [size, size]))
    expect(existsSync(path.join(root, config.win?.icon as string))).toBe(true)
  })
})
