const start = /^(?:https?:\/\/|www\.)\S+$/i
const onlyAddressLetters = /^[a-z0-9\-._~:/?#[\]@!$&'()*+,;=%æøå]+$/

export const isAddress = (text: string): boolean => start.test(text)

/**
 * Does `next` go on with the address that `sofar` began? Addresses are broken after or before one of their own signs,
 * and neither a space nor a missing hyphen is put between.
 */
export function addressGoesOn(sofar: string, next: string): boolean {
  if (!onlyAddressLetters.test(next) || isAddress(next)) return false
  if (/[-/_=&?.%#]$/.test(sofar)) return true
  return /^[/?#&=_.%-]/.test(next) && next.length > 1
}
