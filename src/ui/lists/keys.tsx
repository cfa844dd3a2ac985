export interface KeyDescription {
  /** Pressed together: `['Skift', 'Tab']`. */
  readonly keys: readonly string[]
  readonly does: string
}

/** What the keys of the keyboard do on a page or in a part of it. */
export const Keys = ({ keys }: { readonly keys: readonly KeyDescription[] }) => (
  <dl class="sk-keys">
    {keys.map(({ keys: pressed, does }) => (
      <div key={pressed.join('+')}>
        <dt>
          {pressed.map((key, at) => (
            <>
              {at > 0 && ' + '}
              <kbd>{key}</kbd>
            </>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
