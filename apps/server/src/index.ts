export { type Listening, listen } from './listen.js';
export { replaceFile } from './replace-file.js';
export type { Created, Fault, ServedTalks, TalksWriting, WorkbenchContents } from './served-talks.js';
export { workbenchApp } from './workbench-app.js';
