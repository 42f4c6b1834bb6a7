// What a source file is for whoever opens it, by its name. What is not in the table is bytes.

const mediaTypes: readonly (readonly [ending: RegExp, mediaType: string])[] = [
  [/\.(txt|md)$/iu, 'text/plain'],
  [/\.pdf$/iu, 'application/pdf'],
  [/\.png$/iu, 'image/png'],
  [/\.jpe?g$/iu, 'image/jpeg'],
  [/\.webp$/iu, 'image/webp'],
  [/\.tiff?$/iu, 'image/tiff'],
  [/\.hei[cf]$/iu, 'image/heic'],
]

export const mediaTypeOf = (name: string): string => mediaTypes.find(([ending]) => ending.test(name))?.[1] ?? 'application/octet-stream'
