import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsValue, koreanNumeral } from '../rates/numerals.js';
import { data, namesIn, prepared, rules } from '../rules/measure-rules.fixture.js';
import { findAmounts } from './find-amounts.js';

const amountsIn = (text: string) => {
  const made = prepared(text);
  return findAmounts(made, rules, namesIn(made));
};
const sumsIn = (text: string) => amountsIn(text).map(({ value, currency }) => `${value} ${currency}`);

describe('a bare dollar', () => {
  const published = (text: string, publisher: string | null) => {
    const made = prepared(text);
    return findAmounts(made, rules, namesIn(made), publisher).map(({ currency }) => currency);
  };

  it('is that of the government that publishes', () => {
    const text = 'The United States was told of the $10 billion fund, of which US$ 2 billion is spent.';
    expect(published(text, 'CAN')).toEqual(['CAD', 'USD']);
    expect(published(text, 'KOR')).toEqual(['USD', 'USD']);
    expect(published(text, null)).toEqual(['USD', 'USD']);
  });
});

describe('sums of money', () => {
  it.each([
    ['Korea will invest $350 billion.', ['350000000000 USD']],
    ['It costs US$ 20bn.', ['20000000000 USD']],
    ['They spent 350 billion dollars.', ['350000000000 USD']],
    ['a €45.5 million fund', ['45500000 EUR']],
    ['about 1.5 trillion won', ['1500000000000 KRW']],
    ['KRW 1.4 trillion in aid', ['1400000000000 KRW']],
    ['worth £2.3bn a year', ['2300000000 GBP']],
    ['a ¥550 billion loan', ['550000000000 JPY']],
    ['C$16.6 billion of goods and A$5m', ['16600000000 CAD', '5000000 AUD']],
    ['R$30 billion and Rs 500 crore', ['30000000000 BRL', '5000000000 INR']],
    ['about $5–10 billion', ['5000000000 USD', '10000000000 USD']],
    ['between $5 billion and $10 billion', ['5000000000 USD', '10000000000 USD']],
    ['5 to 10 billion euros', ['5000000000 EUR', '10000000000 EUR']],
    ['half a million dollars', ['500000 USD']],
    ['two billion Canadian dollars', ['2000000000 CAD']],
    ['a minimum price of EUR 30 000', ['30000 EUR']],
    ['CHF1.3 billion', ['1300000000 CHF']],
    ['thirty billion reais', ['30000000000 BRL']],
    ['The party won 153 seats and a pound of beef.', []],
    ['Canada won 12 cases and 25 percent of votes.', []],
    ['3,500억 달러를 투자한다', ['350000000000 USD']],
    ['1조 5,192억 원 규모', ['1519200000000 KRW']],
    ['1조5천192억원이 든다', ['1519200000000 KRW']],
    ['2천만 달러와 350억유로', ['20000000 USD', '35000000000 EUR']],
    ['4천220억2천만 달러', ['422020000000 USD']],
    ['3,500억 불의 투자', ['350000000000 USD']],
    ['150억∼200억 달러', ['15000000000 USD', '20000000000 USD']],
    ['수십억 달러와 3원칙', []],
  ])('%s', (text, sums) => {
    expect(sumsIn(text)).toEqual(sums);
  });

  it('with what they are for, their bounds and periods', () => {
    expect(amountsIn('It ran a goods deficit of $68.5 billion with Japan.')[0]).toMatchObject({
      what: 'goods deficit',
      bound: null,
    });
    expect(amountsIn('a list of about $11 billion of European goods')[0]).toMatchObject({
      what: 'European goods',
      bound: 'about',
    });
    expect(amountsIn('a law on the $350 billion investment pledge swiftly')[0]).toMatchObject({
      what: 'investment pledge',
    });
    expect(amountsIn('in cash, capped at $20 billion a year')[0]).toMatchObject({ what: null });
    expect(amountsIn('goods exports to Japan fell to $6.9 billion')[0]).toMatchObject({ what: 'goods exports' });
    expect(amountsIn('duties on up to $155bn in imports')[0]).toMatchObject({ what: 'imports', bound: 'at-most' });
    expect(amountsIn('the cost of C$250 million a year')[0]).toMatchObject({ per: 'year' });
    expect(amountsIn('will not be required to fund more than $20 billion in a year')[0]).toMatchObject({
      what: null,
      bound: 'at-most',
    });
    expect(amountsIn('will not pay, but will fund more than $20 billion')[0]).toMatchObject({ bound: 'at-least' });
    expect(amountsIn('with an annual value of about $2.4 billion')[0]).toMatchObject({ per: 'year', bound: 'about' });
    expect(amountsIn('연간 200억 달러 이상을 투자한다')[0]).toMatchObject({ per: 'year', bound: 'at-least' });
    expect(amountsIn('3천500억 달러 규모의 대미 투자')[0]).toMatchObject({ what: '대미 투자' });
    expect(amountsIn('약 760조원을 낸다')[0]).toMatchObject({ bound: 'about' });
  });

  it('take a bare dollar for the one of the only dollar economy spoken of', () => {
    expect(sumsIn('Australian exports grew. Australia sold $97 billion to the EU.')).toEqual(['97000000000 AUD']);
    expect(sumsIn('Australian exports grew. Australia sold $97 billion to the United States.')).toEqual([
      '97000000000 USD',
    ]);
  });

  it('span their words', () => {
    const text = 'Korea set aside US$ 20bn for ships.';
    const [start, end] = amountsIn(text)[0]!.span;
    expect(text.slice(start, end)).toBe('US$ 20bn');
  });

  it('keep their value through every sign and name of the rules', () => {
    const currencies = Object.entries(data.currencies!);
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.integer({ min: 100, max: 9999 }),
        fc.constantFrom(['million', 1e6] as const, ['billion', 1e9] as const, ['trillion', 1e12] as const),
        ([currency, words], units, [word, scale]) => {
          const value = (units / 10) * scale;
          for (const sign of words.symbols) {
            const [read] = amountsIn(
              `They paid ${sign}${/[A-Za-z.]$/.test(sign) ? ' ' : ''}${units / 10} ${word} for it.`,
            );
            expect(read?.currency).toBe(currency);
            expect(read?.value).toBeCloseTo(value, -2);
          }
          for (const name of words.names) {
            const [read] = amountsIn(`They paid ${units / 10} ${word} ${name} for it.`);
            expect(read?.currency).toBe(currency);
            expect(read?.value).toBeCloseTo(value, -2);
          }
        },
      ),
    );
  });
});

