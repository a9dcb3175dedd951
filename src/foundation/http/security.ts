/** What every answer carries (OWASP ASVS 5.0, chapters 3 and 4). No inline script or style, no other origin. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=(self)',
}

/**
 * An unsafe request must come from our own pages. Browsers say so in `Sec-Fetch-Site`; an older one says `Origin`.
 * A request with neither is no browser form and is refused.
 */
export function comesFromOurPages(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/** A cookie that scripts cannot read; `Secure` whenever the installation's address is https. */
export function cookie(name: string, value: string, about: { path: string; secure: boolean; maxAge: number }): string {
  const parts = [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${about.path}`,
    `Max-Age=${about.maxAge}`,
    'HttpOnly',
    'SameSite=Lax',
  ]
  return [...parts, ...(about.secure ? ['Secure'] : [])].join('; ')
}

export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return safelyDecoded(value.join('='))
  }
  return undefined
}

function safelyDecoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
