import type { Words } from '../../foundation/words.ts'

export const words = {
  signIn: ['Logg inn', 'Logg inn', 'Sign in'],
  lead: (where: string) => [
    `For dem som har verv i ${where}, og for sekretariatet. Møter, saker og vedtak kan alle lese uten å logge inn.`,
    `For dei som har verv i ${where}, og for sekretariatet. Møte, saker og vedtak kan alle lese utan å logge inn.`,
    `For those who hold office in ${where}, and for the secretariat. Everyone can read meetings, cases and decisions without signing in.`,
  ],
  leadInstallation: [
    'For dem som drifter installasjonen. Er du medlem eller sekretær, logger du inn hos rådet ditt.',
    'For dei som driftar installasjonen. Er du medlem eller sekretær, loggar du inn hos rådet ditt.',
    'For those who run the installation. Members and secretaries sign in at their own council.',
  ],
  withPasskey: ['Logg inn med passnøkkel', 'Logg inn med passnøkkel', 'Sign in with a passkey'],
  how: [
    'Bruk finger, ansikt eller kode på enheten der du laget passnøkkelen. Du trenger ikke brukernavn eller passord.',
    'Bruk finger, ansikt eller kode på eininga der du laga passnøkkelen. Du treng ikkje brukarnamn eller passord.',
    'Use a finger, your face or a code on the device where you made the passkey. You need no user name or password.',
  ],
  notAccepted: [
    'Vi fikk ikke logget deg inn. Passnøkkelen hører kanskje til et annet råd, eller den er fjernet.',
    'Vi fekk ikkje logga deg inn. Passnøkkelen høyrer kanskje til eit anna råd, eller han er fjerna.',
    'We could not sign you in. The passkey may belong to another council, or it has been removed.',
  ],
  noPasskey: ['Har du ikke passnøkkel ennå?', 'Har du ikkje passnøkkel enno?', 'No passkey yet?'],
  noPasskeyHelp: [
    'Da må du ha en invitasjon. Det er en lenke som du får på e-post eller av den som inviterer deg. Du lager passnøkkelen når du åpner den.',
    'Då må du ha ein invitasjon. Det er ei lenkje som du får på e-post eller av den som inviterer deg. Du lagar passnøkkelen når du opnar ho.',
    'Then you need an invitation. It is a link that you get by e-mail or from whoever invites you. You make the passkey when you open it.',
  ],
  lostInvitation: ['Finner du ikke invitasjonen?', 'Finn du ikkje invitasjonen?', 'Cannot find the invitation?'],
  demo: ['Dette er et eksempel', 'Dette er eit eksempel', 'This is an example'],
  demoHelp: [
    'Her kan du gå inn i hvilken rolle du vil, og se hva den ser.',
    'Her kan du gå inn i kva rolle du vil, og sjå kva ho ser.',
    'Here you can enter in any role and see what that role sees.',
  ],
  demoLink: ['Velg en rolle', 'Vel ei rolle', 'Choose a role'],
  already: (name: string) => [
    `Du er allerede logget inn som ${name}.`,
    `Du er allereie logga inn som ${name}.`,
    `You are already signed in as ${name}.`,
  ],
} satisfies Words
