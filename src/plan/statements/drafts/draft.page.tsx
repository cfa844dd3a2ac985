import { link } from '#paths.ts'
import {
  Button,
  Empty,
  Fold,
  Form,
  InSwedish,
  MoneyField,
  Notice,
  Part,
  TextArea,
  Timeline,
  useLanguage,
  useWords,
} from '#ui/index.ts'
import { formatKronor, longestAnswer } from '#values/index.ts'
import type { StatementProps } from '../statement.page.tsx'
import { isWritten } from '../statement.ts'
import { statementWords } from '../statement.words.ts'
import { longestDraft } from '../statement-form.ts'
import { mayComment } from './draft.ts'
import { draftWords } from './draft.words.ts'
import type { Draft } from './said.store.ts'

/** What has been written: the latest draft, the form for the next, the earlier ones, and what others say of them. */
export function DraftPart(props: StatementProps) {
  const { statement, drafts, mayDo, typedDraft, isConflict = false } = props
  const words = useWords(draftWords)
  const answer = useWords(statementWords).answer[statement.kind]
  const [latest, ...earlier] = drafts
  const mayWrite = isWritten(statement) && mayDo('draft statements')
  return (
    <>
      <Part id="utkast" title={statement.decision === null ? words.title : answer}>
        {isConflict && (
          <Notice tone="warning" title={words.conflictTitle} level={3} announce>
            <p>{words.conflict}</p>
          </Notice>
        )}
        {latest === undefined ? (
          !mayWrite && <Empty title={words.none} />
        ) : (
          <DraftTold {...{ draft: latest, title: isConflict ? words.theirs : undefined }} />
        )}
        {mayWrite && <DraftForm {...props} />}
        {!mayWrite && typedDraft !== undefined && (
          <section aria-labelledby="ej-sparat">
            <h3 id="ej-sparat">{words.yours}</h3>
            <p class="sk-as-written">
              <InSwedish>{typedDraft.text}</InSwedish>
            </p>
          </section>
        )}
        {earlier.length > 0 && (
          <Fold summary={words.earlier(earlier.length)}>
            {earlier.map((draft) => (
              <DraftTold key={draft.number} draft={draft} />
            ))}
          </Fold>
        )}
      </Part>
      <Comments {...props} />
    </>
  )
}

function DraftTold({ draft, title }: { readonly draft: Draft; readonly title?: string | undefined }) {
  const words = useWords(draftWords)
  const language = useLanguage()
  const said = (
    <>
      {draft.amount !== null && <p>{formatKronor(draft.amount, language)}</p>}
      <p class="sk-as-written">
        <InSwedish>{draft.text}</InSwedish>
      </p>
    </>
  )
  const name = words.now(draft.number)
  return (
    <Timeline
      label={name}
      events={[
        {
          ...{ key: String(draft.number), at: draft.at, title: title ? `${title}: ${name}` : name, children: said },
          ...(draft.who === null ? {} : { who: draft.who }),
        },
      ]}
    />
  )
}

function DraftForm({ statement, typedDraft, errors = [] }: StatementProps) {
  const words = useWords(draftWords)
  const { amount } = useWords(statementWords)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.message
  return (
    <Form action={link.saveStatementDraft(statement.id)} id="skriv" hidden={{ utkast: String(statement.draft) }} guard>
      {statement.kind === 'state-request' && (
        <MoneyField
          {...{ name: 'belopp', label: amount, hint: words.amountHint, optional: true, error: errorAt('belopp') }}
          value={typedDraft?.amount ?? statement.amount}
        />
      )}
      <TextArea
        {...{ name: 'text', label: words.text, rows: 12, limit: longestDraft, error: errorAt('text') }}
        value={typedDraft?.text ?? statement.text ?? ''}
      />
      <Button>{words.save}</Button>
    </Form>
  )
}

function Comments({ statement, comments, mayComment: may, typedComment, errors = [] }: StatementProps) {
  const words = useWords(draftWords)
  const isOpen = may && mayComment(statement) === undefined
  if (comments.length === 0 && !isOpen && typedComment === undefined) return null
  return (
    <Part id="kommentarer" title={words.comments}>
      {comments.length === 0 ? (
        <p>{words.noComments}</p>
      ) : (
        <Timeline
          label={words.comments}
          events={comments.map(({ id, at, who, draft, text }) => ({
            ...{ key: String(id), at, title: words.about(draft), ...(who === null ? {} : { who }) },
            children: (
              <p class="sk-as-written">
                <InSwedish>{text}</InSwedish>
              </p>
            ),
          }))}
        />
      )}
      {!isOpen && typedComment !== undefined && (
        <p>
          {words.comment}: <q>{typedComment}</q>
        </p>
      )}
      {isOpen && (
        <Form action={link.commentStatement(statement.id)}>
          <TextArea
            {...{ name: 'kommentar', label: words.comment, rows: 3, limit: longestAnswer, value: typedComment ?? '' }}
            error={errors.find(({ field }) => field === 'kommentar')?.message}
          />
          <Button variant="secondary">{words.sendComment}</Button>
        </Form>
      )}
    </Part>
  )
}
