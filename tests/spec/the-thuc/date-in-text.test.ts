// Days that stand elsewhere than in a whole line of place and date: over two lines, with letters for digits, in a first sentence.
import { describe, expect, it } from 'vitest'
import { readWith } from './reading-of.ts'

const dayOf = (date: string) => {
  const { theThuc } = readWith({ date })
  return [theThuc.ngayBanHanh?.value, theThuc.ngayBanHanh?.sure, theThuc.diaDanh?.value]
}

describe('a damaged or parted day', () => {
  it.each([
    ['An Giang, ngày 05 tháng 6\nnăm 2022', '2022-06-05'],
    ['An Giang, ngày 05\ntháng 6 năm 2022', '2022-06-05'],
    ['An Giang,\nngày 05 tháng 6 năm 2022', '2022-06-05'],
    ['An Giang,\nNgày 05 tháng 6 năm 2022', '2022-06-05'],
    ['An Giang, ngày ll tháng O5 năm 2021', '2021-05-11'],
    ['An Giang, ngày 2I tháng 1O năm 2021', '2021-10-21'],
  ])('[NDD-7] %j is likely', (date, iso) => expect(dayOf(date)).toEqual([iso, 'likely', 'An Giang']))

  it.each([
    'An Giang, ngày OL tháng 4 năm 2018',
    'An Giang, ngày 02 tháng 4 năm 2O18',
    'An Giang, ngày 05 tháng Ì năm 2022',
    'An Giang, ngày 05 tháng 6\nV/v giao vốn năm 2022',
  ])('[NDD-7] %j is not guessed', date => expect(dayOf(date)[0]).toBeUndefined())
})

const minutes = (first: string, date = '', kind = 'BIÊN BẢN\nHọp xét khen thưởng') => {
  const { theThuc, values } = readWith({ so: 'Số: 12/BB-SYT', vv: '', to: '', date, kind, body: `${first}\n\nHội đồng thống nhất.` })
  return [theThuc.ngayBanHanh?.value, theThuc.ngayBanHanh?.sure, values.trichYeu]
}

describe('the day of a biên bản', () => {
  it.each([
    'Hôm nay, ngày 05 tháng 6 năm 2022, tại Sở Y tế, chúng tôi gồm:',
    'Hôm nay, hồi 8 giờ 30, ngày 05 tháng 6 năm 2022, tại Sở Y tế đã họp.',
    'Hôm nay, vào lúc 14 giờ 00, ngày 05/6/2022, tại phòng họp số 2.',
    'Vào hồi 8 giờ 00 phút, ngày 05 tháng 6\nnăm 2022, tại Sở Y tế.',
    'Ngày 05 tháng 6 năm 2022, tại Sở Y tế, Hội đồng họp.',
    'Căn cứ Quyết định số 12/QĐ-SYT ngày 01/6/2022;\n\nHôm nay, ngày 05 tháng 6 năm 2022, tại Sở Y tế:',
    '1. Thời gian: 8 giờ 00, ngày 05/6/2022\n2. Địa điểm: Hội trường.',
  ])('[NDD-6] %j is likely', first => expect(minutes(first)).toEqual(['2022-06-05', 'likely', 'Họp xét khen thưởng']))

  it('[NDD-6] stays unknown where it is blank, and is the head’s where that has one', () => {
    expect(minutes('Hôm nay, ngày      tháng 6 năm 2022, tại Sở Y tế.')[0]).toBeUndefined()
    expect(minutes('Hôm nay, ngày 05 tháng 6 năm 2022, tại Sở Y tế.', 'An Giang, ngày 07 tháng 6 năm 2022')[0]).toBe('2022-06-07')
  })

  it('[NDD-6] is no báo cáo’s', () => {
    expect(minutes('Hôm nay, ngày 05 tháng 6 năm 2022, Sở Y tế họp.', '', 'BÁO CÁO\nKết quả họp')[0]).toBeUndefined()
  })
})

describe('the line of place and date', () => {
  it.each([
    ['Hà Nội, hồi 21 giờ 00, ngày 07 tháng 9 năm 2021', '2021-09-07', 'Hà Nội'],
    ['Hà Nội, lúc 9h30 ngày 07 tháng 9 năm 2021', '2021-09-07', 'Hà Nội'],
  ])('[NDD-1] %s has an hour before the day', (date, iso, place) => expect(dayOf(date)).toEqual([iso, 'certain', place]))

  it('[NDD-3] a name of one syllable with other marks is not the province’s', () => {
    expect(dayOf('Đức Huệ, ngày 14 tháng 5 năm 2020')[2]).toBe('Đức Huệ')
  })
})
