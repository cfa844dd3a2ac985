import type { Day } from '#values/index.ts'

/** The eleven things that a statement of accessibility tells (R40), in their order. */
export const statementFields = [
  ...(['actor', 'service', 'compliance', 'inaccessible', 'assessed', 'updated', 'method'] as const),
  ...(['message', 'complaint', 'exemptions', 'outsideTheLaw'] as const),
] as const
export type StatementField = (typeof statementFields)[number]

/** The latest run of the tool over the pages that is on record. What a tool finds is less than what people meet. */
export const testedByTool = { day: '2026-11-26' as Day, tool: 'axe', version: '4.13.0' }
