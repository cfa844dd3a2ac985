/** How many characters somebody has written: a line break is one however it is sent, and so is a sign of two code units. */
export const charactersIn = (text: string): number => [...text.replaceAll('\r\n', '\n')].length
