import { receiptsBy } from '#identity/index.ts'
import { link } from '#paths.ts'

/** What the room says when something is done. */
export const distributionReceipts = {
  'import.uploaded': {
    sentence: {
      sv: 'Filen är uppladdad. Inget är publicerat än.',
      en: 'The file is uploaded. Nothing is published yet.',
    },
  },
  'import.was-here': {
    sentence: {
      sv: 'Samma fil var redan uppladdad och väntar här. Ingen ny har lagts till.',
      en: 'The same file was uploaded already and waits here. No new one was added.',
    },
    tone: 'info',
  },
  'import.saved': { sentence: { sv: 'Utkastet är sparat.', en: 'The draft is saved.' } },
  'import.discarded': {
    sentence: {
      sv: 'Utkastet är borttaget. Inget av det publicerades.',
      en: 'The draft is gone. Nothing of it was published.',
    },
  },
  'import.published': {
    sentence: { sv: 'Fördelningen är publicerad.', en: 'The distribution is published.' },
    next: {
      label: { sv: 'Till arbetet med fördelning', en: 'To the work with distribution' },
      href: link.distributionWork(),
    },
  },
  'import.grants-published': {
    sentence: {
      sv: 'Statens beslut är inläst och publicerat.',
      en: 'The decision of the state is read in and published.',
    },
    next: {
      label: { sv: 'Till arbetet med fördelning', en: 'To the work with distribution' },
      href: link.distributionWork(),
    },
  },
  'import.was-published': {
    sentence: {
      sv: 'Beslutet fanns redan, med samma uppgifter. Inget ändrades.',
      en: 'The decision was here already, with the same contents. Nothing was changed.',
    },
    tone: 'info',
    next: {
      label: { sv: 'Till arbetet med fördelning', en: 'To the work with distribution' },
      href: link.distributionWork(),
    },
  },
  'scenario.begun': { sentence: { sv: 'Scenariot är påbörjat.', en: 'The scenario is begun.' } },
  'scenario.copied': {
    sentence: {
      sv: 'Scenariot är kopierat. Det här är kopian.',
      en: 'The scenario is copied. This is the copy.',
    },
  },
  'scenario.changed': {
    sentence: { sv: 'Scenariot är ändrat och räknat om.', en: 'The scenario is changed and computed again.' },
  },
  'scenario.undone': { sentence: { sv: 'Den senaste ändringen är ångrad.', en: 'The latest change is undone.' } },
  'scenario.commented': { sentence: { sv: 'Kommentaren är sparad.', en: 'The comment is saved.' } },
  'memorandum.saved': { sentence: { sv: 'Texterna är sparade.', en: 'The texts are saved.' } },
  'warning.answered': { sentence: { sv: 'Svaret är sparat.', en: 'The answer is saved.' } },
  'recipient.fact-registered': { sentence: { sv: 'Uppgiften är registrerad.', en: 'The fact is registered.' } },
  'recipient.fact-removed': { sentence: { sv: 'Uppgiften räknas inte längre.', en: 'The fact counts no more.' } },
  'earmark.entered': { sentence: { sv: 'De öronmärkta pengarna är inlagda.', en: 'The earmarked money is entered.' } },
  'earmark.removed': {
    sentence: { sv: 'De öronmärkta pengarna räknas inte längre.', en: 'The earmark counts no more.' },
  },
  'distribution.proposed': {
    sentence: {
      sv: 'Förslaget är framlagt, och pengarna är reserverade.',
      en: 'The proposal is laid forward, and its money is set aside.',
    },
  },
  'distribution.decided': {
    sentence: { sv: 'Beslutet är infört och offentligt.', en: 'The decision is entered and public.' },
  },
  'distribution.withdrawn': {
    sentence: {
      sv: 'Förslaget är återtaget, och pengarna är fria.',
      en: 'The proposal is withdrawn, and its money is free.',
    },
  },
  'distribution.reversed': {
    sentence: { sv: 'Beslutet är återfört.', en: 'The decision is taken back.' },
    next: { label: { sv: 'Läs in en rättad fil', en: 'Read in a corrected file' }, href: link.uploadImport() },
  },
} as const

/** Leads on to another page of the site, which says that it is done. */
export const redirectWithReceipt = receiptsBy(distributionReceipts)
