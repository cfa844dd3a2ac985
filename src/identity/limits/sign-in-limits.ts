import type { LimitRule } from '#platform/index.ts'

/** So slow that guessing leads nowhere, and so wide that an office behind one address signs in of a morning. */
export const signInLimits = {
  signIn: { name: 'sign-in from', most: 60, minutes: 10 },
  passkey: { name: 'passkey', most: 10, minutes: 10 },
  mailFrom: { name: 'mail-link from', most: 20, minutes: 60 },
  mailTo: { name: 'mail-link to', most: 5, minutes: 60 },
} as const satisfies Record<string, LimitRule>

/**
 * Who asks, out of the list that proxies add to from the left: ours are the last ones, and what stands before them
 * anyone may have written.
 */
export function addressOf(socket: string | undefined, forwarded: string | undefined, proxies: number): string {
  const told = (forwarded ?? '').split(',').map((one) => one.trim())
  return networkOf((proxies > 0 && told.at(-proxies)) || socket || '')
}

/** A household has a whole network of the newer addresses, and could else try from each of them. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const front = head.split(':').filter(Boolean)
  const back = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  return [...front, ...Array<string>(zeros).fill('0'), ...back]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')
}
