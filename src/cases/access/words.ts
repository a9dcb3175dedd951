import type { Words } from '../../foundation/words.ts'

export const words = {
  access: ['Offentlighet', 'Offentlegheit', 'Public access'],
  public: ['Offentlig', 'Offentleg', 'Public'],
  exempt: ['Unntatt offentlighet', 'Unnateke offentlegheit', 'Exempt from public access'],
  legalBasis: [
    'Hjemmel i offentleglova',
    'Heimel i offentleglova',
    'Legal basis in the Freedom of Information Act (offentleglova)',
  ],
  legalBasisHint: [
    'Velg bare når noe er unntatt offentlighet. Vurder først om dere likevel kan gi innsyn (§ 11). Det gjelder ikke taushetsplikt.',
    'Vel berre når noko er unnateke offentlegheit. Vurder først om de likevel kan gi innsyn (§ 11). Det gjeld ikkje teieplikt.',
    'Choose only when something is exempt. First consider whether you can still give access (§ 11), except where there is a duty of secrecy.',
  ],
  basisMissing: [
    'Det som er unntatt offentlighet, må ha en hjemmel. Uten den er hovedregelen innsyn.',
    'Det som er unnateke offentlegheit, må ha ein heimel. Utan den er hovudregelen innsyn.',
    'Whatever is exempt needs a legal basis. Without one, the main rule is access.',
  ],
  basisUnknown: ['Velg hjemmelen fra listen.', 'Vel heimelen frå lista.', 'Choose the legal basis from the list.'],
  basisWithoutExemption: [
    'Bare det som er unntatt offentlighet, skal ha hjemmel. Fjern hjemmelen eller velg unntak.',
    'Berre det som er unnateke offentlegheit, skal ha heimel. Fjern heimelen eller vel unntak.',
    'Only what is exempt has a legal basis. Remove it or choose exemption.',
  ],
  notInternal: [
    'Saksframlegg med vedlegg til et folkevalgt organ, og sakslisten, kan ikke unntas som interne dokumenter.',
    'Saksframlegg med vedlegg til eit folkevalt organ, og saklista, kan ikkje unntakast som interne dokument.',
    'Case papers with attachments for an elected body, and the agenda, cannot be exempt as internal documents.',
  ],
  secrecy: ['taushetsplikt', 'teieplikt', 'duty of secrecy'],
  internal: ['organinternt dokument', 'organinternt dokument', 'internal document'],
  fromSubordinate: ['hentet fra underordnet organ', 'henta frå underordna organ', 'obtained from a subordinate body'],
  advice: ['råd og vurderinger utenfra', 'råd og vurderingar utanfrå', 'advice obtained from outside'],
  obtaining: [
    'innhenting av slike dokumenter og møter om dem',
    'innhenting av slike dokument og møte om dei',
    'obtaining such documents, and meetings about them',
  ],
  lawsuit: ['part i rettssak', 'part i rettssak', 'party to a lawsuit'],
  foreign: ['utenrikspolitiske interesser', 'utanrikspolitiske interesser', 'foreign policy interests'],
  defence: ['forsvar og nasjonal sikkerhet', 'forsvar og nasjonal tryggleik', 'defence and national security'],
  negotiation: [
    'økonomi-, lønns- og personalforvaltning',
    'økonomi-, lønns- og personalforvalting',
    'management of finances, pay and staff',
  ],
  tenders: [
    'tilbud og protokoll til leverandøren er valgt',
    'tilbod og protokoll til leverandøren er vald',
    'tenders and their record until the supplier is chosen',
  ],
  ownership: [
    'selskap med offentlige eiere, når offentleglova ikke gjelder for selskapet',
    'selskap med offentlege eigarar, når offentleglova ikkje gjeld for selskapet',
    'publicly owned companies to which the act does not apply',
  ],
  control: ['kontroll- og reguleringstiltak', 'kontroll- og reguleringstiltak', 'control and regulation'],
  offences: ['melding om lovbrudd', 'melding om lovbrot', 'report of an offence'],
  danger: [
    'straffbare handlinger, fare for personer eller miljø',
    'straffbare handlingar, fare for personar eller miljø',
    'criminal acts, danger to persons or the environment',
  ],
  appointment: [
    'tilsetting eller forfremmelse, ikke søkerlisten',
    'tilsetjing eller forfremjing, ikkje søkjarlista',
    'appointment or promotion of staff, not the list of applicants',
  ],
  prizes: ['pris eller hederstegn', 'pris eller heidersteikn', 'prize or honour'],
} satisfies Words
