import type { LabelMeaning } from './labels.ts'

/** Labels that name somebody: whose draft, whose resolution. A minority's or a party's draft is not the case's own. */
export const labelForms: readonly { means: LabelMeaning; form: RegExp; example: string }[] = [
  {
    means: 'proposal',
    form: /^(?:tilråding|innstilling) (?:frå|fra|til) [^.:]{2,40}$/iu,
    example: 'Tilråding frå dagleg leiar:',
  },
  {
    means: 'proposal',
    form: /^(?:forslag|framlegg) til vedtak (?:frå|fra) (?:sekretariat|dag|kommunedirektør|rådmann|arbeidsutval|lede|leia|styre)[^.:]{0,30}$/iu,
    example: 'Forslag til vedtak fra sekretariatet:',
  },
  {
    means: 'proposal',
    form: /^(?!mindretal)\p{L}[\p{L} -]{2,40}s (?:innstilling|tilråding|forslag til vedtak)$/iu,
    example: 'Regionrådsleders innstilling:',
  },
  {
    means: 'proposal',
    form: /^(?!mindretal)\p{L}[\p{L} -]{2,40} (?:si (?:tilråding|innstilling)|sitt (?:framlegg|forslag) til vedtak)$/iu,
    example: 'Sekretariatet si innstilling:',
  },
  {
    means: 'treatment',
    form: /^(?:endrings|tilleggs|utsettelses|utsetjings|alternativt )?(?:forslag|framlegg)(?: til vedtak)? (?:frå|fra) [^.:]{2,40}$/iu,
    example: 'Framlegg frå Karmøy:',
  },
  { means: 'decision', form: /^\p{L}[\p{L} -]{2,40}(?:s| sitt) vedtak$/iu, example: 'Lofotrådets vedtak:' },
  { means: 'decision', form: /^(?:enst\.?|samr\.?|einst\.?) vedtak$/iu, example: 'Enst. vedtak:' },
  {
    means: 'present',
    form: /^(?:faste |desse |følgende |følgjande )?(?:vara)?(?:medlemmer|medlemer|representanter|representantar) som møtte$/iu,
    example: 'Varamedlemmer som møtte:',
  },
  {
    means: 'absent',
    form: /^(?:faste )?(?:medlemmer|medlemer|representanter|representantar) som (?:ikke|ikkje) møtte$/iu,
    example: 'Faste medlemmer som ikke møtte:',
  },
  {
    means: 'alsoPresent',
    form: /^(?:andre|øvrige)(?: som møtte| møtende| tilstede)?$|^fr[aå] administrasjonen(?: møtte)?$/iu,
    example: 'Andre som møtte: dagleg leiar',
  },
]

export const formMeans = (label: string): LabelMeaning | undefined =>
  labelForms.find(({ form }) => form.test(label))?.means

/** What a scanner takes for something else in a label: `M0tested`, `lnnstilling`. */
export const misread: readonly (readonly [written: string, meant: string])[] = [
  ['M0tested', 'Møtested'],
  ['lnnstilling', 'Innstilling'],
  ['lnnkalling', 'Innkalling'],
  ['MØtedato', 'Møtedato'],
]

export const asMeant = (label: string): string =>
  label.replace(/(?<=\p{L})[0Ø](?=\p{Ll})/gu, 'ø').replace(/^l(?=n[a-zæøå])/u, 'I')
