/** A small GeniusWeb scenario: the colour and the price of something, to one party. */

/** The domain: the last price falls short of the end of the range. */
export const DOMAIN =
  '{"name":"shop","issuesValues":{"colour":{"values":["red","blue"]},"price":{"range":{"low":12.2,"high":12.6,"step":0.3}}}}';
/** Utilities of the colours. */
export const COLOUR = '"colour":{"DiscreteValueSetUtilities":{"valueUtilities":{"red":0.25,"blue":1.0}}}';
/** Utilities of the prices. */
export const PRICE =
  '"price":{"NumberValueSetUtilities":{"lowValue":12.2,"lowUtility":0,"highValue":12.6,"highUtility":1}}';
/** Weights that add up to 1. */
export const WEIGHTS = '"colour":0.3,"price":0.7';

/** A profile with parts of it exchanged. */
export function profile({
  name = 'one',
  domain = DOMAIN,
  utilities = `${COLOUR},${PRICE}`,
  weights = WEIGHTS,
  more = '',
} = {}) {
  return `{"LinearAdditiveUtilitySpace":{"name":"${name}","issueUtilities":{${utilities}},
"issueWeights":{${weights}},"domain":${domain}${more}}}`;
}
