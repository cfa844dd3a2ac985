import { link } from '#paths.ts'
import { Button, Form, useWords } from '#ui/index.ts'
import { draftWords } from './draft.words.ts'
import type { DraftImport } from './draft-import.store.ts'

/** The way out for a file that was uploaded by mistake. */
export const DiscardDraft = ({ draft }: { readonly draft: DraftImport }) => (
  <Form action={link.draftImport(draft.id)} hidden={{ version: draft.version, gor: 'ta-bort' }}>
    <Button variant="tertiary" danger>
      {useWords(draftWords).discard}
    </Button>
  </Form>
)
