const roles =
  '(?:fylkes|vara|fylkesvara)?ordfører\\p{L}*|(?:fylkes|vara|fylkesvara)?ordførar\\p{L}*|nestleder|nestleiar|leder|leiar|' +
  'kommunedirektør\\p{L}*|rådgiver\\p{L}*|rådgjevar\\p{L}*|daglig leder|dagleg leiar|prosjektleder|prosjektleiar|' +
  'sekretariat\\p{L}*|statsforvalter\\p{L}*|statsforvaltar\\p{L}*|direktør\\p{L}*|regionrådsleder|regionrådsleiar'

/** How the one who presents an item is named behind its title. */
export const presenterHabits: readonly { form: RegExp; example: string; who: string }[] = [
  {
    form: /[,;–-]?\s+v\/\s?(?<who>[^,;]+(?:, [^,;]+)?)$/u,
    example: 'Budsjett 2026 v/ daglig leder',
    who: 'daglig leder',
  },
  {
    form: new RegExp(
      `[,;–-]?\\s+ved\\s+(?<who>(?:\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}|(?:\\p{L}+s )?(?:${roles}))[^;]*)$`,
      'u',
    ),
    example: 'Ny ferjerute ved fylkesordføreren',
    who: 'fylkesordføreren',
  },
  {
    form: /(?<=orientering|informasjon|innlegg|presentasjon|innleiing|innledning)\s+(?:ved|frå|fra)\s+(?<who>\p{Lu}[^;]*)$/iu,
    example: 'Jernbanen – orientering ved Jernbanedirektoratet',
    who: 'Jernbanedirektoratet',
  },
  {
    form: /[,;–-]?\s+(?:Innleder|Innleiar|Innledning ved|Innleiing ved):?\s+(?<who>[^;]+)$/u,
    example: 'Kommuneøkonomi. Innleder: KS',
    who: 'KS',
  },
]

export function presenterIn(text: string): { without: string; who: string } | undefined {
  for (const { form } of presenterHabits) {
    const found = form.exec(text)
    if (found) return { without: text.slice(0, found.index), who: found.groups!.who!.trim() }
  }
  return undefined
}
