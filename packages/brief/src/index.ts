export { type Brief, briefOf } from './brief.js';
export type { BriefInput } from './document/context.js';
export { toHtml } from './render/html.js';
export { toMarkdown } from './render/markdown.js';
