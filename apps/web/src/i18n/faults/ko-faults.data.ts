/**
 * What the checks of a talks file say, in Korean: the English of the command line as a pattern, and its Korean, in which
 * `$1` is the first thing that the pattern leaves open.
 */

export type Translation = readonly [english: RegExp, korean: string];

export const KO_FAULTS: readonly Translation[] = [
  [/^“(.+)” is not a field of this place$/, '“$1”: 이 자리에 없는 항목입니다'],
  [/^“(.*)” is missing$/, '“$1” 항목이 없습니다'],
  [/^(.+) is not of the right type$/, '$1: 값의 형식이 다릅니다'],
  [/^(.+) is not one of the known values$/, '$1: 정해진 값이 아닙니다'],
  [/^(.+): too small: expected string to have >=(\d+) characters$/, '$1: $2자 이상이어야 합니다'],
  [/^(.+): too small: expected array to have >=(\d+) items$/, '$1: $2개 이상이어야 합니다'],
  [/^(.+): too small: expected (?:number|int) to be >=(\S+)$/, '$1: $2 이상이어야 합니다'],
  [/^(.+): too small: expected (?:number|int) to be >(\S+)$/, '$1: $2보다 커야 합니다'],
  [/^(.+): too big: expected (?:number|int) to be <=(\S+)$/, '$1: $2 이하여야 합니다'],
  [/^(.+): too big: expected (?:number|int) to be <(\S+)$/, '$1: $2보다 작아야 합니다'],
  [/^(.+): invalid ISO date$/, '$1: 연-월-일 형식의 날짜가 아닙니다'],
  [/^(.+): invalid URL$/, '$1: 인터넷 주소가 아닙니다'],
  [/^(.+): lower-case letters, digits and hyphens expected$/, '$1: 영문 소문자, 숫자, 붙임표만 쓸 수 있습니다'],
  [/^(.+): one region expected$/, '$1: 지역 하나만 쓸 수 있습니다'],
  [
    /^(.+) is not a rate; expected a fraction such as (\S+) or a percentage such as (\S+)$/,
    '$1: 세율이 아닙니다. $2 같은 소수나 $3 같은 백분율로 쓰십시오',
  ],
  [/^a rate of (\S+) is negative; expected 0 or more$/, '세율 $1: 0 이상이어야 합니다'],
  [
    /^a rate of (\S+) would be (\S+) %; expected a fraction; did you mean (\S+) %\? Then write (\S+) or (\S+)$/,
    '세율 $1: $2 %가 됩니다. 소수로 쓰십시오. $3 %라면 $4 또는 $5',
  ],
  [/^sectors and loses_at_most_pct belong together$/, 'sectors와 loses_at_most_pct는 함께 써야 합니다'],
  [/^the group objects to nothing$/, '반대하는 것이 없는 집단입니다'],
  [/^(\d+) parties$/, '당사자 $1'],
  [/^(.+) is not a region of (.+)$/, '$1: $2에 없는 지역입니다'],
  [/^(.+) is not a sector of (.+)$/, '$1: $2에 없는 산업입니다'],
  [/^(.+) is not an elasticity set of (.+)$/, '$1: $2에 없는 탄력성 세트입니다'],
  [/^(.+) has no applied tariffs$/, '$1: 실행 관세가 없습니다'],
  [
    /^no applied tariffs of (.+) on (.+): computed without \((.+)\)$/,
    '$2에 대한 $1의 실행 관세가 없어 빼고 계산합니다($3)',
  ],
  [/^ledgers are named, but no day$/, '관세 대장은 있으나 기준일이 없습니다'],
  [/^(.+) has no imports to weigh its duties by$/, '$1: 관세에 가중치를 줄 수입 자료가 없습니다'],
  [/^(.+) is not a reading of (.+)$/, '$1: $2에 없는 출처 기준입니다'],
  [/^(.+) begins on (.+)$/, '$1: $2에 시작합니다'],
  [
    /^(.+) follows the duties on (.+): of those on (.+) it knows only what falls on everyone$/,
    '$1: $2에 대한 관세를 다룹니다. $3에 대해서는 모두에게 부과되는 것만 압니다',
  ],
  [/^the options make (.+) packages$/, '선택지로 만들어지는 패키지: $1'],
  [
    /^the options with measures or barriers make (.+) combinations to solve$/,
    '조치나 장벽이 있는 선택지로 풀어야 할 조합: $1',
  ],
  [/^no issue is on the table$/, '테이블에 오른 의제가 없습니다'],
  [/^(.+) has (\d+) options$/, '$1: 선택지 $2개'],
  [/^(\d+) options of (.+) are marked status_quo$/, '$2: status_quo로 표시된 선택지 $1개'],
  [
    /^the option has neither measures, barriers, transfers nor stated values$/,
    '조치, 장벽, 이전, 진술된 가치 가운데 아무것도 없는 선택지입니다',
  ],
  [
    /^other options of this issue name measures, this one does not$/,
    '이 의제의 다른 선택지에는 조치가 있으나 이 선택지에는 없습니다',
  ],
  [/^the payer and the payee are the same$/, '주는 쪽과 받는 쪽이 같습니다'],
  [/^low (.+), central (.+), high (.+) are not in order$/, '하한 $1, 중앙값 $2, 상한 $3: 순서가 맞지 않습니다'],
  [/^(.+) is after the date of the record$/, '$1: 기록 기준일보다 늦습니다'],
  [/^(.+) is not a data set here$/, '$1: 여기에 없는 데이터 세트입니다'],
  [/^(.+) is not a ledger here$/, '$1: 여기에 없는 관세 대장입니다'],
  [/^(.+) is not a known party$/, '$1: 이 협상에 없는 당사자입니다'],
  [/^(.+) is not a known source$/, '$1: 이 협상에 없는 출처입니다'],
  [/^(.+) is not a known doubt$/, '$1: 이 협상에 없는 의문점입니다'],
  [/^(.+) is not a known issue$/, '$1: 이 협상에 없는 의제입니다'],
  [/^(.+) is not a known option of (.+)$/, '$1: $2에 없는 선택지입니다'],
  [/^(.+) is not a known exchange rate$/, '$1: 환율이 없습니다'],
];

