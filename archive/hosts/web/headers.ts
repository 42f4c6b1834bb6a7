// The headers of every answer of the local web host: what a page of ours may load, and that nobody else may use or frame it.

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  /** Ant Design writes its styles into the page. */
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

export const contentPolicy: string = Object.entries(policy)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

/** Set on every answer, refusals too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()',
  'x-robots-tag': 'noindex',
}

/**
 * For the bytes of a token, which are a stranger's: no script, no origin of ours. A browser's own PDF viewer runs under none of this and shows
 * nothing in a sandbox, so a PDF only may not be framed.
 */
export const strangerPolicy = (mediaType: string): string =>
  mediaType === 'application/pdf' ? "frame-ancestors 'none'" : "default-src 'none'; sandbox; frame-ancestors 'none'"
