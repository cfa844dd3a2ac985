import { typedText } from '#values/index.ts'

/** The last part of a path, short enough to print. Some browsers send the whole path. */
export const typedFileName = (name: string): string =>
  typedText(name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200) || 'fil.csv'
