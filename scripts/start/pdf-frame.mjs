import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = '.next/static/pdf'

/** Writes the frame in which PDFs are shown, under a name of its content; answers with its address. */
export async function writePdfFrame() {
  const page = await pdfFrame()
  const name = `frame-${createHash('sha256').update(page).digest('base64url').slice(0, 12)}.html`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}`, page)
  return `/_next/static/pdf/${name}`
}

/**
 * The frame as one document that loads nothing: its script, its style and the worker stand in it, and its policy names
 * them by their hashes. So it needs neither a network nor an origin.
 */
export async function pdfFrame() {
  const [script, worker] = await Promise.all([
    bundled('elements/pdf/frame.ts'),
    bundled('elements/pdf/worker.ts'),
  ])
  const style = readFileSync('elements/pdf/frame.css', 'utf8')
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    'worker-src blob:',
    `style-src '${hash(style)}'`,
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<title>PDF</title>
<style>${style}</style>
</head>
<body>
<header><div id="tools" role="group" aria-label="Page and size" hidden>
<button id="previous" type="button" aria-keyshortcuts="p">Previous</button>
<output id="where"></output>
<button id="next" type="button" aria-keyshortcuts="n">Next</button>
<output id="size"></output>
<button id="smaller" type="button" aria-keyshortcuts="-">Smaller</button>
<button id="larger" type="button" aria-keyshortcuts="+">Larger</button>
<button id="fit" type="button" aria-keyshortcuts="0">Fit width</button>
</div></header>
<main id="pages" tabindex="0" aria-label="Pages"><p role="status">Opening the PDF…</p></main>
<script type="text/plain" id="worker">${worker}</script>
<script>${script}</script>
</body>
</html>
`
}

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

// Browsers start no module as a worker of a frame without an origin: both are plain scripts.
async function bundled(input) {
  const { rolldown } = await import('rolldown')
  const build = await rolldown({
    input,
    platform: 'browser',
    // PDF.js reads it where there is no browser, and for what it would load.
    transform: { define: { 'import.meta': '{}' } },
    resolve: { alias: { '@': path.resolve('.') } },
  })
  const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true })
  await build.close()
  return inHtml(output[0].code)
}

/** The same code, in which nothing ends or hides a script element. */
function inHtml(code) {
  return code
    .replace(/\r\n?/g, '\n')
    .replace(/<(?=\/script|script)/gi, '\\x3c')
    .replaceAll('<!--', '\\x3c!--')
}