/** Writes a number in the Korean way, for round trips. */
function inKorean(
  value: number,
  style: { readonly spaces: boolean; readonly commas: boolean; readonly thousands: boolean },
): string {
  const parts: string[] = [];
  let rest = value;
  for (const [unit, size] of [
    ['조', 1e12],
    ['억', 1e8],
    ['만', 1e4],
    ['', 1],
  ] as const) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count === 0) continue;
    const thousands = Math.floor(count / 1000);
    const small = count % 1000;
    const digits =
      style.thousands && thousands > 0
        ? `${thousands}천${small === 0 ? '' : small}`
        : style.commas
          ? count.toLocaleString('en-US')
          : String(count);
    parts.push(digits + unit);
  }
  return parts.join(style.spaces ? ' ' : '');
}

describe('numbers', () => {
  it('in 만, 억 and 조 come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }).map((value) => value * 1e4),
        fc.record({ spaces: fc.boolean(), commas: fc.boolean(), thousands: fc.boolean() }),
        (value, style) => {
          const written = `${inKorean(value, style)} 원`;
          expect(koreanNumeral(written, 0)?.value).toBe(value);
          expect(sumsIn(written)).toEqual([`${value} KRW`]);
        },
      ),
    );
  });

  it('in digits come back whatever divides their thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(digitsValue(value.toLocaleString('en-US'))).toBe(value);
        expect(digitsValue(String(value))).toBe(value);
        if (value >= 1e6) expect(digitsValue(value.toLocaleString('de-DE'))).toBe(value);
        if (value >= 1e5) expect(digitsValue(value.toLocaleString('en-IN'))).toBe(value);
      }),
    );
  });

  it('in digits are none when their separators do not fit', () => {
    expect(digitsValue('1.2.3')).toBeNaN();
    expect(digitsValue('1,23,4')).toBeNaN();
  });
});
