import { expect, test } from 'vitest'
import { safeHtml } from './safe-html'
import { textOfHtml } from './text-of-html'

test.each([
  ['<h1 class="x">The role</h1><h5>Later</h5>', '<h3>The role</h3><h4>Later</h4>'],
  ['<p style="color:red" onclick="steal()">Hello</p>', '<p>Hello</p>'],
  ['<p>a<script>steal()</script><img src="x.png"><svg><a>x</a></svg>b</p>', '<p>ab</p>'],
  ['<a href="javascript:steal()">x</a>', '<a rel="nofollow noopener">x</a>'],
  ['<a href="//halden.example">x</a>', '<a rel="nofollow noopener">x</a>'],
  ['<a href="/jobs">x</a>', '<a rel="nofollow noopener">x</a>'],
  ['<a href="apply?id=1">x</a>', '<a rel="nofollow noopener">x</a>'],
  ['<a href="#apply">x</a>', '<a rel="nofollow noopener">x</a>'],
  ['<a href="https:apply">x</a>', '<a rel="nofollow noopener">x</a>'],
  ['<a href="\\\\halden.example">x</a>', '<a rel="nofollow noopener">x</a>'],
  [
    '<a href="https://halden.example" target="_blank">x</a>',
    '<a href="https://halden.example" rel="nofollow noopener">x</a>',
  ],
  [
    '<a href="mailto:a@halden.example">x</a>',
    '<a href="mailto:a@halden.example" rel="nofollow noopener">x</a>',
  ],
  ['<div><div>One</div><div><br></div><div>Two</div></div>', '<p>One</p><p>Two</p>'],
  ['<b>bold</b> <i>slanted</i>', '<strong>bold</strong> <em>slanted</em>'],
  ['<p>&nbsp;</p><p>x</p>', '<p>x</p>'],
])('%s becomes %s', (given, safe) => {
  expect(safeHtml(given)).toBe(safe)
})

test('the text of an advert keeps its paragraphs and lists', () => {
  const html = safeHtml(
    '<h2>The role</h2><p>Plan &amp; route.</p><ul><li><p>Go</p></li><li>SQL</li></ul><p>End</p>',
  )
  expect(textOfHtml(html)).toBe('The role\n\nPlan & route.\n• Go\n• SQL\n\nEnd')
})
