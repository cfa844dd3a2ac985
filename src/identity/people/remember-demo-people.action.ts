import type { Tx } from '#platform/index.ts'
import { dayAt, isRefused } from '#values/index.ts'
import { giveAssignment } from '../assignments/give-assignment.action.ts'
import { allRoles } from '../roles/role.ts'
import { roleNames } from '../roles/role.words.ts'
import { createPerson } from './create-person.action.ts'
import { type DemoScopes, demoKey, demoScope } from './demo-people.ts'
import { personByKey } from './person.store.ts'

/** One person for each role, named as the role. What is there already is left as it is. */
export async function rememberDemoPeople(tx: Tx, scopes: DemoScopes, at: Date): Promise<void> {
  const acting = { by: 'demonstrationen', at }
  for (const role of allRoles) {
    if ((await personByKey(tx, demoKey(role))) !== undefined) continue
    const person = await createPerson(tx, { key: demoKey(role), name: roleNames.sv[role], email: null }, acting)
    if (isRefused(person)) throw new Error(`the person of ${role} was refused: ${person.refused}`)
    const wanted = { role, scope: demoScope(role, scopes), from: dayAt(at), to: null }
    const given = await giveAssignment(tx, person, wanted, acting)
    if (isRefused(given)) throw new Error(`the assignment of ${role} was refused: ${given.refused}`)
  }
}
