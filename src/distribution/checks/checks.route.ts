import { type Handler, showPage } from '#identity/index.ts'
import type { DistributionSettings } from '../settings.ts'
import { ChecksPage } from './checks.page.tsx'

/** How proposals are checked, for everyone to read. */
export const showChecks =
  ({ law }: DistributionSettings): Handler =>
  (request) =>
    showPage(ChecksPage({ site: request.var.site, law }))
