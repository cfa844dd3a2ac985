import { link } from '#paths.ts'
import { Button, ButtonLink, Dialog, Form, Keys, Pagination, Tabs } from '#ui/index.ts'
import { longWord, Sample, State } from './sample.page.tsx'

const parts = ['oversikt', 'handlingar', 'handelser'] as const
const names = { oversikt: 'Översikt', handlingar: 'Handlingar', handelser: 'Händelser' }
const partHref = (del: string) => `${link.components({ grupp: 'navigering', del })}#del-Tabs`

/** @param shown the tab of the example that the address asks for */
export function Navigation({ shown }: { readonly shown: string | undefined }) {
  const current = parts.find((one) => one === shown) ?? parts[0]
  return (
    <>
      <Sample name="Tabs" when="Delar av en sak, en i taget; varje flik är en adress.">
        <State of="Med antal">
          <Tabs
            label="Delar av ärendet"
            tabs={parts.map((part, at) => ({
              label: names[part],
              href: partHref(part),
              ...(at > 0 && { count: at * 4 }),
            }))}
            current={partHref(current)}
          />
          <p>Här visas fliken {names[current]}.</p>
        </State>
        <State of="Långa ord">
          <Tabs
            label="Flikar med långa ord"
            tabs={[
              { label: longWord, href: '#a' },
              { label: 'Kort', href: '#b' },
            ]}
            current="#a"
          />
        </State>
      </Sample>
      <Sample name="Dialog" when="En fråga som måste besvaras innan man gör något som är svårt att ta tillbaka.">
        <State of="Som frågar">
          <Dialog id="fraga" opener="Återta beslutet" danger title="Vill du återta beslutet?" close="Avbryt">
            <p>Pengarna förs tillbaka till årets pott, och båda händelserna syns för alla.</p>
            <Form action={link.components()} method="get" hidden={{ grupp: 'navigering' }}>
              <Button danger>Återta beslutet</Button>
            </Form>
          </Dialog>
        </State>
        <State of="Som berättar">
          <Dialog id="berattar" opener="Vad betyder beloppet?" title="Vad beloppet betyder">
            <p>Det är vad regionen har beslutat, inte vad som har betalats ut. {longWord}.</p>
          </Dialog>
        </State>
      </Sample>
      <Sample name="Pagination" when="Numrerade sidor av en lång lista; ingenting alls när det bara finns en.">
        <State of="I början">
          <Pagination
            current={1}
            total={3}
            href={(sida) => link.components({ grupp: 'navigering', sida })}
            label="Sidor, i början"
          />
        </State>
        <State of="I mitten av många">
          <Pagination
            current={50}
            total={100}
            href={(sida) => link.components({ grupp: 'navigering', sida })}
            label="Sidor, i mitten"
          />
        </State>
      </Sample>
      <Sample name="ButtonLink" when="En väg vidare som inte ändrar något men förtjänar en knapps tyngd.">
        <ButtonLink href={link.home()} variant="secondary">
          Till startsidan
        </ButtonLink>
      </Sample>
      <Sample name="Keys" when="Vad tangenterna gör på en sida.">
        <Keys
          keys={[
            { keys: ['Tabb'], does: 'Nästa länk, fält eller knapp' },
            { keys: ['Skift', 'Tabb'], does: 'Föregående' },
            { keys: ['Retur'], does: 'Följer länken eller trycker på knappen' },
            { keys: ['Blanksteg'], does: 'Bockar i rutan eller trycker på knappen' },
            { keys: ['Esc'], does: 'Stänger dialogen utan att göra något' },
          ]}
        />
      </Sample>
    </>
  )
}
