/** Sentences in the manner of reports and releases, each with the positions that a careful reader takes from it. */

/** What one sentence says: `speaker|party|issue|stance`, the speaker empty where the party itself speaks. */
export interface Construction {
  readonly text: string;
  readonly people?: readonly (readonly [name: string, role: string, party: string])[];
  readonly says: readonly string[];
}

export const ENGLISH: readonly Construction[] = [
  {
    text: 'Seoul wants the United States to exempt Korean cars from the 25% tariff.',
    says: ['|KOR|auto-tariff|demands'],
  },
  {
    text: 'U.S. Trade Representative Jamieson Greer said Korea must open its rice market before any deal is signed.',
    people: [['Jamieson Greer', 'U.S. Trade Representative', 'USA']],
    says: ['Jamieson Greer|USA|rice|demands'],
  },
  {
    text: 'Trade Minister Yeo Han-koo said on Tuesday that rice imports were not on the agenda.',
    people: [['Yeo Han-koo', 'Trade Minister', 'KOR']],
    says: ['Yeo Han-koo|KOR|rice|excludes'],
  },
  {
    text: '"We will not accept any further opening of the beef market," Minister Ahn Duk-geun told reporters in Seoul.',
    people: [['Ahn Duk-geun', 'Minister', 'KOR']],
    says: ['Ahn Duk-geun|KOR|beef|rejects'],
  },
  {
    text: 'Defense costs did not come up in the meeting, according to Finance Minister Choi Sang-mok of South Korea.',
    people: [['Choi Sang-mok', 'Finance Minister', 'KOR']],
    says: ['Choi Sang-mok|KOR|defence-cost|not-discussed'],
  },
  {
    text: 'Treasury Secretary Scott Bessent did not rule out a currency swap with Seoul.',
    people: [['Scott Bessent', 'Treasury Secretary', 'USA']],
    says: ['Scott Bessent|USA|currency|open'],
  },
  { text: 'Japan offered to buy more U.S. soybeans and corn.', says: ['|JPN|farm-purchases|offers'] },
  {
    text: 'The EU rejected a U.S. demand to scrap its digital services tax.',
    says: ['|EU|digital-services-tax|rejects', '|USA|digital-services-tax|demands'],
  },
  { text: 'Canada has ruled out concessions on dairy.', says: ['|CAN|dairy|rejects'] },
  // What somebody will ask for is no offer of theirs.
  {
    text: 'Trade Minister Yeo Han-koo will call on the United States to conclude a deal and lower its steel tariffs.',
    people: [['Yeo Han-koo', 'Trade Minister', 'KOR']],
    says: ['Yeo Han-koo|KOR|steel-aluminium|demands'],
  },
  {
    text: 'Minister Ahn Duk-geun said Seoul would ensure the United States lowers its auto tariffs.',
    people: [['Ahn Duk-geun', 'Minister', 'KOR']],
    says: ['Ahn Duk-geun|KOR|auto-tariff|demands'],
  },
  // What something is held to be is no consideration of it.
  { text: 'India considers the draft on dairy access unfair.', says: ['|IND|dairy|rejects'] },
  { text: 'India is considering an unfair draft on dairy access.', says: ['|IND|dairy|open'] },
  { text: 'Japan is unlikely to accept a higher quota for beef.', says: ['|JPN|beef|rejects'] },
  // What is dealt with separately is kept apart, not open.
  {
    text: 'Canada said steel duties would be negotiated separately from the trade pact.',
    says: ['|CAN|steel-aluminium|excludes'],
  },
  { text: 'Canada said it is open to negotiating dairy quotas.', says: ['|CAN|dairy|open'] },
  // What is denied to have come up was not discussed.
  {
    text: 'Minister Anna Lee denied that beef had been discussed in the talks with the United States.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|beef|not-discussed'],
  },
  // What is told of the talks is not given in them, nor refused.
  { text: 'Mexico refused to provide a timetable for the steel quota.', says: [] },
  { text: 'Mexico refused to provide access for pork.', says: ['|MEX|pork-poultry|rejects'] },
  // A forecast asks nothing of anybody.
  { text: 'The United States expects the duty on steel to rise to 50 percent.', says: [] },
  { text: 'The United States expects Canada to lower its dairy tariffs.', says: ['|USA|dairy|demands'] },
  { text: 'The United States expects Canada to increase its dairy quotas.', says: ['|USA|dairy|demands'] },
  // What somebody lives by, or which ships are meant, is no link.
  {
    text: 'Canada and the United States met. Some 40 million people depend on beef and rice for their income.',
    says: [],
  },
  {
    text: 'Washington has linked the beef quota to a change in the digital services tax.',
    says: ['|USA|beef|links'],
  },
  // What something does not affect stands after the verb.
  {
    text: 'Minister Anna Lee said the beef quota does not affect food safety standards.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|sanitary-measures|excludes'],
  },
  { text: 'Japan could raise the share of U.S. rice within its quota.', says: ['|JPN|rice|offers'] },
  { text: 'Canada has proposed a settlement on softwood lumber.', says: ['|CAN|lumber-tariff|offers'] },
  // What an offer belongs to or is for is not offered.
  {
    text: 'India offered to open its dairy market in a bid to win lower tariffs on cars.',
    says: ['|IND|dairy|offers'],
  },
  { text: 'India offered to open its dairy and rice markets.', says: ['|IND|dairy|offers', '|IND|rice|offers'] },
  // “She” is whom the sentence before tells of.
  {
    text: 'Minister Anna Lee rejected the beef quota at once. It had not been discussed, she said.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|beef|not-discussed', 'Anna Lee|KOR|beef|rejects'],
  },
  {
    text: 'Minister Anna Lee said the interests of farmers and fishermen are not negotiable.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|agriculture|rejects', 'Anna Lee|KOR|fisheries|rejects'],
  },
  // The topic that a sentence opens with is what is asked about, unless it stands for a whole kind.
  {
    text: 'On visas, Canada said it had requested a new category for engineers at battery plants.',
    says: ['|CAN|visas|demands'],
  },
  { text: 'On agriculture, Canada said it would not lift its ban on beef.', says: ['|CAN|beef|rejects'] },
  // What two commas set off does not part a verb from its subject.
  {
    text: 'Canada said that rice, which faces a tariff of 513 percent, is not on the table.',
    says: ['|CAN|rice|excludes'],
  },
  {
    text: 'Minister Anna Lee said beef, which Japan had restricted, was not on the table.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|beef|excludes'],
  },
  // Who keeps talking keeps nothing from the other side.
  { text: 'Canada will keep negotiating on dairy quotas.', says: ['|CAN|dairy|open'] },
  { text: 'Canada will keep its dairy quotas.', says: ['|CAN|dairy|rejects'] },
  // What has been asked for only says which.
  {
    text: 'Minister Anna Lee said the beef deal gives the industry the certainty it has been asking for.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|beef|supports'],
  },
  { text: 'Japan will not sign an agreement on rice if the auto tariffs stay.', says: ['|JPN|rice|links'] },
  // What is excluded is kept out; what is to be excluded from a duty is asked to be spared.
  {
    text: 'Minister Anna Lee said rice is excluded.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|rice|excludes'],
  },
  {
    text: 'Minister Anna Lee said that beef imports are excluded from the tariff cuts.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|beef|excludes'],
  },
  { text: 'Japan said steel should be excluded from the new tariffs.', says: ['|JPN|steel-aluminium|demands'] },
  {
    text: 'Minister Anna Lee said the rice market falls outside the mandate of the second phase.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|rice|excludes'],
  },
  // Who made an offer leaves out of it what is not in it.
  {
    text: "Canada and Japan met in Ottawa. Rice is not included in Japan's offer.",
    says: ['|JPN|rice|excludes'],
  },
  // “Ready to accept” has what is accepted after it.
  { text: 'Mexico is ready to accept a quota for beef imports.', says: ['|MEX|beef|offers'] },
  {
    text: 'Mexico has conditioned access for beef imports on a cut in the steel tariffs.',
    says: ['|MEX|beef|links'],
  },
  { text: 'Canada does not plan to reopen its dairy market.', says: ['|CAN|dairy|rejects'] },
  { text: 'Canada plans to reopen its dairy market.', says: ['|CAN|dairy|offers'] },
  {
    text: 'Mexico asked the United States to drop its steel tariffs. The United States has so far declined to do so.',
    says: ['|MEX|steel-aluminium|demands', '|USA|steel-aluminium|rejects'],
  },
  // What is denied by “no” is not possible, whatever opens the phrase.
  {
    text: 'Minister Anna Lee said no exemption from the digital services tax is possible.',
    people: [['Anna Lee', 'Minister', 'CAN']],
    says: ['Anna Lee|CAN|digital-services-tax|rejects'],
  },
  {
    text: 'Minister Anna Lee said a compromise on the digital services tax is possible.',
    people: [['Anna Lee', 'Minister', 'CAN']],
    says: ['Anna Lee|CAN|digital-services-tax|open'],
  },
  // Two sides that want a deal concluded back it; what they expect of it is a forecast.
  {
    text: 'Both sides would like the free trade agreement concluded by December.',
    says: ['|KOR|fta-talks|supports', '|USA|fta-talks|supports'],
  },
  { text: 'Both sides want lower tariffs on steel.', says: [] },
  { text: 'Both sides expect the free trade agreement to be signed by December.', says: [] },
  // What is proposed to be cut is asked for, unless it is one's own.
  { text: 'India proposed further reductions in tariffs on steel.', says: ['|IND|steel-aluminium|demands'] },
  { text: 'India proposed a reduction in its steel tariffs.', says: ['|IND|steel-aluminium|offers'] },
  // What is refused “without” something else is tied to it.
  {
    text: 'India will not accept a steel quota without an exemption from the carbon border adjustment.',
    says: ['|IND|carbon-border|links'],
  },
  { text: 'India rejected the steel quota without a debate.', says: ['|IND|steel-aluminium|rejects'] },
  {
    text: 'Japan has signed contracts to purchase natural gas from the United States.',
    says: ['|JPN|energy-purchases|offers'],
  },
  // What a deal would see a side do is that side's.
  {
    text: 'Negotiators outlined an agreement that would see India cut its tariffs on cars and Canada drop its digital services tax.',
    says: ['|CAN|digital-services-tax|offers', '|IND|auto-tariff|offers'],
  },
  {
    text: 'Minister Anna Lee would like to see India cut its tariffs on cars.',
    people: [['Anna Lee', 'Minister', 'CAN']],
    says: ['Anna Lee|CAN|auto-tariff|demands'],
  },
  // What is one's own and will be protected is kept from others.
  {
    text: 'Minister Anna Lee said sensitive goods such as rice imports will be protected.',
    people: [['Anna Lee', 'Minister', 'KOR']],
    says: ['Anna Lee|KOR|rice|rejects'],
  },
  // Within talk of cars, “a quota” is one for cars.
  {
    text: 'India charges a tariff of 70 percent on cars. India has offered a quota.',
    says: ['|IND|auto-tariff|offers'],
  },
  // A ratio does not end a clause.
  { text: 'Washington wants Korea to open its rice market at a ratio of 1:5,000.', says: ['|USA|rice|demands'] },
  // What was agreed earlier was offered; what is given in return is an offer.
  { text: 'Under the deal reached in July, Japan agreed to lower its duty on beef.', says: ['|JPN|beef|offers'] },
  { text: 'Japan agreed on Friday to lower its duty on beef.', says: ['|JPN|beef|offers'] },
  {
    text: 'In return, Japan will lower its duty on beef and open its market for rice.',
    says: ['|JPN|beef|offers', '|JPN|rice|offers'],
  },
  // What is denied to have been said is not done; denying it is no stance on what it is about.
  {
    text: 'Ottawa denied reports claiming that it plans to drop its digital services tax.',
    says: ['|CAN|digital-services-tax|rejects'],
  },
  { text: 'Beijing rejected claims that its export controls hurt Japanese firms.', says: [] },
  // Blame of what is fought, not of the duty.
  { text: 'Washington described its steel tariffs as a tool for addressing unfair trade practices.', says: [] },
  // The feeling is whose it is, not who tells of it.
  {
    text: 'President Emmanuel Macron said that Japan “was not satisfied with the beef quota” so far.',
    people: [['Emmanuel Macron', 'President', 'FRA']],
    says: ['|JPN|beef|rejects'],
  },
  // A red line is drawn by whom it is for, not by who is told.
  {
    text: 'President Emmanuel Macron had warned Brussels that a larger beef quota was a red line for France.',
    people: [['Emmanuel Macron', 'President', 'FRA']],
    says: ['|FRA|beef|rejects'],
  },
  // Who acts after “and” is the subject from there on.
  {
    text: 'Washington announced a duty on cars, and Ottawa hit back, vowing to scrap its purchases of American soybeans.',
    says: ['|CAN|farm-purchases|offers'],
  },
  // Words relayed by somebody without a side stay with who said them.
  {
    text: 'Treasury Secretary Scott Bessent told lawmakers that Washington could lower its steel tariffs, one analyst told reporters.',
    people: [['Scott Bessent', 'Treasury Secretary', 'USA']],
    says: ['Scott Bessent|USA|steel-aluminium|offers'],
  },
  // Who calls off a burden gives; who calls off talks on it does not.
  { text: 'Canada canceled its retaliatory tariffs.', says: ['|CAN|retaliation|offers'] },
  { text: 'Canada canceled the talks on its retaliatory tariffs.', says: ['|CAN|retaliation|rejects'] },
  { text: 'The Canadian authorities claim an agreement would reduce its duties on dairy.', says: [] },
  { text: 'Canada said it would reduce its duties on dairy.', says: ['|CAN|dairy|offers'] },
  { text: 'Canadian dairy farmers expect pressure on dairy prices.', says: [] },
  {
    text: 'Commerce Secretary Howard Lutnick said the steel tariffs protected workers from unfair trade practices.',
    people: [['Howard Lutnick', 'Commerce Secretary', 'USA']],
    says: [],
  },
  { text: 'China said exports of rare earths would be stopped.', says: ['|CHN|critical-minerals|rejects'] },
  // Relief that is cut is no relief.
  { text: 'The EU would cut its duty-free allowance for steel.', says: [] },
  { text: 'The EU would cut its duty on steel.', says: ['|EU|steel-aluminium|offers'] },
  // A burden that is not wanted.
  { text: 'Canada is not interested in imposing a digital services tax.', says: [] },
  { text: 'Canada is not interested in opening its dairy market.', says: ['|CAN|dairy|rejects'] },
  { text: 'India said its firms would face no import duty on steel.', says: [] },
  { text: 'Canadian dairy farmers most likely won’t be affected by the deal.', says: [] },
  // Called so by who speaks, whoever is named after it.
  {
    text: 'President Donald Trump, posting on a network, called the digital services tax “unfair,” claiming it punishes American firms.',
    people: [['Donald Trump', 'President', 'USA']],
    says: ['Donald Trump|USA|digital-services-tax|rejects'],
  },
  // How questions are put in parliament.
  { text: 'To ask the Secretary of State, when she plans to lower the duty on beef from Brazil.', says: [] },
  // Relief under a condition is an offer; a condition by itself is none.
  {
    text: 'Treasury Secretary Scott Bessent said if both parliaments vote for it, there will be no tariffs on cars.',
    people: [['Scott Bessent', 'Treasury Secretary', 'USA']],
    says: ['Scott Bessent|USA|auto-tariff|offers'],
  },
  { text: 'It is unclear when Washington will lower its auto tariffs.', says: [] },
  { text: 'Prices will rise if Japan agrees to open its rice market.', says: [] },
  // What is one's own is kept, not given; what is told beside a modal is not under it.
  { text: 'Canada will protect its farmers from dairy imports.', says: ['|CAN|dairy|rejects'] },
  { text: 'Japan will pay the 15% tariff on cars, while maintaining its own rules on beef.', says: [] },
  { text: 'Japan is considering raising its tariffs on beef.', says: [] },
  { text: 'The United States will take steps to lower its auto tariffs.', says: ['|USA|auto-tariff|offers'] },
  { text: 'The EU agreed under the deal to buy more American soybeans.', says: ['|EU|farm-purchases|offers'] },
  { text: 'The United States will not push Japan for further access for beef.', says: ['|USA|beef|offers'] },
  // The speaker is told after a speech of several sentences.
  {
    text: 'Tokyo and Washington met.\n\n“We will not open our rice market. We never have,” Minister Ahn Duk-geun said.',
    people: [['Ahn Duk-geun', 'Minister', 'KOR']],
    says: ['Ahn Duk-geun|KOR|rice|rejects'],
  },
  // A remark of the writer, and what is only meant to serve something, is no praise and no blame.
  {
    text: 'Commerce Secretary Howard Lutnick said a pact covered the retaliatory tariffs that had become crippling.',
    people: [['Howard Lutnick', 'Commerce Secretary', 'USA']],
    says: [],
  },
  {
    text: 'Brussels insists that the Digital Markets Act is not up for negotiation.',
    says: ['|EU|platform-rules|excludes'],
  },
  {
    text: 'Commerce Secretary Howard Lutnick tied steel tariff relief to changes in the Digital Markets Act.',
    people: [['Howard Lutnick', 'Commerce Secretary', 'USA']],
    says: ['Howard Lutnick|USA|platform-rules|links'],
  },
  {
    text: 'Both sides agreed to strengthen cooperation in supply chains.',
    says: ['|KOR|supply-chains|supports', '|USA|supply-chains|supports'],
  },
  {
    text: 'Prime Minister Shigeru Ishiba welcomed the cut in the auto tariff.',
    people: [['Shigeru Ishiba', 'Prime Minister', 'JPN']],
    says: ['Shigeru Ishiba|JPN|auto-tariff|supports'],
  },
  {
    text: 'Finance Minister Koo Yun-cheol said Seoul is ready to discuss a currency swap.',
    people: [['Koo Yun-cheol', 'Finance Minister', 'KOR']],
    says: ['Koo Yun-cheol|KOR|currency|open'],
  },
  {
    text: 'Minister Kim Jung-kwan declined to say whether beef was discussed.',
    people: [['Kim Jung-kwan', 'Minister', 'KOR']],
    says: [],
  },
  { text: 'India would not oppose a review of its dairy tariffs.', says: ['|IND|dairy|open'] },
  {
    text: 'The United States is considering an exemption from the steel tariffs for Australia.',
    says: ['|USA|steel-aluminium|open'],
  },
  {
    text: 'Minister Piyush Goyal said India had no plans to impose retaliatory tariffs.',
    people: [['Piyush Goyal', 'Minister', 'IND']],
    says: ['Piyush Goyal|IND|retaliation|rejects'],
  },
  {
    text: 'President Donald Trump said trade and military protection would be handled as a package.',
    people: [['Donald Trump', 'President', 'USA']],
    says: ['Donald Trump|USA|defence-cost|links'],
  },
  {
    text: 'A senior U.S. official said Washington expected Korea to lift its restrictions on beef imports.',
    says: ['A senior U.S. official|USA|beef|demands'],
  },
  {
    text: 'Washington has long demanded that Seoul allow the export of high-precision map data.',
    says: ['|USA|map-data|demands'],
  },
  {
    text: 'Minister Yeo Han-koo noted that the platform law was a matter separate from the tariff talks. Korea refuses to drop the online platform bill.',
    people: [['Yeo Han-koo', 'Minister', 'KOR']],
    says: ['Yeo Han-koo|KOR|platform-rules|excludes', '|KOR|platform-rules|rejects'],
  },
  {
    text: '"Rice is a red line," said Agriculture Minister Song Mi-ryung of South Korea.',
    people: [['Song Mi-ryung', 'Agriculture Minister', 'KOR']],
    says: ['Song Mi-ryung|KOR|rice|rejects'],
  },
  {
    text: 'South Korea pledged to invest $350 billion in the United States.',
    says: ['|KOR|investment|offers'],
  },
  {
    text: 'China reaffirmed its opposition to export controls and called for the removal of fentanyl tariffs.',
    says: ['|CHN|export-controls|rejects', '|CHN|fentanyl-tariff|demands'],
  },
  {
    text: 'Minister Don Farrell called on the European Union to give Australian farmers better access to its beef market.',
    people: [['Don Farrell', 'Minister', 'AUS']],
    says: ['Don Farrell|AUS|beef|demands'],
  },
  { text: 'Mexico seeks an early review of the USMCA.', says: ['|MEX|fta-revision|demands'] },
  {
    text: 'Brussels dismissed an offer from Seoul to lower the tariffs on cars.',
    says: ['|EU|auto-tariff|rejects', '|KOR|auto-tariff|offers'],
  },
  {
    text: "Tokyo's insistence on a quota for rice imports has delayed the talks.",
    says: ['|JPN|rice|demands'],
  },
  {
    text: 'Canada, Mexico, and Japan oppose the tariffs on cars.',
    says: ['|CAN|auto-tariff|rejects', '|JPN|auto-tariff|rejects', '|MEX|auto-tariff|rejects'],
  },
  {
    text: 'Minister Don Farrell called the tariffs on lumber "unfair".',
    people: [['Don Farrell', 'Minister', 'AUS']],
    says: ['Don Farrell|AUS|lumber-tariff|rejects'],
  },
  {
    text: 'Minister Don Farrell said his country will lift its restrictions on beef.',
    people: [['Don Farrell', 'Minister', 'AUS']],
    says: ['Don Farrell|AUS|beef|offers'],
  },
  { text: 'Washington threatened duties on cars.', says: [] },
  {
    text: 'Washington threatened duties on cars unless rice is opened.',
    says: ['|USA|rice|links'],
  },
  {
    text: 'Ottawa said the tariffs on lumber must be lifted.',
    says: ['|CAN|lumber-tariff|demands'],
  },
  { text: 'The 25% tariff on automobiles took effect on April 3.', says: [] },
  { text: 'Asked whether rice was discussed, the minister smiled and left the room.', says: [] },
];

