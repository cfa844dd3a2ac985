const strands = [
  { d: 'M3 16C16 16 13 4.5 29 4.5', width: 3 },
  { d: 'M3 16H29', width: 4.5 },
  { d: 'M3 16C16 16 13 27.5 29 27.5', width: 2 },
]

/** Our own mark: one stream that becomes several, in the colour of the text around it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {strands.map(({ d, width }) => (
        <path key={d} d={d} fill="none" stroke="currentColor" stroke-width={width} stroke-linecap="round" />
      ))}
    </svg>
  )
}

const paths = strands.map(({ d, width }) => `<path d='${d}' stroke-width='${width}'/>`).join('')

/** The same mark as a data address, so that no page asks for a favicon. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><g fill='none' stroke='#2b8a91' stroke-linecap='round'>${paths}</g></svg>`,
)}`
