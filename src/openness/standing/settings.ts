import type { Day, Localised } from '#values/index.ts'
import type { ProcessingKey } from './processing.ts'

/** How to reach somebody. Null is what the region has not told. */
export interface Contact {
  readonly name: Localised | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
}

/** Something, and why it is so. */
export interface Reasoned {
  readonly what: Localised
  readonly why: Localised
}

/** R40: what the region says about the accessibility of the site. */
export interface AccessibilitySettings {
  readonly actor: Localised | null
  readonly service: Localised | null
  /** Null: no person has assessed it. Never said by default. */
  readonly compliance: 'full' | 'partial' | 'none' | null
  readonly inaccessible: readonly Reasoned[] | null
  readonly assessed: Day | null
  readonly updated: Day | null
  readonly method: Localised | null
  /** Where to complain to the authority that watches over the law. */
  readonly complaintPage: string | null
  readonly exemptions: readonly Reasoned[] | null
  readonly outsideTheLaw: readonly Localised[] | null
}

export interface ProcessingSettings {
  readonly legalGround: Localised | null
  readonly keptFor: Localised | null
}

export interface PrivacySettings {
  readonly controller: Localised | null
  readonly contact: Contact
  /** What the region tells about the rights that the law gives. */
  readonly rights: Localised | null
  readonly processings: Readonly<Partial<Record<ProcessingKey, ProcessingSettings>>>
}

/** What a region tells about itself on the standing pages. */
export interface StandingSettings {
  readonly contact: Contact
  /** Where the source code of the program can be read. */
  readonly sourceCode: string | null
  readonly privacy: PrivacySettings
  readonly accessibility: AccessibilitySettings
}
