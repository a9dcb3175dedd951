import type { Words } from '../../foundation/words.ts'

/** What the chair does, step by step, and may say. */
export const words = {
  open: ['Åpne møtet', 'Opne møtet', 'Open the meeting'],
  openSays: ['«Jeg erklærer møtet for åpnet.»', '«Eg erklærer møtet for opna.»', '“I declare the meeting open.”'],
  chair: ['Velg møteleder', 'Vel møteleiar', 'Choose the meeting chair'],
  chairSays: [
    'Lederen leder møtet, ellers nestlederen. Har begge forfall, velger dere en møteleder blant medlemmene.',
    'Leiaren leier møtet, elles nestleiaren. Har begge forfall, vel de ein møteleiar blant medlemene.',
    'The chair leads the meeting, or else the vice-chair. If both are absent, elect a meeting chair from among the members.',
  ],
  rollCall: ['Opprop', 'Opprop', 'Roll call'],
  rollCallSays: [
    '«Vi tar opprop.» Registrer hvem som er til stede, og hvem som møter for hvem.',
    '«Vi tek opprop.» Registrer kven som er til stades, og kven som møter for kven.',
    '“We call the roll.” Register who is present, and who sits for whom.',
  ],
  convened: [
    'Slå fast at møtet er lovlig innkalt og vedtaksført',
    'Slå fast at møtet er lovleg innkalla og vedtaksført',
    'Establish that the meeting is lawfully convened and quorate',
  ],
  convenedSays: (present: number, members: number) => [
    `«${present} av ${members} medlemmer er til stede. Er det merknader til at møtet er lovlig innkalt?»`,
    `«${present} av ${members} medlemer er til stades. Er det merknader til at møtet er lovleg innkalla?»`,
    `“${present} of ${members} members are present. Any remarks on whether the meeting is lawfully convened?”`,
  ],
  notice: ['Godkjenn innkallingen', 'Godkjenn innkallinga', 'Approve the notice'],
  noticeSays: [
    '«Er det merknader til innkallingen? Da er den godkjent.»',
    '«Er det merknader til innkallinga? Då er ho godkjend.»',
    '“Any remarks on the notice? Then it is approved.”',
  ],
  agenda: ['Godkjenn sakslisten', 'Godkjenn saklista', 'Approve the agenda'],
  agendaSays: [
    '«Er det merknader til sakslisten? Da er den godkjent.»',
    '«Er det merknader til saklista? Då er ho godkjend.»',
    '“Any remarks on the agenda? Then it is approved.”',
  ],
  unlisted: (title: string) => [
    `Spør om «${title}» kan avgjøres i dette møtet`,
    `Spør om «${title}» kan avgjerast i dette møtet`,
    `Ask whether “${title}” can be decided in this meeting`,
  ],
  unlistedSays: (needed: number) => [
    `«Saken sto ikke på den utsendte sakslisten. Er det noen som motsetter seg at vi avgjør den i dag?» Møtelederen eller ${needed} av de møtende medlemmene kan si nei.`,
    `«Saka stod ikkje på den utsende saklista. Er det nokon som set seg imot at vi avgjer henne i dag?» Møteleiaren eller ${needed} av dei møtande medlemene kan seie nei.`,
    `“The case was not on the agenda sent out. Does anyone object to deciding it today?” The meeting chair, or ${needed} of the members who meet, can say no.`,
  ],
  papersLateSays: (needed: number) => [
    `«Papirene ble ikke sendt ut sammen med innkallingen. Er det noen som motsetter seg at vi avgjør saken i dag?» Møtelederen eller ${needed} av de møtende medlemmene kan si nei.`,
    `«Papira vart ikkje sende ut saman med innkallinga. Er det nokon som set seg imot at vi avgjer saka i dag?» Møteleiaren eller ${needed} av dei møtande medlemene kan seie nei.`,
    `“The papers were not sent out with the notice. Does anyone object to deciding the case today?” The meeting chair, or ${needed} of the members who meet, can say no.`,
  ],
  impartiality: (name: string) => [
    `Avgjør om ${name} kan være med på å behandle saken`,
    `Avgjer om ${name} kan vere med på å handsame saka`,
    `Decide whether ${name} can take part in the case`,
  ],
  impartialitySays: (name: string) => [
    `${name} er ikke med når de andre avgjør det.`,
    `${name} er ikkje med når dei andre avgjer det.`,
    `${name} takes no part while the others decide.`,
  ],
  item: (title: string) => [`Ta opp «${title}»`, `Ta opp «${title}»`, `Take up “${title}”`],
  itemSays: [
    '«Er noen inhabil i saken?» Så ordet fritt, forslag og votering.',
    '«Er nokon ugild i saka?» Så ordet fritt, framlegg og røysting.',
    '“Is anyone disqualified in this case?” Then the debate, proposals and the vote.',
  ],
  closeFirst: [
    'Saken er unntatt offentlighet på grunn av taushetsplikt. Organet skal vedta å lukke møtet for den: stem over det i åpent møte først.',
    'Saka er unnateken offentlegheit på grunn av teieplikt. Organet skal vedta å lukke møtet for henne: røyst over det i ope møte først.',
    'The case is exempt because of a duty of secrecy. The body shall decide to close the meeting for it: vote on that in open meeting first.',
  ],
  electionSays: [
    'Ved valg er blanke stemmer lov, og møtelederens stemme avgjør ikke. Ingen er inhabil når det velges personer til offentlige tillitsverv. Leder og nestleder velges ved flertallsvalg, medlemmer ved forholdsvalg hvis ett medlem krever det, ellers enstemmig.',
    'Ved val er blanke røyster lov, og røysta til møteleiaren avgjer ikkje. Ingen er ugild når det blir valt personar til offentlege tillitsverv. Leiar og nestleiar blir valde ved fleirtalsval, medlemer ved forholdsval om éin medlem krev det, elles samrøystes.',
    'In elections blank votes are allowed, and the chair has no casting vote. Nobody is disqualified when persons are elected to public posts. Chair and vice-chair are elected by majority, members by lists if one member requires it, otherwise unanimously.',
  ],
  finishSays: (title: string) => [
    `«${title}» er oppe. Gjør den ferdig, eller ta opp neste.`,
    `«${title}» er oppe. Gjer henne ferdig, eller ta opp neste.`,
    `“${title}” is up. Finish it, or take up the next one.`,
  ],
  otherBusinessSays: [
    'Her kan dere spørre og orientere. Organet kan ikke avgjøre en sak som ikke sto på den utsendte sakslisten, hvis møtelederen eller en tredel av de møtende medlemmene motsetter seg det. Alle medlemmer kan stille spørsmål til lederen.',
    'Her kan de spørje og orientere. Organet kan ikkje avgjere ei sak som ikkje stod på den utsende saklista, om møteleiaren eller ein tredel av dei møtande medlemene set seg imot det. Alle medlemer kan stille spørsmål til leiaren.',
    'Here you may ask and inform. The body cannot decide a case that was not on the agenda sent out if the meeting chair or a third of the members who meet object. All members may put questions to the chair.',
  ],
  recess: (title: string) => [`Ta pause: ${title}`, `Ta pause: ${title}`, `Take a recess: ${title}`],
  recessSays: ['Si når møtet fortsetter.', 'Sei når møtet held fram.', 'Say when the meeting resumes.'],
  resume: ['Fortsett møtet', 'Hald fram med møtet', 'Resume the meeting'],
  close: ['Hev møtet', 'Hev møtet', 'Close the meeting'],
  closeSays: ['«Møtet er hevet.»', '«Møtet er heva.»', '“The meeting is closed.”'],
  untreated: (items: number) => [
    items === 1 ? '1 punkt er ikke behandlet.' : `${items} punkter er ikke behandlet.`,
    items === 1 ? '1 punkt er ikkje handsama.' : `${items} punkt er ikkje handsama.`,
    items === 1 ? '1 item has not been treated.' : `${items} items have not been treated.`,
  ],
} satisfies Words
