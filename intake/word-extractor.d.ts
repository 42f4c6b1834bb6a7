// What doc-text.ts takes of the inside of word-extractor, which has no types of its own.
declare module 'word-extractor/lib/buffer-reader.js' {
  class BufferReader {
    constructor(bytes: Buffer)
  }
  export = BufferReader
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type BufferReader from 'word-extractor/lib/buffer-reader.js'

  class WordOleExtractor {
    /** The pieces of text in their order; signs by which Word sets them are in it. */
    _pieces: { text: string }[]
    /** How many signs each part of the text has (MS-DOC 2.5.4). */
    _boundaries: Record<'ccpText' | 'ccpFtn' | 'ccpHdd' | 'ccpAtn' | 'ccpEdn' | 'ccpTxbx', number>
    extract(reader: BufferReader): Promise<string>
    writePieces(file: Buffer, table: Buffer): void
    normalizeHeaders(file: Buffer, table: Buffer): void
    buildDocument(): string
  }
  export = WordOleExtractor
}
