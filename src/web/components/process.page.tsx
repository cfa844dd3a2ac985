import { Deadline, Progress, Steps, Timeline } from '#ui/index.ts'
import { type Day, parseDay } from '#values/index.ts'
import { longWord, Sample, State } from './sample.page.tsx'

const day = (text: string) => parseDay(text) as Day
const today = day('2026-03-28')
const deadlines: readonly [string, string][] = [
  ['Gott om tid', '2026-05-31'],
  ['Snart', '2026-03-31'],
  ['I morgon', '2026-03-29'],
  ['I dag', '2026-03-28'],
  ['För sent', '2026-03-26'],
]
const steps = [
  { label: 'Ansökan', href: '#del-Steps' },
  { label: 'Beredning' },
  { label: 'Beslut' },
  { label: 'Uppföljning' },
]

export const Process = () => (
  <>
    <Sample
      name="Steps"
      when="Vägen genom något i flera steg; varje steg säger med ord om det är klart, pågår eller är kvar."
    >
      <State of="På väg">
        <Steps label="Ärendets väg" steps={steps} now={1} />
      </State>
      <State of="Med anmärkningar">
        <Steps
          label="Ärendets väg med anmärkningar"
          steps={[
            { label: 'Ansökan', note: 'den 3 mars 2026' },
            { label: longWord, note: 'väntar på komplettering' },
            { label: 'Beslut', note: 'nämnden möts den 21 april' },
          ]}
          now={1}
        />
      </State>
      <State of="Allt klart">
        <Steps label="Ett ärende som är klart" steps={steps} now={steps.length} />
      </State>
    </Sample>
    <Sample name="Timeline" when="Vad som har hänt i ett ärende, när och av vem.">
      <Timeline
        label="Ärendets händelser (exempel)"
        events={[
          {
            key: '3',
            at: new Date('2026-03-28T13:05:00Z'),
            who: 'handläggare',
            title: 'Ansökan begärdes kompletterad',
            children: 'Budgeten saknar intäkter. Svar senast den 14 april 2026.',
          },
          { key: '2', at: day('2026-03-27'), title: 'Sista dagen för ansökan' },
          {
            key: '1',
            at: new Date('2026-03-03T07:30:00Z'),
            who: 'sökande',
            title: 'Ansökan kom in',
            children: (
              <p>
                <a href="#del-Timeline">Ansökan med två bilagor</a>
              </p>
            ),
          },
        ]}
      />
    </Sample>
    <Sample name="Deadline" when="Sista dagen för något, och hur långt bort den är.">
      {deadlines.map(([name, last]) => (
        <State of={name} key={name}>
          <Deadline day={day(last)} today={today} />
        </State>
      ))}
      <State of="Redan klart">
        <Deadline day={day('2026-03-26')} today={today} isMet />
      </State>
    </Sample>
    <Sample
      name="Progress"
      when="Hur mycket som är klart av något som går att räkna; orden säger det som stapeln visar."
    >
      <State of="På väg">
        <Progress id="svar" label="Redovisningar som har kommit in" done={3} total={7} />
      </State>
      <State of="Inget än">
        <Progress id="inget" label="Granskade ansökningar" done={0} total={10_000} unit="ansökningar" />
      </State>
      <State of="Allt">
        <Progress id="allt" label="Utbetalningar" done={12} total={12} />
      </State>
      <State of="Ingen vet hur mycket det är">
        <Progress id="okant" label="Årets ansökningar" done={3} total={null} />
      </State>
    </Sample>
  </>
)
