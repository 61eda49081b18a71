/** Korean words for the data sets that come with Parley; the data sets themselves are in English. */

import type { Language } from '../record/text.js';

const WIOD_2014: Readonly<Record<string, string>> = {
  KOR: '한국',
  USA: '미국',
  JPN: '일본',
  CHN: '중국',
  TWN: '대만',
  MEX: '멕시코',
  CAN: '캐나다',
  DEU: '독일',
  REU: '기타 EU',
  GBR: '영국',
  IND: '인도',
  AUS: '호주',
  BRA: '브라질',
  IDN: '인도네시아',
  RUS: '러시아',
  TUR: '튀르키예',
  ROW: '기타 세계',
  AGR: '농림어업',
  MIN: '광업·석유·가스',
  FOD: '음식료·담배',
  TEX: '섬유·의류·가죽',
  WPP: '목재·종이·인쇄',
  PET: '석유정제',
  CHM: '화학',
  PHA: '의약품',
  RUB: '고무·플라스틱',
  NMM: '비금속광물',
  MET: '1차 금속(철강·알루미늄)',
  FMP: '금속가공',
  ELE: '컴퓨터·전자·반도체',
  EEQ: '전기장비·배터리',
  MAC: '기계',
  MVH: '자동차·부품',
  OTR: '선박·항공·기타 운송장비',
  OMF: '가구·기타 제조',
  UTL: '전기·가스·수도·폐기물',
  CON: '건설',
  TRD: '도소매',
  TRN: '운송',
  HOS: '숙박·음식',
  ICT: '출판·통신·IT',
  FIN: '금융·보험',
  REA: '부동산',
  BUS: '사업서비스',
  PUB: '공공·교육·보건·기타',
};

const ELASTICITIES: Readonly<Record<string, string>> = {
  'simonovska-waugh-2014': '모든 교역에 탄력성 4',
  'caliendo-parro-2015': '칼리엔도·파로, 산업별',
  'costinot-rodriguez-clare-2014': '코스티노·로드리게스클레어, 산업별',
  'lashkaripour-lugovskyy-2023': '라슈카리푸르·루고브스키, 산업별(기업 수준)',
  'lashkaripour-2021': '라슈카리푸르, 산업별(거시)',
  'ossa-2014': '오사, 산업별',
  'boehm-2023-short-run': '단기, 변화 이듬해',
  'boehm-2023-long-run': '장기, 7~10년',
  'fontagne-2022': '탄력성 5, 품목별 추정치의 중심',
  'liberation-day-2025': '탄력성 4, ‘해방의 날’ 연구 기준',
};

export interface DatasetWords {
  readonly title: string;
  readonly unit: string;
  /** Names of regions and sectors by code. */
  readonly names: Readonly<Record<string, string>>;
  /** Titles of the sets of elasticities by id. */
  readonly elasticities: Readonly<Record<string, string>>;
}

/** Words by language and data set; a data set without them is shown in its own English. */
const WORDS: Readonly<Partial<Record<Language, Readonly<Record<string, DatasetWords>>>>> = {
  ko: {
    wiod2014: {
      title: '세계산업연관표 2014년, 17개 지역 28개 산업',
      unit: '2014년 백만 달러(기초가격)',
      names: WIOD_2014,
      elasticities: ELASTICITIES,
    },
    world2023: {
      title: '세계 산업연관 자료 2023–24년(2014년 표 갱신), 17개 지역 28개 산업',
      unit: '백만 달러(2023년 GDP·무역, 2024년 미국 수입)',
      names: WIOD_2014,
      elasticities: ELASTICITIES,
    },
  },
};

/** The words of a data set in a language, where there are any. */
export function datasetWords(language: Language, dataset: string): DatasetWords | undefined {
  return WORDS[language]?.[dataset];
}
