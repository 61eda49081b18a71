/** Pages as sites make them, and markup made to break readers. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlText } from './html-text.js';
import { readHtml } from './read-html.js';

const PARAGRAPHS = [
  'Norland will go on negotiating with Veria “beyond today if need be” after the latter began charging 39&nbsp;per cent on its goods, the government said on Thursday after an extraordinary sitting.',
  'The rate, which took effect at one minute past midnight, is among the highest anywhere &mdash; the Union pays 15 per cent &amp; others less.',
  'Economy Minister Aksel Brandt was a little more forthcoming. Larger purchases of gas and of aircraft were both possible, he said, as were further investments by companies from Norland in Veria.',
  'Economists point out that much of the imbalance is bullion passing through refineries, with thin margins for anyone; the farmers were relieved, and the watchmakers were not, as orders had been brought forward.',
];

function page(head: string, { before = '', after = '' } = {}): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">${head}
<script>var tariff = "not to be read";</script><style>.ad{color:red}</style></head><body>
<div id="cookie-banner" role="dialog"><p>We and our 214 partners store information on your device.</p><button>Accept</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/trade">Trade</a></li></ul></nav>
<main><article>${before}<h1>Cabinet keeps talking after 39% shock</h1>
<p class="byline">By <a href="/a">Reto Holm</a> in Port Halden &middot; <time datetime="2025-08-08T06:10+02:00">8 August 2025</time></p>
<figure><img src="x.jpg"><figcaption>The president at the airport. Photo: Coast Press</figcaption></figure>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n<div class="ad">Advertisement</div>')}${after}</article>
<section class="related"><h3>Read also</h3><a href="/1">Novel plant to open</a></section></main>
<footer>© 2025 Alpine Daily. <a href="/imprint">Imprint</a></footer></body></html>`;
}

describe('an article page', () => {
  const found = readHtml(page('<title>Cabinet keeps talking after 39% shock | Alpine Daily</title>'));

  test('the body, headline, by-line and caption are kept; the page around it is not', () => {
    expect(found.text.split('\n\n')).toEqual([
      'Cabinet keeps talking after 39% shock',
      'By Reto Holm in Port Halden · 8 August 2025',
      'The president at the airport. Photo: Coast Press',
      ...PARAGRAPHS.map((text) => text.replace('&nbsp;', ' ').replace('&mdash;', '—').replace('&amp;', '&')),
    ]);
  });

  test('title, publisher and day without metadata come from the page', () => {
    expect(found).toMatchObject({
      title: 'Cabinet keeps talking after 39% shock',
      publisher: 'Alpine Daily',
      published: '2025-08-08',
      language: 'en-GB',
    });
  });

  test.each([
    [
      '<meta property="og:site_name" content="Coast Press"><meta property="article:published_time" content="2025-08-07T22:00:00Z">',
      'Coast Press',
      '2025-08-07',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"publisher":{"name":"Coast Press"},"datePublished":"2025-08-06"}]}</script>',
      'Coast Press',
      '2025-08-06',
    ],
    [
      '<script type="application/ld+json">{"broken</script><meta name="application-name" content="Coast Press"><meta name="date" content="20250805">',
      'Coast Press',
      '2025-08-05',
    ],
  ])('metadata: %s', (head, publisher, published) => {
    expect(readHtml(page(head))).toMatchObject({ publisher, published });
  });

  test('the address is the canonical one', () => {
    expect(
      readHtml(
        page(
          '<link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b">',
        ),
      ).url,
    ).toBe('https://example.org/a');
    expect(readHtml(page('<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull();
  });

  test('the site’s name is cut off a title', () => {
    expect(
      readHtml(
        page(
          '<meta property="og:site_name" content="Coast Press"><meta property="og:title" content="Talks - and tea - go on - Coast Press">',
        ),
      ).title,
    ).toBe('Talks - and tea - go on');
  });
});

test('a Korean page without metadata: day from “입력”', () => {
  const html = `<html><head><title>인도 관세 인하 : 한강경제</title></head><body><h1>인도 관세 50%→18%</h1><div>입력 2026-02-04 17:30 | 수정 2026-02-05 19:05</div><div id="articleBody">${'미국이 인도산 제품에 매기던 관세를 18%로 낮추기로 했다. 총리는 감사하다는 글을 올렸다.<br><br>'.repeat(8)}</div></body></html>`;
  const found = readHtml(html);
  expect(found.published).toBe('2026-02-04');
  expect(found.text).toContain('인도 관세 50%→18%');
});

test('a short release in a table, in which no article is found, is read whole', () => {
  const text = readHtml(
    '<html><body><table><tr><td>Ministry of Trade</td></tr><tr><td>Talks end.</td></tr></table></body></html>',
  ).text;
  expect(text).toBe('Ministry of Trade\nTalks end.');
});

describe('blocks', () => {
  test.each([
    ['<p>one<p>two', 'one\n\ntwo'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<ul><li>a<li>b <b>bold</b></ul>', '- a\n- b bold'],
    ['<ol start=3><li>a</li><li><p>b</p></li></ol>', '3. a\n4. b'],
    ['<table><tr><th>Rate<th>From<tr><td><p>25%</p><td><p>5 April</p></table>', 'Rate | From\n25% | 5 April'],
    ['w<b>or</b>d&nbsp;&amp; &lt;b&gt; &#44032; so&shy;ft', 'word & <b> 가 soft'],
    ['<q>No</q>, he said', '“No”, he said'],
    ['<pre>a  b\n c</pre>', 'a  b\n c'],
    [
      'a<script>b</script><style>c</style><noscript>d</noscript><!-- e --><span hidden>f</span><i style="display: none">g</i>h',
      'ah',
    ],
    ['a  \n\t b', 'a b'],
    ['<p>never closed <b>bold <i>both</p><p>next', 'never closed bold both\n\nnext'],
    ['</p></div>stray', 'stray'],
  ])('%j', (html, text) => {
    expect(htmlText(html).text).toBe(text);
  });

  test('text without markup comes back but for white space', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
        expect(htmlText(`<p>${escaped}</p>`).text).toBe(
          text
            .replace(/[ \t\n\f\r\u00a0]+/g, ' ')
            .replaceAll('\u00ad', '')
            .trim(),
        );
      }),
    );
  });
});

describe('markup made to break readers', () => {
  test('100,000 nested blocks', () => {
    const html = `<html><body>${'<div>'.repeat(100_000)}Talks end.${'</div>'.repeat(100_000)}</body></html>`;
    const { text, warnings } = readHtml(html);
    expect(text).toBe('Talks end.');
    expect(warnings.join()).toContain('nested');
  });

  test.each([
    ['open tags', '<'.repeat(1_000_000)],
    ['attributes', `<a ${'b=c '.repeat(300_000)}>x`],
    ['an attribute left open', '<a b="'.repeat(200_000)],
    ['comments left open', '<!--'.repeat(300_000)],
    ['scripts left open', '<script>'.repeat(100_000)],
    ['entities', '&amp'.repeat(300_000)],
    ['crossed tags', '<b><p>x</i>'.repeat(100_000)],
    ['unclosed paragraphs', `<html><body>${'<p>The minister said so again. '.repeat(30_000)}`],
    ['JSON-LD a megabyte deep', `<script type="application/ld+json">${'['.repeat(900_000)}</script>x`],
    ['many headings', '<h1>'.repeat(100_000)],
    ['a table of one row', `<table><tr>${'<td>x'.repeat(100_000)}`],
  ])('%s', (_, html) => {
    expect(readHtml(html).text.length).toBeLessThanOrEqual(html.length);
  });

  test('any markup is read without an error', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      ' class="a"',
      '>',
      '<table>',
      '<td>',
      '</tr>',
      '<li>',
      '&amp;',
      '&#x110000;',
      'text ',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<![CDATA[',
      '<svg>',
      '<title>',
      '\0',
      '<template>',
      '<form>',
      '<select>',
      '<option>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof readHtml(pieces.join('')).text).toBe('string');
      }),
    );
  });
});
