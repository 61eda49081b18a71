/** Names under which ledgers keep the duties on a product of the reading rules: the subject of a duty, or its authority. */
export const DUTIES_ON_PRODUCT: Readonly<Record<string, readonly string[]>> = {
  automobiles: ['autos'],
  'auto parts': ['autos'],
  trucks: ['trucks'],
  steel: ['steel', 'metals'],
  aluminium: ['aluminium', 'metals'],
  copper: ['copper', 'metals'],
  lumber: ['wood'],
  furniture: ['wood'],
  semiconductors: ['semiconductors'],
  pharmaceuticals: ['pharmaceuticals'],
  'all goods': ['IEEPA reciprocal', 'Section 122', 'forced labour'],
};
