// Who the application is: its identity with the system, and the one address that it shows and trusts. Knows nothing of windows or files.

/** Never changes: Windows ties the installed application, its shortcuts and its uninstaller to it. */
export const appId = 'vn.vanthu.desktop'

export const scheme = 'van-thu'
const host = 'app'
export const startUrl = `${scheme}://${host}/index.html`

/** Whether a URL is a page or resource of the application itself, by a parser and never by a prefix. */
export function isOwnUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const parsed = new URL(url)
  return parsed.protocol === `${scheme}:` && parsed.host === host && parsed.username === '' && parsed.password === ''
}

/** The schemes a request may have: the application, what a page makes itself, and the developer tools. No network. */
const localSchemes = new Set([`${scheme}:`, 'devtools:', 'blob:', 'data:'])

/** Whether a request stays inside the application. */
export const staysInside = (url: string): boolean => URL.canParse(url) && localSchemes.has(new URL(url).protocol)
