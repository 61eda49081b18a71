/** The command line of `parley talks …`: the record of a talks file. */

import { type Command, Option } from 'commander';
import type { AddCommand } from './commands/talks/add.js';
import type { ClaimsCommand, DecideCommand } from './commands/talks/review.js';
import type { ViewCommand } from './commands/talks/views.js';
import type { WatchCommand } from './commands/talks/watch.js';
import type { Output } from './print/output.js';

/**
 * Adds `talks` with its commands.
 * @param failed called when some of the documents could not be read
 */
export function addTalksCommands(program: Command, output: Output, json: Option, failed: () => void): void {
  const talks = program
    .command('talks')
    .description('the record: add documents, decide on claims, show who said what, and what changed');
  const which = new Option('--talks <talks>', 'folder with talks.yaml, or the file; may also stand first on the line');
  const by = new Option('--by <name>', 'who does it; the author of git commits by default');
  const at = new Option('--at <time>', 'when it was done; now by default');
  const why = new Option('--why <text>', 'why');

  talks
    .command('add')
    .description('read documents into the log: prints what is new, changed or doubtful')
    .argument('<files...>', 'talks folder first, or --talks; then files, folders, or - for standard input')
    .addOption(which)
    .option('--source <id>', 'source of the talks file that the document is a copy of')
    .option('--published <date>', 'day of publication, instead of what the document says')
    .option('--publisher <name>', 'publisher, instead of what the document says')
    .option('--rules <file...>', 'rule files of your own, added to those shipped')
    .option('--accept', 'accept at once what is new and stands in the text word for word, nothing inferred')
    .option('--dry-run', 'print only, write nothing')
    .option('--model <name>', 'ask a model too; endpoint and key from PARLEY_MODEL_ENDPOINT and PARLEY_MODEL_KEY')
    .option('--endpoint <url>', 'address of an OpenAI-compatible interface; PARLEY_MODEL_ENDPOINT by default')
    .addOption(by)
    .addOption(at)
    .addOption(why)
    .addOption(json)
    .action(async (files: string[], options: AddCommand) => {
      const { addCommand } = await import('./commands/talks/add.js');
      if (!(await addCommand(files, options, output))) failed();
    });
  talks
    .command('since')
    .description('what changed in the record since a day')
    .argument('<args...>', '[talks] DATE')
    .addOption(which)
    .addOption(json)
    .action(async (args: string[], options) => {
      const { sinceCommand } = await import('./commands/talks/since.js');
      sinceCommand(args, options, output);
    });
  talks
    .command('watch')
    .description('look into a folder or feed for new documents and propose them')
    .argument('[talks]')
    .addOption(which)
    .option('--folder <folder...>', 'folders to look into')
    .option('--feed <address...>', 'RSS, Atom or JSON feeds to ask')
    .option('--every <minutes>', 'look again after so many minutes, until stopped; once by default', Number)
    .option('--rules <file...>', 'rule files of your own, added to those shipped')
    .addOption(by)
    .addOption(json)
    .action(async (path: string | undefined, options: WatchCommand) => {
      const { watchCommand } = await import('./commands/talks/watch.js');
      if (!(await watchCommand(path === undefined ? [] : [path], options, output))) failed();
    });
  talks
    .command('claims')
    .description('claims with their state and quotes')
    .argument('[talks]')
    .addOption(which)
    .addOption(new Option('--state <state>', 'only these').choices(['proposed', 'accepted', 'rejected', 'merged']))
    .addOption(new Option('--kind <kind>', 'only these').choices(['position', 'measure', 'commitment', 'doubt']))
    .option('--document <id>', 'only those of a document')
    .addOption(json)
    .action(async (path: string | undefined, options: ClaimsCommand) => {
      const { claimsCommand } = await import('./commands/talks/review.js');
      claimsCommand(path === undefined ? [] : [path], options, output);
    });
  /** A command that decides on claims: who decides, when and why belong to each. */
  const decision = (name: string, args: string, usage: string, description: string): Command =>
    talks
      .command(name)
      .description(description)
      .argument(args, usage)
      .addOption(which)
      .addOption(by)
      .addOption(at)
      .addOption(why)
      .addOption(json);
  for (const [name, event, description] of [
    ['accept', 'claim-accepted', 'accept claims: they count in the matrix, the brief and the workbench'],
    ['reject', 'claim-rejected', 'reject claims: they stay in the log and count nowhere'],
    ['withdraw', 'decision-withdrawn', 'take back the last decision on claims: they are as they were before it'],
  ] as const) {
    decision(name, '[args...]', '[talks] CLAIM…', description)
      .option(
        '--document <id>',
        event === 'decision-withdrawn' ? 'every decided claim of a document' : 'every proposed claim of a document',
      )
      .action(async (args: string[], options: DecideCommand) => {
        const { decideCommand } = await import('./commands/talks/review.js');
        decideCommand(event, args, options, output);
      });
  }
  decision('edit', '<args...>', '[talks] CLAIM field=value…', 'correct a claim; the original is kept').action(
    async (args: string[], options: DecideCommand) => {
      const { editCommand } = await import('./commands/talks/review.js');
      editCommand(args, options, output);
    },
  );
  decision('merge', '<args...>', '[talks] CLAIM OTHER…', 'count claims that say the same as one').action(
    async (args: string[], options: DecideCommand) => {
      const { mergeCommand } = await import('./commands/talks/review.js');
      mergeCommand(args, options, output);
    },
  );
  for (const [name, command, usage, description] of [
    ['matrix', 'matrixCommand', '[talks]', 'issues by parties on a day, with movement and contradictions'],
    ['history', 'historyCommand', '[talks] PARTY ISSUE', 'one party’s stance on one issue over time'],
    ['scope', 'scopeCommand', '[talks]', 'what each party held to be on the table, over time'],
    ['tracker', 'trackerCommand', '[talks]', 'opening, last and present position by issue and party'],
    ['commitments', 'commitmentsCommand', '[talks]', 'who undertook what, by when'],
  ] as const) {
    talks
      .command(name)
      .description(description)
      .argument('[args...]', usage)
      .addOption(which)
      .option('--on <date>', 'only what was said up to this day')
      .option('--known-on <date>', 'as the record stood on this day')
      .option('--accepted-only', 'leave out claims that nobody has accepted yet')
      .option('--quotes', 'with the quotes behind each cell')
      .option('--all-voices', 'with legislators, experts, companies and groups')
      .addOption(json)
      .action(async (args: string[], options: ViewCommand) => {
        const views = await import('./commands/talks/views.js');
        views[command](args, options, output);
      });
  }
}
