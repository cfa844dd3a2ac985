import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** A page as the bytes that leave the server. */
export const renderPage = (page: VNode): string => `<!doctype html>${render(page)}`
