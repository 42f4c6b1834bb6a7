// The way in for the bytes of a table: workbook or text, by what they are. Old Excel files are refused with what to do.
import { Refusal } from '../../contract/refusal.ts'
import { looksBinary } from '../encoding.ts'
import { readCsv } from './csv.ts'
import type { Table, TableRow } from './table.ts'

/** 100 MiB: a register of 200,000 rows is smaller. */
const mostBytes = 100 * 1024 * 1024

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)
const zip = [0x50, 0x4b, 0x03, 0x04]
const compound = [0xd0, 0xcf, 0x11, 0xe0]

/** A workbook with a password lies as `EncryptedPackage` in a compound file, which old Excel files are too. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** A binary workbook (.xlsb) is a zip whose book is no XML; the names of its parts stand in it as they are. */
const isBinaryBook = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook.bin')

const pageStart = /^(?:<!doctype|<html|<head|<meta|<table|<style|<\?xml)/iu

/** A web page or XML, which programs give out under the name .xls. */
const isPage = (bytes: Uint8Array): boolean =>
  pageStart.test(
    Buffer.from(bytes.subarray(0, 1000))
      .toString('latin1')
      .replace(/^[^<]{0,3}|\0/gu, '')
      .trimStart(),
  )

/** Refuses a table by the size its folder gives (bytes): `file-empty`, `file-too-large`. */
export function checkTable(bytes: number, name: string): void {
  if (bytes === 0) throw new Refusal('file-empty', { name })
  if (bytes > mostBytes) throw new Refusal('file-too-large', { name, limit: '100 MB' })
}

/**
 * Reads one sheet of a table file (from 0); its rows are told one by one. Refuses `file-empty`, `file-too-large`, `table-kind`, `file-encrypted`,
 * `file-damaged`, `file-encoding`, `csv-quote`, `not-found`.
 */
export async function readTable(bytes: Uint8Array, name: string, sheet: number, onRow: (row: TableRow) => void): Promise<Table> {
  checkTable(bytes.length, name)
  if (startsWith(bytes, compound)) throw new Refusal(isLocked(bytes) ? 'file-encrypted' : 'table-kind', { name })
  if (startsWith(bytes, zip)) {
    if (/\.(?:ods|docx|odt|zip|pptx|xlsb)$/iu.test(name) || isBinaryBook(bytes)) throw new Refusal('table-kind', { name })
    const { readXlsx } = await import('./xlsx.ts')
    return readXlsx(bytes, name, sheet, onRow)
  }
  if (looksBinary(bytes) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || isPage(bytes)) throw new Refusal('table-kind', { name })
  if (sheet !== 0) throw new Refusal('not-found', { what: `trang tính thứ ${sheet + 1} của “${name}”` })
  return readCsv(bytes, name, onRow)
}
