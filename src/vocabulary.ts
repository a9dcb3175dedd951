/**
 * The words of the field, one concept a line. The key is what the code and the tables say; then what is shown, one and
 * many, in bokmål and nynorsk, what is shown in English, and what it means. What the standards call it stands below.
 */
interface Concept {
  readonly nb: Forms
  readonly nn: Forms
  readonly en: string
  readonly means: string
}

/** One and many: «møte/møter». */
type Forms = `${string}/${string}`

interface StandardNames {
  readonly oparl?: string
  readonly noark?: string
  readonly eInnsyn?: string
}

const is = (nb: Forms, nn: Forms, en: string, means: string): Concept => ({ nb, nn, en, means })

// biome-ignore format: one concept a line
export const vocabulary = {
  // Who works together, and on what
  council: is('råd/råd', 'råd/råd', 'council', 'municipalities that govern something together; a tenant'),
  participant: is('deltakerkommune/deltakerkommuner', 'deltakarkommune/deltakarkommunar', 'participating municipality',
    'takes part in the council from one day to another'),
  municipal_date: is('kommunens egen dato/kommunenes datoer', 'datoen til kommunen/datoane til kommunane',
    'the municipality’s own date', 'a day of a participant’s own that the council plans around'),
  agreement: is('samarbeidsavtale/samarbeidsavtaler', 'samarbeidsavtale/samarbeidsavtalar', 'cooperation agreement',
    'one version of what the participants have agreed'),
  clause: is('punkt i avtalen/punkter i avtalen', 'punkt i avtalen/punkt i avtalen', 'clause', 'one thing it settles'),
  purpose: is('formål/formål', 'formål/formål', 'purpose', 'a clause that says what the council is for'),
  agreement_share: is('andel/andeler', 'del/delar', 'share', 'what a participant owns and is liable for, in fractions'),
  // Who decides
  body: is('organ/organer', 'organ/organ', 'body', 'meets and decides: representantskap, council, committee'),
  representantskap: is('representantskap/representantskap', 'representantskap/representantskap',
    'council of representatives', 'the highest body, which the law requires'),
  seat: is('plass/plasser', 'plass/plassar', 'seat', 'a place in a body, whoever holds it'),
  term: is('periode/perioder', 'periode/periodar', 'term', 'one person holds one seat from one day to another'),
  member: is('medlem/medlemmer', 'medlem/medlemer', 'member', 'holds a seat with a vote'),
  observer: is('observatør/observatører', 'observatør/observatørar', 'observer', 'attends without a vote'),
  substitute: is('varamedlem/varamedlemmer', 'varamedlem/varamedlemer', 'substitute', 'called in by rank for a member'),
  leadership: is('leder/ledere', 'leiar/leiarar', 'chair', 'one leads a body, or leads it next, from a day'),
  person: is('person/personer', 'person/personar', 'person', 'someone who holds or has held an office'),
  appointment: is('oppnevning/oppnevninger', 'oppnemning/oppnemningar', 'appointment', 'a task that is not elected'),
  // What is decided
  council_case: is('sak/saker', 'sak/saker', 'case', 'has a number in its year, papers, and a path through meetings'),
  case_version: is('versjon av saken/versjoner av saken', 'versjon av saka/versjonar av saka', 'version of a case',
    'the texts of a case as they were saved one time'),
  proposal: is('forslag til vedtak/forslag til vedtak', 'framlegg til vedtak/framlegg til vedtak', 'proposed decision',
    'what the secretariat proposes that a body decides'),
  meeting: is('møte/møter', 'møte/møte', 'meeting', 'one body on one day'),
  notice: is('møteinnkalling/møteinnkallinger', 'møteinnkalling/møteinnkallingar', 'meeting notice',
    'calls the members, with agenda and papers'),
  agenda: is('saksliste/sakslister', 'sakliste/saklister', 'agenda', 'the items of a meeting in their order'),
  agenda_item: is('punkt på sakslisten/punkter på sakslisten', 'punkt på saklista/punkt på saklista', 'agenda item',
    'one entry, with or without a case, perhaps under another'),
  guest: is('gjest/gjester', 'gjest/gjester', 'guest', 'invited to speak under one item'),
  dialogue_question: is('spørsmål til dialog/spørsmål til dialog', 'spørsmål til dialog/spørsmål til dialog',
    'questions for discussion', 'what a dialogue item asks those who meet'),
  signing_party: is('part/parter', 'part/partar', 'party', 'signs an agreement in the meeting'),
  signed_document: is('dokument som signeres/dokumenter som signeres', 'dokument som blir signert/dokument som blir signerte',
    'document to be signed', 'what the parties of an item sign'),
  notice_letter: is('innkallingsbrev/innkallingsbrev', 'innkallingsbrev/innkallingsbrev', 'letter of notice',
    'one notice to one person, and the proof that it was sent'),
  bundle_edition: is('tillegg/tillegg', 'tillegg/tillegg', 'supplement',
    'the papers of a meeting as they were sent one time'),
  reply: is('svar/svar', 'svar/svar', 'reply', 'coming, or absent, to a notice'),
  substitute_call: is('innkalling av vara/innkallinger av vara', 'innkalling av vara/innkallingar av vara',
    'substitute call', 'one substitute is called to one seat, for a meeting or an item'),
  meeting_chair: is('møteleder/møteledere', 'møteleiar/møteleiarar', 'meeting chair', 'leads the meeting, from a time'),
  presence: is('fremmøte/fremmøter', 'frammøte/frammøte', 'attendance', 'somebody came, or left'),
  treatment: is('behandling/behandlinger', 'handsaming/handsamingar', 'treatment', 'an item is taken up, and done with'),
  recess: is('pause/pauser', 'pause/pausar', 'recess', 'the meeting pauses'),
  disqualification: is('inhabil/inhabile', 'ugild/ugilde', 'disqualified',
    'whether a member may take part in a case'),
  closed_doors: is('lukking av møtet/lukkinger av møtet', 'lukking av møtet/lukkingar av møtet', 'closed doors',
    'the public leaves for an item, on a legal basis'),
  speaker: is('taler/talere', 'talar/talarar', 'speaker', 'has asked to speak under an item'),
  voting_order: is('rekkefølge/rekkefølger', 'rekkjefølgje/rekkjefølgja', 'order',
    'why the chair takes proposals in another order'),
  protocol_remark: is('protokolltilførsel/protokolltilførsler', 'protokolltilførsel/protokolltilførslar',
    'statement entered in the minutes', 'a member’s own words, or dissent'),
  ballot: is('votering/voteringer', 'røysting/røystingar', 'ballot', 'one question put to the vote'),
  ballot_choice: is('alternativ/alternativer', 'alternativ/alternativ', 'choice', 'what a ballot lets one vote for'),
  ballot_result: is('resultat/resultater', 'resultat/resultat', 'result',
    'what it came to, with the calculation'),
  vote: is('stemme/stemmer', 'røyst/røyster', 'vote', 'what one seat says in one ballot'),
  lot: is('loddtrekning/loddtrekninger', 'loddtrekking/loddtrekkingar', 'lot', 'a tied election is decided by chance'),
  hand_count: is('opptelling/opptellinger', 'oppteljing/oppteljingar', 'count',
    'how many, where nobody is named'),
  decision: is('vedtak/vedtak', 'vedtak/vedtak', 'decision', 'what a body decided in a case, word for word'),
  minutes: is('protokoll/protokoller', 'møtebok/møtebøker', 'minutes', 'the law’s møtebok: what a meeting did'),
  minutes_prose: is('tekst i protokollen/tekster i protokollen', 'tekst i møteboka/tekster i møteboka',
    'prose of the minutes', 'what the secretary writes in her own words'),
  signature: is('signatur/signaturer', 'signatur/signaturar', 'signature', 'somebody signs the minutes'),
  minutes_approval: is('godkjenning av protokoll/godkjenninger av protokoll',
    'godkjenning av møtebok/godkjenningar av møtebok', 'approval of minutes', 'the next meeting approves or corrects'),
  extract: is('særutskrift/særutskrifter', 'særutskrift/særutskrifter', 'certified extract',
    'one decision, sent to one receiver'),
  follow_up: is('oppfølging/oppfølginger', 'oppfølging/oppfølgingar', 'follow-up', 'what somebody must do by a day'),
  picture: is('bilde/bilder', 'bilete/bilete', 'picture', 'with its source, licence and alternative text'),
  slide: is('lysark/lysark', 'lysark/lysark', 'slide', 'one page of a deck, drawn from the record'),
  presentation: is('presentasjon/presentasjoner', 'presentasjon/presentasjonar', 'presentation',
    'a deck that is being shown'),
  document_version: is('versjon/versjoner', 'versjon/versjonar', 'version', 'one of the files that a document has had'),
  document: is('dokument/dokumenter', 'dokument/dokument', 'document', 'a file with a kind, a day and an access'),
  file: is('fil/filer', 'fil/filer', 'file', 'bytes as they came, known by their hash'),
  exempt: is('unntatt offentlighet/unntatt offentlighet', 'unnateke offentlegheit/unnatekne offentlegheit',
    'exempt from public access', 'not shown to everyone, with a legal basis'),
  legal_basis: is('hjemmel/hjemler', 'heimel/heimlar', 'legal basis', 'the paragraph that allows an exemption'),
  event: is('hendelse/hendelser', 'hending/hendingar', 'event', 'somebody did something; never changed afterwards'),
  // Where it leads
  strategy: is('strategi/strategier', 'strategi/strategiar', 'strategy', 'a direction for several years'),
  priority_area: is('satsingsområde/satsingsområder', 'satsingsområde/satsingsområde', 'priority area',
    'a part of a strategy'),
  plan: is('plan/planer', 'plan/planar', 'plan', 'the goals of a year or of several'),
  goal: is('mål/mål', 'mål/mål', 'goal', 'what shall be reached, often a count by a day'),
  plan_action: is('tiltak/tiltak', 'tiltak/tiltak', 'action', 'what is done to reach a goal'),
  // What it costs
  budget: is('budsjett/budsjetter', 'budsjett/budsjett', 'budget', 'the income and expenses of a year'),
  contribution: is('bidrag/bidrag', 'bidrag/bidrag', 'contribution', 'what one participant pays in one budget'),
  budget_line: is('budsjettlinje/budsjettlinjer', 'budsjettlinje/budsjettlinjer', 'budget line',
    'other income, or an expense'),
  stated_sum: is('sum/summer', 'sum/summar', 'total', 'a total as the budget states it, held against our own'),
} as const satisfies Readonly<Record<string, Concept>>

