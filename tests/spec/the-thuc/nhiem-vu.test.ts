// Where tasks end: closing formulas, and lines that stop short where no blank line parts the paragraphs.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const tasksOf = (body: string) => readWith({ body }).values.nhiemVu.map(task => task.text)
const wide = 'Sở Y tế đề nghị các cơ quan, đơn vị tổ chức thực hiện một số nội dung công việc sau đây:'

describe('the end of a task', () => {
  it.each([
    'Trân trọng./.',
    'Trân trọng kính mời./.',
    'Rất mong nhận được sự quan tâm của Quý đơn vị./.',
    'Kính đề nghị cấp có thẩm quyền xem xét, quyết định.',
    'Đề nghị các đơn vị nghiêm túc thực hiện./.',
    'Nhận được văn bản này, yêu cầu các đơn vị thực hiện./.',
  ])('[NV-4] is the closing formula: %s', closing => {
    expect(tasksOf(`1. Trung tâm Y tế\n\n- Kiểm tra kho thuốc.\n\n${closing}`)).toEqual(['Kiểm tra kho thuốc.'])
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- Kiểm tra kho thuốc.\n${closing}`)).toEqual(['Kiểm tra kho thuốc.'])
  })

  it('[NV-4] is the formula even below a line that is full', () => {
    const task = 'Kiểm tra, niêm yết giá thuốc và báo cáo kết quả về cơ quan thường trực đúng thời gian.'
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- ${task}\nTrân trọng./.`)).toEqual([task])
  })

  it('[NV-5] is a line that stops short; a full one goes on', () => {
    const full = 'Kiểm tra, niêm yết giá thuốc và báo cáo kết quả về cơ quan thường trực, trạm y tế xã.'
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- Kiểm tra kho thuốc.\nBáo cáo kết quả trong tháng.`)).toEqual([
      'Kiểm tra kho thuốc.',
      'Báo cáo kết quả trong tháng.',
    ])
    expect(tasksOf(`${wide}\n1. Trung tâm Y tế\n- ${full}\nBáo cáo kết quả trong tháng.`)).toEqual([`${full} Báo cáo kết quả trong tháng.`])
  })
})