/** What was expected instead. */
export const KO_EXPECTED: readonly Translation[] = [
  [/^string$/, '글'],
  [/^number$/, '숫자'],
  [/^int$/, '정수'],
  [/^boolean$/, 'true 또는 false'],
  [/^array$/, '목록'],
  [/^(?:object|record)$/, '이름과 값의 묶음'],
  [/^YAML or JSON$/, 'YAML 또는 JSON'],
  [/^both, or neither and options under rejects$/, '둘 다, 또는 둘 다 없이 rejects에 선택지'],
  [/^sectors with loses_at_most_pct, or rejects$/, 'sectors와 loses_at_most_pct, 또는 rejects'],
  [/^at least two$/, '둘 이상'],
  [/^none$/, 'none'],
  [/^base\.duties_on, the day of the status quo$/, 'base.duties_on, 현상 유지의 날짜'],
  [
    /^imports\.csv in its folder: code, partner, value and duty in thousand US dollars$/,
    '해당 폴더의 imports.csv: 품목, 상대, 수입액, 관세액(천 달러)',
  ],
  [/^a later day$/, '그 이후의 날짜'],
  [
    /^a ledger of your own, or the duties as measures of no_deal or background$/,
    '직접 만든 관세 대장, 또는 no_deal이나 background의 조치로 쓴 관세',
  ],
  [/^at most (\S+); fewer issues or options$/, '최대 $1. 의제나 선택지를 줄이십시오'],
  [/^at most (\S+); fewer such issues or options$/, '최대 $1. 그런 의제나 선택지를 줄이십시오'],
  [/^at least one issue$/, '의제 하나 이상'],
  [/^two or more$/, '둘 이상'],
  [/^exactly one$/, '하나'],
  [/^one of them, or not_priced with the reason$/, '그 가운데 하나, 또는 이유를 적은 not_priced'],
  [/^measures \(an empty list for none\)$/, 'measures(없으면 빈 목록)'],
  [/^two parties$/, '서로 다른 두 당사자'],
  [/^low ≤ central ≤ high$/, '하한 ≤ 중앙값 ≤ 상한'],
  [/^(\d{4}-\d\d-\d\d) or earlier$/, '$1 이전'],
];

/** What may have been meant. */
export const KO_HINTS: readonly Translation[] = [
  [/^did you mean (.+)\?$/, '“$1”입니까?'],
  [/^known: (.+)$/, '있는 것: $1'],
];
