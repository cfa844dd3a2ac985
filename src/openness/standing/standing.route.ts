import { type Handler, hoursOf, showPage } from '#identity/index.ts'
import type { OpennessSettings } from '../settings.ts'
import { AboutPage } from './about.page.tsx'
import { CultureModelPage } from './culture-model.page.tsx'
import { PersonalDataPage } from './personal-data.page.tsx'
import { shownSettings } from './shown-settings.ts'

/** What this site is. */
export const showAbout =
  ({ standing, law }: OpennessSettings): Handler =>
  (request) => {
    const { site } = request.var
    return showPage(AboutPage({ site, standing: shownSettings(standing, site.isDemo), law }))
  }

/** The model by which the state's money comes to culture in the regions. */
export const showCultureModel =
  (settings: OpennessSettings): Handler =>
  (request) =>
    showPage(CultureModelPage({ site: request.get('site'), settings }))

/** What the program does with what can be tied to a person. */
export const showPersonalData =
  ({ standing }: OpennessSettings): Handler =>
  (request) => {
    const { site } = request.var
    const { privacy } = shownSettings(standing, site.isDemo)
    return showPage(PersonalDataPage({ site, privacy, sessionHours: hoursOf('passkey') }))
  }
