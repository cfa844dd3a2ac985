import { link } from '#paths.ts'
import { Button, Fold, Form, Input, InSwedish, Part, TextArea } from '#ui/index.ts'
import { dayAt, formatDay, longestAnswer, longestLine } from '#values/index.ts'
import type { ScenarioProps } from './scenario.page.tsx'
import { workbenchWords } from './workbench.words.ts'

/** What is said about a scenario, its files, its copies and its life. */
export function ScenarioMore(props: ScenarioProps) {
  const { site, stored, mayMake } = props
  const words = workbenchWords[site.language]
  return (
    <>
      <Comments {...props} />
      <Part id="filer" title={words.files}>
        <ul>
          <li>
            <a href={link.scenarioTable(stored.id)}>{words.csv}</a>
          </li>
          <li>
            <a href={link.scenarioFile(stored.id)}>{words.json}</a>
          </li>
        </ul>
        {mayMake && <Copy {...props} />}
        {mayMake && <Describe {...props} />}
        <History {...props} />
      </Part>
    </>
  )
}

function Comments({ site, stored, comments, mayMake, typedComment, errors = [] }: ScenarioProps) {
  const words = workbenchWords[site.language]
  if (comments.length === 0 && !mayMake) return null
  return (
    <Part id="kommentarer" title={words.comments}>
      {comments.length > 0 && (
        <ul>
          {comments.map(({ id, text, at, by }) => (
            <li key={id}>
              <p class="sk-as-written">
                <InSwedish>{text}</InSwedish>
              </p>
              <p class="sk-quiet">
                {formatDay(dayAt(at), site.language)}
                {by !== null && `, ${by}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayMake && (
        <Form action={link.commentScenario(stored.id)} id="comment-form" guard>
          <TextArea
            {...{ name: 'kommentar', label: words.comment, rows: 2, limit: longestAnswer, value: typedComment ?? '' }}
            error={errors.find(({ field }) => field === 'kommentar')?.message}
          />
          <Button variant="secondary">{words.sendComment}</Button>
        </Form>
      )}
    </Part>
  )
}

function Copy({ site, stored, errors = [] }: ScenarioProps) {
  const words = workbenchWords[site.language]
  const error = errors.find(({ field }) => field === 'kopia')?.message
  return (
    <Fold summary={words.copy} open={error !== undefined}>
      <Form action={link.copyScenario(stored.id)} hidden={{ sedd: stored.version }}>
        <Input
          {...{ name: 'kopia', label: words.copyName, maxLength: longestLine, error }}
          value={words.copyOf(stored.name).slice(0, longestLine)}
        />
        <Button variant="secondary">{words.copy}</Button>
      </Form>
    </Fold>
  )
}

function Describe({ site, stored, typedName, typedAbout, errors = [] }: ScenarioProps) {
  const words = workbenchWords[site.language]
  return (
    <Fold summary={words.about} open={typedName !== undefined}>
      <Form action={link.describeScenario(stored.id)} hidden={{ sedd: stored.version }} id="describe-form" guard>
        <Input
          {...{ name: 'namn', label: words.name, value: typedName ?? stored.name, maxLength: longestLine }}
          error={errors.find(({ field }) => field === 'namn')?.message}
        />
        <TextArea
          {...{ name: 'syfte', label: words.purpose, rows: 3, optional: true, limit: longestAnswer }}
          value={typedAbout ?? stored.about ?? ''}
        />
        <Button variant="secondary">{words.save}</Button>
      </Form>
    </Fold>
  )
}

function History({ site, history }: ScenarioProps) {
  const words = workbenchWords[site.language]
  return (
    <Fold summary={words.history}>
      <ol reversed>
        {history.map(({ number, at, by }) => (
          <li key={number}>{words.historyLine(number, formatDay(dayAt(at), site.language), by)}</li>
        ))}
      </ol>
    </Fold>
  )
}
