/** A few drawn signs. They never stand alone: the words beside them carry the meaning. */
const shapes = {
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  upDown: 'M8 10l4-4 4 4M8 14l4 4 4-4',
  elsewhere: 'M13 5h6v6M19 5l-9 9M9 6H5v13h13v-4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M15.5 15.5L20 20M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  file: 'M13 3H6v18h12V8zM13 3v5h5',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="sk-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