export const KOREAN: readonly Construction[] = [
  {
    text: '안덕근 산업통상자원부 장관은 방위비는 의제가 아니라고 밝혔다.',
    people: [['안덕근', '산업통상자원부 장관', 'KOR']],
    says: ['안덕근|KOR|defence-cost|excludes'],
  },
  { text: '미국은 한국에 쌀 시장 추가 개방을 요구했다.', says: ['|USA|rice|demands'] },
  {
    text: '한국은 철강 관세를 낮추고 자동차 관세도 없애 달라고 미국에 요청했다.',
    says: ['|KOR|auto-tariff|demands', '|KOR|steel-aluminium|demands'],
  },
  { text: '쌀 시장 개방은 받아들일 수 없다고 한국 측은 잘라 말했다.', says: ['|KOR|rice|rejects'] },
  { text: '일본은 미국이 요구한 쌀 시장 개방을 거부했다.', says: ['|JPN|rice|rejects', '|USA|rice|demands'] },
  { text: '중국은 희토류 수출을 허용할 방침이다.', says: ['|CHN|critical-minerals|offers'] },
  { text: '미국은 한국과 방위비를 논의하지 않았다.', says: ['|USA|defence-cost|not-discussed'] },
  {
    text: '한국과 미국은 조선 협력을 강화하기로 합의했다.',
    says: ['|KOR|shipbuilding|supports', '|USA|shipbuilding|supports'],
  },
  {
    text: '송미령 장관은 "쌀은 레드라인"이라며 선을 그었다.',
    people: [['송미령', '장관', 'KOR']],
    says: ['송미령|KOR|rice|rejects'],
  },
  {
    text: '여한구 본부장은 "소고기 추가 개방은 없다"고 말했다.',
    people: [['여한구', '본부장', 'KOR']],
    says: ['여한구|KOR|beef|rejects'],
  },
  {
    text: '최상목 부총리는 "환율 문제는 논의되지 않았다"고 설명했다.',
    people: [['최상목', '부총리', 'KOR']],
    says: ['최상목|KOR|currency|not-discussed'],
  },
  {
    text: '그리어 대표는 자동차 관세와 관련해 "한국이 먼저 온라인 플랫폼 규제를 풀어야 한다"고 강조했다.',
    people: [['그리어', '대표', 'USA']],
    says: ['그리어|USA|platform-rules|demands'],
  },
  {
    text: '양국은 조선 협력을 강화하기로 했다. 한국과 미국의 발표다.',
    says: ['|KOR|shipbuilding|supports', '|USA|shipbuilding|supports'],
  },
  {
    text: '구윤철 부총리는 "통화스와프도 검토하고 있다"고 했다.',
    people: [['구윤철', '부총리', 'KOR']],
    says: ['구윤철|KOR|currency|open'],
  },
  {
    text: '러트닉 장관은 "대미 투자와 관세는 떼어 놓고 볼 수 없다"고 말했다.',
    people: [['러트닉', '장관', 'USA']],
    says: ['러트닉|USA|investment|links'],
  },
  {
    text: '트럼프 대통령은 방위비를 무역 협상과 연계하겠다고 말했다.',
    people: [['트럼프', '대통령', 'USA']],
    says: ['트럼프|USA|defence-cost|links'],
  },
  { text: '미국은 방위비와 관세를 함께 다루겠다는 방침이다.', says: ['|USA|defence-cost|links'] },
  { text: '중국은 미국에 관세를 철회하라고 촉구했다.', says: ['|CHN|tariffs|demands'] },
  { text: '인도는 유제품 시장을 열지 않을 방침이다.', says: ['|IND|dairy|rejects'] },
  { text: '한국은 조선 협력을 제안했다.', says: ['|KOR|shipbuilding|offers'] },
  {
    text: '김정관 장관은 고정밀 지도 반출 요구를 받아들일 수 없다고 밝혔다.',
    people: [['김정관', '장관', 'KOR']],
    says: ['김정관|KOR|map-data|rejects'],
  },
  { text: '일본은 미국산 쌀 수입을 확대하기로 했다.', says: ['|JPN|rice|offers'] },
  {
    text: '여 본부장은 방위비가 논의됐느냐는 질문에 답하지 않았다.',
    people: [['여한구', '본부장', 'KOR']],
    says: [],
  },
  { text: '자동차에는 25% 관세가 부과되고 있다.', says: [] },
  {
    text: '김용범 실장은 철강 관세 인하를 미국에 거듭 요청했다고 전했다.',
    people: [['김용범', '실장', 'KOR']],
    says: ['김용범|KOR|steel-aluminium|demands'],
  },
  {
    text: '베선트 장관은 한국이 방위비를 더 부담해야 한다고 말했다.',
    people: [['베선트', '장관', 'USA']],
    says: ['베선트|USA|defence-cost|demands'],
  },
  // A condition states nothing by itself.
  {
    text: '김정관 장관은 쌀 시장을 개방하지 않으면 협의가 길어진다고 말했다.',
    people: [['김정관', '장관', 'KOR']],
    says: [],
  },
  {
    text: '한국이 쌀 시장 개방을 거부한다면 미국의 반응이 주목된다.',
    says: [],
  },
  { text: '한국은 쌀 시장을 개방하지 않는다.', says: ['|KOR|rice|rejects'] },
  // What a reporter reads into it, or others expect, is nobody's position.
  { text: '미국은 쌀 시장 개방을 요구하는 것으로 풀이된다.', says: [] },
  { text: '한국은 소고기 시장을 지키려 하고 미국은 개방을 요구할 것으로 보인다.', says: [] },
  { text: '한국이 쌀 시장을 개방하기로 했다는 관측이 나온다.', says: [] },
  // What was asked is the questioner's.
  {
    text: '여한구 본부장은 미국이 쌀 개방을 요구하지 않겠느냐는 질문에 웃었다.',
    people: [['여한구', '본부장', 'KOR']],
    says: [],
  },
  // An ask not made, an ask told as there, an ask of one's own.
  { text: '인도는 미국에 철강 관세를 낮춰 달라는 요구는 하지 않을 것이라고 했다.', says: [] },
  {
    text: '여한구 본부장은 쌀 시장과 관련해 “관계부처가 적극 협조해 달라”고 말했다.',
    people: [['여한구', '본부장', 'KOR']],
    says: [],
  },
  {
    text: '구윤철 부총리는 소고기 보도에 대해 사실 관계를 확인할 필요가 있다고 밝혔다.',
    people: [['구윤철', '부총리', 'KOR']],
    says: [],
  },
  {
    text: '구윤철 부총리는 소고기 개방에 대한 논의는 전혀 없었다고 밝혔다.',
    people: [['구윤철', '부총리', 'KOR']],
    says: ['구윤철|KOR|beef|not-discussed'],
  },
  {
    text: '여한구 본부장은 “소고기 시장 개방에 전략적 고려가 필요하다”고 말했다.',
    people: [['여한구', '본부장', 'KOR']],
    says: ['여한구|KOR|beef|open'],
  },
  // What one side says of another's wish is not the other's position.
  {
    text: '트럼프 대통령은 “한국은 조선 협력을 원한다”고 말했다.',
    people: [['트럼프', '대통령', 'USA']],
    says: [],
  },
  { text: '한국은 조선 협력을 원한다.', says: ['|KOR|shipbuilding|demands'] },
  // The report turns away from what it spoke of.
  { text: '한국은 쌀 시장 개방을 거부했다. 한편 미국은 타결을 원한다고 했다.', says: ['|KOR|rice|rejects'] },
  // What is agreed is the refusal.
  { text: '한국은 쌀 시장을 추가 개방하지 않는 것으로 합의했다.', says: ['|KOR|rice|rejects'] },
  // A gloss inside the verb.
  { text: '일본은 쌀 시장을 개방(fully open)하기로 했다.', says: ['|JPN|rice|offers'] },
  // A subject inside another clause.
  {
    text: '아카자와 경제재생상은 미국이 약속한 일본 자동차 관세 인하 조기 시행 등을 요구할 계획이다.',
    people: [['아카자와', '경제재생상', 'JPN']],
    says: ['아카자와|JPN|auto-tariff|demands'],
  },
  {
    text: '이시바 총리는 회의를 열었다. 이어 미국이 영국산 자동차에 대해 10만 대까지 10% 관세만 부과하기로 합의한 것에 대해 “우리는 자동차 관세 철폐를 요구한다”고 말했다.',
    people: [['이시바', '총리', 'JPN']],
    says: ['이시바|JPN|auto-tariff|demands'],
  },
  // Where something was said is no stance.
  { text: '한국은 쌀 관련 추가 협의에서 미국의 설명을 들었다.', says: [] },
  // One of two goes on alone.
  {
    text: '양국은 성명을 내고 미국은 철강 관세를 인하하기로 했다. 한국과 미국의 발표다.',
    says: ['|USA|steel-aluminium|offers'],
  },
  // In a list of what was agreed the noun stands for the verb; a headline's does not.
  {
    text: '한국과 미국이 합의한 내용이다.\n\n- 한국은 쌀 시장을 개방\n- 미국은 철강 관세를 인하',
    says: ['|KOR|rice|offers', '|USA|steel-aluminium|offers'],
  },
  { text: '한국 쌀 시장 개방\n\n한국과 미국의 협의가 열렸다.', says: [] },
  // What is agreed is named, and is none of the issues.
  {
    text: '미국은 철강 관세를 인하하기로 했다. 양국은 자금을 더 내지 않는다는 데 합의했다. 한국과 미국의 발표다.',
    says: ['|USA|steel-aluminium|offers'],
  },
  // Goods of the speaker's own: who opens is the other side.
  {
    text: '레빗 대변인은 한국에 대해 “미국산 쌀에 대한 시장을 개방할 것”이라고 말했다.',
    people: [['레빗', '대변인', 'USA']],
    says: ['|KOR|rice|offers'],
  },
  // Called off: talks and deals, which is no relief; a duty, which is one.
  { text: '캐나다는 미국과의 FTA 협상을 즉각 중단한다고 선언했다.', says: ['|CAN|fta-talks|rejects'] },
  { text: '일본은 철강 관세를 철회하라고 미국에 촉구했다.', says: ['|JPN|steel-aluminium|demands'] },
  // No agreement is no refusal; what cannot be concluded is one.
  { text: '한국과 미국은 자동차 관세에 합의하지 못했다.', says: [] },
  {
    text: '박서준 장관은 불리한 조건에서는 FTA 협상을 타결할 수 없다고 밝혔다.',
    people: [['박서준', '장관', 'KOR']],
    says: ['박서준|KOR|fta-talks|rejects'],
  },
  { text: '한국과 캐나다는 지난 회담에서 FTA 협상을 타결할 수 없었다.', says: [] },
  // When it is, and what came before it.
  { text: '미국은 FTA 발효 후 쌀 시장을 개방하라고 한국에 요구했다.', says: ['|USA|rice|demands'] },
  { text: '미국은 철강 관세에 이어 쌀 시장 개방도 한국에 요구했다.', says: ['|USA|rice|demands'] },
  // Whose the ask is stands before it with no particle; one that is not met is a condition.
  {
    text: '한국은 쌀 시장에 대한 미국 요구를 받아들일 수 없다고 밝혔다.',
    says: ['|KOR|rice|rejects', '|USA|rice|demands'],
  },
  { text: '한국은 쌀 개방 요구가 받아들여지지 않을 경우 회담장을 떠난다. 미국은 말이 없다.', says: [] },
  // What may come of it, what the report tells as possible, and what one side offers as possible.
  { text: '한국은 쌀 시장 개방이 농가 소멸을 가속화시킬 수 있다. 미국은 말이 없다.', says: [] },
  { text: '미국은 철강 관세 유예를 연장할 수 있다. 기한은 두 달이다.', says: [] },
  { text: '미국은 철강 관세 유예를 연장할 수 있다고 밝혔다.', says: ['|USA|steel-aluminium|open'] },
  // Needs that ask nothing of the other side.
  { text: '한국은 자동차 관세를 다루는 데 시간이 필요하다고 밝혔다.', says: [] },
  // An opposition expressed, and a list of asks presented.
  { text: '중국은 철강 관세에 불만과 단호한 반대를 표했다.', says: ['|CHN|steel-aluminium|rejects'] },
  { text: '미국은 쌀 시장에 관한 요청안을 제시했다. 한국은 말이 없다.', says: ['|USA|rice|demands'] },
  // The speaker before goes on, on what another must do.
  {
    text: '왕 대변인은 “쌀 시장 개방에 반대한다”고 말했다. 그러면서 미국은 “철강 관세를 거둬야 한다”고 말했다.',
    people: [['왕', '대변인', 'CHN']],
    says: ['왕|CHN|rice|rejects', '왕|CHN|steel-aluminium|demands'],
  },
  // Whose words they are stands after them; why something was done; a hearing held.
  {
    text: '총리실은 “쌀 시장을 열 생각은 없다”는 밀러 대통령 발언을 반박하지 않았다.',
    people: [['밀러', '대통령', 'USA']],
    says: ['밀러|USA|rice|rejects'],
  },
  { text: '한국은 회담장을 떠났다. 미국이 쌀 시장을 지키기로 했기 때문이다.', says: [] },
  { text: '한국은 쌀 시장에 관한 공청회를 개최하기로 했다. 미국은 말이 없다.', says: [] },
  // Letters of two words, or of a longer one, are no word of an issue: “광섬유 제품”, “석유 제품”, “부분 유예”.
  { text: '베트남은 광섬유 제품의 수출을 늘리기로 했다. 미국은 말이 없다.', says: [] },
  { text: '인도는 석유 제품 수입을 늘리겠다고 약속했다.', says: ['|IND|energy-purchases|offers'] },
  { text: 'EU는 철강 관세의 부분 유예를 요구했다.', says: ['|EU|steel-aluminium|demands'] },
  // What was never talked of, asked or put forward.
  { text: '한국 정부는 브라질과 소고기 시장 개방 논의는 없었다고 밝혔다.', says: ['|KOR|beef|not-discussed'] },
  { text: '한국 정부는 미국과 방위비 증액을 논의한 사실이 없다고 밝혔다.', says: ['|KOR|defence-cost|not-discussed'] },
  { text: '한국 정부는 소고기 시장 개방을 요구받은 적이 없다고 설명했다.', says: ['|KOR|beef|not-discussed'] },
  { text: '일본 정부는 쌀 시장 개방을 미국에 제안한 바 없다고 밝혔다.', says: ['|JPN|rice|not-discussed'] },
  { text: '캐나다는 유제품 개방 요구를 받아들인 적이 없다고 밝혔다.', says: ['|CAN|dairy|rejects'] },
  // Whose the ask is, whoever deals with it.
  {
    text: '한국 정부는 미국의 쌀 시장 개방 요구 등에 대해서도 협의할 계획이다.',
    says: ['|USA|rice|demands', '|KOR|rice|open'],
  },
  {
    text: '한국 정부는 미국 측의 쇠고기 시장 개방 요구를 받아들이지 않기로 했다.',
    says: ['|USA|beef|demands', '|KOR|beef|rejects'],
  },
  // Caution tells neither way.
  {
    text: '안덕근 산업통상자원부 장관은 미국의 자동차 관세 인하 여부를 예단하기 어렵다고 말했다.',
    people: [['안덕근', '산업통상자원부 장관', 'KOR']],
    says: ['안덕근|KOR|auto-tariff|open'],
  },
  {
    text: '왕원타오 중국 상무부 부장은 희토류 합의가 갈등을 푸는 중요한 한 걸음이라고 말했다.',
    people: [['왕원타오', '상무부 부장', 'CHN']],
    says: ['왕원타오|CHN|critical-minerals|supports'],
  },
  { text: '미국은 한국의 망 사용료를 무역 장벽으로 지적했다.', says: ['|USA|network-fees|demands'] },
  // An order to one's own and what others brought up ask nothing of the other side.
  {
    text: '이재명 대통령은 산업부에 자동차 관세 대책을 마련하라고 지시했다.',
    people: [['이재명', '대통령', 'KOR']],
    says: [],
  },
  { text: '산업부는 쌀 시장이 미국 이해관계자가 제기해 온 사항이라고 설명했다.', says: [] },
  // What is asked has a subject of its own.
  {
    text: '왕원타오 중국 상무부 부장은 무토 요지 일본 경제산업상이 베이징을 찾아 수산물 수입을 논의하자고 제안했다.',
    people: [
      ['왕원타오', '상무부 부장', 'CHN'],
      ['무토 요지', '경제산업상', 'JPN'],
    ],
    says: ['왕원타오|CHN|fisheries|demands'],
  },
  { text: '인도는 미국이 철강 관세를 없애 달라고 요청했다.', says: ['|IND|steel-aluminium|demands'] },
  { text: '한국 정부는 미국이 쌀 시장을 열라고 요구했다고 밝혔다.', says: ['|USA|rice|demands'] },
  {
    text: '미국은 철강 관세를 낮춰 달라는 일본의 요구에 쌀 시장을 먼저 열라고 압박했다.',
    says: ['|JPN|steel-aluminium|demands', '|USA|rice|demands'],
  },
  // More than two together.
  {
    text: '한국, 캐나다, 호주 장관이 서울에서 만났다. 세 나라는 희토류 협력을 강화하기로 했다.',
    says: ['|KOR|critical-minerals|supports', '|CAN|critical-minerals|supports', '|AUS|critical-minerals|supports'],
  },
  // What one proposes to buy or to do oneself is offered, what others are to do is asked.
  {
    text: '박정수 부총리는 "미국산 원유 수입을 늘리는 방안을 미국 측에 제안했다"고 말했다.',
    people: [['박정수', '부총리', 'KOR']],
    says: ['박정수|KOR|energy-purchases|offers'],
  },
  { text: '일본은 미국산 쌀 수입을 확대하는 방안을 제안했다.', says: ['|JPN|rice|offers'] },
  { text: '한국은 상호관세를 낮추는 방안을 미국에 제안했다.', says: ['|KOR|reciprocal-tariff|demands'] },
  // What another must pursue is asked of it, what one's own side must is supported.
  {
    text: '그리어 대표는 "인도는 유제품 시장 개방에 속도를 내야 한다"고 말했다.',
    people: [['그리어', '대표', 'USA']],
    says: ['그리어|USA|dairy|demands'],
  },
  {
    text: '여한구 본부장은 "우리는 조선업 협력에 속도를 내야 한다"고 말했다.',
    people: [['여한구', '본부장', 'KOR']],
    says: ['여한구|KOR|shipbuilding|supports'],
  },
  {
    text: '여한구 본부장은 "미국은 철강 관세를 철회하라"고 말했다.',
    people: [['여한구', '본부장', 'KOR']],
    says: ['여한구|KOR|steel-aluminium|demands'],
  },
  // A wish for what another may do.
  {
    text: '그리어 대표는 "일본이 미국산 쌀을 더 사기를 원한다"고 말했다.',
    people: [['그리어', '대표', 'USA']],
    says: ['그리어|USA|rice|demands'],
  },
  { text: '중국은 미국이 반도체 수출통제를 풀기를 바란다고 밝혔다.', says: ['|CHN|export-controls|demands'] },
  { text: '미국은 한국에 소고기 시장 개방에 합의할 것을 촉구했다.', says: ['|USA|beef|demands'] },
  // Exceptions refused, even treatment promised.
  { text: '미국은 철강 관세에 어느 나라에도 예외를 두지 않겠다고 밝혔다.', says: ['|USA|steel-aluminium|rejects'] },
  {
    text: '미국은 의약품 관세에서 일본을 EU보다 불리하게 대우하지 않겠다고 약속했다.',
    says: ['|USA|pharmaceutical-tariff|offers'],
  },
  // Help for one's own, working together at home, and a fact pointed out say nothing to the other side.
  { text: '한국 정부는 자동차 관세로 피해를 본 기업에 1조 원을 지원할 계획이다.', says: [] },
  { text: '한국은 철강 관세와 관련해 업계와의 공조를 강화하기로 했다.', says: [] },
  {
    text: '여한구 본부장은 플랫폼 규제가 미국 기업을 차별하지 않는다는 점을 설명했다.',
    people: [['여한구', '본부장', 'KOR']],
    says: [],
  },
  { text: '한국은 미국 조선업에 1500억 달러를 지원하기로 했다.', says: ['|KOR|shipbuilding|offers'] },
  // What is not so, and what must not be.
  {
    text: '여한구 본부장은 "소고기 시장을 여는 것은 아니다"라고 말했다.',
    people: [['여한구', '본부장', 'KOR']],
    says: ['여한구|KOR|beef|rejects'],
  },
  {
    text: '박민수 의원은 "쌀 시장 개방에 합의해서는 안 된다"고 했다.',
    people: [['박민수', '의원', 'KOR']],
    says: ['박민수|KOR|rice|rejects'],
  },
  {
    text: '송미령 장관은 쌀 등 민감 품목은 반드시 보호하겠다고 밝혔다.',
    people: [['송미령', '장관', 'KOR']],
    says: ['송미령|KOR|rice|rejects'],
  },
  {
    text: '송미령 장관은 쌀 협상에서 투자자를 보호하겠다고 밝혔다.',
    people: [['송미령', '장관', 'KOR']],
    says: [],
  },
  // After words on another the speaker goes on with what he will do himself.
  {
    text: '베선트 장관은 "중국은 반도체 규제를 철회해야 한다"며 "희토류를 무기로 쓰는 것을 받아들이지 않을 것"이라고 말했다.',
    people: [['베선트', '장관', 'USA']],
    says: ['베선트|USA|critical-minerals|rejects'],
  },
  {
    text: '여한구 본부장은 "EU는 중요한 협력국"이라며 "철강 쿼터를 EU 측과 끝까지 협의해 나가겠다"고 밝혔다.',
    people: [['여한구', '본부장', 'KOR']],
    says: ['여한구|KOR|steel-aluminium|open'],
  },
  // What something is done for is not what it is on; what is said again is the stance before.
  { text: '한국은 투자 확대와 공급망 안정을 위해 CPTPP 가입을 추진하기로 하였다.', says: ['|KOR|fta-talks|supports'] },
  {
    text: '한국은 수산물 수입 규제가 CPTPP 가입과는 별개의 문제라는 입장을 재확인했다.',
    says: ['|KOR|fisheries|excludes'],
  },
  // What others expect of a side is no position of it.
  { text: '이 신문은 한국이 쌀 시장을 추가로 열 가능성이 있다고 보도했다.', says: [] },
  // A place of its own keeps a matter out of the talks; what is said of the exclusion adds nothing.
  {
    text: '한국과 미국이 만났다. 양측은 환율 문제를 별도 채널에서 논의하기로 합의했다.',
    says: ['|KOR|currency|excludes', '|USA|currency|excludes'],
  },
  {
    text: '한국은 후쿠시마 수산물 수입이 CPTPP 가입과 별개라고 선을 그었다.',
    says: ['|KOR|fisheries|excludes'],
  },
  { text: '한국은 쌀 개방 요구에 선을 그었다.', says: ['|KOR|rice|rejects'] },
  {
    text: '베선트 장관은 "방위비도 통상협상과 함께 다룰 것"이라고 말했다.',
    people: [['베선트', '장관', 'USA']],
    says: ['베선트|USA|defence-cost|links'],
  },
  // Talks in which something is asked are not what is asked for.
  {
    text: '미국은 한미 FTA 재협상에서 자동차 안전기준 완화를 요구했다.',
    says: ['|USA|auto-standards|demands'],
  },
  { text: '한국과 일본은 FTA 협상 타결을 선언하였다.', says: ['|KOR|fta-talks|supports', '|JPN|fta-talks|supports'] },
  { text: '한국은 인도에 CEPA의 조속한 비준을 요청했다.', says: ['|KOR|fta-talks|demands'] },
  { text: '중국은 한국에 FTA 후속협상을 서두르자고 제안했다.', says: ['|CHN|fta-revision|demands'] },
  // What must be kept out or kept up is refused; what others must keep out is asked of them.
  {
    text: '박민수 의원은 쌀 시장 추가 개방은 막아야 한다고 했다.',
    people: [['박민수', '의원', 'KOR']],
    says: ['박민수|KOR|rice|rejects'],
  },
  {
    text: '그리어 대표는 "중국은 펜타닐 유입을 막아야 한다"고 말했다.',
    people: [['그리어', '대표', 'USA']],
    says: ['그리어|USA|border-fentanyl|demands'],
  },
  { text: '한국은 방위비를 더 낼 수 없다고 밝혔다.', says: ['|KOR|defence-cost|rejects'] },
  {
    text: '김민석 총리는 "비자 문제가 해결되기 전까지는 투자가 진행되기 어렵다"고 말했다.',
    people: [['김민석', '총리', 'KOR']],
    says: ['김민석|KOR|visas|links'],
  },
  // What a paper told and somebody answers is nobody's.
  { text: '한국은 쌀 시장을 추가 개방한다는 보도에 대해 답하지 않았다.', says: [] },
  // Told of another by whoever is named after it.
  { text: '인도는 유제품 시장을 열기로 했다고 백악관이 밝혔다.', says: ['|IND|dairy|offers'] },
  { text: '한국은 쌀 시장을 열어야 한다고 미국 측은 말했다.', says: ['|USA|rice|demands'] },
  // Never agreed is not the same as agreed.
  {
    text: '송미령 장관은 쌀 시장을 개방하기로 한 적이 없다고 밝혔다.',
    people: [['송미령', '장관', 'KOR']],
    says: ['송미령|KOR|rice|not-discussed'],
  },
  // Whoever is named only in what describes a noun.
  {
    text: '한국 정부는 미국 측이 제기한 약가 문제에 대해서는 추후 협의하기로 했다.',
    says: ['|KOR|drug-pricing|open'],
  },
  { text: '일본은 미국이 확대한 철강 관세에 대해 협의하기로 했다.', says: ['|JPN|steel-aluminium|open'] },
  {
    text: '박민수 의원은 쌀 추가 개방을 막아 달라고 정부에 요구했다.',
    people: [['박민수', '의원', 'KOR']],
    says: ['박민수|KOR|rice|rejects'],
  },
  { text: '중국은 미국에 펜타닐 유입을 막아 달라고 요구했다.', says: ['|CHN|border-fentanyl|demands'] },
  {
    text: '구윤철 부총리는 "통화스와프가 없으면 3500억 달러 투자는 어렵다"고 말했다.',
    people: [['구윤철', '부총리', 'KOR']],
    says: ['구윤철|KOR|currency|links'],
  },
  {
    text: '멕시코는 USMCA 재검토에서 자동차 원산지 규정 강화에 반대할 방침이다.',
    says: ['|MEX|rules-of-origin|rejects'],
  },
];
