/** The files that can be saved from the brief. */

import { saveFile } from '../../design/downloads/save-file.js';
import { saveOneFile } from '../../shell/one-file.js';
import { useLoaded, useWorkbench } from '../../state/use-workbench.js';
import type { BriefQuestion } from '../../worker/brief-protocol.js';
import { type Answer, linesOf } from '../../worker/protocol.js';
import { toYaml } from './yaml-text.js';

const TYPES = { md: 'text/markdown;charset=utf-8', html: 'text/html;charset=utf-8', json: 'application/json' } as const;

/** Each throws what went wrong. */
export interface BriefFiles {
  brief(format: 'md' | 'html' | 'json'): Promise<void>;
  choices(format: 'yaml' | 'json'): Promise<void>;
  /** The workbench with its talks in one page. */
  onePage(): Promise<void>;
}

export function useBriefFiles(question: BriefQuestion): BriefFiles {
  const workbench = useWorkbench();
  const loaded = useLoaded();
  const { request } = workbench;
  const { id, parties } = loaded;
  const name = `${id}-brief-${question.party ?? parties[0]?.code ?? ''}-${question.language}`;
  return {
    async brief(format) {
      const text = answered(await request('brief-text', { ...question, format }, format));
      if (text !== undefined) saveFile(`${name}.${format}`, text, TYPES[format]);
    },
    async choices(format) {
      const { language, party, chosen = {}, off = [] } = question;
      const choices = answered(await request('choices', { language, party, chosen, off }, 'brief'));
      if (!choices) return;
      const whole = { ...choices, address: window.location.href };
      const text = format === 'yaml' ? await toYaml(whole) : `${JSON.stringify(whole, null, 2)}\n`;
      saveFile(`${id}-choices.${format}`, text, format === 'yaml' ? 'text/yaml;charset=utf-8' : TYPES.json);
    },
    onePage: () => saveOneFile(workbench, loaded),
  };
}

/** @throws what the worker said went wrong; undefined when a later request took its place */
function answered<T>(answer: Answer<T>): T | undefined {
  if (answer.status === 'ok') return answer.value;
  if (answer.status === 'superseded') return undefined;
  throw new Error(linesOf(answer.failure).join('; '));
}
