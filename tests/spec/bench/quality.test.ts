// What `npm run quality` measures with: the measures by hand, the halves, and the ways a question is typed.
import { describe, expect, test } from 'vitest'
import { fold } from '../../../core/text/fold.ts'
import { mean, measuresOf } from '../../bench/quality-measures.ts'
import { halfOf, ways } from '../../bench/quality-texts.ts'

describe('measures', () => {
  test('of one right answer in the second place', () => {
    expect(measuresOf(['a', 'b', 'c'], ['b'])).toEqual({ recall10: 1, recall100: 1, mrr: 0.5, ndcg10: 1 / Math.log2(3) })
  })
  test('of two right answers, one of them in place 11', () => {
    const answers = ['a', ...Array.from({ length: 9 }, (_, i) => `x${i}`), 'b']
    expect(measuresOf(answers, ['a', 'b'])).toEqual({ recall10: 0.5, recall100: 1, mrr: 1, ndcg10: 1 / (1 + 1 / Math.log2(3)) })
  })
  test('of no right answer are nothing', () => {
    expect(measuresOf(['a'], ['b'])).toEqual({ recall10: 0, recall100: 0, mrr: 0, ndcg10: 0 })
  })
  test('are the mean over questions', () => {
    expect(mean([measuresOf(['a'], ['a']), measuresOf([], ['a'])])).toEqual({ recall10: 0.5, recall100: 0.5, mrr: 0.5, ndcg10: 0.5 })
  })
})

const questions = Array.from({ length: 200 }, (_, i) => ({
  id: `q-${i}`,
  question: 'Ủy ban nhân dân xã hòa giải tranh chấp đất đai thế nào?',
  gold: ['a'],
}))
const typed = (way: string) => questions.map(question => ways[way]?.(question) ?? '')

test('each question is in one half, about as many in either', () => {
  const [tuning, reporting] = [halfOf(questions, 'tuning'), halfOf(questions, 'reporting')]
  expect(new Set([...tuning, ...reporting].map(({ id }) => id)).size).toBe(200)
  expect(Math.abs(tuning.length - reporting.length)).toBeLessThan(60)
})

describe('a question typed', () => {
  test('without marks folds to the same', () => {
    expect(typed('without marks')[0]).toBe('Uy ban nhan dan xa hoa giai tranh chap dat dai the nao?')
  })
  test('with the tone moved is spelled otherwise and folds to the same', () => {
    expect(typed('tone moved')[0]).toBe('Uỷ ban nhân dân xã hoà giải tranh chấp đất đai thế nào?')
  })
  test('with a typo has one wrong word, the same each time', () => {
    const words = (line: string) => fold(line).split(' ')
    const right = words(questions[0]?.question ?? '')
    for (const line of typed('one typo')) expect(words(line).filter((word, i) => word !== right[i]).length).toBeLessThanOrEqual(1)
    expect(typed('one typo')).toEqual(typed('one typo'))
    expect(new Set(typed('one typo')).size).toBeGreaterThan(50)
  })
})
