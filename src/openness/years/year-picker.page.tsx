import { link } from '#paths.ts'
import { Button, Form, Select, useWords } from '#ui/index.ts'
import type { FollowTheKronaProps, YearShown } from './follow-the-krona.page.tsx'
import { yearWords } from './year.words.ts'

interface YearPickerProps {
  readonly years: FollowTheKronaProps['years']
  readonly shown: YearShown
}

/** Links to every year that something is known of, and a second year to lay beside it. */
export function YearPicker({ years, shown }: YearPickerProps) {
  const words = useWords(yearWords)
  const others = years.filter(({ year }) => year !== shown.year)
  const hasPart = years.some(({ isDistributed }) => !isDistributed)
  return (
    <>
      <nav class="sk-years" aria-label={words.years}>
        <ul>
          {years.toReversed().map(({ year, isDistributed }) => (
            <li key={year}>
              <a href={link.followTheKrona({ ar: year })} aria-current={year === shown.year ? 'page' : undefined}>
                {year}
                {!isDistributed && (
                  <>
                    <span class="sk-ring" aria-hidden="true" />
                    <span class="ds-sr-only"> {words.noDistribution}</span>
                  </>
                )}
              </a>
            </li>
          ))}
        </ul>
        {hasPart && (
          <p class="sk-years-key" aria-hidden="true">
            <span class="sk-ring" /> {words.noDistributionKey}
          </p>
        )}
      </nav>
      {others.length > 0 && (
        <Form action={`${link.followTheKrona()}#jamforelse`} method="get" hidden={{ ar: String(shown.year) }}>
          <div class="sk-inline-form">
            <Select
              name="jamfor"
              label={words.compareWith}
              choices={others.map(({ year }) => ({ value: String(year), label: String(year) }))}
              value={String(shown.filter.jamfor ?? others[0]?.year ?? '')}
            />
            <Button variant="secondary">{words.compare}</Button>
          </div>
        </Form>
      )}
    </>
  )
}
