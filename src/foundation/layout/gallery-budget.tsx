import { LinkButton } from './buttons.tsx'
import { Figure } from './figure.tsx'
import type { Story } from './gallery.tsx'
import { DefinitionList } from './lists.tsx'
import { type Share, ShareBar, ShareSwatch } from './share-bar.tsx'
import { type Column, DataTable } from './table.tsx'
import { Columns, Note, Panel, Section, Tag } from './text.tsx'

interface Contribution extends Share {
  readonly residents: string
  readonly change: string
}

const contributions: readonly Contribution[] = [
  ['Moss', 0.6083, '60,8 %', '390 382,50', '52 051', '+1 240,00'],
  ['Vestby', 0.2278, '22,8 %', '146 197,50', '19 493', '+2 797,20'],
  ['Råde', 0.0921, '9,2 %', '59 122,50', '7 883', '−153,20'],
  ['Våler', 0.0718, '7,2 %', '46 087,50', '6 145', '+458,00'],
].map(([name, share, shareText, amountText, residents, change], index) => ({
  name: String(name),
  colour: index + 1,
  share: Number(share),
  shareText: String(shareText),
  amountText: String(amountText),
  residents: String(residents),
  change: String(change),
}))

const columns: readonly Column<Contribution>[] = [
  {
    key: 'kommune',
    header: 'Kommune',
    cell: (row) => (
      <>
        <ShareSwatch colour={row.colour} />
        {row.name}
      </>
    ),
    total: 'Sum',
  },
  { key: 'innbyggere', header: 'Innbyggere', numeric: true, cell: (row) => row.residents, total: '85 572' },
  { key: 'andel', header: 'Andel', numeric: true, cell: (row) => row.shareText, total: '100 %' },
  { key: 'bidrag', header: 'Bidrag, kroner', numeric: true, cell: (row) => row.amountText, total: '641 790,00' },
  { key: 'endring', header: 'Endring', numeric: true, cell: (row) => row.change, total: '+4 342,00' },
]

const expenses = [
  { text: 'Lønn, 50 prosent stilling', amount: '617 500,00' },
  { text: 'Mat og lokaler, 7 møter à 3 470 kroner', amount: '24 290,00' },
]

export const budgetStory: Story = {
  path: 'budsjett',
  title: 'Budsjett 2025',
  overline: <Tag tone="warn">Forslag, behandles 12. desember 2024</Tag>,
  lead: (
    <>
      Kommunene betaler <strong>641 790 kroner</strong> til sammen. Det er 7,50 kroner per innbygger, og det dekker en
      halv stilling og sju møter.
    </>
  ),
  actions: (
    <LinkButton href="#" icon="download" download>
      Last ned regneark
    </LinkButton>
  ),
  breadcrumbs: [
    { text: 'Mosseregionen', href: 'forside.html' },
    { text: 'Budsjett', href: 'budsjett.html' },
  ],
  children: (
    <>
      <ShareBar shares={contributions} table={<span />} />
      <div class="section">
        <Columns
          aside={
            <Panel>
              <h2>Slik er det regnet</h2>
              <DefinitionList
                items={[
                  { term: 'Sats per innbygger', detail: '7,50 kroner', source: 'Vedtatt 14. juni 2024, sak 002/24' },
                  { term: 'Innbyggere', detail: '85 572', source: 'SSB, tabell 07459, 1. januar 2024' },
                  { term: 'I balanse', detail: '617 500 + 24 290 = 641 790' },
                ]}
              />
              <Note>7,50 kroner i året er to øre om dagen per innbygger.</Note>
            </Panel>
          }
        >
          <Section heading="Hva betaler hver kommune?" id="bidrag">
            <DataTable
              id="bidragstabell"
              caption="Bidrag fra hver kommune i 2025"
              captionHidden
              language="nb"
              columns={columns}
              rows={contributions}
              keyOf={(row) => row.name}
              note="Innbyggere per 1. januar 2024. Budsjettet justeres når tallene per 1. januar 2025 er klare."
            />
          </Section>
          <Section heading="Hva går pengene til?" id="utgifter">
            <DataTable
              id="utgiftstabell"
              caption="Utgifter i 2025"
              captionHidden
              language="nb"
              narrow="stack"
              columns={[
                { key: 'post', header: 'Post', cell: (row) => row.text },
                { key: 'belop', header: 'Kroner', numeric: true, cell: (row) => row.amount },
              ]}
              rows={expenses}
              keyOf={(row) => row.text}
            />
          </Section>
        </Columns>
      </div>
      <Section heading="Andelene" id="andeler">
        <Figure
          caption="Moss betaler seks av ti kroner."
          fold="Vis tallene"
          table={
            <DataTable
              id="andelstabell"
              caption="Andel av bidraget"
              language="nb"
              columns={columns.slice(0, 3)}
              rows={contributions}
              keyOf={(row) => row.name}
            />
          }
        >
          <ShareBar shares={contributions} />
        </Figure>
      </Section>
    </>
  ),
}
