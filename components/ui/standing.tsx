import type { Icon } from './icons'

/** Over a title, in a few words: who moves next, or how it ended. */
export function Standing({ icon: Icon, look, words }: { icon: Icon; look: string; words: string }) {
  return (
    <p className={`flex items-center gap-2 text-14 font-[580] ${look}`}>
      <Icon aria-hidden strokeWidth={1.8} className="size-4 shrink-0" />
      <span className="min-w-0">{words}</span>
    </p>
  )
}
