import type { Contact, StandingSettings } from './settings.ts'

const example = { sv: 'Exempelregionen (exempel)', en: 'The Example Region (exempel)' }
const exampleContact: Contact = {
  name: example,
  email: 'namn@exempel.example (exempel)',
  phone: '000-00 00 00 (exempel)',
  address: 'Exempelgatan 1 (exempel)',
}

/**
 * What the standing pages show of the region's settings. A demonstration speaks in nobody's name: whatever the region
 * has told stays unsaid there, and an example stands in its place.
 */
export const shownSettings = (settings: StandingSettings, isDemo: boolean): StandingSettings =>
  isDemo
    ? {
        contact: exampleContact,
        sourceCode: settings.sourceCode,
        privacy: { controller: example, contact: exampleContact, rights: null, processings: {} },
        accessibility: {
          ...{
            actor: example,
            service: { sv: 'Samklang, demonstration (exempel)', en: 'Samklang, demonstration (exempel)' },
          },
          ...{ compliance: null, inaccessible: null, assessed: null, updated: null, method: null },
          ...{ complaintPage: null, exemptions: null, outsideTheLaw: null },
        },
      }
    : settings
