import { BarList, ChartFrame, Sources, useLanguage } from '#ui/index.ts'
import { formatAmount, formatKronor, precisionNames, sum, unitOfMoney } from '#values/index.ts'
import type { OpennessSettings } from '../settings.ts'
import type { YearShown } from '../years/follow-the-krona.page.tsx'
import { comparisonWords } from './comparison.words.ts'

interface Props {
  readonly shown: YearShown
  readonly settings: OpennessSettings
}

/** The region among the others, in a year where sources tell of more than one. */
export function RegionsOfYear({ shown, settings }: Props) {
  const { regions, year } = shown
  const language = useLanguage()
  const words = comparisonWords[language]
  if (regions.length < 2) return null
  const isWhole = regions.length === settings.regionsInModel && regions.every((one) => one.precision === 'exact')
  const total = sum(regions.map((one) => one.amount))
  return (
    <ChartFrame
      id="regioner"
      title={words.regions(year)}
      lead={
        isWhole
          ? words.allRegions(settings.regionsInModel, formatKronor(total, language))
          : words.someRegions(regions.length, settings.regionsInModel)
      }
      table={
        <p>
          {words.source} <Sources of={regions.map((one) => one.source)} />
        </p>
      }
    >
      <BarList
        id="regioner-staplar"
        caption={words.regions(year)}
        captionHidden
        labelHeading={words.region}
        valueHeading={words.amount}
        unit={unitOfMoney[language]}
        bars={regions.map((one) => ({
          label: one.region ?? words.county(one.countyCode),
          value: Number(one.amount),
          valueText: `${formatAmount(one.amount, language)}${one.precision === 'exact' ? '' : ` (${precisionNames[language][one.precision]})`}`,
          highlight: one.countyCode === settings.countyCode,
        }))}
        {...(isWhole ? { sumText: formatAmount(total, language) } : {})}
      />
    </ChartFrame>
  )
}
