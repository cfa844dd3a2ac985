import { link } from '#paths.ts'
import { Button, Hidden, Input, Notice, Table, useLanguage, useWords } from '#ui/index.ts'
import { formatMoment } from '#values/index.ts'
import type { PasskeyRefusal } from './add-passkey.action.ts'
import { type ListedPasskey, longestKeyName } from './passkey.ts'
import { passkeyWords } from './passkey.words.ts'

export type KeyProblem = PasskeyRefusal | 'the key has no name' | 'the key does not hold'

export interface OwnPasskeysProps {
  readonly passkeys: readonly ListedPasskey[]
  readonly mayAdd: boolean
  /** The person came with the link that is for making the first key. */
  readonly isSettingUp: boolean
  readonly problem?: KeyProblem | undefined
}

/** The keys that somebody signs in with, and a new one. */
export function OwnPasskeys({ passkeys, mayAdd, isSettingUp, problem }: OwnPasskeysProps) {
  const text = useWords(passkeyWords)
  const language = useLanguage()
  return (
    <section aria-labelledby="nycklar">
      <h2 id="nycklar">{text.title}</h2>
      {isSettingUp && (
        <Notice tone="info" title={text.setUp} level={3}>
          {text.setUpSo}
        </Notice>
      )}
      <p>{text.lead}</p>
      <Table
        id="mina-nycklar"
        caption={text.caption}
        captionHidden
        columns={[
          { key: 'name', label: text.keyName, cell: ({ name }: ListedPasskey) => name },
          { key: 'made', label: text.added, cell: ({ madeAt }) => formatMoment(madeAt, language) },
          {
            key: 'used',
            label: text.used,
            cell: ({ usedAt }) => (usedAt ? formatMoment(usedAt, language) : text.never),
          },
          { key: 'remove', label: text.remove, cell: (one) => <RemoveKey passkey={one} /> },
        ]}
        rows={passkeys}
        rowKey={({ id }) => String(id)}
        empty={text.none}
      />
      {problem && problem !== 'the key has no name' && (
        <Notice
          tone="warning"
          title={problem === 'the sign-in is too weak to add a key' ? text.mustBeSurer : text.failed}
          level={3}
          announce
        />
      )}
      {mayAdd ? <NewKey hasNoName={problem === 'the key has no name'} /> : <p>{text.mustBeSurer}</p>}
    </section>
  )
}

function NewKey({ hasNoName }: { readonly hasNoName: boolean }) {
  const text = useWords(passkeyWords)
  return (
    <>
      <p data-without-passkey>{text.needsScript}</p>
      <form
        class="sk-form"
        action={link.ownKeys()}
        method="post"
        data-passkey="make"
        data-question={link.ownKeyQuestion()}
        noValidate
        hidden
      >
        <Input
          name="namn"
          label={text.name}
          hint={text.nameHint}
          maxLength={longestKeyName}
          error={hasNoName ? text.nameMissing : undefined}
        />
        <Hidden values={{ svar: '' }} />
        <Button variant="secondary">{text.add}</Button>
        <p role="alert" data-failed={text.failed} />
      </form>
    </>
  )
}

function RemoveKey({ passkey }: { readonly passkey: ListedPasskey }) {
  const text = useWords(passkeyWords)
  return (
    <form action={link.removeOwnKey()} method="post">
      <Hidden values={{ nyckel: String(passkey.id) }} />
      <Button variant="tertiary" danger>
        {text.remove} <span class="ds-sr-only">{passkey.name}</span>
      </Button>
    </form>
  )
}
