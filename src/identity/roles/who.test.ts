import { describe, expect, test } from 'vitest'
import type { Day } from '#values/index.ts'
import type { Assignment } from './assignment.ts'
import { allRoles, permissionsOf, type Role, roles } from './role.ts'
import { roleNames, roleTasks } from './role.words.ts'
import type { Scope } from './scope.ts'
import { actorOf, may, mayAbout, needsSurerSignIn, type Person, type Who } from './who.ts'

const unit: Scope = { kind: 'unit', key: 'kulturavdelningen' }
const as = (role: Role, more: Partial<Person> = {}, scope = unit): Who => {
  const assignment: Assignment = { id: 1n, role, scope, from: '2026-01-01' as Day, to: null }
  return {
    ...{ id: 7n, session: 1n, name: 'Exempel', method: 'demo' as const, assurance: 'high' as const },
    ...{ assignments: [assignment], actingFor: null, ...more },
  }
}

test('a stranger may do what anyone may, and nothing else', () => {
  expect([may('stranger', 'anyone'), may('stranger', 'anyone signed in')]).toEqual([true, false])
  expect(may('stranger', 'import distributions')).toBe(false)
  expect(mayAbout('stranger', 'import distributions', unit)).toBe(false)
})

test('somebody whose assignments have ended may see what anyone signed in may', () => {
  const before = as('officer', { assignments: [] })
  expect([may(before, 'anyone signed in'), may(before, 'see what waits')]).toEqual([true, false])
})

test('an officer imports, an auditor only reads, a board member reads neither', () => {
  const mayDo = (role: Role) => [may(as(role), 'read working pages'), may(as(role), 'import distributions')]
  expect([mayDo('officer'), mayDo('auditor'), mayDo('board-member')]).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ])
})

test('only the administrator gives others their roles, and reads nothing of the department', () => {
  expect(allRoles.filter((role) => permissionsOf(role).includes('manage people'))).toEqual(['administrator'])
  expect(may(as('administrator'), 'read working pages')).toBe(false)
})

describe('a role counts', () => {
  test('for its own part of the department', () => {
    expect(mayAbout(as('officer'), 'import distributions', unit)).toBe(true)
    expect(mayAbout(as('officer'), 'import distributions', { kind: 'unit', key: 'kulturstaben' })).toBe(false)
  })

  test('when the sign-in is sure enough, and else asks for a surer one', () => {
    const weak = as('officer', { assurance: 'low' })
    expect([may(weak, 'import distributions'), needsSurerSignIn(weak, 'import distributions')]).toEqual([false, true])
    expect(needsSurerSignIn(as('auditor', { assurance: 'low' }), 'import distributions')).toBe(false)
    expect(needsSurerSignIn(as('officer'), 'import distributions')).toBe(false)
  })
})

test('the log names nobody', () => {
  expect([actorOf(as('officer')), actorOf('stranger')]).toEqual(['person:7', 'stranger'])
})

test('every role has a name of its own, a task, and something it may do', () => {
  expect(new Set(Object.values(roleNames.sv)).size).toBe(allRoles.length)
  for (const role of allRoles) {
    expect(roleTasks.sv[role]).toMatch(/^[A-ZÅÄÖ].+\.$/)
    expect(roles[role].permissions.length).toBeGreaterThan(0)
  }
})
