import { dictionary } from '#values/index.ts'
import type { ImportKind } from '../drafts/draft-import.ts'

interface UploadWords {
  readonly title: string
  readonly lead: string
  readonly question: string
  readonly hints: Readonly<Record<ImportKind, string>>
  /** What is said to whoever has not chosen one of them. */
  readonly noKind: string
  readonly file: string
  readonly fileHint: (megabytes: number) => string
  readonly upload: string
  readonly noFile: string
  readonly emptyFile: string
}

export const uploadWords = dictionary<UploadWords>({
  sv: {
    title: 'Läs in en fil',
    lead: 'Du får se vad filen innehåller innan något publiceras. Filen är arbetsmaterial tills du publicerar.',
    question: 'Vad innehåller filen?',
    hints: {
      distribution: 'Hur regionen fördelade pengarna på mottagare ett år.',
      'state-grants': 'Vad staten gav till regionen. Filen får ha flera år och flera regioner.',
    },
    noKind: 'Välj vad filen innehåller.',
    file: 'Fil',
    fileHint: (megabytes) => `CSV, högst ${megabytes} MB. Ett kalkylblad sparar du som CSV i Excel eller LibreOffice.`,
    upload: 'Ladda upp och gå vidare',
    noFile: 'Välj en fil att läsa in.',
    emptyFile: 'Filen är tom. Välj en fil med rubriker och rader.',
  },
  en: {
    title: 'Read in a file',
    lead: 'You see what the file holds before anything is published. The file is working material until you publish.',
    question: 'What does the file hold?',
    hints: {
      distribution: 'How the region shared out the money over recipients in a year.',
      'state-grants': 'What the state gave to the region. The file may have several years and several regions.',
    },
    noKind: 'Choose what the file holds.',
    file: 'File',
    fileHint: (megabytes) => `CSV, ${megabytes} MB at most. Save a sheet as CSV in Excel or LibreOffice.`,
    upload: 'Upload and go on',
    noFile: 'Choose a file to read in.',
    emptyFile: 'The file is empty. Choose a file with headings and lines.',
  },
})
