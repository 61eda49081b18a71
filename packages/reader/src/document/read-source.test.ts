/** Whole files to source documents: what users drop in, and what they should not. */

import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { docxFile, wordListItem, wordParagraph, wordTable } from './docx-file.fixture.js';
import { type DrawnText, pdfFile } from './pdf-file.fixture.js';
import { readSource, sourceFromText } from './read-source.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...bytes: number[]) =>
  Uint8Array.from([...bytes, ...Array.from({ length: 600 }, (_, index) => (index * 7) % 32)]);

async function messageOf(bytes: Uint8Array, name = 'file'): Promise<string> {
  const error = await readSource(bytes, { name }).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
}

describe('plain text', () => {
  const text =
    'Envoy leaves empty-handed\n\nTOKYO, June 13, 2025 (Coast Press) - The envoy said that the talks would go on in July.\n';

  test('is kept as written, with its metadata', async () => {
    expect(await readSource(utf8(text), { name: 'a.txt' })).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      name: 'a.txt',
      format: 'text',
      title: 'Envoy leaves empty-handed',
      publisher: 'Coast Press',
      published: '2025-06-13',
      url: null,
      language: 'en',
      text,
      warnings: [],
    });
  });

  test('what is given wins, and an address as the name is the address', async () => {
    const given = { name: 'https://example.org/a', title: 'T', publisher: 'P', published: '2025-01-01' };
    expect(await readSource(utf8(text), given)).toMatchObject({ ...given, url: 'https://example.org/a' });
  });

  test('the fingerprint is that of the text: the first half of a SHA-256', async () => {
    const digest = await crypto.subtle.digest('SHA-256', utf8(text));
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(sourceFromText(text, { name: 'x' }).id).toBe(hex.slice(0, 16));
    expect(sourceFromText(text.replaceAll('\n', '\r\n'), { name: 'y' }).id).toBe(hex.slice(0, 16));
  });

  test('Markdown with a block of fields', () => {
    const document = sourceFromText(
      '---\ntitle: "On rice"\ndate: 2025-04-25\nsource: Coast Press\nurl: https://example.org/r\n---\n\n# On rice\n\nText of the note.',
      { name: 'a.md' },
    );
    expect(document).toMatchObject({
      title: 'On rice',
      published: '2025-04-25',
      publisher: 'Coast Press',
      url: 'https://example.org/r',
    });
  });

  test('a Korean file in cp949', async () => {
    // “관세 협의” in the Windows code page 949.
    const bytes = Uint8Array.from([0xb0, 0xfc, 0xbc, 0xbc, 0x20, 0xc7, 0xf9, 0xc0, 0xc7, 0x0a]);
    expect(await readSource(bytes, { name: 'k.txt' })).toMatchObject({
      text: '관세 협의\n',
      language: 'ko',
      warnings: [expect.stringContaining('euc-kr')],
    });
  });

  test('lost bytes are counted', async () => {
    const bytes = utf8('관세 협의가 워싱턴에서 열렸다. 양측은 다시 만나기로 했다.');
    bytes[3] = 0xff;
    const document = await readSource(bytes, { name: 'k.txt' });
    expect(document.warnings[0]).toMatch(/^\d+ characters? could not be decoded \(read as utf-8\)/);
  });

  test('characters that deceive are kept and named', () => {
    const document = sourceFromText('The rate is \u202e52\u202c percent.\u0007 Ã©Ã¨Ã\u00a0', { name: 'x' });
    expect(document.text).toBe('The rate is \u202e52\u202c percent.\u0007 Ã©Ã¨Ã\u00a0');
    expect(document.warnings).toEqual([
      expect.stringContaining('1 right-to-left override'),
      expect.stringContaining('1 control character'),
      expect.stringContaining('another encoding'),
    ]);
  });

  test('lone surrogates become U+FFFD, pairs stay, spans do not move', () => {
    const document = sourceFromText('a\ud800b \ud83c\uddf0 \udc00', { name: 'x' });
    expect(document.text).toBe('a\ufffdb \ud83c\uddf0 \ufffd');
    expect(document.warnings[0]).toContain('2 halves');
  });

  test('Hangul in separate letters is composed', () => {
    expect(sourceFromText('관세 협의'.normalize('NFD'), { name: 'x' })).toMatchObject({
      text: '관세 협의',
      language: 'ko',
    });
    expect(sourceFromText('é'.normalize('NFD'), { name: 'x' }).text).toBe('é'.normalize('NFD'));
  });

  test('Arabic and Hebrew are left as they are', () => {
    const arabic = 'قال الوزير إن المفاوضات التجارية مع الولايات المتحدة ستستمر الأسبوع المقبل في جنيف.';
    expect(sourceFromText(arabic, { name: 'x' })).toMatchObject({ text: arabic, language: 'ar', warnings: [] });
  });

  test.each([
    ['fr', 'Le ministre a déclaré que les droits de douane seraient supprimés avant la fin de l’année prochaine.'],
    ['es', 'El ministro dijo que los aranceles se eliminarían antes de que termine el próximo año en la región.'],
    ['ja', '日米関税交渉は24日、ワシントンで開かれた。赤沢大臣は撤廃を求めた。'],
    ['zh', '中美经贸会谈24日在吉隆坡举行。商务部表示,双方进行了坦诚的讨论。'],
    ['ko', '한미 FTA 개정 협상, WTO·USTR 관계자 “IRA 이후 첫 논의”'],
    ['ru', 'Министр заявил, что переговоры о пошлинах продолжатся на следующей неделе в Женеве.'],
    ['en', 'Korea, US hold tariff talks in Washington as the deadline looms for a deal'],
    ['und', '12 345 !!!'],
  ])('language %s', (language, text) => {
    expect(sourceFromText(text, { name: 'x' }).language).toBe(language);
  });

  test('a line of 100 MB', async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024).fill(0x61);
    for (let at = 7; at < bytes.length; at += 8) bytes[at] = 0x20;
    const document = await readSource(bytes, { name: 'long.txt' });
    expect(document.text).toHaveLength(bytes.length);
  });
});

