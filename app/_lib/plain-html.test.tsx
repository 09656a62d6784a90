import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KeptHtml, plainHtml } from './plain-html'

test('what is read is written as React writes it, and escaped once', () => {
  const piece = (
    <section id="pay" hidden={false} aria-label="R&D “pay”">
      <h2>Pay &amp; conditions</h2>
      <p>
        {3} jobs {'<script>alert(1)</script>'}
      </p>
      <input type="checkbox" defaultChecked name="tech" defaultValue="c++" />
      <time dateTime="2026-11-27">27 November</time>
    </section>
  )
  expect(plainHtml(piece)).toBe(renderToStaticMarkup(piece))
  expect(plainHtml(piece)).toContain('3 jobs &lt;script&gt;alert(1)&lt;/script&gt;')
})

const Waiting = async () => <p>late</p>

test.each([
  ['something that waits', <Waiting key="one" />],
  ['a form that only React could send', <form key="one" action={() => {}} />],
  ['a button that only React could press', <button key="one" type="submit" formAction={() => {}} />],
])('%s is refused rather than written in vain', (_what, piece) => {
  expect(() => plainHtml(piece)).toThrow()
})

test('what is kept is rendered once for each object and name', () => {
  const part = (of: object, name: string, text: string) =>
    plainHtml(
      <KeptHtml of={of} name={name}>
        {() => <p>{text}</p>}
      </KeptHtml>,
    )
  const version = { hash: 'a' }
  expect(part(version, 'one', '<first>')).toBe('<div class="contents"><p>&lt;first&gt;</p></div>')
  expect(part(version, 'one', 'second')).toContain('&lt;first&gt;')
  expect(part(version, 'two', 'second')).toContain('second')
  expect(part({ hash: 'a' }, 'one', 'second')).toContain('second')
})
