/** What we do not know is hatched, in every picture. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="sk-hatch-ground" width="6" height="6" />
        <path class="sk-hatch" d="M0 0V6" />
      </pattern>
    </defs>
  )
}
