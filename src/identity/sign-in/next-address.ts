/**
 * Where a sign-in leads: a path of ours, as it came in a form or an address, and nowhere else. It begins with one slash
 * and has no room for a host; anything else is no answer.
 */
export const ownAddress = (next = ''): string | undefined =>
  /^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : undefined
