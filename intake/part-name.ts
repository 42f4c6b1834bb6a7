// The name of a file as another file or a mail gives it.

const longest = 255

/** The last part of whatever is given as a name, in NFC, without signs that are not shown; may be empty. */
export const plainName = (name: string): string =>
  (name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-longest)
    .toWellFormed()
