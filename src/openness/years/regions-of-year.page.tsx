import { BarList, ChartFrame, type Site } from '#ui/index.ts'
import { formatAmount, formatKronor, precisionNames, sum } from '#values/index.ts'
import { Sources } from '../citations.page.tsx'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from './follow-the-krona.page.tsx'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
  readonly site: Site
}

/** The region among the others, in a year where sources tell of more than one. */
export function RegionsOfYear({ shown, settings }: Props) {
  const { regions, year } = shown
  if (regions.length < 2) return null
  const isWhole = regions.length === settings.regionsInModel && regions.every((one) => one.precision === 'exact')
  const total = sum(regions.map((one) => one.amount))
  return (
    <ChartFrame
      id="regioner"
      title={`Statens bidrag till regionerna ${year}`}
      lead={
        isWhole
          ? `Alla ${settings.regionsInModel} regioner i kultursamverkansmodellen fick tillsammans ${formatKronor(total)}.`
          : `Källor berättar om ${regions.length} av ${settings.regionsInModel} regioner. Därför visas ingen summa.`
      }
      table={
        <p>
          Källa: <Sources of={regions.map((one) => one.source)} />
        </p>
      }
    >
      <BarList
        id="regioner-staplar"
        caption={`Statens bidrag till regionerna ${year}`}
        captionHidden
        labelHeading="Region"
        valueHeading="Belopp"
        unit="kr"
        bars={regions.map((one) => ({
          label: one.region ?? `län ${one.countyCode}`,
          value: Number(one.amount),
          valueText: `${formatAmount(one.amount)}${one.precision === 'exact' ? '' : ` (${precisionNames[one.precision]})`}`,
          highlight: one.countyCode === settings.countyCode,
        }))}
        {...(isWhole ? { sumText: formatAmount(total) } : {})}
      />
    </ChartFrame>
  )
}
