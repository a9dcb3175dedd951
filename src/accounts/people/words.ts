import type { Words } from '../../foundation/words.ts'

export const words = {
  people: ['Personer', 'Personar', 'People'],
  lead: [
    'Alle som har eller har hatt et verv eller en oppgave. Her inviterer du dem som skal logge inn.',
    'Alle som har eller har hatt eit verv eller ei oppgåve. Her inviterer du dei som skal logge inn.',
    'Everyone who holds or has held an office or a task. Here you invite those who need to sign in.',
  ],
  newPerson: ['Ny person', 'Ny person', 'New person'],
  changePerson: ['Endre person', 'Endre person', 'Change person'],
  name: ['Navn eller rolle', 'Namn eller rolle', 'Name or role'],
  nameHint: [
    'For eksempel «Ordfører i Moss» når det er rollen som møter.',
    'Til dømes «Ordførar i Moss» når det er rolla som møter.',
    'For example “Mayor of Moss” when it is the role that attends.',
  ],
  email: ['E-post', 'E-post', 'E-mail'],
  emailHint: [
    'Vises bare her. Vi sender invitasjonen hit.',
    'Blir vist berre her. Vi sender invitasjonen hit.',
    'Shown only here. We send the invitation here.',
  ],
  party: ['Parti', 'Parti', 'Party'],
  partyHint: [
    'Vises bare her. Skriv det bare når dere trenger det, som til protokollen.',
    'Blir vist berre her. Skriv det berre når de treng det, som til møteboka.',
    'Shown only here. Enter it only when you need it, as for the minutes.',
  ],
  access: ['Tilgang', 'Tilgang', 'Access'],
  invitation: ['Invitasjon', 'Invitasjon', 'Invitation'],
  passkeyCount: (count: number) => [
    count === 1 ? '1 passnøkkel' : `${count} passnøkler`,
    count === 1 ? '1 passnøkkel' : `${count} passnøklar`,
    count === 1 ? '1 passkey' : `${count} passkeys`,
  ],
  notInvited: ['Ikke invitert', 'Ikkje invitert', 'Not invited'],
  onItsWay: ['E-posten er på vei', 'E-posten er på veg', 'E-mail on its way'],
  sent: (until: string) => [`Sendt, gjelder til ${until}`, `Sendt, gjeld til ${until}`, `Sent, valid until ${until}`],
  given: (until: string) => [
    `Lenke gitt, gjelder til ${until}`,
    `Lenkje gitt, gjeld til ${until}`,
    `Link given, valid until ${until}`,
  ],
  used: ['Invitasjonen er brukt', 'Invitasjonen er brukt', 'Invitation used'],
  expired: ['Invitasjonen er utløpt', 'Invitasjonen er utgått', 'Invitation expired'],
  invite: ['Inviter', 'Inviter', 'Invite'],
  inviteAgain: ['Inviter på nytt', 'Inviter på nytt', 'Invite again'],
  makeLink: ['Lag lenke', 'Lag lenkje', 'Make a link'],
  none: ['Ingen personer er lagt inn ennå.', 'Ingen personar er lagde inn enno.', 'No people yet.'],
  cannotSend: [
    'Ingen e-postserver er satt opp, så vi lager lenker som du gir personlig.',
    'Ingen e-postserver er sett opp, så vi lagar lenkjer som du gir personleg.',
    'No mail server has been set up, so we make links that you pass on in person.',
  ],
  appointments: ['Oppnevninger', 'Oppnemningar', 'Appointments'],
} satisfies Words
