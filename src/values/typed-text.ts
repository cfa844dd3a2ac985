/** As typed, without the control characters that no database keeps and nobody sees. Line breaks and tabs stay. */
export const typedText = (text: string): string => text.replace(/(?![\t\r\n])\p{Cc}/gu, '')
