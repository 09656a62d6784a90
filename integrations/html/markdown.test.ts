import { expect, test } from 'vitest'
import { renderMarkdown } from './markdown'

const html = (text: string) => renderMarkdown(text).trim().replace(/\n/g, '')

test.each([
  [
    'Two *words* and **more** of `code`',
    '<p>Two <em>words</em> and <strong>more</strong> of <code>code</code></p>',
  ],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['# Title\n\n##### Small', '<h3>Title</h3><h4>Small</h4>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
  [
    '| a |\n|:-:|\n| 1 |',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['[jobs](/jobs?role=x)', '<p><a href="/jobs?role=x">jobs</a></p>'],
  ['[salaries](#pay)', '<p><a href="#pay">salaries</a></p>'],
  ['[INSEE](https://insee.fr "title")', '<p><a href="https://insee.fr" rel="noopener">INSEE</a></p>'],
])('%j', (text, expected) => {
  expect(html(text)).toBe(expected)
})

test.each([
  ['<script>alert(1)</script>', ''],
  ['<img src=x onerror=alert(1)>', ''],
  ['![x](https://tracker.example/p.png)', '<p></p>'],
  ['<p style="position:fixed" class="a" onclick="x()">hi</p>', '<p>hi</p>'],
  ['<iframe src="https://evil.example"></iframe>', ''],
  ['<svg><a xlink:href="javascript:alert(1)">x</a></svg>', '<p><a>x</a></p>'],
  ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
  ['[x](JaVaScRiPt&#58;alert(1))', '<p><a>x</a></p>'],
  ['<a href="java\u0001script:alert(1)">x</a>', '<p><a>x</a></p>'],
  ['[x](data:text/html,<script>)', '<p><a>x</a></p>'],
  ['[x](//evil.example)', '<p><a>x</a></p>'],
  ['<a href="/jobs" target="_blank" ping="//evil.example">x</a>', '<p><a href="/jobs">x</a></p>'],
  ['<form action="/sign-out"><button>x</button></form>', 'x'],
  ['<style>*{display:none}</style>hi', 'hi'],
  ['<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<p><table></table></p>'],
])('%j does no harm', (text, expected) => {
  expect(html(text)).toBe(expected)
})
