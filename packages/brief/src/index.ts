export { type Brief, briefOf } from './brief.js';
export { frontierChart } from './charts/frontier-chart.js';
export { type BriefMaterial, type BriefQuestion, briefWork, composeBrief, otherDataset } from './compose.js';
export type { BriefInput } from './document/context.js';
export { labelsIn } from './document/labels.data.js';
export { toHtml } from './render/html.js';
export { toMarkdown } from './render/markdown.js';
export { type BriefFormat, briefText } from './render/text.js';
