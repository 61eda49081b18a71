/** The words that readings, rule files, logs and talks files classify by; each list stands here once. */

/** What kind of voice a speaker has: an expert's or a company's view never fills a government's cell. */
export const CAPACITIES = [
  'government',
  'unnamed-official',
  'legislator',
  'expert',
  'company',
  'domestic-group',
] as const;

export const STANCES = [
  'demands',
  'offers',
  'rejects',
  'excludes',
  'links',
  'supports',
  'open',
  'not-discussed',
] as const;

export const STRENGTHS = ['firm', 'moderate', 'soft'] as const;

/** Categories of issues. */
export const CATEGORIES = [
  'tariff',
  'ntb',
  'agriculture',
  'digital',
  'defence',
  'investment',
  'currency',
  'sectoral-cooperation',
  'fta',
  'other',
] as const;

export const ORGANISATION_KINDS = [
  'company',
  'ministry',
  'agency',
  'legislature',
  'international',
  'association',
  'institute',
  'media',
  'other',
] as const;

/** How a duty stands. */
export const MEASURE_STATUSES = [
  'in-force',
  'announced',
  'threatened',
  'proposed',
  'agreed',
  'suspended',
  'removed',
  'unclear',
] as const;

/** What of a duty or a position may have to be worked out from the words around its own. */
export const INFERABLE = ['product', 'imposer', 'target', 'speaker', 'issue'] as const;

/** Verbs of undertakings, the most binding first. */
export const COMMITMENT_VERBS = ['shall', 'will', 'intends', 'expects'] as const;

export const COMMITMENT_STATUSES = ['made', 'in force', 'done', 'withdrawn'] as const;
