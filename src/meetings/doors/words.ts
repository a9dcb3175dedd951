import type { Said, Words } from '../../foundation/words.ts'
import type { ClosingBasis } from './rules.ts'

/** As the chair puts it and the page offers it. */
export const basisWords: Readonly<Record<ClosingBasis, Said>> = {
  'service-matters': [
    'Saken gjelder en arbeidstakers tjenstlige forhold (møtet skal lukkes)',
    'Saka gjeld tenestlege forhold for ein arbeidstakar (møtet skal lukkast)',
    'The case concerns an employee’s service (the meeting shall be closed)',
  ],
  secrecy: [
    'Saken inneholder opplysninger med lovbestemt taushetsplikt (møtet skal lukkes)',
    'Saka inneheld opplysningar med lovbestemt teieplikt (møtet skal lukkast)',
    'The case holds information under statutory secrecy (the meeting shall be closed)',
  ],
  privacy: [
    'Hensynet til personvern krever det (møtet kan lukkes)',
    'Omsynet til personvern krev det (møtet kan lukkast)',
    'Personal privacy requires it (the meeting may be closed)',
  ],
  'public-interests': [
    'Tungtveiende offentlige interesser, og opplysninger som kan unntas etter offentleglova (møtet kan lukkes)',
    'Tungtvegande offentlege interesser, og opplysningar som kan gjerast unntak for etter offentleglova (møtet kan lukkast)',
    'Weighty public interests, and information that offentleglova lets be exempt (the meeting may be closed)',
  ],
  'debate-on-closing': [
    'Bare debatten om å lukke møtet (møtelederen eller organet bestemmer det; åpne igjen før dere stemmer)',
    'Berre debatten om å lukke møtet (møteleiaren eller organet bestemmer det; opne att før de røystar)',
    'Only the debate on closing (the meeting chair or the body decides; open again before the vote)',
  ],
}

export const words = {
  closed: ['Møtet er lukket', 'Møtet er lukka', 'The meeting is closed to the public'],
  open: ['Møtet er åpent', 'Møtet er ope', 'The meeting is open to the public'],
  voteInOpen: [
    'Voteringen om å lukke møtet skal holdes i åpent møte. Åpne dørene først.',
    'Røystinga om å lukke møtet skal haldast i ope møte. Opne dørene først.',
    'The vote on closing is held in open meeting. Open the doors first.',
  ],
  notVoted: [
    'Organet har ikke vedtatt å lukke møtet i denne saken. Stem over lukkingen i åpent møte først.',
    'Organet har ikkje vedteke å lukke møtet i denne saka. Røyst over lukkinga i ope møte først.',
    'The body has not decided to close the meeting for this item. Vote on the closing in open meeting first.',
  ],
  alreadyClosed: ['Dørene er allerede lukket.', 'Dørene er allereie lukka.', 'The doors are already closed.'],
  alreadyOpen: ['Dørene er allerede åpne.', 'Dørene er allereie opne.', 'The doors are already open.'],
  provisionMissing: [
    'Oppgi paragrafen i offentleglova som opplysningene kunne vært unntatt etter.',
    'Oppgi paragrafen i offentleglova som opplysningane kunne vore unnatekne etter.',
    'State the paragraph of offentleglova by which the information could have been exempt.',
  ],
  basisTooLong: [
    'Hjemmelen kan ha opptil 200 tegn.',
    'Heimelen kan ha opptil 200 teikn.',
    'The legal basis can have up to 200 characters.',
  ],
  someAreRemote: (names: string) => [
    `${names} deltar på nett. Et møte som skal lukkes, kan ikke holdes som fjernmøte.`,
    `${names} deltek på nett. Eit møte som skal lukkast, kan ikkje haldast som fjernmøte.`,
    `${names} take part online. A meeting that shall be closed cannot be held remotely.`,
  ],
} satisfies Words
