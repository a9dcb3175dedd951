import type { Words } from '../../foundation/words.ts'

export const words = {
  pictures: ['Bilder', 'Bilete', 'Pictures'],
  lead: [
    'Bilder til lysarkene, med kilde, lisens og en tekst for dem som ikke ser bildet.',
    'Bilete til lysarka, med kjelde, lisens og ein tekst for dei som ikkje ser biletet.',
    'Pictures for slides, with source, licence and a text for those who do not see the picture.',
  ],
  newPicture: ['Nytt bilde', 'Nytt bilete', 'New picture'],
  changePicture: ['Endre bildet', 'Endre biletet', 'Change the picture'],
  none: ['Ingen bilder ennå.', 'Ingen bilete enno.', 'No pictures yet.'],
  file: ['Bildefil', 'Biletfil', 'Picture file'],
  fileHint: [
    'PNG eller JPEG, høyst 8 MB. Opplysninger om sted og kamera tar vi bort.',
    'PNG eller JPEG, høgst 8 MB. Opplysningar om stad og kamera tek vi bort.',
    'PNG or JPEG, at most 8 MB. We remove what it tells of place and camera.',
  ],
  dropHere: ['Eller slipp bildet her', 'Eller slepp biletet her', 'Or drop the picture here'],
  missing: ['Velg et bilde.', 'Vel eit bilete.', 'Choose a picture.'],
  alternativeText: ['Hva bildet viser', 'Kva biletet viser', 'What the picture shows'],
  alternativeTextHint: [
    'For dem som ikke ser bildet: «Kaier og kraner i Moss havn».',
    'For dei som ikkje ser biletet: «Kaiar og kraner i Moss hamn».',
    'For those who do not see it: “Quays and cranes in the port of Moss”.',
  ],
  credit: ['Hvem som har laget det', 'Kven som har laga det', 'Who made it'],
  creditHint: [
    'Slik det skal stå på lysarket: fotograf eller eier.',
    'Slik det skal stå på lysarket: fotograf eller eigar.',
    'As it should stand on the slide: photographer or owner.',
  ],
  source: ['Kilde', 'Kjelde', 'Source'],
  sourceHint: [
    'En nettadresse, eller hvor dere fikk det.',
    'Ei nettadresse, eller kvar de fekk det.',
    'An address, or where you got it.',
  ],
  licence: ['Lisens eller avtale', 'Lisens eller avtale', 'Licence or agreement'],
  licenceHint: [
    'For eksempel CC BY 4.0, eller «Avtale med fotografen».',
    'Til dømes CC BY 4.0, eller «Avtale med fotografen».',
    'For example CC BY 4.0, or “Agreed with the photographer”.',
  ],
  mayPublish: [
    'Rådet har rett til å vise bildet til alle',
    'Rådet har rett til å vise biletet til alle',
    'The council has the right to show the picture to everyone',
  ],
  mayPublishHint: [
    'Uten dette ser bare sekretariatet bildet. Å ha funnet det på nettet gir ingen rett.',
    'Utan dette ser berre sekretariatet biletet. Å ha funne det på nettet gir ingen rett.',
    'Without this only the secretariat sees it. Having found it online gives no right.',
  ],
  public: ['Kan vises til alle', 'Kan visast til alle', 'May be shown to everyone'],
  notPublic: ['Bare for sekretariatet', 'Berre for sekretariatet', 'For the secretariat only'],
  noRight: [
    'Bildet kan ikke publiseres: ingen har sagt at rådet har rett til å vise det til alle.',
    'Biletet kan ikkje publiserast: ingen har sagt at rådet har rett til å vise det til alle.',
    'The picture cannot be published: nobody has said that the council has the right to show it to everyone.',
  ],
  noCredit: [
    'Bildet kan ikke publiseres uten navnet på den som har laget det.',
    'Biletet kan ikkje publiserast utan namnet på den som har laga det.',
    'The picture cannot be published without the name of who made it.',
  ],
  noLicence: [
    'Bildet kan ikke publiseres uten lisens eller avtale.',
    'Biletet kan ikkje publiserast utan lisens eller avtale.',
    'The picture cannot be published without a licence or an agreement.',
  ],
  notAPicture: [
    'Filen er ikke et bilde av typen PNG eller JPEG. Innholdet avgjør, ikke navnet.',
    'Fila er ikkje eit bilete av typen PNG eller JPEG. Innhaldet avgjer, ikkje namnet.',
    'The file is no PNG or JPEG picture. Its content decides, not its name.',
  ],
  tooLarge: [
    'Bildet er større enn 8 MB. Lagre det mindre og prøv igjen.',
    'Biletet er større enn 8 MB. Lagre det mindre og prøv igjen.',
    'The picture is larger than 8 MB. Save it smaller and try again.',
  ],
  tooWide: [
    'Bildet er mer enn 8000 piksler på den lengste siden. Lagre det mindre og prøv igjen.',
    'Biletet er meir enn 8000 pikslar på den lengste sida. Lagre det mindre og prøv igjen.',
    'The picture is more than 8000 pixels on its longer side. Save it smaller and try again.',
  ],
  inUse: (slides: number) => [
    slides === 1
      ? 'Ett lysark viser bildet. Ta det bort der først.'
      : `${slides} lysark viser bildet. Ta det bort der først.`,
    slides === 1
      ? 'Eitt lysark viser biletet. Ta det bort der først.'
      : `${slides} lysark viser biletet. Ta det bort der først.`,
    slides === 1 ? 'One slide shows it. Remove it there first.' : `${slides} slides show it. Remove it there first.`,
  ],
  upload: ['Last opp', 'Last opp', 'Upload'],
  used: ['Brukes på', 'Blir brukt på', 'Used on'],
} satisfies Words
