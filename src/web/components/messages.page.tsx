import { link } from '#paths.ts'
import {
  Empty,
  Fold,
  Icon,
  type IconName,
  Missing,
  Notice,
  SourceLink,
  Status,
  type StatusName,
  Tag,
  type Tone,
  WhoAndWhen,
} from '#ui/index.ts'
import { type Day, parseDay } from '#values/index.ts'
import { longWord, Sample, State } from './sample.page.tsx'

const tones: readonly [Tone, string][] = [
  ['neutral', 'Utkast'],
  ['info', 'Inkommen'],
  ['success', 'Beviljad'],
  ['warning', 'Behöver kompletteras'],
  ['danger', 'Återtagen'],
  ['accent', 'Ny'],
]
const prepared: StatusName = { tone: 'info', inside: 'Bereds av handläggare', outside: 'Under handläggning' }
const decided: StatusName = { tone: 'success', inside: 'Beviljad', outside: 'Beviljad' }
const icons: readonly IconName[] = ['next', 'previous', 'up', 'down', 'upDown', 'elsewhere', 'menu', 'check', 'file']

export const Messages = () => (
  <>
    <Sample name="Notice" when="Något att veta innan man går vidare, eller svaret på det man just gjorde.">
      <State of="Upplysning">
        <Notice level={4} title="Ansökan stänger den 31 mars">
          Efter det går det inte att skicka in.
        </Notice>
      </State>
      <State of="Kvitto">
        <Notice tone="success" level={4} title="Beslutet är publicerat">
          <p>
            Tio rader, 48 514 000 kronor. <a href={link.followTheKrona()}>Visa beslutet</a>
          </p>
          <WhoAndWhen what="Publicerat av" who="handläggare" at={new Date('2026-03-28T13:05:00Z')} />
        </Notice>
      </State>
      <State of="Varning">
        <Notice tone="warning" level={4} title="Två rader liknar varandra">
          Kontrollera att de inte är samma mottagare.
        </Notice>
      </State>
      <State of="Fel">
        <Notice tone="danger" level={4} title="Beslutet sparades inte">
          Någon annan hann ändra det. Läs om sidan och försök igen.
        </Notice>
      </State>
      <State of="Utan rubrik, långa ord">
        <Notice>{longWord}</Notice>
      </State>
    </Sample>
    <Sample name="Tag" when="Ett kort ord om läget; ordet bär betydelsen och färgen upprepar den.">
      <ul class="sk-inline">
        {tones.map(([tone, text]) => (
          <li key={text}>
            <Tag tone={tone}>{text}</Tag>
          </li>
        ))}
      </ul>
    </Sample>
    <Sample name="Status" when="Läget för det som heter en sak för dem som arbetar med det och en annan utåt.">
      <State of="För dem som arbetar med det">
        <Status status={prepared} seenFrom="both" />
      </State>
      <State of="Utåt">
        <Status status={prepared} seenFrom="outside" />
      </State>
      <State of="När båda namnen är lika">
        <Status status={decided} seenFrom="both" />
      </State>
    </Sample>
    <Sample name="WhoAndWhen" when="En tyst rad under det som någon har gjort.">
      <State of="Med klockslag">
        <WhoAndWhen what="Ändrat av" who="handläggare" at={new Date('2026-03-28T13:05:00Z')} />
      </State>
      <State of="Med bara dagen">
        <WhoAndWhen who="Regionstyrelsen" at={parseDay('2013-02-21') as Day} />
      </State>
    </Sample>
    <Sample name="Empty" when="En lista utan innehåll säger det, och säger vad man kan göra.">
      <State of="Med råd och väg vidare">
        <Empty title="Inga ansökningar än" action={{ href: link.home(), label: 'Gå till startsidan' }}>
          Här syns de när utlysningen har öppnat.
        </Empty>
      </State>
      <State of="Utan något">
        <Empty />
      </State>
    </Sample>
    <Sample name="Missing" when="Det som ingen källa säger: aldrig ett streck och aldrig noll.">
      <State of="Utan skäl">
        <Missing />
      </State>
      <State of="Med skäl">
        <Missing reason="Protokollet anger bara summan." />
      </State>
    </Sample>
    <Sample name="Fold" when="Det som bara några vill läsa; på papper är det alltid utfällt.">
      <Fold summary="Så räknades det">
        <p>Statens del delades ut efter regionens beslut.</p>
      </Fold>
      <Fold summary={`Långa ord: ${longWord}`} open>
        <p>Den här är utfälld från början.</p>
      </Fold>
    </Sample>
    <Sample name="SourceLink" when="Varifrån en uppgift kommer; på papper skrivs adressen ut.">
      <State of="På en annan webbplats">
        <SourceLink label="Protokoll (exempel)" href="https://example.org/protokoll" detail="sidan 4" />
      </State>
      <State of="Bara på papper">
        <SourceLink label="Protokoll (exempel)" detail="§ 12" />
      </State>
    </Sample>
    <Sample name="Icon" when="Ett tecken bredvid orden, aldrig i stället för dem.">
      <ul class="sk-inline">
        {icons.map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </Sample>
  </>
)
