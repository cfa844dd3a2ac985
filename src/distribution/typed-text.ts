/** As typed, without the control characters that no database keeps and nobody sees. Line breaks and tabs stay. */
export const typedText = (text: string): string => text.replace(/(?![\t\r\n])\p{Cc}/gu, '')

/** The last part of a path, short enough to print. Some browsers send the whole path. */
export const typedFileName = (name: string): string =>
  typedText(name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200) || 'fil.csv'
