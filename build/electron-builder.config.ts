// How the application is packaged: Windows installer and portable, Linux AppImage and deb; everything in app.asar but native modules.
import type { Configuration } from 'electron-builder'
import { appId } from '../electron/origin.ts'

/** In node_modules, not at run time: what the screens' build has bundled, sources beside their builds, headers, package managers' own. */
const left = [
  'pdfjs-dist/{webpack.mjs,build,web,types,image_decoders,cmaps,iccs,standard_fonts}',
  'pdfjs-dist/legacy/{web,image_decoders}',
  'pdfjs-dist/legacy/{webpack.mjs,build/{*.min.mjs,pdf.sandbox*,pdf.renderer*}}',
  'node-addon-api',
  '@tesseract.js-data/vie/4.0.0',
  'tesseract.js/{dist,docs,benchmarks,examples}',
  // One core for each kind of processor, those that tesseract.js 7 asks for in Node, without the copies for browsers.
  'tesseract.js-core/{*.wasm.js,*-lstm.*}',
  'libheif-js/{libheif,libheif-wasm/{libheif.js,libheif.wasm,*.mjs}}',
  'better-sqlite3/{deps,src}',
  'better-sqlite3/binding.gyp',
  'pdfkit/{.yarn,tools}',
  'pdfkit/js/pdfkit.{browser,standalone,old}*',
  // Node takes the ES build.
  '@cantoo/pdf-lib/{cjs,dist,src,ts3.4}',
  'zod/src',
  'mammoth/mammoth.browser*',
  'jszip/dist',
  'postal-mime/{src,dist/cjs}',
  'underscore/{amd,modules}',
  'fontkit/src',
  '@noble/hashes/src',
  'flexsearch/{src,task}',
  '@expo-google-fonts/tinos/**/*.png',
]

const config: Configuration = {
  appId,
  productName: 'Văn Thư',
  executableName: 'van-thu',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
  artifactName: 'van-thu-${version}-${os}-${arch}.${ext}',
  directories: { output: 'release', buildResources: 'build' },
  files: [
    'out/**',
    'package.json',
    '!**/*.map',
    ...left.map(name => `!node_modules/${name}{,/**}`),
    // Prebuilt for eight platforms; each package carries its own.
    '!node_modules/better-sqlite3/prebuilds/**',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  // better-sqlite3 is Node-API with prebuilt binaries: nothing compiles, nothing is fetched for it.
  npmRebuild: false,
  electronLanguages: ['vi', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  win: { target: ['nsis', 'portable', 'zip'], icon: 'build/icons/512x512.png' },
  nsis: {
    // Each person installs for himself, without an administrator; the archive stays when the application goes.
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    shortcutName: 'Văn Thư',
    installerLanguages: ['vi_VN'],
    language: '1066',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    artifactName: 'van-thu-${version}-cai-dat-${arch}.${ext}',
  },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
  portable: { artifactName: 'van-thu-${version}-chay-ngay-${arch}.${ext}' },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons',
    category: 'Office',
    synopsis: 'Lưu trữ văn bản của cơ quan',
    maintainer: 'Văn Thư <van-thu@localhost>',
    desktop: {
      entry: { Name: 'Văn Thư', Comment: 'Lưu trữ văn bản của cơ quan, chạy ngoại tuyến', Keywords: 'văn thư;công văn;văn bản;lưu trữ;' },
    },
  },
  // A deb must name a home page; who publishes the application puts the real one here.
  extraMetadata: { homepage: 'https://van-thu.invalid' },
  publish: null,
}

export default config
