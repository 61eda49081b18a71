/** Whose ministers, advisers, growers and unions are that are named without their country, in reports of our own. */

import { expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

it.each([
  ['Peru wants the duty on steel to go. “The duty is unjustified,” Foreign Trade Minister Ana Leon said.', 'PER'],
  ['Chinese smelters want lower charges. Chile will not retaliate, Finance Minister Mario Rubio has said.', 'CHL'],
  [
    'Indonesia got 19 percent. Foreign Minister Gabriela Sommer said last week that Ecuador would ask for a lower duty on steel.',
    'ECU',
  ],
  [
    'Iceland rejected a proposal to let British boats fish in its waters. Foreign Minister Gudrun Arnadottir said fishing rights had never been part of the negotiations.',
    'ISL',
  ],
  ['Argentina would sell more lemons to the United States, Agriculture Secretary Sergio Sosa said.', 'ARG'],
  // The words of the title tell, whatever the sentence is about.
  ['India will not cut its duty on cars, Australian Trade Minister Ann Doyle said.', 'AUS'],
])('the government of a minister: %s', (text, party) => {
  expect(read(text).people.map((person) => person.party)).toEqual([party]);
});

const ON_ECUADOR =
  'Ecuador asked Washington on Friday for a lower duty on its shrimp. Ecuador pays 15 percent, and Ecuador says that this is too much. ';

it('takes an office that many governments have for one of the country that the report is on', () => {
  const { people } = read(
    `${ON_ECUADOR}Ecuador hopes for a deal by May. National Security Adviser Juan Leon said the American side had listened.`,
  );
  expect(people.map(({ party }) => party)).toEqual(['ECU']);
});

it('takes growers and unions for those of the country that the report is on', () => {
  const { positions } = read(
    `${ON_ECUADOR}The government of Ecuador wants a deal by May. The dairy producers' union opposes any cut in the duty on milk powder.`,
  );
  expect(sortedPositions(positions)).toContain("ECU The dairy producers' union rejects dairy");
});

it('leaves growers and unions without a country where a report is on several', () => {
  const { positions } = read(
    "Ecuador asked Peru and Chile for a lower duty on its shrimp. Peru and Chile refused. The dairy producers' union opposes any cut in the duty on milk powder.",
  );
  expect(sortedPositions(positions)).toContain("open The dairy producers' union rejects dairy");
});
