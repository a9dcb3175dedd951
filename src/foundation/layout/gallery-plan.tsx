import { LinkButton } from './buttons.tsx'
import type { Story } from './gallery.tsx'
import { markWords } from './marked.tsx'
import { type ThreadNode, ThreadPicture } from './thread-picture.tsx'

const shared = 'bærekraftig, attraktiv og konkurransedyktig region'

const purposes: ThreadNode[] = [
  ['formal-1', 'Bærekraftig, attraktiv og konkurransedyktig region, basert på lokale fortrinn'],
  ['formal-2', 'Til det beste for innbyggerne og kommunene'],
  ['formal-3', 'Ivareta interessene til regionen overfor fylke og stat'],
  ['formal-4', 'Synliggjøre regionen som boområde, arbeidsmarked og opplevelsesregion'],
].map(([id, text]) => ({ id: String(id), column: 0, title: markWords(String(text), shared) }))

const areas: ThreadNode[] = [
  ['omrade-1', '1 Infrastruktur og arealer for plasskrevende næringer'],
  ['omrade-2', '2 Oslofjorden og Morsa-vassdraget'],
  ['omrade-3', '3 Opplevelsesnæringen'],
  ['omrade-4', '4 Interessepolitisk samarbeid'],
].map(([id, text]) => ({ id: String(id), column: 1, title: { text: String(text) } }))

const goals: ThreadNode[] = [
  goal('felles-prosjekter', '3', 'Minst tre felles prosjekter', 1, 3, '1 av minst 3 er bekreftet'),
  goal('virkemidler', '2', 'To virkemidler for næring', 2, 2, '2 av 2 er bekreftet'),
  goal('prosesser', '4', 'Fire beslutningsprosesser', 1, 4, '1 av 4 er bekreftet'),
  { ...goal('initiativer', '2', 'Minst to initiativer', 0, 2, 'Ingen av minst 2'), note: 'Ingen tiltak ennå.' },
]

function goal(
  id: string,
  figure: string,
  text: string,
  confirmed: number,
  required: number,
  words: string,
): ThreadNode {
  return { id, column: 2, figure, title: { text }, pips: { confirmed, required, text: words } }
}

const actions: ThreadNode[] = [
  ['tiltak-11', '1.1 Arealplanlegging', `… styrke regionen som en ${shared}, basert på lokale fortrinn …`],
  ['tiltak-12', '1.2 Energistasjoner', 'Sammen med Osloregionen og Østlandssamarbeidet'],
  ['tiltak-13', '1.3 Morsa og Oslofjorden', 'Tre samarbeid for bedre vannmiljø'],
  ['tiltak-21', '2.1 Næringsarealer', 'Felles oversikt over ledige arealer'],
  ['tiltak-31', '3.1 Transport', 'Innspill til nasjonal transportplan'],
  ['tiltak-32', '3.2 NATO-senter på Rygge', 'Felles posisjonsnotat vurderes'],
].map(([id, title, text]) => ({
  id: String(id),
  column: 3,
  title: { text: String(title) },
  text: markWords(String(text), shared),
}))

const cases: ThreadNode[] = [
  {
    id: 'sak-002-24',
    column: 4,
    title: { text: 'Sak 002/24' },
    text: { text: 'Handlingsplan 2025' },
    tag: { text: 'Tatt til orientering', tone: 'good' },
    open: { text: 'Les saken', href: '#' },
  },
  {
    id: 'dialog',
    column: 4,
    title: { text: 'Dialog 12. des. 2024' },
    text: { text: 'NATO-senter på Rygge' },
    tag: { text: 'Ingen vedtak' },
    note: 'Koblet av sekretariatet',
  },
]

const links = [
  ['formal-1', 'omrade-1'],
  ['formal-1', 'omrade-2'],
  ['formal-3', 'omrade-4'],
  ['formal-4', 'omrade-3'],
  ['omrade-1', 'felles-prosjekter'],
  ['omrade-2', 'felles-prosjekter'],
  ['omrade-3', 'virkemidler'],
  ['omrade-4', 'prosesser'],
  ['felles-prosjekter', 'tiltak-11'],
  ['felles-prosjekter', 'tiltak-12'],
  ['felles-prosjekter', 'tiltak-13'],
  ['virkemidler', 'tiltak-21'],
  ['prosesser', 'tiltak-31'],
  ['prosesser', 'tiltak-32'],
  ['tiltak-11', 'sak-002-24'],
  ['tiltak-32', 'dialog'],
].map(([from, to]) => ({ from: String(from), to: String(to) }))

export function planStory(selected: string | undefined): Story {
  return {
    path: selected ? 'plan-valgt' : 'plan',
    title: 'Handlingsplan 2025',
    overline: 'Strategisk plan 2022–2025',
    lead: 'Fire mål og seks tiltak. Vedtatt 26. november 2024.',
    actions: (
      <>
        <LinkButton href="#">Vis som liste</LinkButton>
        <LinkButton href="#" icon="download">
          Last ned PDF
        </LinkButton>
      </>
    ),
    children: (
      <ThreadPicture
        language="nb"
        selected={selected}
        hrefOf={(id) => (id ? `plan-valgt.html?traad=${id}` : 'plan.html')}
        columns={[
          { heading: 'Samarbeidsavtalen', kind: 'Formål' },
          { heading: 'Prioriterte områder', kind: 'Område' },
          { heading: 'Mål innen 31. desember 2025', kind: 'Mål' },
          { heading: 'Tiltak', kind: 'Tiltak' },
          { heading: 'Saker og vedtak', kind: 'Sak' },
        ]}
        nodes={[...purposes, ...areas, ...goals, ...actions, ...cases]}
        links={links}
      />
    ),
  }
}
