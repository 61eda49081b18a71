/** Invented reports of one invented meeting, in English and Korean: an article, what others made of it, and reports of their own. */

/** The article that others copy. */
export const ARTICLE = `Norland offers tariff quota on cheese as talks with Veria enter final week

By Ingrid Solheim

PORT HALDEN, March 11, 2026 (Coast Press) - Norland has offered Veria a duty-free quota of 14,000 tonnes a year for hard cheese in exchange for lower charges on farmed salmon, the first time that either side has put a number on the table since negotiations began in October.

Trade Minister Aksel Brandt told a parliamentary committee on Wednesday that the offer would be phased in over six years and would lapse if Veria kept the 18 percent duty that it imposed on Norlandic fish last spring. "We are ready to open the door, but we will not take it off its hinges," he said.

The dairy cooperative Melkring, whose 7,200 members supply nine tenths of the country's milk, called the proposal reckless. Its chair, Turid Aasen, said cheap imports would close one farm in five in the northern valleys before the end of the decade.

Verian officials gave a cautious welcome. A person close to the delegation said the quota fell well short of the 30,000 tonnes requested in January but could serve as a basis for discussion, provided that Norland also dropped its licensing scheme for importers.

Salmon is Norland's second largest export after natural gas and earned 3.4 billion crowns last year. Shipments to Veria have fallen by a third since the duty took effect, and two processing plants on the west coast have cut their night shifts.

The negotiators meet again in Port Halden on March 17. Both governments have said they want a text before the Verian parliament rises for its spring recess on March 27.`;

/** The same with another headline, another by-line and a caption, and the last paragraph gone. */
export const SYNDICATED = `Cheese for salmon: Norland puts first number on the table

From our wire services | Updated 12 March 2026

Farmed salmon on its way to market. Photo: Coast Press

${ARTICLE.split('\n\n').slice(2, -1).join('\n\n')}`;

/** Its first paragraphs, slightly cut. */
export const SHORTENED = `Norland offers cheese quota

${ARTICLE.split('\n\n').slice(2, 4).join('\n\n')}

${ARTICLE.split('\n\n')[5]?.split('. ')[0]}.`;

/** The same facts in the same order; about half of the wording changed. */
export const REWORDED = `Norland dangles cheese quota in salmon row

In a first for negotiations that began in October, Norland has offered Veria a duty-free quota of 14,000 tonnes a year for hard cheese. In return it wants lower charges on farmed salmon.

Aksel Brandt, the trade minister, said to lawmakers on Wednesday that the offer would be phased in over six years. It would lapse if Veria kept the 18 percent duty that it put on Norlandic fish last spring, he added. "We are ready to open the door, but we will not take it off its hinges," he said.

Melkring, a dairy cooperative with 7,200 members who supply nine tenths of the country's milk, branded the plan reckless. Chair Turid Aasen warned that one farm in five in the northern valleys would have to shut before the end of the decade.

There was a guarded reaction from Veria. The quota fell well short of the 30,000 tonnes requested in January, a person close to the delegation said, yet it could serve as a basis for discussion if Norland also abandoned the licensing scheme for importers.

Natural gas aside, nothing earns Norland more abroad than salmon: 3.4 billion crowns last year. Shipments to Veria have fallen by a third since the duty took effect, with two processing plants on the west coast ending their night shifts.

On March 17 the negotiators meet again in Port Halden. The two governments want a text before the Verian parliament rises for its spring recess on March 27.`;

/** Another reporter's account of the same committee meeting, with the same quotation and figures. */
export const INDEPENDENT = `Minister defends dairy concession before sceptical deputies

PORT HALDEN, March 11, 2026 (Fjord Agency) - Facing two hours of hostile questions, Trade Minister Aksel Brandt insisted on Wednesday that letting in 14,000 tonnes of Verian hard cheese without duty was a fair price for getting salmon back onto Verian shelves.

"We are ready to open the door, but we will not take it off its hinges," Brandt told the committee, adding that imports would rise in steps until 2032.

Deputies of the Centre List walked out before the vote on whether to hear the farmers. Their spokesman on agriculture, Jon Myhre, called it a surrender dressed up as a compromise and promised a motion of censure next week.

Outside, some 200 milk producers had parked their tractors across the square. Turid Aasen, who chairs the Melkring cooperative, said the government had never asked what would become of the valleys. She expects a fifth of northern farms to give up by 2030.

Veria slapped an 18 percent duty on fish from Norland last year after a quarrel over subsidies for pens. Exporters reckon that it has cost them 900 million crowns so far. Economists at the Halden Institute doubt whether a quota for cheese will bring it down, as the Verian industry has just won a court case about dumping.

The delegations are to sit down again on March 17.`;

/** A later release of the same office in the same mould: other figures, other month. */
export function monthlyRelease(
  month: string,
  figures: readonly [string, string, string, string, string, string],
): string {
  const [exports, change, imports, fall, fish, gas] = figures;
  return `Norland's foreign trade in ${month}

Exports of goods amounted to ${exports} billion crowns in ${month}, a change of ${change} percent from the same month a year earlier, Statistics Norland said in its monthly release. Imports of goods amounted to ${imports} billion crowns, a change of ${fall} percent. The figures are adjusted for the number of working days but not for the season.

Exports of fish contributed ${fish} percentage points to the change and exports of natural gas ${gas} percentage points. The office revises its figures for the two preceding months with every release. More detailed figures by country and by product can be found in the data bank.`;
}

