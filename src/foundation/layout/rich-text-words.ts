import type { Words } from '../words.ts'

export const words = {
  marks: [
    '**fet**, *kursiv*, «- » foran punkter, «1. » foran nummererte, «# » foran overskrifter. Lim gjerne inn fra Word: lister og tabeller følger med.',
    '**feit**, *kursiv*, «- » framfor punkt, «1. » framfor nummererte, «# » framfor overskrifter. Lim gjerne inn frå Word: lister og tabellar følgjer med.',
    '**bold**, *italic*, “- ” before points, “1. ” before numbered ones, “# ” before headings. You can paste from Word: lists and tables come along.',
  ],
  preview: ['Vis slik det blir', 'Vis slik det blir', 'Show as it will stand'],
  nothingToShow: ['Teksten er tom.', 'Teksten er tom.', 'The text is empty.'],
  backToWriting: [
    'Ingenting er lagret. Gå tilbake til fanen du skriver i.',
    'Ingenting er lagra. Gå tilbake til fana du skriv i.',
    'Nothing is saved. Go back to the tab that you write in.',
  ],
  pasting: ['Henter teksten …', 'Hentar teksten …', 'Fetching the text …'],
  pasted: ['Teksten er limt inn.', 'Teksten er limt inn.', 'The text is pasted.'],
  pictureLeftOut: [
    'Bilder er ikke tatt med: legg bildet ved som vedlegg.',
    'Bilete er ikkje tekne med: legg biletet ved som vedlegg.',
    'Pictures are left out: add the picture as an attachment.',
  ],
  commentLeftOut: [
    'Merknader i margen er ikke tatt med.',
    'Merknader i margen er ikkje tekne med.',
    'Comments in the margin are left out.',
  ],
  trackedChange: [
    'Teksten har sporede endringer. Det som er strøket, står mellom ~~ og ~~. Ta det bort før du lagrer.',
    'Teksten har spora endringar. Det som er stroke, står mellom ~~ og ~~. Ta det bort før du lagrar.',
    'The text has tracked changes. What is struck out stands between ~~ and ~~. Take it away before you save.',
  ],
  pasteFailed: [
    'Vi fikk ikke tak i lister og tabeller, så bare ordene er limt inn.',
    'Vi fekk ikkje tak i lister og tabellar, så berre orda er limte inn.',
    'We could not read lists and tables, so only the words are pasted.',
  ],
  previewFailed: [
    'Vi får ikke vist teksten nå. Prøv igjen om litt.',
    'Vi får ikkje vist teksten no. Prøv igjen om litt.',
    'We cannot show the text right now. Try again in a while.',
  ],
  draft: [
    'Du har skrevet noe her som ikke ble lagret.',
    'Du har skrive noko her som ikkje blei lagra.',
    'You wrote something here that was not saved.',
  ],
  takeDraft: ['Hent det fram', 'Hent det fram', 'Bring it back'],
  dropDraft: ['Kast det', 'Kast det', 'Discard it'],
  changedMeanwhile: [
    'Noen andre har endret teksten mens du skrev. Ingenting er mistet: se under feltet, ta med det du vil, og lagre igjen.',
    'Nokon andre har endra teksten medan du skreiv. Ingenting er tapt: sjå under feltet, ta med det du vil, og lagre på nytt.',
    'Somebody else has changed the text while you wrote. Nothing is lost: see below the field, take what you want, and save again.',
  ],
  theirText: ['Teksten som er lagret nå', 'Teksten som er lagra no', 'The text that is saved now'],
  yourText: ['Teksten din', 'Teksten din', 'Your text'],
} satisfies Words
