/** Decoding against the runtime's encoders where there are any, and bytes written out by hand elsewhere. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeKorean } from './code-pages.js';
import { declaredEncoding, decodeText } from './decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of a text in a legacy encoding, found by decoding every one- and two-byte sequence. */
function encoderFor(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // Not a character of the encoding.
    }
  };
  for (let first = 0; first < 256; first++) learn([first]);
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) learn([first, second]);
  return (text) => Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const KOREAN =
  '한미 통상협의가 24일(현지시간) 워싱턴에서 열렸다. 산업통상자원부는 자동차 관세 25%의 철폐를 요구했다고 밝혔다.';
const JAPANESE = '日米関税交渉は24日、ワシントンで開かれた。赤沢大臣は自動車への関税の撤廃を求めたと述べた。';
const CHINESE = '中美经贸会谈24日在吉隆坡举行。商务部表示,双方就关税问题进行了坦诚的讨论,达成基本共识。';
const TRADITIONAL = '行政院表示,臺美關稅談判已於二十四日在華盛頓舉行,雙方就農產品與汽車關稅交換意見。';
const FRENCH =
  'Le ministre a déclaré que les négociations à Genève étaient « très avancées » et qu’un accord était espéré dès l’été.';

describe('encodings that nothing declares', () => {
  test.each([
    ['euc-kr', KOREAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', CHINESE],
    ['big5', TRADITIONAL],
    ['windows-1252', FRENCH.replaceAll('’', "'")],
  ])('%s', (label, text) => {
    const decoded = decodeText(encoderFor(label)(text));
    expect(decoded).toEqual({ text, encoding: label, guessed: true, replaced: 0 });
  });

  // Encoded by Python 3.
  const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

  test('letters of cp949 that EUC-KR has not', () => {
    const hex =
      '8c63b9e6b0a2c7cf20bc84bdc3c4ddb6f320b0fcbcbc2094ee20c7f9c0c7b8a620bdc3c0dbc7cfbfb4b4d9b0ed20c1a4baceb0a120b9dfc7a5c7dfb4d92e';
    expect(decodeText(bytesOf(hex)).text).toBe('똠방각하 펲시콜라 관세 뷁 협의를 시작하였다고 정부가 발표했다.');
  });

  test('quotation marks and dashes of Windows-1252 that Latin-1 has not', () => {
    const hex =
      '4c65206d696e697374726520612064e9636c6172e920717565206c6573206ee9676f63696174696f6e7320e02047656ee8766520e9746169656e7420ab207472e873206176616e63e9657320bb20657420717592756e206163636f726420e97461697420657370e972e92064e873206c92e974e9209620656e66696e2e';
    expect(decodeText(bytesOf(hex))).toMatchObject({
      text: 'Le ministre a déclaré que les négociations à Genève étaient « très avancées » et qu’un accord était espéré dès l’été – enfin.',
      encoding: 'windows-1252',
    });
  });

  test('every syllable of Unicode has one place in cp949, the last at 0xC652', () => {
    const places = [];
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x41; trail < 0xff; trail++) places.push(lead, trail, 0x0a);
    }
    const characters = decodeKorean(Uint8Array.from(places)).split('\n');
    const syllables = characters.filter((character) => /^[가-힣]$/.test(character));
    expect(new Set(syllables).size).toBe(11_172);
    expect(syllables).toHaveLength(11_172);
    expect(decodeKorean(Uint8Array.from([0xc6, 0x52, 0x41, 0xff, 0x81]))).toBe('힣A\ufffd\ufffd');
  });

  test.each([true, false])('UTF-16 without a mark, little endian %s', (littleEndian) => {
    for (const text of [KOREAN, 'The duty was cut to 15 percent.', FRENCH]) {
      expect(decodeText(utf16(text, littleEndian))).toMatchObject({
        text,
        encoding: littleEndian ? 'utf-16le' : 'utf-16be',
      });
    }
  });

  test('a short Korean line among English', () => {
    const text = `${'The talks went on for two hours. '.repeat(20)}Minister Ahn (안덕근) said so.`;
    expect(decodeText(encoderFor('euc-kr')(text)).text).toBe(text);
  });
});

test('any text in UTF-8, with or without its mark, comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !text.includes('<meta'));
      expect(decodeText(utf8(text)).text).toBe(text);
      expect(decodeText(utf8(`\ufeff${text}`)).text).toBe(text);
    }),
  );
});

test('any text in UTF-16 with its mark comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (text, littleEndian) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decodeText(utf16(`\ufeff${text}`, littleEndian)).text).toBe(text);
    }),
  );
});

describe('what a file declares', () => {
  const encoded = encoderFor('euc-kr');
  test.each([
    '<meta charset="euc-kr">',
    `<META http-equiv=Content-Type content='text/html; charset=EUC-KR'>`,
    '<?xml version="1.0" encoding="euc-kr"?>',
  ])('%s', (declaration) => {
    const text = `${declaration}<p>관세</p>`;
    expect(decodeText(encoded(text))).toMatchObject({ text, guessed: false, replaced: 0 });
  });

  test('is not believed against bytes that are UTF-8', () => {
    const text = `<meta charset="euc-kr"><p>${KOREAN}</p>`;
    expect(decodeText(utf8(text))).toMatchObject({ text, encoding: 'utf-8' });
  });

  test('is not believed when it leaves more undecoded than a guess', () => {
    const text = `<meta charset="utf-8"><p>${KOREAN}</p>`;
    expect(decodeText(encoded(text))).toMatchObject({ text, encoding: 'euc-kr' });
  });

  test('UTF-16 in a page read byte by byte means UTF-8', () => {
    expect(declaredEncoding(utf8('<meta charset="utf-16">'))).toBe('utf-8');
  });

  test('an unknown label is passed over', () => {
    expect(decodeText(encoded(`<meta charset="klingon"><p>${KOREAN}</p>`)).encoding).toBe('euc-kr');
  });
});

test('broken bytes are counted, the rest stays', () => {
  const bytes = utf8(`${KOREAN}${KOREAN}`);
  bytes[40] = 0xff;
  const decoded = decodeText(bytes);
  expect(decoded.encoding).toBe('utf-8');
  expect(decoded.replaced).toBeGreaterThanOrEqual(1);
  expect(decoded.text.slice(-KOREAN.length)).toBe(KOREAN);
});
