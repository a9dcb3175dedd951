import { Button, ButtonRow } from './buttons.tsx'
import { Difference } from './difference.tsx'
import type { Story } from './gallery.tsx'
import { Findings, Timeline } from './lists.tsx'
import { markWords } from './marked.tsx'
import { Quote } from './quote.tsx'
import { Columns, Reading, Section, Tag } from './text.tsx'

const year = markWords('12. desember', '12. desember')

export const documentStory: Story = {
  path: 'dokument',
  title: 'Sak 003/24 Forslag til budsjett 2025',
  heading: 'Forslag til budsjett 2025',
  overline: (
    <>
      Sak 003/24 <Tag tone="calm">Til vedtak</Tag>
    </>
  ),
  lead: 'Representantskapet behandler saken 12. desember 2024.',
  reading: true,
  children: (
    <>
      <Columns
        aside={
          <Section heading="Hva skjer nå?" id="neste">
            <Timeline
              items={[
                { mark: 'Des.', title: 'Protokollen legges ut for godkjenning', state: 'now' },
                { mark: 'Feb.', title: 'SSB publiserer nye innbyggertall' },
                { mark: 'Mars', title: 'Kommunene får faktura', text: 'Råde: 59 122,50 kroner' },
              ]}
            />
          </Section>
        }
      >
        <Reading kind="draft" label="Forslag til vedtak">
          <ol>
            <li>Budsjettet for 2025 vedtas med en ramme på 641 790 kroner.</li>
            <li>Bidraget fra kommunene settes til 7,50 kroner per innbygger.</li>
          </ol>
        </Reading>
        <Section heading="Behandling" id="behandling">
          <Reading>
            <p>
              <strong>Behandling:</strong> Sekretariatet orienterte. To ba om ordet. Representanten fra Råde foreslo å
              utsette saken; forslaget fikk to stemmer og falt. Kárášjohka og Čáhcesuolu er skrevet riktig.
            </p>
          </Reading>
          <Reading kind="resolution" label="Vedtak">
            <p>Budsjettet for 2025 vedtas med en ramme på 641 790 kroner. Vedtatt med 22 mot 2 stemmer.</p>
          </Reading>
        </Section>
        <Section heading="Hva er endret?" id="endret">
          <Difference
            language="nb"
            before="Bidraget fra kommunene settes til 7,90 kroner per innbygger for 2025."
            after="Bidraget fra hver kommune settes til 7,50 kroner per innbygger i 2025, og justeres når nye tall er klare."
            beforeLabel="Innkallingen 5. desember"
            afterLabel="Forslaget i møtet"
          />
        </Section>
      </Columns>
      <Section heading="Les inn dokument" id="les-inn">
        <Columns
          aside={
            <Findings
              label="Spørsmål og kontroller"
              items={[
                {
                  id: 'sporsmal-1',
                  state: 'question',
                  stateWord: 'Spørsmål',
                  title: 'Hvilket år er 12. desember?',
                  text: 'Året mangler. Saksnumrene slutter på /24, så vi tror 2024.',
                  source: <a href="#lysark-1">Lysark 1</a>,
                  current: true,
                  children: (
                    <ButtonRow>
                      <Button>2024</Button>
                      <Button look="secondary">Et annet år</Button>
                    </ButtonRow>
                  ),
                },
                {
                  id: 'kontroll-1',
                  state: 'sure',
                  stateWord: 'Stemmer',
                  title: 'Alle åtte regnestykker stemmer',
                  text: '7,5 × 85 572 = 641 790',
                  source: <a href="#lysark-14">Lysark 14</a>,
                },
                {
                  id: 'kontroll-2',
                  state: 'wrong',
                  stateWord: 'Feil i dokumentet',
                  title: 'Summen er 90 kroner for lav',
                  text: 'Linjene gir 24 290, dokumentet sier 24 200.',
                  source: 'Lysark 15',
                },
              ]}
            />
          }
        >
          <Quote
            look="sheet"
            id="lysark-1"
            source="Lysark 1"
            lines={[
              { text: 'Mosseregionen – Representantskapet' },
              { ...year, spans: year.spans?.map((span) => ({ ...span, active: true })) },
            ]}
          />
          <Quote
            look="sheet"
            id="lysark-14"
            source="Lysark 14"
            lines={[markWords('Moss kommune 7,5 kr x 52 051* 390 382,5', '52 051'), { text: '' }]}
          />
          <Quote
            source="Lysark 7, linje 3"
            lines={[markWords('Ny handlingsplan 2025 (vedtatt 26. nov.)', '26. nov.')]}
          />
        </Columns>
      </Section>
    </>
  ),
}
