import { cpus } from 'node:os'
import type { WebResult } from './web'

/** A result as Markdown, with the machine and the day. */
export function webTable({ jobs, memory, rows }: WebResult): string {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`
  return [
    `### Pages at ${jobs.toLocaleString('en')} jobs`,
    '',
    `${machine}, ${new Date().toISOString().slice(0, 10)}. Eight connections; memory of the server ${memory.toFixed(0)} MB.`,
    '',
    '| page | how | requests a second | processor ms a request | p50 ms | p99 ms | kB sent |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ([what, how, { requests, processor, p50, p99, bytes }]) =>
        `| ${what} | ${how} | ${Math.round(requests).toLocaleString('en')} | ${processor.toFixed(3)} | ${p50} | ${p99} | ${(bytes / 1000).toFixed(1)} |`,
    ),
    '',
  ].join('\n')
}
