import { DeskCell, DeskRow, DeskTable } from '@/components/desk/desk-table'
import { Panel } from '@/components/desk/panel'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Plus } from '@/components/ui/icons'
import { type KindName, kindOf } from '@/content/guide/edit/kinds'
import { canMoveUp } from '@/content/guide/edit/order'
import { rowWords } from '@/content/guide/edit/row-words'
import { fieldsOf, rowsOf, typedRow } from '@/content/guide/edit/rows'
import { plural } from '@/rules/words'
import { stampOf, type WorkingCopy } from '../../working-copy'
import { RowForm } from './row-form'

type RowsProps = { kind: KindName; copy: WorkingCopy; path: string; open?: number | 'new' }

/** The rows of one kind; the open one is a form in its place, a new one below the others. */
export function Rows({ kind, copy, path, open }: RowsProps) {
  const { name, one, about, most = Number.POSITIVE_INFINITY } = kindOf(kind)
  const lines = rowWords(copy.guide, kind)
  const rows = rowsOf(copy.guide, kind)
  const published = new Set(rowsOf(copy.published, kind).map(stampOf))
  const address = (at: number | 'new') => `${path}?row=${kind}.${at}#row`
  return (
    <Panel id={kind} title={name} aside={plural(rows.length, 'row')}>
      {about && <p className="-mt-2 max-w-[68ch] text-14 text-ink-muted">{about}</p>}
      {lines.length > 0 && (
        <DeskTable
          caption={name}
          columns={[
            { name: 'What', width: 'w-[30%]' },
            { name: 'What it says' },
            { name: 'From', width: 'w-[28%]' },
          ]}
        >
          {lines.map((line, at) =>
            open === at ? (
              <OpenRow key={stampOf(rows[at])} kind={kind} copy={copy} path={path} at={at} />
            ) : (
              <DeskRow key={stampOf(rows[at])} href={address(at)} name={line.name}>
                <DeskCell>
                  {line.text}{' '}
                  {!published.has(stampOf(rows[at])) && <Badge tint="accent">Not published yet</Badge>}
                  {line.warning && <Badge tint="warn">{line.warning}</Badge>}
                </DeskCell>
                <DeskCell>
                  <span className="wrap-anywhere text-ink-muted">{line.from}</span>
                </DeskCell>
              </DeskRow>
            ),
          )}
        </DeskTable>
      )}
      {open === 'new' ? (
        <div id="row" className="rounded-m bg-sunken p-4 sm:p-5">
          <h3 className="mb-4 text-17">A new {one}</h3>
          <Form kind={kind} copy={copy} path={path} />
        </div>
      ) : (
        lines.length < most && (
          <p>
            <ButtonLink href={address('new')} size="s">
              <Plus aria-hidden strokeWidth={1.7} />
              Add a {one}
            </ButtonLink>
          </p>
        )
      )}
    </Panel>
  )
}

type OpenProps = { kind: KindName; copy: WorkingCopy; path: string; at?: number }

function OpenRow(props: OpenProps) {
  return (
    <tr id="row" className="border-b border-line bg-sunken max-lg:block">
      <td colSpan={3} className="p-4 max-lg:block sm:p-5">
        <Form {...props} />
      </td>
    </tr>
  )
}

function Form({ kind, copy: { guide }, path, at }: OpenProps) {
  return (
    <RowForm
      sends={{
        guide: guide.slug,
        kind,
        at: at === undefined ? '' : String(at),
        stamp: stampOf(at === undefined ? null : rowsOf(guide, kind)[at]),
      }}
      fields={fieldsOf(guide, kind, at)}
      first={at === undefined ? {} : typedRow(guide, kind, at)}
      back={`${path}#${kind}`}
      movesUp={at !== undefined && canMoveUp(guide, kind, at)}
    />
  )
}
