/** The economic terms of the workbench, each explained in two sentences. */

interface Explained {
  readonly name: string;
  readonly text: string;
}

export const TERM_IDS = [
  'additional-duty',
  'ad-valorem-equivalent',
  'bargaining-power',
  'contested',
  'egalitarian',
  'elasticity',
  'equilibrium',
  'equivalent-variation',
  'frontier',
  'kalai-smorodinsky',
  'linkage',
  'modelled',
  'nash',
  'no-deal',
  'political-weight',
  'range',
  'ratification',
  'reservation-value',
  'run',
  'stack',
  'stated',
  'status-quo',
  'tariff-revenue',
  'terms-of-trade',
  'transfers',
  'utilitarian',
  'zone',
] as const;

export type TermId = (typeof TERM_IDS)[number];

export const TERMS: Readonly<Record<'en' | 'ko', Readonly<Record<TermId, Explained>>>> = {
  en: {
    'additional-duty': {
      name: 'Additional duty',
      text: 'A duty charged on top of the ordinary or preferential rate, such as one under Section 232. The import-weighted additional rate is the average over last year’s goods, each counted by its value.',
    },
    'ad-valorem-equivalent': {
      name: 'Ad valorem equivalent',
      text: 'The percentage duty that would hold trade back as much as a rule or a quota does. It is an estimate, so it is given with a low and a high figure and its source.',
    },
    'bargaining-power': {
      name: 'Bargaining power',
      text: 'How much of the joint gain a party can claim, set by how well it fares without a deal and how patient it is. Here both sides weigh the same unless a solution says otherwise.',
    },
    contested: {
      name: 'Contested issue',
      text: 'One side says the issue is on the agenda or tied to another, the other side says it is not. The workbench prices packages both with it and without it.',
    },
    egalitarian: {
      name: 'Egalitarian solution',
      text: 'The package that gives the side that gains least as much as possible. It compares gains in dollars one to one.',
    },
    elasticity: {
      name: 'Trade elasticity',
      text: 'By how many percent imports from one source fall when their price rises by one percent against the others. The larger it is, the more a duty moves trade and the less it changes prices.',
    },
    equilibrium: {
      name: 'General equilibrium',
      text: 'Wages, prices and trade in every sector of every region adjust until all markets clear at once. So the effects of two duties together are not the sum of each alone.',
    },
    'equivalent-variation': {
      name: 'Equivalent variation',
      text: 'The yearly sum of money that, at the prices before, would change a country’s real income as much as the package does. Positive means the country gains.',
    },
    frontier: {
      name: 'Pareto frontier',
      text: 'The packages from which no side can be made better off without making another worse off. Any other package leaves something on the table.',
    },
    'kalai-smorodinsky': {
      name: 'Kalai–Smorodinsky solution',
      text: 'The efficient package that gives every side the same share of the most it could hope for. It responds to what each side could at best obtain.',
    },
    linkage: {
      name: 'Linkage',
      text: 'Treating two issues as one, so that a concession on one is paid for on the other. Its worth is what the outcome of the bargain gains or loses when one of them is taken off the table.',
    },
    modelled: {
      name: 'Modelled part',
      text: 'What the trade model computes: the change in real income, in million US dollars a year. It can be reproduced from the run that is named with it.',
    },
    nash: {
      name: 'Nash bargaining solution',
      text: 'The package with the largest product of the sides’ gains over no deal. It is the one outcome that meets four simple demands on fairness and consistency.',
    },
    'no-deal': {
      name: 'No deal',
      text: 'What happens if the talks end without agreement; every payoff is measured against it. It need not be today’s situation: suspended duties may return.',
    },
    'political-weight': {
      name: 'Political weight',
      text: 'How much more a government minds a dollar of value added in one sector than in others. A weight of one is neutral; weights are estimates and say whose.',
    },
    range: {
      name: 'Range',
      text: 'The lowest and highest figure over the elasticities and stated values that the talks give. It is not a confidence interval.',
    },
    ratification: {
      name: 'Domestic ratification',
      text: 'Groups at home, such as farmers, that can block a deal under which they lose too much. The table shows which packages survive each veto.',
    },
    'reservation-value': {
      name: 'Reservation value',
      text: 'The worst payoff that a side would still sign. It is zero here unless the private layer sets another, since payoffs are measured against no deal.',
    },
    run: {
      name: 'Run',
      text: 'One solution of the trade model, named by a code made from everything that goes into it. The same code always gives the same figures; the scenario can be copied and solved again.',
    },
    stack: {
      name: 'Duty stack',
      text: 'All duties that bite on one product on one day, by legal authority, and those that do not apply with the reason why. Some add up, some replace others.',
    },
    stated: {
      name: 'Stated part',
      text: 'A value that no model prices, entered with a low, a central and a high figure, a reason and whose estimate it is. It is never mixed silently with modelled figures.',
    },
    'status-quo': {
      name: 'Status quo',
      text: 'What is in force on the day of the record. No deal may be worse, when measures run out or return.',
    },
    'tariff-revenue': {
      name: 'Tariff revenue',
      text: 'What the treasury collects in duties, after imports have adjusted. It is part of real income, so it must not be added to it again.',
    },
    'terms-of-trade': {
      name: 'Terms of trade',
      text: 'The price of what a country sells abroad against the price of what it buys. A large importer’s duty can improve its own at the expense of its suppliers.',
    },
    transfers: {
      name: 'Transfers',
      text: 'Money that one government pays another under the package, such as cost sharing. One side’s loss is the other’s gain, at face value.',
    },
    utilitarian: {
      name: 'Utilitarian solution',
      text: 'The package with the largest sum of gains, whoever gets them. It may leave one side with nothing more than no deal.',
    },
    zone: {
      name: 'Zone of agreement',
      text: 'The packages that leave every side at least as well off as no deal. When it is empty, nobody has a reason to sign anything on the table.',
    },
  },
  ko: {
    'additional-duty': {
      name: '추가 관세',
      text: '기본세율이나 특혜세율에 더해 부과되는 관세로, 예컨대 무역확장법 232조 관세가 있다. 수입가중 추가 관세율은 지난해 수입액을 가중치로 한 평균이다.',
    },
    'ad-valorem-equivalent': {
      name: '종가세 상당치',
      text: '규제나 쿼터가 무역을 막는 정도를 같은 효과의 종가 관세율로 나타낸 것이다. 추정치이므로 하한·상한과 출처를 함께 적는다.',
    },
    'bargaining-power': {
      name: '교섭력',
      text: '공동 이익 가운데 한쪽이 가져갈 수 있는 몫으로, 합의가 없을 때의 처지와 인내심이 좌우한다. 해법이 달리 정하지 않는 한 양측을 같은 비중으로 다룬다.',
    },
    contested: {
      name: '다툼이 있는 의제',
      text: '한쪽은 의제에 올랐거나 다른 의제와 연계된다고 하고, 다른 쪽은 아니라고 하는 의제이다. 이 의제를 넣은 패키지와 뺀 패키지를 모두 계산한다.',
    },
    egalitarian: {
      name: '평등주의 해',
      text: '가장 적게 얻는 쪽의 이익을 최대로 하는 패키지이다. 이익을 달러 단위로 일대일 비교한다.',
    },
    elasticity: {
      name: '무역 탄력성',
      text: '한 나라 제품의 상대가격이 1% 오를 때 그 나라로부터의 수입이 몇 % 줄어드는지를 나타낸다. 클수록 관세가 교역을 많이 움직이고 가격은 덜 바꾼다.',
    },
    equilibrium: {
      name: '일반균형',
      text: '모든 지역·산업의 임금, 가격, 교역이 모든 시장이 청산될 때까지 함께 조정된다. 따라서 두 관세를 함께 바꾼 효과는 각각의 효과를 더한 것과 다르다.',
    },
    'equivalent-variation': {
      name: '동등변화',
      text: '변화 전 가격에서 패키지와 같은 실질소득 변화를 가져오는 연간 금액이다. 양수이면 그 나라가 이익을 본다.',
    },
    frontier: {
      name: '파레토 프런티어',
      text: '어느 한쪽을 더 나쁘게 하지 않고는 다른 쪽을 더 좋게 할 수 없는 패키지들이다. 그 밖의 패키지는 얻을 수 있는 것을 남겨 둔 것이다.',
    },
    'kalai-smorodinsky': {
      name: '칼라이–스모로딘스키 해',
      text: '각 측이 바랄 수 있는 최대 이익의 같은 비율을 얻게 하는 효율적 패키지이다. 각 측이 최선의 경우 얻을 수 있는 것을 반영한다.',
    },
    linkage: {
      name: '의제 연계',
      text: '두 의제를 하나로 묶어 한쪽의 양보를 다른 쪽에서 보상하는 것이다. 한 의제를 뺐을 때 협상 결과가 얼마나 달라지는지로 그 가치를 잰다.',
    },
    modelled: {
      name: '모형 계산분',
      text: '무역 모형이 계산한 실질소득 변화로, 연간 백만 달러 단위이다. 함께 표시된 실행 번호로 다시 계산할 수 있다.',
    },
    nash: {
      name: '내시 협상해',
      text: '합의 불성립 대비 각 측 이익의 곱이 가장 큰 패키지이다. 공정성과 일관성에 관한 네 가지 조건을 만족하는 유일한 결과이다.',
    },
    'no-deal': {
      name: '합의 불성립',
      text: '합의 없이 협상이 끝났을 때의 상황으로, 모든 손익은 이를 기준으로 잰다. 유예된 관세가 되살아날 수 있으므로 현재 상태와 다를 수 있다.',
    },
    'political-weight': {
      name: '정치적 가중치',
      text: '정부가 한 산업의 부가가치 1달러를 다른 산업보다 얼마나 더 중시하는지를 나타낸다. 1이면 중립이며, 추정한 주체를 밝힌다.',
    },
    range: {
      name: '범위',
      text: '자료에 적힌 탄력성과 진술 값들에서 나온 최저치와 최고치이다. 통계적 신뢰구간이 아니다.',
    },
    ratification: {
      name: '국내 비준',
      text: '농민단체처럼 손실이 지나치면 합의를 막을 수 있는 국내 집단이다. 표는 각 집단의 거부권을 넘는 패키지를 보여 준다.',
    },
    'reservation-value': {
      name: '유보 가치',
      text: '한쪽이 그래도 서명할 최저 손익이다. 손익을 합의 불성립 대비로 재므로, 비공개 자료가 달리 정하지 않으면 0이다.',
    },
    run: {
      name: '실행 번호',
      text: '무역 모형을 한 번 푼 결과로, 들어간 모든 입력에서 만든 부호가 붙는다. 같은 부호는 언제나 같은 수치를 주며, 시나리오를 복사해 다시 풀 수 있다.',
    },
    stack: {
      name: '관세 중첩',
      text: '어느 날 한 품목에 실제로 부과되는 모든 관세를 법적 근거별로 쌓은 것으로, 적용되지 않는 것은 이유와 함께 보여 준다. 더해지는 것도 있고 서로 대체하는 것도 있다.',
    },
    stated: {
      name: '진술 값',
      text: '모형이 값을 매기지 못하는 가치로, 하한·중앙·상한과 근거, 추정 주체를 적어 넣은 것이다. 모형 계산분과 말없이 섞지 않는다.',
    },
    'status-quo': {
      name: '현상',
      text: '자료 기준일에 시행 중인 상태이다. 조치가 만료되거나 되살아나면 합의 불성립 상황은 이보다 나쁠 수 있다.',
    },
    'tariff-revenue': {
      name: '관세 수입',
      text: '수입이 조정된 뒤 국고에 들어오는 관세이다. 실질소득에 이미 포함되어 있으므로 다시 더해서는 안 된다.',
    },
    'terms-of-trade': {
      name: '교역조건',
      text: '수출품 가격과 수입품 가격의 비율이다. 큰 수입국의 관세는 공급국의 손실로 자국의 교역조건을 개선할 수 있다.',
    },
    transfers: {
      name: '이전',
      text: '분담금처럼 패키지에 따라 한 정부가 다른 정부에 지급하는 돈이다. 액면 그대로 한쪽의 손실이 다른 쪽의 이익이 된다.',
    },
    utilitarian: {
      name: '공리주의 해',
      text: '누가 얻든 이익의 합이 가장 큰 패키지이다. 한쪽은 합의 불성립과 다름없는 결과에 머물 수 있다.',
    },
    zone: {
      name: '합의 가능 영역',
      text: '모든 측이 합의 불성립보다 나쁘지 않은 패키지들이다. 비어 있으면 협상 대상 가운데 누구도 서명할 이유가 있는 것이 없다.',
    },
  },
};
