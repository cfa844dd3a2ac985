import type { Incoming } from './handler.route.ts'

/** Of our own site alone, out of reach of scripts, and never in the clear where the site speaks TLS. */
export const cookieOptions = (request: Incoming) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: request.get('site').publicUrl.startsWith('https:'),
})
