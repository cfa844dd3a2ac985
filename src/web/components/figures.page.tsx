import { link } from '#paths.ts'
import { BarList, Calculation, ChartFrame, Facts, KeyFigures, Sankey, type Tile, TileMap } from '#ui/index.ts'
import { kronor } from '#values/index.ts'
import { longWord, Sample, State } from './sample.page.tsx'

const bars = [
  {
    label: 'Exempelteatern (exempel)',
    value: 1_250_000,
    valueText: '1 250 000',
    href: '#del-BarList',
    highlight: true,
  },
  { label: 'Ånghammarens arkiv (exempel)', value: 480_000, valueText: '480 000' },
  { label: 'Östra hemslöjden (exempel)', valueText: '' },
  { label: `${longWord} (exempel)`, value: 0, valueText: '0' },
]
const tile = (name: string, column: number, row: number, value?: number): Tile => ({
  ...{ code: name, name, column, row, valueText: value === undefined ? '' : String(value) },
  ...(value === undefined ? { state: 'unknown' } : { state: 'known', value }),
})
const tiles = [
  tile('Aby', 0, 0, 4),
  tile('Björkö', 1, 0, 0),
  tile('Cederköping', 0, 1),
  tile('Dalåsen', 1, 1, 12),
  tile('Edsängen', 2, 1, 1),
]

export const Figures = () => (
  <>
    <Sample name="KeyFigures" when="De få tal som svarar på sidans fråga.">
      <KeyFigures
        figures={[
          { label: 'Statens bidrag (exempel)', value: kronor(1_730_000), unit: 'kr', calculationHref: '#summan' },
          { label: 'Mottagare', value: '3', note: 'en utan känt belopp' },
          { label: 'Regionens egna pengar', value: null, unit: 'kr' },
        ]}
      />
    </Sample>
    <Sample name="Calculation" when="Raderna och källorna bakom ett tal; en länk till den fäller ut den.">
      <Calculation
        id="summan"
        of="statens bidrag (exempel)"
        unit="kr"
        rows={[
          { what: 'Exempelteatern (exempel)', from: 'Beslut 1', amount: kronor(1_250_000) },
          { what: 'Ånghammarens arkiv (exempel)', from: 'Beslut 1', amount: kronor(480_000) },
        ]}
        total={kronor(1_730_000)}
        sources={[{ label: 'Protokoll (exempel)', detail: '§ 12' }]}
      />
    </Sample>
    <Sample name="Facts" when="Det som är känt om en enda sak, etikett för etikett.">
      <Facts
        facts={[
          { label: 'Dag', value: '2013-02-21' },
          { label: 'Diarienummer', value: null },
          { label: 'Belopp', value: '1 730 000 kr' },
          { label: longWord, value: longWord },
        ]}
      />
    </Sample>
    <Sample name="BarList" when="En tabell vars rader också har en stapel, för att jämföra storlekar.">
      <BarList
        id="staplar"
        caption="Bidrag till mottagare (exempel)"
        bars={bars}
        labelHeading="Mottagare"
        valueHeading="Belopp"
        unit="kr"
      />
    </Sample>
    <Sample name="Sankey" when="Pengar som delas upp på vägen; bilden står i en ram med samma uppgifter som tabell.">
      <ChartFrame
        id="floden"
        title="Pengarnas väg (exempel)"
        level={3}
        lead="Ju bredare ström, desto mer pengar."
        table={<p>Här står tabellen med samma uppgifter.</p>}
        foot={<a href={link.followTheKrona()}>Se den på riktigt</a>}
      >
        <Sankey
          id="strommar"
          title="Från staten till två områden"
          desc="Av 1 730 000 kronor går 1 250 000 till scenkonst och 480 000 till arkiv."
          nodes={[
            { id: 's', label: 'Staten', value: 173, amountText: '1 730 000 kr', kind: 'source' },
            { id: 'a', label: 'Scenkonst', value: 125, amountText: '1 250 000 kr', kind: 'target' },
            { id: 'b', label: 'Arkiv', value: 48, amountText: '480 000 kr', kind: 'target' },
          ]}
          links={[
            { from: 's', to: 'a', value: 125 },
            { from: 's', to: 'b', value: 48 },
          ]}
        />
      </ChartFrame>
      <State of="Tom">
        <Sankey id="inga-strommar" title="Inget" desc="Inget" nodes={[]} links={[]} empty="Inga pengar är kända" />
      </State>
    </Sample>
    <Sample name="TileMap" when="En karta av lika stora rutor, så att små kommuner syns lika väl som stora.">
      <TileMap
        id="rutor"
        title="Mottagare i fem kommuner (exempel)"
        desc="Dalåsen har flest, tolv. För Cederköping saknas uppgift."
        tiles={tiles}
      />
    </Sample>
  </>
)
