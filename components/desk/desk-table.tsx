import { ArrowDown, ArrowUp, ArrowUpDown } from '../ui/icons'
import { WholeWords } from '../ui/whole-words'

export type Column = {
  name: string
  width?: string
  end?: boolean
  sort?: { href: string; on: boolean; down: boolean }
}

/** A dense table whose rows become cards on small screens, where its head becomes the choice of an order. */
export function DeskTable({
  caption,
  columns,
  children,
}: {
  caption: string
  columns: Column[]
  children: React.ReactNode
}) {
  return (
    <table
      className="w-full border-collapse text-14 max-lg:block max-lg:wrap-anywhere lg:table-fixed"
      data-list
    >
      <caption className="sr-only">{caption}</caption>
      <thead className="border-line-strong max-lg:mb-2 max-lg:block lg:border-b">
        <tr className="max-lg:flex max-lg:flex-wrap max-lg:gap-2">
          {columns.map((column) => (
            <th
              key={column.name}
              scope="col"
              aria-sort={column.sort?.on ? (column.sort.down ? 'descending' : 'ascending') : undefined}
              className={`text-13 font-medium text-ink-muted lg:py-2 lg:pe-4 ${column.end ? 'text-end' : 'text-start'} max-lg:w-auto! max-lg:whitespace-nowrap ${column.width ?? ''} ${column.sort ? '' : 'max-lg:sr-only'}`}
            >
              {column.sort ? <SortLink {...column.sort} name={column.name} /> : column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:block">{children}</tbody>
    </table>
  )
}

/** One row: its first cell names it and opens it, and may hold what chooses it; `keys` are the addresses that single letters lead to from it. */
export function DeskRow({
  href,
  name,
  lang,
  under,
  keys = {},
  select,
  children,
}: {
  href: string
  name: React.ReactNode
  lang?: string
  under?: React.ReactNode
  keys?: Partial<Record<'e' | 'm' | 'r', string>>
  select?: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <tr
      className={`relative border-b border-line hover:bg-sunken has-[:focus-visible]:bg-accent-soft max-lg:flex max-lg:flex-wrap max-lg:items-center max-lg:gap-x-4 max-lg:gap-y-1.5 max-lg:py-3 ${select ? 'max-lg:ps-7' : ''}`}
    >
      <th
        scope="row"
        className={`py-2 pe-4 text-start font-normal max-lg:p-0 ${select ? 'max-lg:-ms-7 max-lg:basis-[calc(100%+1.75rem)]' : 'max-lg:basis-full'}`}
      >
        <div className={select ? 'grid grid-cols-[1.75rem_minmax(0,1fr)] items-start' : ''}>
          {select && <span className="pt-[2.5px]">{select}</span>}
          <div>
            <a
              href={href}
              lang={lang}
              data-row
              data-key-e={keys.e}
              data-key-m={keys.m}
              data-key-r={keys.r}
              className="font-semibold after:absolute after:inset-0 hover:underline"
            >
              {typeof name === 'string' ? <WholeWords text={name} /> : name}
            </a>
            {under && <span className="block text-13 text-ink-muted">{under}</span>}
          </div>
        </div>
      </th>
      {children}
    </tr>
  )
}

export function DeskCell({ end, children }: { end?: boolean; children: React.ReactNode }) {
  return <td className={`py-2 pe-4 align-middle max-lg:p-0 ${end ? 'text-end' : ''}`}>{children}</td>
}

function SortLink({ name, href, on, down }: { name: string; href: string; on: boolean; down: boolean }) {
  const Arrow = down ? ArrowDown : ArrowUp
  return (
    <a
      href={href}
      className={`inline-flex min-h-6 items-center gap-1 hover:underline max-lg:min-h-8 max-lg:rounded-full max-lg:px-3 ${on ? 'font-semibold text-ink max-lg:bg-quiet forced-colors:underline' : 'max-lg:border max-lg:border-line'}`}
    >
      <span className="sr-only lg:hidden">Sort by </span>
      {name}
      {on ? (
        <Arrow aria-hidden strokeWidth={1.5} className="size-3.5" />
      ) : (
        <ArrowUpDown aria-hidden strokeWidth={1.5} className="size-3.5 lg:hidden" />
      )}
    </a>
  )
}
