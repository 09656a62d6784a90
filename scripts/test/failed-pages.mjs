import { readFileSync } from 'node:fs'

/** Prints what each failed journey saw at the end: on a machine that is gone, its files are, too. */
export function showFailedPages({ suites = [] }) {
  for (const { title, file, tests } of suites.flatMap(specsOf)) {
    const pages = tests.flatMap(({ results }) => results.flatMap(({ attachments }) => attachments))
    for (const { name, path } of pages)
      if (name === 'error-context' && path)
        console.log(`\nThe page of ${file} › ${title}\n${readFileSync(path, 'utf8')}`)
  }
}

const specsOf = ({ specs = [], suites = [] }) => [
  ...specs.filter(({ ok }) => !ok),
  ...suites.flatMap(specsOf),
]
