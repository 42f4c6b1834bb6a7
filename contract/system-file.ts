// Files that no clerk put into a folder: what systems and office programs lay beside the letters. Names only; asked wherever a whole folder is taken.

/** Hidden files, previews and settings of folders, and the marks that office programs lay beside an open file. */
const beside = /^(?:\.|~\$|(?:eh)?thumbs\.db$|desktop\.ini$|__macosx$)/iu

/** Whether a file or folder of this name is passed over where all of a folder is taken. */
export const isSystemFile = (name: string): boolean => beside.test(name)
