/** The source's list files, under the names they carry here. */

export interface ListName {
  /** File of the source without its ending. */
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly source: 'budget-lab' | 'trade-war-redux';
  readonly note?: string;
  /** Entries of ten digits that end in two zeros stand for lines of eight. */
  readonly lines?: boolean;
  /** Entries of eight digits give way to those of ten that the annexes of April 2026 have below them. */
  readonly narrowed?: boolean;
}

export const LISTS: readonly ListName[] = [
  { file: 's232_autos_passenger', id: 'autos', title: 'Passenger vehicles, note 33(b)', source: 'budget-lab' },
  { file: 's232_light_trucks', id: 'light-trucks', title: 'Light trucks, note 33(b)', source: 'budget-lab' },
  {
    file: 's232_auto_parts',
    id: 'auto-parts',
    title: 'Parts of passenger vehicles and light trucks, note 33(g)',
    source: 'budget-lab',
  },
  {
    file: 's232_subdivision_r',
    id: 'auto-parts-33r',
    title: 'Parts that certification brings under the autos duty, note 33(r)',
    source: 'budget-lab',
  },
  { file: 's232_mhd_vehicles', id: 'trucks', title: 'Medium and heavy trucks', source: 'budget-lab' },
  { file: 's232_buses', id: 'buses', title: 'Buses', source: 'budget-lab' },
  {
    file: 's232_mhd_parts',
    id: 'truck-parts',
    title: 'Parts of medium and heavy trucks and buses, note 38(i)',
    source: 'budget-lab',
  },
  { file: 's232_steel_chapters', id: 'steel', title: 'Chapters 72 and 73', source: 'budget-lab' },
  { file: 's232_aluminum_chapters', id: 'aluminium', title: 'Chapter 76', source: 'budget-lab' },
  {
    file: 's232_aluminum_derivatives_orig',
    id: 'aluminium-articles-2025-03',
    title: 'Articles containing aluminium, as first listed',
    source: 'budget-lab',
  },
  {
    file: 's232_steel_derivatives_aug2025',
    id: 'steel-articles-2025-08',
    title: 'Articles containing steel, inclusions of August 2025',
    source: 'budget-lab',
    note: 'Where the annexes of April 2026 name only lines of ten digits below a code of the source, those.',
    narrowed: true,
  },
  {
    file: 's232_steel_derivatives_aug2025',
    id: 'steel-articles-2025-08-budget-lab',
    title: 'Articles containing steel, inclusions of August 2025, as kept by the Budget Lab',
    source: 'budget-lab',
    note: 'Of eight digits each, some where the notice has ten.',
  },
  {
    file: 's232_aluminum_derivatives_aug2025',
    id: 'aluminium-articles-2025-08',
    title: 'Articles containing aluminium, inclusions of August 2025',
    source: 'budget-lab',
    note: 'Where the annexes of April 2026 name only lines of ten digits below a code of the source, those.',
    narrowed: true,
  },
  {
    file: 's232_aluminum_derivatives_aug2025',
    id: 'aluminium-articles-2025-08-budget-lab',
    title: 'Articles containing aluminium, inclusions of August 2025, as kept by the Budget Lab',
    source: 'budget-lab',
    note: 'Of eight digits each, some where the notice has ten.',
  },
  { file: 's232_copper', id: 'copper', title: 'Copper articles, note 36(b)', source: 'budget-lab' },
  { file: 's232_softwood', id: 'softwood', title: 'Softwood timber and lumber', source: 'budget-lab' },
  {
    file: 's232_wood_furniture',
    id: 'upholstered-furniture',
    title: 'Upholstered wooden furniture',
    source: 'budget-lab',
  },
  {
    file: 's232_kitchen_cabinets',
    id: 'kitchen-cabinets',
    title: 'Kitchen cabinets and vanities',
    source: 'budget-lab',
  },
  {
    file: 's232_semis_note39',
    id: 'semiconductors',
    title: 'Semiconductor articles, headings of note 39(b)',
    source: 'budget-lab',
    note: 'A technical test narrows the scope; no list states it.',
  },
  {
    file: 's232_semis_qualifying',
    id: 'semiconductors-qualifying',
    title: 'Advanced accelerators: the heading that one tracker takes to pass the test of note 39',
    source: 'budget-lab',
  },
  {
    file: 's232_metals_annex_1a_2026',
    id: 'metals-annex-1a-budget-lab',
    title: 'Metals, annex I-A, as kept by the Budget Lab',
    source: 'budget-lab',
    note: 'Leaves out chapter 72 and the headings of chapter 73 that are listed whole; its author takes them from the chapters.',
  },
  {
    file: 's232_metals_annex_1b_2026',
    id: 'metals-annex-1b-budget-lab',
    title: 'Metals, annex I-B, as kept by the Budget Lab',
    source: 'budget-lab',
    note: 'Has several codes of four and six digits where the annex has ten.',
  },
  {
    file: 's232_metals_annex_2_2026',
    id: 'metals-annex-2-budget-lab',
    title: 'Metals, annex II, as kept by the Budget Lab',
    source: 'budget-lab',
  },
  {
    file: 's232_metals_annex_3_2026',
    id: 'metals-annex-3-budget-lab',
    title: 'Metals, annex III, as kept by the Budget Lab',
    source: 'budget-lab',
  },
  {
    file: 'ieepa_annexII_apr2025',
    id: 'reciprocal-annex-2',
    title: 'Annex II of Executive Order 14257',
    source: 'trade-war-redux',
    note: 'The annex names lines of eight digits; its source has them with two zeros behind, which are cut.',
    lines: true,
  },
  {
    file: 'ieepa_annexII_apr2025',
    id: 'reciprocal-annex-2-tradewartracker',
    title: 'Annex II of Executive Order 14257, as kept by tradewartracker',
    source: 'trade-war-redux',
    note: 'Of ten digits each, which leaves out most statistical lines.',
  },
  {
    file: 'ieepa_electronics_apr11_2025',
    id: 'electronics-2025-04-11',
    title: 'Computers, phones and semiconductors, memorandum of 11 April 2025',
    source: 'trade-war-redux',
  },
  {
    file: 'ieepa_exempt_annexII_yale',
    id: 'reciprocal-exempt',
    title: 'Goods out of the reciprocal duty, consolidated',
    source: 'budget-lab',
    note: 'Annex II as amended, information technology, chapters 49, 97 and 98.',
  },
  {
    file: 'ieepa_annexII_nov14_2025',
    id: 'reciprocal-exempt-2025-11-14',
    title: 'Executive Order 14360: farm and other goods',
    source: 'trade-war-redux',
  },
  {
    file: 'floor_exempt_korea_civil_aircraft',
    id: 'civil-aircraft-korea',
    title: 'Korean articles of civil aircraft, 9903.02.81',
    source: 'budget-lab',
    note: 'Only goods for civil aircraft under general note 6 are exempt; most trade under these codes is not.',
  },
  {
    file: 's122_exempt_twt',
    id: 'surcharge-exempt',
    title: 'Goods out of the Section 122 surcharge, annex I (aa)(ii)',
    source: 'trade-war-redux',
  },
  {
    file: 's122_exempt_yale',
    id: 'surcharge-exempt-budget-lab',
    title: 'Goods out of the Section 122 surcharge, with civil aircraft, as kept by the Budget Lab',
    source: 'budget-lab',
  },
  {
    file: 's232_steel_list_mar2025',
    id: 'steel-tradewartracker',
    title: 'Steel, March 2025, as kept by tradewartracker',
    source: 'trade-war-redux',
  },
  {
    file: 's232_alu_list_mar2025',
    id: 'aluminium-tradewartracker',
    title: 'Aluminium, March 2025, as kept by tradewartracker',
    source: 'trade-war-redux',
  },
  {
    file: 's232_autos_parts_twt',
    id: 'autos-and-parts-tradewartracker',
    title: 'Autos and parts, as kept by tradewartracker',
    source: 'trade-war-redux',
    note: 'Some parts at six digits where the proclamation has ten.',
  },
];
