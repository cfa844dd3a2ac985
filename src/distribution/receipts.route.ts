import { receiptsBy } from '#identity/index.ts'
import { link } from '#paths.ts'

/** What the room says when something is done. */
export const distributionReceipts = {
  'import.uploaded': { sentence: 'Filen är uppladdad. Inget är publicerat än.' },
  'import.was-here': {
    sentence: 'Samma fil var redan uppladdad och väntar här. Ingen ny har lagts till.',
    tone: 'info',
  },
  'import.saved': { sentence: 'Utkastet är sparat.' },
  'import.discarded': { sentence: 'Utkastet är borttaget. Inget av det publicerades.' },
  'import.published': {
    sentence: 'Fördelningen är publicerad.',
    next: { label: 'Till arbetet med fördelning', href: link.distributionWork() },
  },
  'import.grants-published': {
    sentence: 'Statens beslut är inläst och publicerat.',
    next: { label: 'Till arbetet med fördelning', href: link.distributionWork() },
  },
  'import.was-published': {
    sentence: 'Beslutet fanns redan, med samma uppgifter. Inget ändrades.',
    tone: 'info',
    next: { label: 'Till arbetet med fördelning', href: link.distributionWork() },
  },
  'distribution.reversed': {
    sentence: 'Beslutet är återfört.',
    next: { label: 'Läs in en rättad fil', href: link.uploadImport() },
  },
} as const

/** Leads on to another page of the site, which says that it is done. */
export const redirectWithReceipt = receiptsBy(distributionReceipts)
