// The option `--so`: which of several sổ đăng ký, by its name.
import type { Calls } from '../calls.ts'
import { type Call, textOf, WrongUsage } from './command.ts'
import { plain } from './register-columns.ts'

/** The register that `--so` names, else `otherwise`. */
export async function soNamed<Other>(
  call: Call,
  calls: Calls,
  { kind, nam }: { kind: string; nam: number },
  otherwise: Other,
): Promise<number | Other> {
  const name = textOf(call, 'so')
  if (name === null) return otherwise
  const books = (await calls.soDangKy.books({ nam })).filter(({ direction }) => direction === kind)
  const found = books.find(({ ten }) => plain(ten) === plain(name))
  if (!found) throw new WrongUsage(`--so: không có sổ “${name}”. Các sổ: ${books.map(({ ten }) => ten).join(', ') || 'không có'}.`)
  return found.soId
}
