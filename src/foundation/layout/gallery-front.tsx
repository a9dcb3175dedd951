import { LinkButton } from './buttons.tsx'
import { Card, CardList } from './card.tsx'
import type { Story } from './gallery.tsx'
import { DefinitionList, Timeline } from './lists.tsx'
import { LiveFragment } from './live-fragment.tsx'
import { Pips } from './pips.tsx'
import { Columns, EmptyState, Note, Panel, Section, Tag } from './text.tsx'

export const frontStory: Story = {
  path: 'forside',
  title: 'Mosseregionen',
  lead: 'Moss, Råde, Våler og Vestby samarbeider om areal, miljø, næring og regionens interesser overfor fylke og stat.',
  children: (
    <>
      <Columns
        asideFirst
        aside={
          <Panel>
            <Tag tone="calm">Om 3 dager</Tag>
            <h2>Representantskapet</h2>
            <p>
              Torsdag 12. desember 2024
              <br />
              Spinneriet, Moss
            </p>
            <p class="muted">9 punkter, 3 saker. Du bruker omtrent 22 minutter på å lese.</p>
            <div class="button-row">
              <LinkButton href="#" look="primary">
                Se sakslisten
              </LinkButton>
              <LinkButton href="#" icon="calendar">
                Legg i kalender
              </LinkButton>
            </div>
          </Panel>
        }
      >
        <Section heading="Siste vedtak" id="vedtak">
          <Timeline
            label="Siste vedtak"
            items={[
              {
                mark: '002/24',
                title: 'Rådet vedtok handlingsplan for 2025',
                href: '#',
                text: '26. november 2024',
                tags: <Tag tone="good">Vedtatt</Tag>,
              },
              { mark: '001/24', title: 'Årsmeldingen ble tatt til orientering', href: '#', text: '14. juni 2024' },
            ]}
          />
        </Section>
        <Section heading="Saksliste 12. desember" id="saksliste" aside={<Tag tone="calm">Innkalt</Tag>}>
          <LiveFragment changes="/endringer" fragment="/saksliste" language="nb">
            <Timeline
              items={[
                { mark: '09.30', title: 'Åpning og godkjenning av innkallingen', state: 'done', aside: '10 min' },
                {
                  mark: '09.40',
                  title: 'Kompetanse og innovasjon',
                  state: 'now',
                  tags: <Tag tone="warn">Dialog</Tag>,
                  aside: '45 min',
                  items: [
                    { title: 'Signering av avtale med universitetet', tags: <Tag>Signering</Tag> },
                    { title: 'Innspill fra kommunene', text: 'To minutter hver' },
                  ],
                },
                {
                  mark: '003/24',
                  title: 'Forslag til budsjett 2025',
                  href: '#',
                  state: 'ahead',
                  tags: <Tag tone="calm">Til vedtak</Tag>,
                  aside: '15 min · 2 vedlegg',
                },
                { mark: '13.00', title: 'Lunsj', state: 'ahead' },
              ]}
            />
          </LiveFragment>
          <Note>Planlagt til kl. 13.00. Vi ligger 4 minutter foran planen.</Note>
        </Section>
      </Columns>
      <Section heading="Fire mål i 2025" id="mal" aside={<a href="plan.html">Se hele handlingsplanen</a>}>
        <CardList label="Mål">
          {[
            ['Minst tre felles prosjekter', 1, 3, '1 av minst 3 er bekreftet'],
            ['To virkemidler for næring', 2, 2, '2 av 2 er bekreftet'],
            ['Fire beslutningsprosesser', 1, 4, '1 av 4 er bekreftet'],
            ['Minst to initiativer', 0, 2, 'Ingen av minst 2 er bekreftet'],
          ].map(([title, confirmed, required, text]) => (
            <Card key={title} title={title} href="plan.html">
              <Pips confirmed={Number(confirmed)} required={Number(required)} text={String(text)} />
            </Card>
          ))}
        </CardList>
      </Section>
      <Section heading="Om samarbeidet" id="om">
        <DefinitionList
          items={[
            { term: 'Organisasjonsform', detail: 'Interkommunalt politisk råd', source: 'Kommuneloven § 18-1' },
            { term: 'Innbyggere', detail: '85 572', source: 'SSB, 1. januar 2024' },
            { term: 'Leder', detail: 'Ordfører i Moss', source: 'Ledelsen går på omgang mellom kommunene' },
          ]}
        />
      </Section>
      <Section heading="Kommende møter" id="kommende">
        <EmptyState action={<LinkButton href="#">Få beskjed på e-post</LinkButton>}>
          Ingen møter er planlagt. Siste møte var 12. desember.
        </EmptyState>
      </Section>
    </>
  ),
}
