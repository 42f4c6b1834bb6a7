// Where the clerk is: an address behind `#`, its parts and its words after `?`. Knows no screen.
import { useSyncExternalStore } from 'react'

export type Place = { path: string; parts: string[]; asked: URLSearchParams }

const read = (): Place => {
  const [path = '/', asked = ''] = (location.hash.slice(1) || '/').split('?')
  return { path, parts: path.split('/').filter(Boolean).map(decodeURIComponent), asked: new URLSearchParams(asked) }
}

let place = read()
const heard = new Set<() => void>()
const tell = () => {
  place = read()
  for (const hear of heard) hear()
}
addEventListener('hashchange', tell)
addEventListener('popstate', tell)

/** An address from its parts; words that are empty are left out. */
export const addressOf = (path: string, words: Record<string, string | null | undefined> = {}): string => {
  const asked = new URLSearchParams(Object.entries(words).filter((pair): pair is [string, string] => Boolean(pair[1])))
  return `#${path}${asked.size ? `?${asked}` : ''}`
}

/** Goes there; with `replace` the place left is not kept in the history. */
export function go(address: string, { replace = false } = {}) {
  if (address === location.hash) return
  if (replace) {
    history.replaceState(null, '', address)
    tell()
  } else location.hash = address
}

export const back = () => history.back()

/** The place the clerk is at; the screen is drawn anew when it changes. */
export const usePlace = (): Place =>
  useSyncExternalStore(
    hear => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
    () => place,
  )

/** Which differences are listed: those in fields that the clerk set (`van-thu`), or those of one field and rule. */
export type RereadWords = { tab?: string | undefined; field?: string | undefined; rule?: string | undefined }

/** Addresses of the screens, so that no screen has to know another. */
export const to = {
  list: (words: { q?: string | undefined; tab?: string | undefined; sort?: string | undefined } = {}) => addressOf('/', words),
  queue: addressOf('/cho-duyet'),
  review: (id: number) => addressOf(`/cho-duyet/${id}`),
  newLetter: addressOf('/dang-ky'),
  oldRegister: addressOf('/nhap-so'),
  letter: (id: number, q?: string) => addressOf(`/van-ban/${id}`, { q }),
  correct: (id: number) => addressOf(`/van-ban/${id}/sua`),
  family: (id: number) => addressOf(`/gia-dinh/${id}`),
  stamp: (id: number) => addressOf(`/dau-den/${id}`),
  posting: (id: number) => addressOf(`/gui/${id}`),
  /** `withTicked`: on paper with the other văn bản that are ticked. */
  recipients: (id: number, xem?: 'giay', withTicked = false) => addressOf(`/noi-nhan/${id}`, { xem, cung: withTicked ? 'da-chon' : '' }),
  slip: (id: number) => addressOf(`/phieu/${id}`),
  reread: (words: RereadWords = {}) => addressOf('/doc-lai', words),
  rereadLetter: (id: number, words: RereadWords = {}) => addressOf(`/doc-lai/${id}`, words),
  agencies: (words: { tab?: string; cap?: string; tinh?: string; q?: string } = {}) => addressOf('/danh-ba', words),
  agency: (id: number) => addressOf(`/danh-ba/${id}`),
  today: (tab?: string) => addressOf('/viec-hom-nay', { tab }),
  register: addressOf('/so-dang-ky'),
  numbers: addressOf('/so-dang-ky/so'),
  reports: addressOf('/so-dang-ky/bao-cao'),
  files: addressOf('/ho-so'),
  fileList: (words: { kind: string; nam?: string; id?: string }) => addressOf('/ho-so/in', words),
  hoSo: (id: number) => addressOf(`/ho-so/${id}`),
  settings: addressOf('/cai-dat'),
}
