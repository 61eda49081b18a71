/** Which files make a scenario together. */

import { describe, expect, test } from 'vitest';
import { readScenario } from './read-scenario.js';
import { accepted, fileOf, read, refused } from './scenario-files.fixture.js';
import { DOMAIN, profile } from './shop.fixture.js';

describe('files that do not belong together', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['nothing', {}, /no scenario in these files/],
    ['only others', { 'notes.txt': 'see above' }, /no scenario in these files/],
    ['no profile', { 'shop.json': DOMAIN }, /there is no profile/],
    [
      'two domains',
      { 'a.json': DOMAIN, 'b.json': DOMAIN, 'one.json': profile() },
      /“a\.json” and “b\.json” are all domains/,
    ],
    ['a profile without its domain', { 'p.xml': '<utility_space/>' }, /there is no domain/],
    [
      'several formats',
      { 'one.json': profile(), 'd.xml': '<negotiation_template/>' },
      /several formats \(geniusweb-json: one\.json; genius-xml: d\.xml\)/,
    ],
    ['unknown XML', { 'a.xml': '<html/>' }, /a\.xml:1:1 html: <html> is not the root/],
    ['unknown JSON', { 'a.json': '[1]' }, /no scenario file of a known kind/],
    ['an empty file', { 'a.xml': ' \n' }, /the file is empty/],
    ['a text that calls itself XML', { 'a.xml': 'hello' }, /neither XML nor JSON/],
  ])('%s', (_, files, message) => {
    expect(refused(read(files))).toMatch(message);
  });

  test('a file given twice', () => {
    const file = fileOf('one.json', profile());
    expect(refused(readScenario([file, file]))).toMatch(/one\.json: the file is given twice/);
  });

  test('known files beside a scenario are left aside', () => {
    const { warnings } = accepted(
      read({
        'one.json': profile(),
        'specials.json': '{"size":4,"opposition":0.2,"nash":{},"kalai":{},"pareto_front":[]}',
        'pareto.xml': '\n0.5, 0.75\n1.0,0.25\n',
        'domainrepository.xml': '<repository/>',
        'README.md': '# Shop',
      }),
    );
    expect(warnings.split('\n')).toHaveLength(4);
    expect(warnings).toMatch(/specials\.json: warning: .*Automated Negotiation League/);
    expect(warnings).toMatch(/pareto\.xml: warning: .*Pareto-efficient payoffs/);
  });
});