describe('HTML', () => {
  test('is told from its content, whatever the name', async () => {
    const document = await readSource(
      utf8(
        '<!doctype html><html lang=en><title>Talks end</title><body><p>Talks end today in Geneva, the two sides said.',
      ),
      { name: 'page.txt' },
    );
    expect(document).toMatchObject({
      format: 'html',
      title: 'Talks end',
      text: 'Talks end today in Geneva, the two sides said.',
    });
  });

  test('a text with a few angle brackets is text', async () => {
    expect((await readSource(utf8('The rate <b> was 5 < 6 and that is that.'), { name: 'x' })).format).toBe('text');
  });

  test('the charset of the media type counts', async () => {
    const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xb0, 0xfc, 0xbc, 0xbc]);
    expect((await readSource(bytes, { name: 'a.html', mediaType: 'text/html; charset=euc-kr' })).text).toBe('관세');
  });
});

describe('PDF', () => {
  const head: DrawnText = { text: 'Ministry of Trade - Press Office', x: 72, y: 800, size: 9 };
  const lines = (texts: readonly string[], top: number): DrawnText[] =>
    texts.map((text, index) => ({ text, x: 72, y: top - index * 14 }));
  const foot = (page: number): DrawnText => ({ text: `- ${page} -`, x: 290, y: 30 });

  test('paragraphs are put together, running heads and page numbers dropped, empty pages named', async () => {
    const file = pdfFile([
      [
        head,
        { text: 'Tariff talks resume', x: 72, y: 750, size: 18 },
        { text: 'Seoul, 25 April 2025', x: 72, y: 720 },
        ...lines(
          [
            'The two sides agreed to continue the con-',
            'sultations on the duty of 25 percent on',
            'cars (two-plus-',
            'two format).',
          ],
          690,
        ),
        ...lines(['A second paragraph begins here and it goes', 'on to the next page without any'], 620),
        foot(1),
      ],
      [head, ...lines(['stop in between.', 'Another one follows after a short line, as', 'it should.'], 750), foot(2)],
      [head, foot(3)],
      [],
    ]);
    const document = await readSource(file, { name: 'a.pdf' });
    expect(document).toMatchObject({
      format: 'pdf',
      title: 'Tariff talks resume',
      published: '2025-04-25',
      language: 'en',
    });
    expect(document.text.split('\n\n')).toEqual([
      'Tariff talks resume',
      'Seoul, 25 April 2025',
      'The two sides agreed to continue the consultations on the duty of 25 percent on cars (two-plus-two format).',
      'A second paragraph begins here and it goes on to the next page without any stop in between.',
      'Another one follows after a short line, as it should.',
    ]);
    expect(document.warnings).toEqual([expect.stringMatching(/^1 page without text.*: 4$/)]);
  });

  test('two columns are read one after the other, in whatever order they were drawn', async () => {
    const left = ['The left column tells of', 'the duty on cars and of', 'nothing else but that,', 'as it was agreed.'];
    const right = [
      'The right column is on',
      'rice, beef and a few of',
      'the other farm goods,',
      'which were left out.',
    ];
    const rows = left.flatMap((text, index): DrawnText[] => [
      { text, x: 72, y: 700 - index * 14 },
      { text: right[index] ?? '', x: 320, y: 700 - index * 14 },
    ]);
    const ordered = [...rows.filter(({ x }) => x === 72), ...rows.filter(({ x }) => x === 320)];
    for (const drawn of [ordered, [...rows].reverse(), [...ordered].reverse()]) {
      const { text } = await readSource(pdfFile([drawn]), { name: 'a.pdf' });
      expect(text.replace(/\n\n/g, ' ')).toBe([...left, ...right].join(' '));
    }
  });

  test('Korean lines broken within a word are joined without a space where the file keeps spaces', async () => {
    const file = pdfFile([
      [
        { text: '산업통상자원부 보도자료', x: 72, y: 780, size: 14 },
        ...lines(
          [
            '정부는 미국과 관세 협의를 계속하기로 하였다고 밝혔으며 자동차 관',
            '세 문제를 논의하였다고 설명하면서 앞으로 남은 쟁점을 풀어 나가기 위해 ',
            '실무 협의를 이어 가기로 하였다고 덧붙였으며 다음 회의는 서울에서 ',
            '열린다.',
          ],
          740,
        ),
      ],
    ]);
    const { text, publisher } = await readSource(file, { name: 'k.pdf' });
    expect(publisher).toBe('산업통상자원부');
    expect(text).toContain('자동차 관세 문제를');
    expect(text).toContain('풀어 나가기 위해 실무 협의를');
  });

  test('a title in larger type over two lines is one; rows of a table keep their cells apart, however far', async () => {
    const page: DrawnText[] = [
      { text: 'Adjusting the rates of duty on', x: 72, y: 760, size: 22 },
      { text: 'goods of several partners', x: 72, y: 734, size: 22 },
      { text: '31 July 2025', x: 72, y: 700 },
      { text: 'Goods of the partners listed here are subject to these', x: 72, y: 670 },
      { text: 'rates.', x: 72, y: 656 },
      { text: 'Partner', x: 72, y: 620 },
      { text: 'Rate', x: 180, y: 620 },
      { text: 'Thailand', x: 72, y: 600 },
      { text: '19%', x: 330, y: 600 },
      { text: 'Malaysia', x: 72, y: 580 },
      { text: '19%', x: 330, y: 580 },
    ];
    const document = await readSource(pdfFile([page]), { name: 'a.pdf' });
    expect(document.title).toBe('Adjusting the rates of duty on goods of several partners');
    expect(document.text).toMatch(/these rates\.\n\nPartner {3}Rate\nThailand {3}19%\nMalaysia {3}19%$/);
  });

  test('columns drawn row by row are columns; a narrow table is rows', async () => {
    const words = ['The left column tells of the duty on cars', 'The right column is on rice and on beef'];
    const row = (texts: readonly string[], index: number) =>
      texts.map((text, column): DrawnText => ({ text, x: 72 + column * 250, y: 700 - index * 14 }));
    const columns = Array.from({ length: 6 }, (_, index) => row(words, index)).flat();
    const { text } = await readSource(pdfFile([columns]), { name: 'a.pdf' });
    expect(text.lastIndexOf('left')).toBeLessThan(text.indexOf('right'));
    const table = Array.from({ length: 6 }, (_, index) => row([`Product ${index}`, `${index}5 %`], index)).flat();
    expect((await readSource(pdfFile([table]), { name: 'a.pdf' })).text).toMatch(/Product 0\s+05 %\s+Product 1\s+15 %/);
  });

  test('a buffer of Node is read like any other bytes', async () => {
    const document = await readSource(Buffer.from(pdfFile([lines(['Talks end.'], 700)])), { name: 'a.pdf' });
    expect(document.text).toBe('Talks end.');
  });

  test('a title in larger type stays where a running head repeats it', async () => {
    const title: DrawnText = { text: 'Ministry of Trade - Press Office', x: 72, y: 800, size: 20 };
    const pages = [[title], [head], [head], [head]].map((top, page) => [
      ...top,
      ...lines([`Text of page ${'abcd'[page]}.`], 700),
    ]);
    const { text } = await readSource(pdfFile(pages), { name: 'a.pdf' });
    expect(text.split('\n\n')).toEqual([title.text, ...[...'abcd'].map((page) => `Text of page ${page}.`)]);
  });

  test('an encrypted, a damaged and a scanned one are named', async () => {
    expect(await messageOf(pdfFile([[head]], { encrypted: true }))).toContain('encrypted PDF');
    expect(await messageOf(utf8('%PDF-1.7\nrubbish'))).toContain('damaged PDF');
    expect(await messageOf(pdfFile([[], []]))).toContain('PDF without text');
  });
});

