import type { Words } from '../../foundation/words.ts'

export const words = {
  passkeys: ['Passnøkler', 'Passnøklar', 'Passkeys'],
  what: [
    'En passnøkkel ligger på telefonen, maskinen eller en sikkerhetsnøkkel, og åpnes med finger, ansikt eller kode. Ha gjerne to, på hver sin enhet.',
    'Ein passnøkkel ligg på telefonen, maskina eller ein tryggleiksnøkkel, og blir opna med finger, ansikt eller kode. Ha gjerne to, på kvar si eining.',
    'A passkey is kept on your phone, computer or security key, and you unlock it with a finger, your face or a code. It is wise to have two, on different devices.',
  ],
  add: ['Legg til en passnøkkel', 'Legg til ein passnøkkel', 'Add a passkey'],
  name: ['Navn', 'Namn', 'Name'],
  nameHint: [
    'Så du kjenner den igjen, for eksempel «Telefonen min».',
    'Så du kjenner han igjen, til dømes «Telefonen min».',
    'So that you recognise it, for example “My phone”.',
  ],
  rename: ['Gi passnøkkelen et navn', 'Gi passnøkkelen eit namn', 'Name the passkey'],
  save: ['Lagre', 'Lagre', 'Save'],
  cancel: ['Avbryt', 'Avbryt', 'Cancel'],
  made: ['Laget', 'Laga', 'Made'],
  used: ['Sist brukt', 'Sist brukt', 'Last used'],
  unused: ['Ikke brukt ennå', 'Ikkje brukt enno', 'Not used yet'],
  remove: ['Fjern', 'Fjern', 'Remove'],
  removeQuestion: (name: string) => [
    `Vil du fjerne «${name}»? Du blir logget ut alle andre steder. Slett den på enheten også.`,
    `Vil du fjerne «${name}»? Du blir logga ut alle andre stader. Slett han på eininga også.`,
    `Remove “${name}”? You will be signed out everywhere else. Delete it on the device too.`,
  ],
  removeLastQuestion: (name: string) => [
    `«${name}» er den eneste passnøkkelen din. Fjerner du den, kommer du ikke inn igjen før du får en ny invitasjon.`,
    `«${name}» er den einaste passnøkkelen din. Fjernar du han, kjem du ikkje inn att før du får ein ny invitasjon.`,
    `“${name}” is your only passkey. If you remove it, you cannot sign in until you are invited again.`,
  ],
  isTheLast: [
    'Dette er den eneste passnøkkelen din. Last siden på nytt og les advarselen før du fjerner den.',
    'Dette er den einaste passnøkkelen din. Last sida på nytt og les åtvaringa før du fjernar han.',
    'This is your only passkey. Reload the page and read the warning before you remove it.',
  ],
  signInAgain: [
    'Det er en stund siden du logget inn. Logg inn på nytt for å endre passnøklene dine.',
    'Det er ei stund sidan du logga inn. Logg inn på nytt for å endre passnøklane dine.',
    'It is a while since you signed in. Sign in again to change your passkeys.',
  ],
  toSignIn: ['Logg inn på nytt', 'Logg inn på nytt', 'Sign in again'],
  notInDemo: [
    'I eksempelet logger du inn uten passnøkkel, og kan ikke lage noen.',
    'I eksempelet loggar du inn utan passnøkkel, og kan ikkje lage nokon.',
    'In the example you sign in without a passkey and cannot make one.',
  ],
  notAccepted: [
    'Vi kunne ikke lagre passnøkkelen. Prøv igjen.',
    'Vi kunne ikkje lagre passnøkkelen. Prøv igjen.',
    'We could not save the passkey. Try again.',
  ],
  cancelled: [
    'Det ble avbrutt, eller det gikk for lang tid. Prøv igjen når du er klar.',
    'Det blei avbrote, eller det gjekk for lang tid. Prøv igjen når du er klar.',
    'It was cancelled, or it took too long. Try again when you are ready.',
  ],
  alreadyHere: [
    'Denne enheten har allerede en passnøkkel for deg.',
    'Denne eininga har allereie ein passnøkkel for deg.',
    'This device already has a passkey for you.',
  ],
  failed: [
    'Nettleseren fikk det ikke til. Prøv igjen, eller bruk en annen enhet.',
    'Nettlesaren fekk det ikkje til. Prøv igjen, eller bruk ei anna eining.',
    'The browser could not do it. Try again, or use another device.',
  ],
  unsupported: [
    'Denne nettleseren kan ikke bruke passnøkler. Oppdater den, eller bruk en annen.',
    'Denne nettlesaren kan ikkje bruke passnøklar. Oppdater han, eller bruk ein annan.',
    'This browser cannot use passkeys. Update it, or use another.',
  ],
  needsScript: [
    'Passnøkler trenger JavaScript. Slå det på for denne siden.',
    'Passnøklar treng JavaScript. Slå det på for denne sida.',
    'Passkeys need JavaScript. Turn it on for this page.',
  ],
  wrongAddress: (address: string) => [
    `Passnøkler virker bare på ${address}. Åpne siden der.`,
    `Passnøklar verkar berre på ${address}. Opne sida der.`,
    `Passkeys only work at ${address}. Open the page there.`,
  ],
} satisfies Words
