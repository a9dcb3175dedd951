/** Verbs in the present tense that begin what a goal is to lead to: «som fremmer … og styrker …». */
const present = new Set(
  (
    'fremmer fremjar styrker styrkjer styrkar bidrar bidreg sikrer sikrar utvikler utviklar skaper skapar øker aukar gir gjev ' +
    'ivaretar varetek synliggjør synleggjer reduserer effektiviserer bedrer betrar forbedrer legger legg leggjer gjør gjer ' +
    'støtter støttar stimulerer hindrer hindrar tiltrekker tiltrekkjer beholder samler samlar knytter knyter åpner opnar ' +
    'forenkler forenklar løfter lyfter løftar verner vernar kutter kuttar senker senkar sparer sparar løser løyser ' +
    'trygger tryggjer inkluderer inkluderar mobiliserer mobiliserar rekrutterer rekrutterar profilerer profilerar ' +
    'tilrettelegger tilretteleggjer utløser utløyser fornyer fornyar reduserar synleggjer engasjerer engasjerar ' +
    'motvirker motverkar fører fremmar omfatter omfattar'
  ).split(' '),
)
/** Participles that stand where such a verb is left out: «utvikles flere arbeidsplasser og økt deltakelse». */
const participles = new Set(['økt', 'auka', 'styrket', 'styrkt', 'redusert', 'bedre', 'betre', 'bedret', 'betra'])

export const startsClause = (word: string): boolean => present.has(word) || participles.has(word)

/** Short infinitives, which the ending -e does not give away. */
const short = new Set([
  'delta',
  'ha',
  'gi',
  'gje',
  'få',
  'se',
  'sjå',
  'gå',
  'ta',
  'nå',
  'bli',
  'bidra',
  'stå',
  'dra',
  'bygge',
  'så',
  'skape',
  'vidareføre',
  'inngå',
  'oppnå',
  'foreslå',
  'føreslå',
  'bistå',
  'tilby',
  'påse',
  'tilse',
  'ivareta',
  'overta',
  'oppta',
])

/** Nouns with the same ending: «Høringsuttalelse», «Næringskonferanse». */
const nouns = /(?:else|anse|anje|skole|skule|gruppe|messe|ende|åre|tjeneste|teneste|møte)$/u

export const isInfinitive = (word: string): boolean => {
  const lower = word.toLocaleLowerCase('nb')
  return short.has(lower) || (/^\p{L}{2,}(?:e|ra)$/u.test(lower) && !nouns.test(lower))
}

export const adverbs = [
  'aktivt',
  'videre',
  'vidare',
  'fortsatt',
  'framleis',
  'jevnlig',
  'jamleg',
  'sammen',
  'saman',
  'opp',
  'tett',
  'målrettet',
  'målretta',
]

/** Verbs of three words: «Legge til rette for nye bedrifter». */
export const phrases = /^(?:(?:Legge|Leggje) til rette|(?:Sette|Setje) i (?:verk|gang)|Ta i bruk|Ta vare på)(?!\p{L})/u
