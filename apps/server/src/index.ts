export { type Listening, listen } from './listen.js';
export { type ServedTalks, type WorkbenchContents, workbenchApp } from './workbench-app.js';
