import { link } from '#paths.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  Checkboxes,
  DateField,
  ErrorSummary,
  FieldGroup,
  File,
  Form,
  Input,
  MoneyField,
  Radios,
  SearchForm,
  Select,
  TextArea,
} from '#ui/index.ts'
import { type Day, kronor, parseDay } from '#values/index.ts'
import { longWord, Sample, State } from './sample.page.tsx'

const areas = [
  { value: 'scenkonst', label: 'Scenkonst' },
  { value: 'bibliotek', label: 'Bibliotek' },
  { value: 'arkiv', label: 'Arkiv' },
]
const ways = [
  { value: 'brev', label: 'Brev' },
  { value: 'post', label: 'E-post', hint: 'Svaret kommer snabbast så.' },
  { value: 'fax', label: 'Fax', disabled: true },
]
const errors = [
  { field: 'belopp', message: '”ca 3 mkr” är inte ett belopp. Skriv bara siffror, till exempel 1 500 000.' },
  { field: 'dag', message: 'Dagen är efter att ansökan stänger. Välj en dag till och med den 31 mars 2026.' },
  { field: 'gatuadress', message: 'Adressen saknar gata. Skriv gata och nummer.' },
]

/** The whole form as somebody meets it, and the same when it comes back with what must be put right. */
export function Forms({ hasErrors }: { readonly hasErrors: boolean }) {
  const error = (field: string) => (hasErrors ? errors.find((one) => one.field === field)?.message : undefined)
  return (
    <>
      <Sample
        name="Form"
        when="Alla frågor i en spalt; servern kontrollerar svaren och sidan kommer tillbaka med felen."
      >
        {hasErrors && <ErrorSummary errors={errors} />}
        <p>
          {hasErrors ? (
            <a href={link.components({ grupp: 'formular' })}>Visa formuläret utan fel</a>
          ) : (
            <a href={link.components({ grupp: 'formular', lage: 'fel' })}>Visa formuläret med fel</a>
          )}
        </p>
        <Form
          action={link.components()}
          method="get"
          id="exempelformular"
          guard
          hidden={{ grupp: 'formular', lage: 'fel' }}
        >
          <Input name="namn" label="Namn" autoComplete="organization" value="Föreningen Äppelblom (exempel)" />
          <MoneyField
            name="belopp"
            label="Sökt belopp"
            error={error('belopp')}
            value={hasErrors ? 'ca 3 mkr' : kronor(1_500_000)}
          />
          <DateField
            name="dag"
            label="Projektet börjar"
            max={parseDay('2026-03-31') as Day}
            error={error('dag')}
            value={hasErrors ? '2026-04-15' : ''}
          />
          <FieldGroup id="adress" label="Postadress" hint="Dit beslutet skickas.">
            <Input name="gatuadress" label="Gata och nummer" error={error('gatuadress')} />
            <Input name="postnummer" label="Postnummer" inputMode="numeric" size={6} autoComplete="postal-code" />
            <Input name="ort" label="Ort" autoComplete="address-level2" />
          </FieldGroup>
          <TextArea name="beskrivning" label="Vad ni vill göra" hint="Kort och konkret." limit={500} />
          <Select name="omrade" label="Område" prompt="Välj område" choices={areas} />
          <Radios name="svar" label="Hur vill ni ha svaret?" choices={ways} value="post" />
          <Checkboxes name="malgrupp" label="Vilka är det för?" choices={areas} values={['arkiv']} optional />
          <Checkbox name="intyg" label="Uppgifterna stämmer" />
          <File name="budget" label="Budget" hint="CSV eller PDF, högst 10 MB." accept=".csv,.pdf" optional />
          <Buttons>
            <Button>Skicka in</Button>
            <Button variant="secondary" name="lage" value="fel">
              Spara utkast
            </Button>
            <ButtonLink variant="tertiary" href={link.components({ grupp: 'formular' })}>
              Avbryt
            </ButtonLink>
          </Buttons>
        </Form>
      </Sample>
      <Sample name="Field" when="Etikett, råd och fel runt ett enda fält; felet säger var, vad och hur det rättas.">
        <State of="Fel">
          <Input name="fel-falt" label="Organisationsnummer" error="Skriv tio siffror, till exempel 802400-1234." />
        </State>
        <State of="Bara att läsa">
          <Input name="las-falt" label="Diarienummer" value="RV-2026-12 (exempel)" readOnly />
        </State>
        <State of="Långa ord">
          <Input name="langt-falt" label={longWord} value={longWord} optional />
        </State>
        <State of="Fler tecken än som får plats">
          <TextArea
            name="for-langt"
            label="Sammanfattning"
            limit={20}
            value="Den här texten är längre än tjugo tecken."
          />
        </State>
        <State of="Val med fel">
          <Radios name="fel-val" label="Har ni sökt förut?" choices={areas.slice(0, 2)} error="Välj ett av svaren." />
        </State>
        <State of="Ruta med fel">
          <Checkbox name="fel-ruta" label="Jag godkänner villkoren" error="Bocka i rutan för att gå vidare." />
        </State>
      </Sample>
      <Sample name="SearchForm" when="En fråga som blir en adress att dela.">
        <SearchForm
          action={link.components()}
          label="Sök mottagare"
          name="sok"
          hidden={{ grupp: 'formular' }}
          hint="Namn eller del av namn."
        />
      </Sample>
      <Sample name="Button" when="En huvudknapp på sidan, för det som sidan är till för.">
        <State of="Alla slag">
          <Buttons>
            <Button type="button">Huvudknapp</Button>
            <Button type="button" variant="secondary">
              Näst viktigast
            </Button>
            <Button type="button" variant="tertiary">
              Minst viktig
            </Button>
            <Button type="button" danger>
              Återta beslutet
            </Button>
          </Buttons>
        </State>
        <State of="Långa ord">
          <Button type="button">{longWord}</Button>
        </State>
      </Sample>
    </>
  )
}