describe('DOCX', () => {
  test('paragraphs, lists and tables', async () => {
    const body =
      wordParagraph('Fact sheet on the agreement') +
      wordParagraph('Seoul, 25 April 2025') +
      wordParagraph('Both sides agreed on these steps:') +
      wordListItem('cut the duty') +
      wordListItem('buy gas') +
      wordTable([
        ['Rate', 'From'],
        ['15 %', '1 August'],
      ]);
    const document = await readSource(await docxFile(body), { name: 'a.docx' });
    expect(document).toMatchObject({
      format: 'docx',
      title: 'Fact sheet on the agreement',
      published: '2025-04-25',
      warnings: [],
    });
    expect(document.text).toBe(
      'Fact sheet on the agreement\n\nSeoul, 25 April 2025\n\nBoth sides agreed on these steps:\n\n- cut the duty\n- buy gas\n\nRate | From\n15 % | 1 August',
    );
  });

  test('tracked deletions are left out and told of', async () => {
    const body =
      '<w:p><w:r><w:t>Kept.</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>Struck.</w:delText></w:r></w:del></w:p>';
    const document = await readSource(await docxFile(body), { name: 'a.docx' });
    expect(document).toMatchObject({ text: 'Kept.', warnings: ['1 tracked deletion left out'] });
  });

  test('one that unpacks to more than the limit is refused before it is unpacked', async () => {
    const bomb = await docxFile(wordParagraph('x'), { 'word/media/a.xml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await messageOf(bomb)).toContain('unpacks to 64 MB');
  });

  test('one that unpacks to more than it declares is refused', async () => {
    const honest = await docxFile(wordParagraph('x'), { 'word/styles.xml': `<a>${' '.repeat(3_000_000)}</a>` });
    const view = new DataView(honest.buffer, honest.byteOffset);
    let changed = 0;
    for (let at = 0; at + 28 < honest.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2_000_000) {
        view.setUint32(at + 24, 1_000, true);
        changed++;
      }
    }
    expect(changed).toBe(1);
    expect(await messageOf(honest)).toMatch(/more bytes than the file declares|damaged zip/);
  });

  test('nesting that would overflow the stack is read in one pass', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${wordParagraph('Deep text.')}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
    const document = await readSource(await docxFile(deep), { name: 'a.docx' });
    expect(document.text).toBe('Deep text.');
    expect(document.warnings.join()).toContain('nested');
  });

  test('a cut one is damaged', async () => {
    const whole = await docxFile(wordParagraph('x'));
    expect(await messageOf(whole.subarray(0, whole.length - 40))).toContain('damaged zip');
  });
});

