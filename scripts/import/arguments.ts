import { parseArgs } from 'node:util'
import { sources } from '@/integrations/importers/sources'
import { type Column, readColumns } from '@/rules/imports/columns'
import { jobParts } from '@/rules/imports/heads'

export const usage = `Import jobs from the public answers of other systems.

  npm run import -- <source> <files or folders…> [options]

Sources: ${[...sources.keys()].join(', ')}.
Files: .json, .jsonl with one record a line, .csv for a table, .xml for a feed; plain or .gz. A board is called as its file: halden.json is “halden”.

  --recruiter <e-mail>  who answers for new jobs; the first owner without it
  --company <name>      the company of a board whose records name none
  --columns <part=head,…> what columns of a table or elements of a feed hold, as in title=Stelle,city=Ort,unused=Farbe;
                        the others are guessed, and it is kept for the next file of the board. Parts: ${Object.keys(jobParts).join(', ')}
  --partial             the file does not hold the whole board: nothing closes for not being in it
  --help                this page

A job that two full imports of its board in a row do not list closes; it opens again when it is listed again.`

export type Arguments = {
  source: string
  paths: string[]
  recruiter?: string
  company?: string
  columns: Column[]
  isPartial: boolean
}

/** What was asked for; undefined for help. Throws one sentence that says what to do instead. */
export function importArguments(given: string[]): Arguments | undefined {
  const { values, positionals } = parse(given)
  const [source, ...paths] = positionals
  if (values.help) return undefined
  if (!source) throw new Error(`Say which source and which files: ${hint}`)
  if (!sources.has(source)) {
    throw new Error(`There is no source “${source}”. Choose one of: ${[...sources.keys()].join(', ')}.`)
  }
  if (paths.length === 0)
    throw new Error(`Say which files or folders to import, as in: npm run import -- ${source} boards/`)
  const { recruiter, company, partial = false } = values
  const columns = readColumns(values.columns ?? [])
  return {
    source,
    paths,
    ...(recruiter && { recruiter }),
    ...(company && { company }),
    columns,
    isPartial: partial,
  }
}

const hint = 'npm run import -- ashby boards/halden.json. More with --help.'

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = {
    recruiter: text,
    company: text,
    columns: { ...text, multiple: true },
    partial: flag,
    help: { ...flag, short: 'h' },
  } as const
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    const [said = ''] = error instanceof Error ? error.message.split(/\. (?=[A-Z])/) : []
    throw new Error(`${said.replace(/\.$/, '')}. See npm run import -- --help.`)
  }
}
