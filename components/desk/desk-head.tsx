import { type Crumb, Crumbs } from '../ui/crumbs'
import { WholeWords } from '../ui/whole-words'

/** The head of a desk page: where it stands, its name, a line of facts, and what can be done here. */
export function DeskHead({
  title,
  lang,
  trail,
  facts,
  children,
}: {
  title: string
  lang?: string
  trail?: Crumb[]
  facts?: React.ReactNode
  children?: React.ReactNode
}) {
  return (
    <>
      {trail && (
        <div className="-mt-5 mb-3">
          <Crumbs trail={trail} here={title} lang={lang} />
        </div>
      )}
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1.5">
          <h1 lang={lang} className="text-25">
            <WholeWords text={title} />
          </h1>
          {facts && <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-muted">{facts}</div>}
        </div>
        {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
      </header>
    </>
  )
}
