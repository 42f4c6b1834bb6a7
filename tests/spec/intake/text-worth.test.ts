import { describe, expect, test } from 'vitest'
import { isBroken, isEnough } from '../../../intake/text-worth.ts'

const words =
  'Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về việc tăng cường công tác phòng, chống dịch bệnh trên địa bàn, Sở Y tế đề nghị. '
const page = words.repeat(4)

describe('the text that a page carries', () => {
  test.each(['NFC', 'NFD'])('is enough in %s, and no broken one', form => {
    expect([isEnough(page.normalize(form)), isBroken(page.normalize(form))]).toEqual([true, false])
  })

  test('is broken where the letters of its words are drawn apart', () => {
    const apart = page.replace(/[À-ỹ]/gu, ' ')
    expect([isEnough(apart), isBroken(apart)]).toEqual([false, true])
  })
})
