/** The terms of the record and of bargaining in each language, so that brief and workbench use the same ones. */

import type { SolutionName } from '@parley/bargain';
import type { Position, Talks } from '../record/talks-schema.js';
import type { Language } from '../record/text.js';

type Commitment = Talks['commitments'][number];

export interface Vocabulary {
  readonly stances: Readonly<Record<Position['stance'], string>>;
  /** Strength of the verb. */
  readonly strengths: Readonly<Record<Position['strength'], string>>;
  readonly capacities: Readonly<Record<Position['capacity'], string>>;
  readonly verbs: Readonly<Record<Commitment['verb'], string>>;
  readonly statuses: Readonly<Record<Commitment['status'], string>>;
  readonly solutions: Readonly<Record<SolutionName, string>>;
}

export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  en: {
    stances: {
      demands: 'demands',
      offers: 'offers',
      rejects: 'rejects',
      excludes: 'excludes',
      links: 'links',
      supports: 'supports',
      open: 'open',
      'not-discussed': 'not discussed',
    },
    strengths: { firm: 'firm', moderate: 'moderate', soft: 'soft' },
    capacities: {
      government: 'government',
      'unnamed-official': 'unnamed official',
      legislator: 'legislator',
      expert: 'expert',
      company: 'company',
      'domestic-group': 'domestic group',
    },
    verbs: { shall: 'shall', will: 'will', intends: 'intends', expects: 'expects' },
    statuses: { made: 'made', 'in force': 'in force', done: 'done', withdrawn: 'withdrawn' },
    solutions: {
      nash: 'Nash',
      kalaiSmorodinsky: 'Kalai–Smorodinsky',
      egalitarian: 'Egalitarian',
      utilitarian: 'Utilitarian',
    },
  },
  ko: {
    stances: {
      demands: '요구',
      offers: '제안',
      rejects: '거부',
      excludes: '배제',
      links: '연계',
      supports: '지지',
      open: '열어 둠',
      'not-discussed': '논의 안 됨',
    },
    strengths: { firm: '강함', moderate: '중간', soft: '약함' },
    capacities: {
      government: '정부',
      'unnamed-official': '익명 당국자',
      legislator: '의원',
      expert: '전문가',
      company: '기업',
      'domestic-group': '국내 단체',
    },
    verbs: { shall: '의무', will: '약속', intends: '의향', expects: '예상' },
    statuses: { made: '성립', 'in force': '시행 중', done: '이행', withdrawn: '철회' },
    solutions: {
      nash: '내시',
      kalaiSmorodinsky: '칼라이–스모로딘스키',
      egalitarian: '평등주의',
      utilitarian: '공리주의',
    },
  },
};
