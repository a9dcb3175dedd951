import type { Said, Words } from '../../foundation/words.ts'

export const words = {
  whichMunicipality: (name: string): Said => [
    `Det finnes flere kommuner som heter ${name}. Skriv fylket i parentes, for eksempel «${name} (Østfold)».`,
    `Det finst fleire kommunar som heiter ${name}. Skriv fylket i parentes, til dømes «${name} (Østfold)».`,
    `Several municipalities are called ${name}. Write the county in brackets, for example “${name} (Østfold)”.`,
  ],
  noSuchMunicipality: (name: string): Said => [
    `Vi kjenner ingen kommune som heter «${name}». Rett navnet, eller utelat linjen.`,
    `Vi kjenner ingen kommune som heiter «${name}». Rett namnet, eller utelat linja.`,
    `We know no municipality called “${name}”. Correct the name, or leave the line out.`,
  ],
  yearMissing: [
    'Møtet mangler dato. Svar på spørsmålet om datoen, eller utelat møtet.',
    'Møtet manglar dato. Svar på spørsmålet om datoen, eller utelat møtet.',
    'The meeting has no date. Answer the question about the date, or leave the meeting out.',
  ],
  bodyMissing: [
    'Møtet mangler organ. Skriv hvilket organ som møtes, eller utelat møtet.',
    'Møtet manglar organ. Skriv kva organ som møtest, eller utelat møtet.',
    'The meeting has no body. Write which body meets, or leave the meeting out.',
  ],
  numberWrong: (number: string): Said => [
    `«${number}» er ikke et saksnummer. Skriv det som 002/24.`,
    `«${number}» er ikkje eit saksnummer. Skriv det som 002/24.`,
    `“${number}” is not a case number. Write it as 002/24.`,
  ],
  budgetYearMissing: [
    'Budsjettet mangler år. Skriv året, eller utelat budsjettet.',
    'Budsjettet manglar år. Skriv året, eller utelat budsjettet.',
    'The budget has no year. Write the year, or leave the budget out.',
  ],
  planYearMissing: [
    'Planen mangler år. Skriv året, eller utelat planen.',
    'Planen manglar år. Skriv året, eller utelat planen.',
    'The plan has no year. Write the year, or leave the plan out.',
  ],
  amountMissing: (line: string): Said => [
    `Linjen «${line}» mangler beløp. Skriv det, eller utelat linjen.`,
    `Linja «${line}» manglar beløp. Skriv det, eller utelat linja.`,
    `The line “${line}” has no amount. Write it, or leave the line out.`,
  ],
  alreadyAccepted: [
    'Dokumentet er tatt inn allerede. Les det inn på nytt hvis du har angret og vil begynne igjen.',
    'Dokumentet er teke inn allereie. Les det inn på nytt om du har angra og vil starte på nytt.',
    'The document has already been accepted. Import it again if you have undone it and want to start over.',
  ],
  setAside: [
    'Dokumentet er lagt bort. Les det inn på nytt hvis du vil bruke det likevel.',
    'Dokumentet er lagt bort. Les det inn på nytt om du vil bruke det likevel.',
    'The document has been set aside. Import it again if you want to use it after all.',
  ],
  notRead: ['Dokumentet er ikke lest ennå.', 'Dokumentet er ikkje lese enno.', 'The document has not been read yet.'],
  nothingToUndo: [
    'Dette er ikke tatt inn, så det er ingenting å angre.',
    'Dette er ikkje teke inn, så det er ingenting å angre.',
    'This was not accepted, so there is nothing to undo.',
  ],
} satisfies Words
