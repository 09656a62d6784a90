/** The words of a search, with what they may become; without scripts a plain input. */
export function WhatBox(props: React.ComponentProps<'input'>) {
  return (
    <suggest-box>
      <input {...props} />
    </suggest-box>
  )
}
