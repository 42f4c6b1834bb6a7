// The regular expressions of a source file, by the compiler's own parser, and what makes one slow on a long text.
import { readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import ts from 'typescript'

export type Expression = { source: string; flags: string; at: string }

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

const isConstruction = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp'

/** The literals of a file and the lines where it builds an expression from parts. */
export function expressionsIn(file: string): { literals: Expression[]; constructions: string[] } {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const place = (node: ts.Node): string => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const nodes = [...nodesOf(tree)]
  return {
    literals: nodes.filter(ts.isRegularExpressionLiteral).map(node => {
      const end = node.text.lastIndexOf('/')
      return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: place(node) }
    }),
    constructions: nodes.filter(isConstruction).map(place),
  }
}

const lookBehind = /\(\?<[=!]/gu
/** An escaped sign or a class, which quantify nothing. */
const atom = /\\(?:[pPu]\{[^{}]*\}|.)|\[(?:\\.|[^\]\\])*\]/gsu

/** The insides of the look-behinds: those are tried at every place of the text, before what they stand in front of. */
function lookBehindsOf(source: string): string[] {
  const bare = source.replace(atom, 'x')
  return [...bare.matchAll(lookBehind)].map(found => {
    let depth = 1
    let end = found.index + found[0].length
    for (; end < bare.length && depth > 0; end++) depth += bare[end] === '(' ? 1 : bare[end] === ')' ? -1 : 0
    return bare.slice(found.index + found[0].length, end - 1)
  })
}

/**
 * Why an expression takes more than linear time on some text: backtracking, a stretch read again from each of its places, or what scslre leaves
 * out: an endless look-behind, a back reference. Empty for a linear one.
 */
export function slownessOf({ source, flags }: { source: string; flags: string }): string[] {
  const { reports } = analyse({ source, flags }, { maxReports: 1 })
  return [
    ...reports.map(({ type, exponential }) => `${exponential ? 'exponential' : 'polynomial'} (${type})`),
    ...(lookBehindsOf(source).some(inside => /[*+]|\{\d+,\}/u.test(inside)) ? ['look-behind without end'] : []),
    ...(/\\[1-9]|\\k</u.test(source) ? ['back reference'] : []),
  ]
}
