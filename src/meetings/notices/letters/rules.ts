/** Why a letter did not go, as it is kept: never what the server wrote, which may hold an address. */
export const failures = ['no-address', 'refused', 'later', 'unreachable', 'sign-in', 'replaced', 'other'] as const
export type Failure = (typeof failures)[number]

/** `code` and `responseCode` as nodemailer gives them. */
export function asFailure({ code, responseCode }: { readonly code?: string; readonly responseCode?: number }): Failure {
  if (code === 'EAUTH') return 'sign-in'
  if (responseCode && responseCode >= 500) return 'refused'
  if (responseCode && responseCode >= 400) return 'later'
  return code ? 'unreachable' : 'other'
}

/** The server will say the same next time. */
export const isFinal = (failure: Failure): boolean =>
  failure === 'refused' || failure === 'no-address' || failure === 'replaced'
