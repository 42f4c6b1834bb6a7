// The bundle with its wasm inside has the types of the one without.
declare module 'libheif-js/libheif-wasm/libheif-bundle.js' {
  import type { MainModule } from 'libheif-js/libheif-wasm/libheif.js'

  export type { MainModule }
  // biome-ignore lint/style/noDefaultExport: the package exports its opener so
  export default function open(): MainModule
}
