import { Button, ButtonRow, ConfirmForm, LinkButton } from './buttons.tsx'
import { Checkbox, RadioGroup, SelectField } from './choices.tsx'
import { ErrorSummary, problemsOf } from './error-summary.tsx'
import { DayField, FileField, type FormState, NumberField, stateOf, TextArea, TextField, TimeField } from './fields.tsx'
import type { Story } from './gallery.tsx'
import { Pagination } from './pagination.tsx'
import { Progress } from './progress.tsx'
import { SearchField } from './search-field.tsx'
import { Columns, Notice, Panel, Section, Tag } from './text.tsx'

/** What someone typed, markup and all. */
const form: FormState = {
  values: { tittel: '<script>alert(1)</script> "Budsjett" & plan', dag: '', sats: 'sju og en halv', organ: 'raad' },
  errors: {
    dag: 'Skriv hvilken dag møtet er, for eksempel 12.12.2024.',
    sats: 'Skriv satsen med tall, for eksempel 7,50.',
    apent: 'Velg om møtet er åpent eller lukket.',
  },
}

export const formStory: Story = {
  path: 'skjema',
  title: 'Nytt møte',
  signedIn: true,
  breadcrumbs: [
    { text: 'Mosseregionen', href: 'forside.html' },
    { text: 'Møter', href: 'forside.html' },
  ],
  flash: { tone: 'good', text: 'Utkastet er lagret kl. 12.31.' },
  children: (
    <>
      <ErrorSummary title="Tre ting må rettes" problems={problemsOf(form, ['dag', 'sats', 'apent'])} />
      <Columns
        aside={
          <Panel>
            <h2>Frister</h2>
            <p>
              Innkallingen må ut senest <strong>5. desember</strong>. <Tag tone="warn">Om 3 dager</Tag>
            </p>
            <Progress label="Leser dokumentet" value={12} max={300} text="12 av 300 sider" />
            <ConfirmForm
              action="/moter/1/avlys"
              button="Avlys møtet"
              question="Alle innkalte får beskjed på e-post. Møtet blir stående i listen som avlyst."
              confirm="Avlys møtet og gi beskjed"
              hidden={{ versjon: '3' }}
            />
          </Panel>
        }
      >
        <form method="post" action="/moter">
          <TextField field={{ name: 'tittel', label: 'Tittel', required: true }} {...stateOf(form, 'tittel')} />
          <DayField
            field={{ name: 'dag', label: 'Dag', hint: 'Innkalling sendes sju dager før.', required: true }}
            {...stateOf(form, 'dag')}
          />
          <TimeField field={{ name: 'tid', label: 'Klokkeslett' }} value="09:30" />
          <SelectField
            field={{ name: 'organ', label: 'Organ' }}
            {...stateOf(form, 'organ')}
            empty="Velg organ"
            choices={[
              { value: 'raad', label: 'Representantskapet' },
              { label: 'Utvalg', choices: [{ value: 'au', label: 'Arbeidsutvalget' }] },
            ]}
          />
          <NumberField
            field={{ name: 'sats', label: 'Sats per innbygger', required: true }}
            kind="decimal"
            unit="kroner"
            {...stateOf(form, 'sats')}
          />
          <RadioGroup
            field={{ name: 'apent', label: 'Hvem kan være til stede?', required: true }}
            {...stateOf(form, 'apent')}
            choices={[
              { value: 'ja', label: 'Åpent møte', hint: 'Hovedregelen' },
              { value: 'nei', label: 'Lukket møte' },
            ]}
          />
          <RadioGroup
            field={{ name: 'form', label: 'Møteform' }}
            inline
            value="fysisk"
            choices={[
              { value: 'fysisk', label: 'Fysisk' },
              { value: 'fjern', label: 'Fjernmøte' },
            ]}
          />
          <Checkbox field={{ name: 'strom', label: 'Møtet strømmes' }} checked />
          <TextArea
            field={{ name: 'merknad', label: 'Merknad', hint: 'Vises i innkallingen.', optional: 'valgfritt' }}
            value="Lunsj kl. 13."
          />
          <FileField
            field={{ name: 'vedlegg', label: 'Vedlegg', optional: 'valgfritt' }}
            accept=".pdf,.docx"
            dropText="Slipp en PDF, PowerPoint, Word eller Excel her."
          />
          <ButtonRow>
            <Button>Lagre møtet</Button>
            <Button look="secondary" name="handling" value="utkast" formNoValidate>
              Lagre utkast
            </Button>
            <LinkButton href="#" look="quiet">
              Avbryt
            </LinkButton>
          </ButtonRow>
        </form>
      </Columns>
      <Section heading="Meldinger" id="meldinger">
        <Notice tone="bad" title="Møtet kan ikke innkalles ennå">
          Sakslisten er tom. Kommuneloven § 11-3 krever at sakene står i innkallingen.
        </Notice>
        <Notice tone="warn">To papirer mangler.</Notice>
        <Notice>Tallene kommer fra SSB 19. februar.</Notice>
      </Section>
      <Section heading="Søk" id="sokedel">
        <SearchField action="/sok" value="hva betaler Råde" label="Søk i saker og vedtak" button="Søk" />
        <Pagination current={4} pages={12} hrefOf={(page) => `?side=${page}`} language="nb" />
      </Section>
    </>
  ),
}
