import type { Words } from '../foundation/words.ts'

export const words = {
  chairSubject: (body: string, day: string) => [
    `Protokollen fra ${body} ${day} venter på deg`,
    `Møteboka frå ${body} ${day} ventar på deg`,
    `The minutes of ${body}, ${day}, wait for you`,
  ],
  toChair: (body: string, day: string, council: string, link: string) => [
    `Du ledet møtet i ${body} ${day} (${council}). Sekretæren har skrevet protokollen ferdig.

Logg inn for å lese den, og godkjenn den eller send den tilbake:

${link}`,
    `Du leidde møtet i ${body} ${day} (${council}). Sekretæren har skrive møteboka ferdig.

Logg inn for å lese ho, og godkjenn ho eller send ho tilbake:

${link}`,
    `You chaired the meeting of ${body} on ${day} (${council}). The secretary has finished the minutes.

Sign in to read them, and approve them or send them back:

${link}`,
  ],
  signSubject: (body: string, day: string) => [
    `Signer protokollen fra ${body} ${day}`,
    `Signer møteboka frå ${body} ${day}`,
    `Sign the minutes of ${body}, ${day}`,
  ],
  toSign: (body: string, day: string, council: string, link: string) => [
    `Protokollen fra møtet i ${body} ${day} (${council}) er godkjent, og du er valgt til å signere den. Den blir publisert når alle har signert.

Logg inn med passnøkkelen din for å lese og signere:

${link}`,
    `Møteboka frå møtet i ${body} ${day} (${council}) er godkjend, og du er vald til å signere ho. Ho blir publisert når alle har signert.

Logg inn med passnøkkelen din for å lese og signere:

${link}`,
    `The minutes of the meeting of ${body} on ${day} (${council}) are approved, and you are chosen to sign them. They are published when everybody has signed.

Sign in with your passkey to read and sign:

${link}`,
  ],
} satisfies Words