describe('mails', () => {
  const mail = (headers: readonly string[], body: string) =>
    utf8(`${headers.join('\r\n')}\r\nMIME-Version: 1.0\r\n${body}`);
  const HEADERS = [
    'From: =?UTF-8?B?7YaE7IOB7KCV7LGF?= <desk@example.org>',
    'To: a@example.org',
    'Subject: Re: Fwd: Note on =?utf-8?Q?tariffs_=E2=80=93_draft?=',
    'Date: Thu, 24 Apr 2025 23:30:00 -0400',
  ];

  test('quoted-printable and base64 parts, an attachment named', async () => {
    const html = Buffer.from('<p>Other</p>').toString('base64');
    const document = await readSource(
      mail(
        HEADERS,
        `Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: multipart/alternative; boundary=C\r\n\r\n--C\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe duty stays at 25 per=\r\n cent =E2=80=93 for now.\r\n--C\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}\r\n--C--\r\n--B\r\nContent-Type: application/pdf; name=annex.pdf\r\nContent-Disposition: attachment; filename=annex.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--B--\r\n`,
      ),
      { name: 'a.eml' },
    );
    expect(document).toMatchObject({
      format: 'email',
      title: 'Note on tariffs – draft',
      publisher: '톄상정책',
      published: '2025-04-24',
      text: 'The duty stays at 25 per cent – for now.',
      warnings: [expect.stringContaining('annex.pdf')],
    });
  });

  test('HTML in base64 and euc-kr only', async () => {
    const body = Buffer.from([
      ...utf8('<html><body><p>'),
      0xb0,
      0xfc,
      0xbc,
      0xbc,
      0x20,
      0xc7,
      0xf9,
      0xc0,
      0xc7,
      ...utf8('</p><ul><li>a</li></ul></body></html>'),
    ]).toString('base64');
    const document = await readSource(
      mail(HEADERS, `Content-Type: text/html; charset=euc-kr\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`),
      { name: 'mail' },
    );
    expect(document).toMatchObject({ format: 'email', text: '관세 협의\n\n- a' });
  });

  test('the organisation, else a name, else a letterhead comes before a bare address', async () => {
    const publisherOf = async (headers: readonly string[], body = 'The quota stays.\r\n') =>
      (
        await readSource(mail([...headers, 'Subject: Quota'], `Content-Type: text/plain\r\n\r\n${body}`), {
          name: 'a.eml',
        })
      ).publisher;
    expect(await publisherOf(['From: "Ministry of Trade" <press@trade.example>'])).toBe('Ministry of Trade');
    expect(await publisherOf(['From: press@trade.example (Ministry of Trade)'])).toBe('Ministry of Trade');
    expect(
      await publisherOf(['From: "press@trade.example" <press@trade.example>', 'Organization: Ministry of Trade']),
    ).toBe('Ministry of Trade');
    expect(await publisherOf(['From: noreply@post.example', 'Reply-To: "Trade Office" <press@trade.example>'])).toBe(
      'Trade Office',
    );
    expect(
      await publisherOf(
        ['From: noreply@post.example'],
        'Press release by the Ministry of Rice\r\n\r\nThe quota stays.\r\n',
      ),
    ).toBe('Ministry of Rice');
    expect(await publisherOf(['From: press@trade.example'])).toBe('press@trade.example');
  });

  test('a forwarded mail is the one forwarded', async () => {
    const body =
      'Content-Type: text/plain; charset=utf-8\r\n\r\nFYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Trade Desk <desk@example.org>\r\nDate: Tue, Apr 22, 2025 at 9:12 AM\r\nSubject: Rice quota\r\nTo: <b@example.org>\r\n\r\nThe quota stays.\r\n';
    expect(await readSource(mail(HEADERS, body), { name: 'a.eml' })).toMatchObject({
      title: 'Rice quota',
      publisher: 'Trade Desk',
      published: '2025-04-22',
    });
  });

  test('a saved page in MIME form is read as a page', async () => {
    const document = await readSource(
      mail(
        ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://example.org/a', 'Subject: x'],
        'Content-Type: multipart/related; type="text/html"; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n<html><head><title>Talks end</title></head><body><p>Talks end today.</p></body></html>\r\n--B--\r\n',
      ),
      { name: 'a.mht' },
    );
    expect(document).toMatchObject({ title: 'Talks end', url: 'https://example.org/a', text: 'Talks end today.' });
  });

  test('parts nested beyond reason', async () => {
    const nested = Array.from(
      { length: 500 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
    ).join('');
    expect(await messageOf(mail(HEADERS, nested), 'a.eml')).toContain('beyond reason');
  });
});

describe('files that hold no text', () => {
  test.each([
    ['a PNG image', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['a JPEG image', bytesOf(0xff, 0xd8, 0xff, 0xe0)],
    ['a Windows program', bytesOf(0x4d, 0x5a, 0x90, 0x00)],
    ['a Linux program', bytesOf(0x7f, 0x45, 0x4c, 0x46)],
    ['a gzip archive', bytesOf(0x1f, 0x8b, 8)],
    ['a binary file', bytesOf(1, 2, 3, 4)],
    ['an RTF document', utf8('{\\rtf1 text}')],
    ['a damaged zip archive', bytesOf(0x50, 0x4b, 3, 4)],
    ['an Office file of the old kind', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['the file is empty', new Uint8Array()],
    ['the document has no text', utf8(' \n\n')],
  ])('%s', async (what, bytes) => {
    expect(await messageOf(bytes, 'x.txt')).toContain(what);
  });

  test('other documents in a zip', async () => {
    expect(
      await messageOf(
        await docxFile('', { 'word/document.xml': '' }).then(renamed('word/document.xml', 'xl/workbook1.xml')),
      ),
    ).toContain('Excel');
    expect(
      await messageOf(
        await docxFile('', { 'word/document.xml': '' }).then(renamed('word/document.xml', 'Contents/section0.')),
      ),
    ).toContain('HWPX');
  });

  test('a text that begins like a program is a text', async () => {
    expect(
      (await readSource(utf8('MZ talks, day two: BMW and others ask for a lower duty.'), { name: 'x' })).format,
    ).toBe('text');
  });
});

/** The same zip with one name changed for another of its length. */
function renamed(from: string, to: string): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(from, to.padEnd(from.length, '_').slice(0, from.length));
    return Uint8Array.from(Buffer.from(text, 'latin1'));
  };
}
