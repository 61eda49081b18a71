import { serve } from './test/serve.fixture.ts';
const s = await serve('/work/main/apps/web/dist', undefined, 4717);
console.log(s.url);
