const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Common words that only one of the two written languages has, with some of the field's own. */
const bokmål = words(
  `ikke en et fra hver hvert være blir ble noen noe mer flere jeg hva hvem hvordan vedtatt vedtas saksliste inntekter
  utgifter innstilling behandling sakene kommunene kommunens innbygger innbyggere innbyggerne enstemmig bærekraftig
  åpning forslag leder ordfører medlemmer fremmer styrket regionens bidrar`,
)
const nynorsk = words(
  `ikkje ein eit ei frå kvar kvart vere vert vart nokon noko meir fleire eg kva kven korleis vedteken vedteke sakliste
  ymse tilråding handsaming samrøystes innbyggjar innbyggjarar innbyggjarane kommunane berekraftig opning framlegg inna
  innan dei høyring leiar ordførar verkemiddel saka medlemer fremjar styrkt styrkja  
  bidreg gjere namn godkjend godkjende møtestad skape folketal folketalet løn tilskot rekneskap budsjettframlegg`,
)

/** Bokmål or nynorsk, by counting such words; the counts are the reason given. Bokmål when neither is heard. */
export function languageOf(texts: Iterable<string>): { language: 'nb' | 'nn'; bokmål: number; nynorsk: number } {
  const counts = { bokmål: 0, nynorsk: 0 }
  for (const text of texts) {
    for (const word of text.toLocaleLowerCase('nb').split(/[^\p{L}]+/u)) {
      const [nb, nn] = [bokmål.has(word), nynorsk.has(word)]
      if (nb && !nn) counts.bokmål++
      if (nn && !nb) counts.nynorsk++
    }
  }
  return { language: counts.nynorsk > counts.bokmål ? 'nn' : 'nb', ...counts }
}
