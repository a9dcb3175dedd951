import type { Words } from '../../foundation/words.ts'

export const words = {
  noSuchSlide: [
    'Lysarket finnes ikke lenger: det som sto på det, er endret.',
    'Lysarket finst ikkje lenger: det som stod på det, er endra.',
    'The slide is gone: what stood on it has changed.',
  ],
  noSuchPicture: ['Velg et bilde fra listen.', 'Vel eit bilete frå lista.', 'Choose a picture from the list.'],
  slides: (meeting: string) => [`Lysark til ${meeting}`, `Lysark til ${meeting}`, `Slides for ${meeting}`],
  lead: [
    'Ordene og tallene kommer av det som er registrert. Her velger du bilder, skriver notater og skjuler lysark.',
    'Orda og tala kjem av det som er registrert. Her vel du bilete, skriv notat og gøymer lysark.',
    'Words and figures come from the record. Here you choose pictures, write notes and hide slides.',
  ],
  change: ['Bilde og notater', 'Bilete og notat', 'Picture and notes'],
  picture: ['Bilde', 'Bilete', 'Picture'],
  pictureHint: [
    'Et bilde som rådet ikke har rett til å publisere, vises bare for sekretariatet.',
    'Eit bilete som rådet ikkje har rett til å publisere, blir berre vist for sekretariatet.',
    'A picture that the council has no right to publish is shown to the secretariat only.',
  ],
  notes: ['Notater', 'Notat', 'Notes'],
  notesHint: [
    'For den som presenterer. De vises ikke på lysarket, og ikke for andre.',
    'For den som presenterer. Dei blir ikkje viste på lysarket, og ikkje for andre.',
    'For the presenter. They are not shown on the slide, nor to others.',
  ],
  hidden: ['Skjul lysarket', 'Gøym lysarket', 'Hide the slide'],
  hiddenHint: [
    'Det er ikke med når lysarkene vises.',
    'Det er ikkje med når lysarka blir viste.',
    'It is left out when the slides are shown.',
  ],
  isHidden: ['Skjult', 'Gøymt', 'Hidden'],
  hasNotes: ['Har notater', 'Har notat', 'Has notes'],
  pictures: ['Bilder', 'Bilete', 'Pictures'],
  show: ['Vis lysarkene', 'Vis lysarka', 'Show the slides'],
  present: ['Presenter', 'Presenter', 'Present'],
  allPowerpoint: ['PowerPoint med alt', 'PowerPoint med alt', 'PowerPoint with everything'],
  allPdf: ['PDF med alt', 'PDF med alt', 'PDF with everything'],
  forAll: [
    'Filene på siden med alle lysark er for alle. Filene her har også det som er unntatt offentlighet, notatene dine og bilder som ikke kan publiseres.',
    'Filene på sida med alle lysark er for alle. Filene her har òg det som er unnateke offentlegheit, notata dine og bilete som ikkje kan publiserast.',
    'The files on the page of all slides are for everyone. Those here also hold what is exempt, your notes, and pictures that may not be published.',
  ],
} satisfies Words
