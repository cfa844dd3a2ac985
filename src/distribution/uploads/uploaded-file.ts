/** A distribution has some dozens of rows; a file of this size is something else. */
export const largestFileBytes = 10 * 1024 * 1024
