import type { Words } from '../foundation/words.ts'

export const words = {
  noSuchYear: [
    'Skriv et årstall mellom 1900 og 2200.',
    'Skriv eit årstal mellom 1900 og 2200.',
    'Write a year between 1900 and 2200.',
  ],
  wrongNumber: [
    'En sats er mellom 0 og 100 000, et antall mellom 0 og 1 000 000, med høyst fire desimaler.',
    'Ein sats er mellom 0 og 100 000, eit tal mellom 0 og 1 000 000, med høgst fire desimalar.',
    'A rate is between 0 and 100,000, a quantity between 0 and 1,000,000, with at most four decimals.',
  ],
  wrongPercent: [
    'En andel er mellom 0 og 100 prosent, en stilling mellom 0 og 1000 prosent.',
    'Ein del er mellom 0 og 100 prosent, ei stilling mellom 0 og 1000 prosent.',
    'A share is between 0 and 100 per cent, a position between 0 and 1000 per cent.',
  ],
  tooLarge: [
    'Beløpet er for stort. Skriv det i kroner.',
    'Beløpet er for stort. Skriv det i kroner.',
    'The amount is too large. Write it in kroner.',
  ],
} satisfies Words