/** The closing paragraph that every release of a ministry carries. */
export const BOILERPLATE = `About the Ministry of Trade: The Ministry of Trade represents Norland in negotiations with other economies, administers import licences and export credit guarantees, and advises companies on rules of origin. It employs 640 people at its seat in Port Halden and at nineteen missions abroad. Media inquiries are answered on working days between eight and four. Photographs may be used free of charge with mention of the source. To stop receiving these releases, write to the press office.`;

/** A Korean article. */
export const KOREAN_ARTICLE = `노를란드, 치즈 저율할당관세 첫 제안…베리아와 막판 협상

(포트할덴=해안통신) 한서진 특파원 = 노를란드가 양식 연어에 붙는 관세를 낮추는 대가로 베리아산 경성 치즈에 연간 1만4천t의 무관세 쿼터를 주겠다고 제안했다. 지난해 10월 협상이 시작된 뒤 어느 한쪽이 구체적인 물량을 내놓은 것은 이번이 처음이다.

악셀 브란트 통상장관은 11일 의회 위원회에 출석해 이 제안을 6년에 걸쳐 단계적으로 이행하되 베리아가 지난해 봄 노를란드산 수산물에 매긴 18% 관세를 유지하면 효력을 잃게 된다고 밝혔다. 그는 "문은 열어 두겠지만 문짝까지 떼어 주지는 않겠다"고 말했다.

조합원 7천200명이 국내 우유의 90%를 공급하는 낙농협동조합 멜크링은 무모한 제안이라며 반발했다. 투리드 오센 조합장은 값싼 수입품이 들어오면 2030년 이전에 북부 골짜기 농가 다섯 곳 중 한 곳이 문을 닫을 것이라고 주장했다.

베리아 측은 조심스럽게 환영했다. 대표단 사정에 밝은 한 관계자는 물량이 1월에 요구한 3만t에는 크게 못 미치지만 수입업자 허가제를 함께 폐지한다면 논의의 출발점이 될 수 있다고 전했다.

연어는 천연가스에 이어 노를란드의 두 번째 수출품으로 지난해 34억 크라운을 벌어들였다. 관세가 시행된 뒤 베리아로 가는 물량은 3분의 1이 줄었고 서해안 가공공장 두 곳은 야간 작업을 없앴다.

양측은 17일 포트할덴에서 다시 만난다.`;

/** Half of the wording changed. */
export const KOREAN_REWORDED = `"문짝은 못 떼준다"…노를란드, 연어 위해 치즈 시장 열기로

노를란드가 베리아산 경성 치즈에 연간 1만4천t의 무관세 쿼터를 주겠다고 나섰다. 대신 양식 연어에 붙는 관세를 낮춰 달라는 요구다. 협상이 지난해 10월 시작된 이래 물량이 제시된 것은 처음이다.

브란트 통상장관은 11일 의회에서 6년에 걸쳐 단계적으로 이행하겠다고 설명하면서 베리아가 노를란드산 수산물에 매긴 18% 관세를 유지하면 효력을 잃게 된다고 못박았다. "문은 열어 두겠지만 문짝까지 떼어 주지는 않겠다"는 말도 남겼다.

국내 우유의 90%를 공급하는 낙농협동조합 멜크링(조합원 7천200명)은 강하게 반발했다. 오센 조합장은 2030년 이전에 북부 골짜기 농가 다섯 곳 중 한 곳이 문을 닫을 것이라고 했다.

베리아에서는 조심스러운 반응이 나왔다. 1월에 요구한 3만t에는 크게 못 미치지만 허가제를 함께 폐지한다면 논의의 출발점이 될 수 있다는 것이 대표단 사정에 밝은 관계자의 말이다.

연어는 지난해 34억 크라운을 벌어들인 노를란드의 두 번째 수출품이다. 관세가 시행된 뒤 베리아로 가는 물량은 3분의 1이 줄었다. 서해안에서는 가공공장 두 곳이 야간 작업을 접었다.

다음 협상은 17일 포트할덴에서 열린다.`;

/** Another reporter's account. */
export const KOREAN_INDEPENDENT = `브란트 통상장관, 야당 공세에 "치즈 양보는 합당한 값"

(포트할덴=피오르드뉴스) 문가람 기자 = 노를란드 의회 통상위원회가 11일 두 시간 넘게 악셀 브란트 통상장관을 몰아세웠다. 연어를 다시 팔기 위해 베리아산 치즈 1만4천t을 세금 없이 들여오기로 한 결정 때문이다.

브란트 장관은 "문은 열어 두겠지만 문짝까지 떼어 주지는 않겠다"며 수입 물량은 2032년까지 조금씩 늘어난다고 해명했다.

중앙당 의원들은 농민 진술을 들을지 묻는 표결에 앞서 퇴장했다. 이 당의 욘 뮈레 농업담당 대변인은 타협으로 포장한 항복이라면서 다음 주 불신임안을 내겠다고 예고했다.

의사당 앞 광장에는 낙농가 200여 명이 트랙터를 세웠다. 투리드 오센 멜크링 조합장은 정부가 산골 사정을 한 번도 묻지 않았다고 목소리를 높였다. 북부 농가 20%가 2030년까지 사라진다는 것이 그의 계산이다.

베리아는 양식장 보조금 다툼 끝에 작년부터 노를란드 생선에 18%의 세금을 물리고 있다. 수출업계는 피해액을 9억 크라운으로 본다. 할덴연구소는 베리아 업계가 반덤핑 소송에서 막 이긴 터라 쿼터만으로 세율이 내려갈지 의심스럽다고 했다.

두 나라 대표단은 17일 마주 앉는다.`;
