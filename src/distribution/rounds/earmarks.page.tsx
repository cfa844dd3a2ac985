import { link } from '#paths.ts'
import {
  Button,
  type FieldError,
  Fold,
  Form,
  Input,
  inSwedish,
  MoneyField,
  Part,
  Select,
  type Site,
  Sources,
  Table,
  TextArea,
} from '#ui/index.ts'
import { longestAnswer, longestLine, unitOfMoney } from '#values/index.ts'
import { emptyEarmark, type TypedEarmark } from '../facts/earmark-form.ts'
import type { StoredEarmark } from '../facts/fact.store.ts'
import { proposalWords } from '../proposals/proposals.words.ts'
import type { NamedArea } from '../settings.ts'

interface EarmarksProps {
  readonly site: Site
  readonly year: number
  readonly number: number
  readonly earmarks: readonly StoredEarmark[]
  readonly areas: readonly NamedArea[]
  readonly mayMake: boolean
  readonly typed?: TypedEarmark | undefined
  readonly errors: readonly FieldError[]
}

/** What the state has said that a part of the round's money is for. */
export function Earmarks({ site, year, number, earmarks, areas, mayMake, typed, errors }: EarmarksProps) {
  const { language } = site
  const words = proposalWords[language]
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.short.sv ?? code
  const { purpose, area, amount, source } = typed ?? emptyEarmark
  return (
    <Part id="oronmarkt" title={words.earmarks}>
      <Table
        id="oronmarkta-pengar"
        caption={words.earmarksTable}
        captionHidden
        columns={[
          { ...{ key: 'purpose', label: words.purpose }, cell: (one) => inSwedish(one.purpose, language) },
          {
            ...{ key: 'area', label: words.area },
            cell: (one) => (one.area === null ? words.anyArea : inSwedish(nameOf(one.area), language)),
          },
          {
            ...{ key: 'amount', label: words.amount, kind: 'amount', unit: unitOfMoney[language] },
            cell: (one) => one.amount,
          },
          { ...{ key: 'source', label: words.factSource }, cell: (one) => <Sources of={[one.source]} /> },
          ...(mayMake
            ? [
                {
                  ...{ key: 'wrong', label: words.wrong },
                  cell: ({ id }: StoredEarmark) => (
                    <Fold summary={words.wrongFact} open={errorAt(`skal-${id}`) !== undefined}>
                      <Form action={link.endEarmark(year, number)} hidden={{ oronmarkning: String(id) }}>
                        <TextArea
                          {...{ name: 'skal', id: `skal-${id}`, label: words.wrongWhy, rows: 2, limit: longestAnswer }}
                          error={errorAt(`skal-${id}`)}
                        />
                        <Button variant="secondary">{words.saveWrong}</Button>
                      </Form>
                    </Fold>
                  ),
                },
              ]
            : []),
        ]}
        rows={earmarks}
        rowKey={({ id }) => String(id)}
        empty={words.noEarmarks}
      />
      {mayMake && (
        <Fold id="lagg-in-oronmarkt" summary={words.addEarmark} open={typed !== undefined}>
          <Form action={link.earmarks(year, number)} id="earmark-form" guard>
            <Input
              {...{ name: 'andamal', label: words.purpose, value: purpose, maxLength: longestLine }}
              error={errorAt('andamal')}
            />
            <Select
              {...{ name: 'oronmarkt-omrade', label: words.area, prompt: words.anyArea, value: area, mayBeEmpty: true }}
              error={errorAt('oronmarkt-omrade')}
              choices={areas
                .filter(({ isCurrent }) => isCurrent)
                .map(({ code, short }) => ({ value: code, label: short.sv, lang: 'sv' as const }))}
            />
            <MoneyField
              {...{ name: 'oronmarkt-belopp', label: words.amount, value: amount }}
              error={errorAt('oronmarkt-belopp')}
            />
            <Input
              {...{ name: 'oronmarkt-kalla', label: words.factSource, value: source, maxLength: longestLine }}
              error={errorAt('oronmarkt-kalla')}
            />
            <Button variant="secondary">{words.saveEarmark}</Button>
          </Form>
        </Fold>
      )}
    </Part>
  )
}