export type ConceptName = keyof typeof vocabulary

/** OParl 1.1, Noark 5 version 5.0 and eInnsyn version 3, where they have a name for the same thing. */
export const standardNames: Readonly<Partial<Record<ConceptName, StandardNames>>> = {
  council: { oparl: 'Body', noark: 'arkivskaper' },
  participant: { oparl: 'Organization', eInnsyn: 'Identifikator' },
  body: { oparl: 'Organization', noark: 'utvalg', eInnsyn: 'Enhet' },
  person: { oparl: 'Person' },
  term: { oparl: 'Membership' },
  council_case: { oparl: 'Paper', noark: 'saksmappe', eInnsyn: 'Saksmappe' },
  proposal: { eInnsyn: 'innstilling' },
  meeting: { oparl: 'Meeting', noark: 'moetemappe', eInnsyn: 'Moetemappe' },
  notice: { oparl: 'invitation', noark: 'Møteinnkallelse', eInnsyn: 'Moetedokument' },
  agenda: { oparl: 'agendaItem', noark: 'Saksliste', eInnsyn: 'moetesak' },
  agenda_item: { oparl: 'AgendaItem', noark: 'moeteregistrering', eInnsyn: 'Moetesak' },
  ballot: { eInnsyn: 'Votering' },
  decision: { oparl: 'resolutionText', eInnsyn: 'Vedtak' },
  minutes: { oparl: 'resultsProtocol', eInnsyn: 'Moetedokument' },
  document: { noark: 'dokumentbeskrivelse', eInnsyn: 'Dokumentbeskrivelse' },
  file: { oparl: 'File', noark: 'dokumentobjekt', eInnsyn: 'Dokumentobjekt' },
  exempt: { noark: 'skjerming' },
  legal_basis: { noark: 'skjermingshjemmel' },
  event: { noark: 'endringslogg' },
}
