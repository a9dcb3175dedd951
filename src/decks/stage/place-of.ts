/** «visitoestfold.com», which is what a reader remembers of an address. */
export const placeOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
