import { link } from '#paths.ts'
import { Button, Form } from '#ui/index.ts'
import type { DraftImport } from './draft-import.store.ts'

/** The way out for a file that was uploaded by mistake. */
export const DiscardDraft = ({ draft }: { readonly draft: DraftImport }) => (
  <Form action={link.draftImport(draft.id)} hidden={{ version: draft.version, gor: 'ta-bort' }}>
    <Button variant="tertiary" danger>
      Ta bort filen utan att läsa in den
    </Button>
  </Form>
)
