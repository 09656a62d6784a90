import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type Server = { url: string; pids: number[]; stop: () => void }

const bare = `
const { readFileSync } = require('node:fs')
const body = readFileSync(process.argv[1])
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': body.length }
require('node:http').createServer((request, response) => response.writeHead(200, headers).end(body)).listen(process.argv[2], 'localhost')
`

/** The least that Node can do: the same bytes to whoever asks. */
export async function serveBare(file: string, port: number): Promise<Server> {
  return ready(
    spawn(process.execPath, ['-e', bare, file, String(port)], { stdio: 'ignore' }),
    `http://localhost:${port}/`,
  )
}

// Started by root, nginx would work as nobody, who cannot read a private folder.
const asOneself = process.getuid?.() === 0 ? 'user root; ' : ''

/** The same bytes from nginx, where it is installed. */
export async function serveNginx(file: string, port: number, folder: string): Promise<Server | undefined> {
  const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync)
  if (!program) return undefined
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'page'), readFileSync(file))
  const config = path.join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `${asOneself}worker_processes 1; daemon off; pid ${folder}/pid; error_log stderr crit;
    events { worker_connections 256; }
    http { access_log off; default_type text/html; keepalive_requests 1000000;
      client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3; uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
      open_file_cache max=10; server { listen localhost:${port}; root ${folder}; location / { try_files /page =404; add_header content-encoding br; } } }`,
  )
  return ready(spawn(program, ['-c', config, '-p', folder], { stdio: 'ignore' }), `http://localhost:${port}/`)
}

async function ready(child: ChildProcess, url: string): Promise<Server> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url, { method: 'HEAD' }).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise((done) => setTimeout(done, 50))
  }
  const pid = child.pid ?? 0
  return { url, pids: [pid, ...childrenOf(pid)], stop: () => child.kill() }
}

function childrenOf(pid: number): number[] {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number)
  } catch {
    return []
  }
}
