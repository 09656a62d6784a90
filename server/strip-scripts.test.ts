import { expect, test } from 'vitest'
import { isDrawnByScripts, stripScripts } from './strip-scripts'

test('the framework’s scripts and data go, ours and what describes the page stay', () => {
  const page = [
    '<head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
    '<link rel="modulepreload" href="/_next/b.js"/><link rel="preload" as="font" href="/f.woff2"/></head>',
    '<script type="application/ld+json">{"@type":"JobPosting"}</script>',
    '<script src="/_next/a.js" async=""></script>',
    '<script>self.__next_f.push([1,"<p>a script about <script> in a text</p>"])</script>',
    '<script defer="" src="/_next/static/elements/e.js" data-elements="true"></script><p>Text</p>',
  ].join('')
  expect(stripScripts(page)).toBe(
    [
      '<head><link rel="stylesheet" href="/a.css"/>',
      '<link rel="preload" as="font" href="/f.woff2"/></head>',
      '<script type="application/ld+json">{"@type":"JobPosting"}</script>',
      '<script defer="" src="/_next/static/elements/e.js" data-elements="true"></script><p>Text</p>',
    ].join(''),
  )
})

test('what somebody wrote in a text is no script, and stays', () => {
  const text = '<p>We write &lt;script&gt; tags and &lt;/script&gt;</p>'
  expect(stripScripts(text)).toBe(text)
})

test('a document that is left to scripts is known from one that holds its page', () => {
  expect(isDrawnByScripts('<!DOCTYPE html><html id="__next_error__"><body></body></html>')).toBe(true)
  expect(
    isDrawnByScripts('<!DOCTYPE html><html lang="en"><body><p>id="__next_error__"</p></body></html>'),
  ).toBe(false)
})
