/**
 * Edits the talks file and says what is wrong with it afterwards; the checks are those of the command line. It runs in a
 * worker of its own, so that what is typed is checked at once, whatever the model is solving.
 */

import type { InputIssue } from '@parley/input';
import {
  EditError,
  editYaml,
  mergeTalks,
  parseTalks,
  type TalksEdit,
  type TalksFiles,
  type YamlText,
  yamlText,
} from '@parley/talks';
import { checkedIn } from '../../worker/checked.js';
import { embeddedOrigin } from '../../worker/embedded-origin.js';
import { createLibrary, type Library } from '../../worker/library.js';
import { serverOrigin } from '../../worker/server-origin.js';
import type { DatasetNames, EditedTalks, Fault, Refusal, Subject } from './protocol.js';

export class EditingRoom {
  private library: Library = createLibrary(serverOrigin);
  /** The text that was read last; the next edit mostly begins from it. */
  private last: YamlText | undefined;

  /** Takes everything from the page itself instead of a server. */
  embed(files: TalksFiles): void {
    this.library = createLibrary(embeddedOrigin(files));
  }

  /** A text with edits made to it, and what is wrong with it then. */
  async edited(subject: Subject, text: string, edits: readonly TalksEdit[]): Promise<EditedTalks> {
    let after: YamlText | undefined;
    let refusal: Refusal | undefined;
    try {
      after = this.last?.text === text ? this.last : yamlText(text);
      after = editYaml(after, edits);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      if (edits.length > 0) refusal = { code: error.code, message: error.message, mentions: error.mentions };
    }
    this.last = after;
    const now = after?.text ?? text;
    return { text: now, value: after?.value, faults: await this.faults(now, subject), refusal };
  }

  /** Two people’s changes of a text joined; undefined where they touch the same place. */
  merged(base: string, mine: string, theirs: string): string | undefined {
    return mergeTalks(base, mine, theirs);
  }

  /** @throws when there is no data set of that name */
  async names(dataset: string): Promise<DatasetNames> {
    const data = await this.library.baseYear(dataset);
    if (!data) throw new Error(`there is no data set ${dataset}`);
    const { regions, sectors } = data.baseYear.accounts;
    return {
      regions: regions.map(({ code, name }) => ({ code, name })),
      sectors: sectors.map(({ code, name, goods }) => ({ code, name, goods })),
    };
  }

  private async faults(text: string, { talks, file }: Subject): Promise<Fault[]> {
    const { read } = await checkedIn(this.library, talks, parseTalks(text, file));
    return (read.ok ? read.warnings : read.issues).map(faultOf);
  }
}

function faultOf({ severity, code, path, message, expected, hint, line, column }: InputIssue): Fault {
  return { severity, code, path, message, expected: expected || undefined, hint, line: line ?? 1, column: column ?? 1 };
}
