/** The `parley` command: parses arguments, runs a command, turns errors into messages and exit codes. */

import type { NotConverged } from '@parley/economy';
import type { InputIssue } from '@parley/input';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import type { AcceptanceCommand } from './commands/acceptance.js';
import type { AdviseCommand } from './commands/advise.js';
import type { BargainCommand } from './commands/bargain.js';
import type { BriefCommand } from './commands/brief.js';
import type { EffectsCommand } from './commands/effects.js';
import type { ElicitCommand } from './commands/elicit.js';
import type { ExportCommand } from './commands/export.js';
import type { ExportPageCommand } from './commands/export-page.js';
import type { ExposureCommand } from './commands/exposure.js';
import type { OffersCommand } from './commands/offers.js';
import type { OptimalCommand } from './commands/optimal.js';
import type { PackagesCommand } from './commands/packages.js';
import type { ReadCommand } from './commands/read.js';
import type { Lines } from './commands/rehearse/lines.js';
import type { RehearseCommand } from './commands/rehearse.js';
import { REPLICABLE } from './commands/replicable.js';
import type { ReplicateCommand } from './commands/replicate.js';
import type { SensitivityCommand } from './commands/sensitivity.js';
import type { ServeCommand } from './commands/serve.js';
import type { SolveCommand } from './commands/solve.js';
import type { TariffCommand } from './commands/tariff.js';
import type { TournamentCommand } from './commands/tournament.js';
import { type Output, standardOutput } from './print/output.js';
import { addTalksCommands } from './talks-commands.js';

/** Exit codes of the contract. */
export const EXIT = { success: 0, input: 1, usage: 2, notConverged: 3 } as const;

/**
 * Runs one command line.
 * @param args arguments after the program name
 * @param lines what a person types, for commands that ask; standard input by default
 * @returns the exit code
 */
export async function main(args: readonly string[], output: Output = standardOutput, lines?: Lines): Promise<number> {
  let code: number = EXIT.success;
  const fail = (failed: number) => {
    code = failed;
  };
  const program = commandLine(output, fail, lines);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.success : EXIT.usage;
    return await report(error, output);
  }
}

function commandLine(output: Output, fail: (code: number) => void, lines?: Lines): Command {
  const program = new Command('parley')
    .description('Trade talks: the record, the price, the bargain and the brief')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.note(text.trimEnd()),
    })
    .showHelpAfterError('(parley help shows the commands)');
  const json = new Option('--json', 'one JSON document on standard output');
  const dataset = new Option('--dataset <name>', 'another data set than the file names');

  program
    .command('brief')
    .description('the whole main job: read, price, bargain, print')
    .argument('<talks>', 'folder with talks.yaml, or the file')
    .addOption(new Option('--format <format>', 'how to print').choices(['md', 'html', 'json']).default('md'))
    .addOption(new Option('--lang <language>', 'language of the print').choices(['en', 'ko']).default('en'))
    .option('--for <party>', 'party the brief is written for; the first of the file by default')
    .option('--package <options>', 'issue=option,…: a package on the table, printed beside those worth signing')
    .option('--without <list>', 'these issues off the table')
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'file to write instead of standard output')
    .addOption(dataset)
    .action(async (talks: string, options: BriefCommand & { json?: boolean }) => {
      const { briefCommand } = await import('./commands/brief.js');
      briefCommand(talks, options.json ? { ...options, format: 'json' } : options, output);
    });
  program
    .command('check')
    .description('validate a talks file and say what is wrong, where')
    .argument('<talks>')
    .addOption(json)
    .action(async (talks: string, options) => {
      const { checkCommand } = await import('./commands/check.js');
      if (!checkCommand(talks, options, output)) fail(EXIT.input);
    });
  program
    .command('read')
    .description('documents to sourced claims: who said what on which issue, measures, amounts, doubts')
    .argument('<files...>', 'documents, folders of documents, or - for pasted text')
    .option('--published <date>', 'day of publication, instead of what the document says')
    .option('--publisher <name>', 'publisher, instead of what the document says')
    .option('--title <title>', 'title, instead of what the document says')
    .option('--url <address>', 'address it was found at')
    .option('--rules <file...>', 'rule files of your own, added to those shipped')
    .option(
      '--workers <count>',
      'threads for many documents, one per core by default, at most 4; 0 for none',
      wholeNumber,
    )
    .option('--out <file>', 'file to keep finished documents in; the same command goes on after an interruption')
    .option('--model <name>', 'ask a model too; endpoint and key from PARLEY_MODEL_ENDPOINT and PARLEY_MODEL_KEY')
    .option('--endpoint <url>', 'address of an OpenAI-compatible interface; PARLEY_MODEL_ENDPOINT by default')
    .addOption(json)
    .action(async (files: string[], options: ReadCommand) => {
      const { readCommand } = await import('./commands/read.js');
      if (!(await readCommand(files, options, output))) fail(EXIT.input);
    });
  addTalksCommands(program, output, json, () => fail(EXIT.input));
  program
    .command('price')
    .description('what one package (default: each option on its own) is worth to each party')
    .argument('<talks>')
    .option('--package <options>', 'issue=option,…; issues not named stay as without a deal')
    .addOption(dataset)
    .addOption(json)
    .action(async (talks: string, options) => {
      const { priceCommand } = await import('./commands/price.js');
      priceCommand(talks, options, output);
    });
  program
    .command('packages')
    .description('all packages: frontier, solutions, linkage')
    .argument('<talks>')
    .option('--issues <list>', 'only these issues on the table')
    .option('--without <list>', 'these issues off the table')
    .option('--top <count>', 'packages of the frontier to list', wholeNumber, 10)
    .option('--shapley', 'average what each issue adds over all orders of putting issues on the table')
    .option('--private [file]', 'with the private layer: private.yaml beside the talks, or another file')
    .addOption(dataset)
    .addOption(json)
    .action(async (talks: string, options: PackagesCommand) => {
      const { packagesCommand } = await import('./commands/packages.js');
      packagesCommand(talks, options, output);
    });
  program
    .command('bargain')
    .description('solve a negotiation scenario: GENIUS XML, GeniusWeb, NegoLog or Parley JSON')
    .argument('<files...>', 'domain and profiles in any order, or a folder')
    .option(
      '--tolerance <number>',
      'payoffs are compared as whole multiples of it; 0 for raw doubles',
      notNegative,
      1e-9,
    )
    .option('--all', 'list every point of the frontier and every tied package')
    .option(
      '--weights <list>',
      'proportional and asymmetric Nash solution with these weights of the parties: 2,1',
      numbers,
    )
    .option('--other-tools', 'solutions as GENIUS, NegMAS, ANL and NegoLog define them, too')
    .option('--lotteries', 'solutions in lotteries over packages, too')
    .option('--most-vectors <count>', 'payoff vectors kept before the frontier is thinned', countingNumber, 100_000)
    .addOption(json)
    .action(async (files: string[], options: BargainCommand) => {
      const { bargainCommand } = await import('./commands/bargain.js');
      bargainCommand(files, options, output);
    });
  const protocol = new Option('--protocol <protocol>', 'who acts when; alternating offers by default').choices([
    'alternating',
    'simultaneous',
    'mediated',
  ]);
  const mediator = new Option(
    '--mediator <mediator>',
    'how the mediator takes changes; hill-climbing by default',
  ).choices(['hill-climbing', 'annealing']);
  const monotonic = new Option('--monotonic', 'no offer worse for others than the one before; for simultaneous offers');
  program
    .command('rehearse')
    .description('play one side of a negotiation against agents, or watch agents')
    .argument('<talks|files...>', 'talks folder or file; or scenario files as for bargain')
    .option('--play <party>', 'a person plays it; repeatable; without it agents play all', listing)
    .option('--agent <party=kind>', 'who plays a party: kind[:parameter=value,…]; repeatable', listing)
    .addOption(protocol)
    .addOption(mediator)
    .addOption(monotonic)
    .option('--rounds <count>', 'rounds until the deadline; 20 by default', countingNumber)
    .option('--seed <number>', 'another seed, other random choices; 1 by default', seedNumber)
    .option('--record <file>', 'keep the session in a file, action by action')
    .option('--resume <file>', 'go on with a session that was recorded')
    .option('--replay <file>', 'play a recorded session again and check what its agents did')
    .option('--reveal', 'show persons the payoffs of all parties')
    .option('--private [file]', 'with the private layer: private.yaml beside the talks, or another file')
    .option('--issues <list>', 'only these issues on the table')
    .option('--without <list>', 'these issues off the table')
    .addOption(dataset)
    .addOption(json)
    .action(async (paths: string[], options: RehearseCommand, command: Command) => {
      const [{ rehearseCommand, rehearseUsage }, { standardLines }] = await Promise.all([
        import('./commands/rehearse.js'),
        import('./commands/rehearse/lines.js'),
      ]);
      const wrong = rehearseUsage(options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      if (!(await rehearseCommand(paths, options, output, () => lines ?? standardLines()))) fail(EXIT.input);
    });
  program
    .command('tournament')
    .description('every pairing of agents over scenarios and seeds, and how each agent did')
    .argument('[talks|files...]', 'talks or folders, each a scenario; other files are one scenario together')
    .option('--scenario <path>', 'a further scenario, folder or file; repeatable', listing)
    .option('--agents <list>', 'kind[:parameter=value,…],…; common ones by default')
    .addOption(protocol)
    .addOption(mediator)
    .addOption(monotonic)
    .option('--rounds <count>', 'rounds until the deadline; 20 by default', countingNumber)
    .option('--seeds <count>', 'every pairing is played with seeds 1 to this', countingNumber, 3)
    .option('--no-self-play', 'no agent meets itself')
    .option('--private [file]', 'with the private layer: private.yaml beside the talks, or another file')
    .option('--issues <list>', 'only these issues on the table')
    .option('--without <list>', 'these issues off the table')
    .addOption(dataset)
    .addOption(json)
    .action(async (paths: string[], options: TournamentCommand, command: Command) => {
      const { tournamentCommand, tournamentUsage } = await import('./commands/tournament.js');
      const wrong = tournamentUsage(paths, options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      tournamentCommand(paths, options, output);
    });
  program
    .command('export')
    .description(
      'the workbench with the talks as one page, or the talks as a scenario that agents of other tools can play',
    )
    .argument('<talks>')
    .option('--html <file>', 'write one page that opens from disk without a network')
    .addOption(
      new Option('--format <format>', 'GENIUS XML, GeniusWeb JSON or Parley JSON')
        .choices(['genius', 'geniusweb', 'parley'])
        .default('genius'),
    )
    .option('--out <folder>', 'folder to write a scenario to')
    .option('--issues <list>', 'only these issues on the table')
    .option('--without <list>', 'these issues off the table')
    .addOption(dataset)
    .addOption(json)
    .action(async (talks: string, options: ExportCommand & Partial<ExportPageCommand>, command: Command) => {
      const { html, out } = options;
      if ((html === undefined) === (out === undefined)) command.error('error: give either --html FILE or --out FOLDER');
      if (html !== undefined) {
        const { exportPageCommand } = await import('./commands/export-page.js');
        exportPageCommand(talks, { ...options, html }, output);
        return;
      }
      const { exportCommand } = await import('./commands/export.js');
      exportCommand(talks, options, output);
    });
  program
    .command('acceptance')
    .description('how probable it is that packages are agreed and efficient, when what parties want is uncertain')
    .argument('<talks|files...>', 'talks folder or file; or scenario files as for bargain')
    .option('--package <options>', 'issue=option,… to judge instead of the frontier; repeatable', listing, [])
    .option(
      '--about <party>',
      'whose weights are uncertain, repeatable; by default all but the first party',
      listing,
      [],
    )
    .option('--beliefs <file>', 'what is believed of parties, or what parley elicit wrote; repeatable', listing, [])
    .option('--concentration <number>', 'of weights about those stated: the larger, the surer', aboveZero, 30)
    .option('--offers <file>', 'a record of offers and rejections to learn from')
    .option('--private [file]', 'with the reservation ranges of the private layer; of talks')
    .option('--near <amount>', 'payoff that a package may leave on the table and count as optimal', notNegative, 0)
    .option('--draws <count>', 'how many draws', countingNumber, 500)
    .option('--seed <number>', 'another seed, other draws', seedNumber, 1)
    .option('--top <count>', 'packages to list', wholeNumber, 10)
    .option('--issues <list>', 'only these issues on the table; of talks')
    .option('--without <list>', 'these issues off the table; of talks')
    .addOption(dataset)
    .addOption(json)
    .action(async (paths: string[], options: AcceptanceCommand) => {
      const { acceptanceCommand } = await import('./commands/acceptance.js');
      acceptanceCommand(paths, options, output);
    });
  program
    .command('advise')
    .description(
      'from a package to better ones: what would make it acceptable, what is better for all, who should give what',
    )
    .argument('<talks|files...>', 'talks folder or file; or scenario files as for bargain')
    .option('--package <options>', 'issue=option,… at hand; by default no deal, of files the Nash solution')
    .option('--private [file]', 'with the private layer; of talks')
    .option('--top <count>', 'moves and trades to list', wholeNumber, 10)
    .option('--issues <list>', 'only these issues on the table; of talks')
    .option('--without <list>', 'these issues off the table; of talks')
    .addOption(dataset)
    .addOption(json)
    .action(async (paths: string[], options: AdviseCommand) => {
      const { adviseCommand } = await import('./commands/advise.js');
      adviseCommand(paths, options, output);
    });
  program
    .command('elicit')
    .description('how much each issue matters to a party, by its answers, and whether the answers hold together')
    .argument('<file>', 'answers: swings, ranking, comparisons, trade_offs, ratings or choices, YAML or JSON')
    .option('--scenario <paths...>', 'talks, or scenario files, that the answers are about')
    .option('--suggest <count>', 'suggest packages to ask about next', countingNumber)
    .option('--seed <number>', 'another seed, other suggestions', seedNumber, 1)
    .option('--out <file>', 'file to write the weights to, for parley acceptance --beliefs')
    .addOption(
      new Option('--use <kind>', 'answers whose weights are written, where there are several kinds').choices([
        'swings',
        'ranking',
        'comparisons',
        'trade_offs',
        'ratings',
        'choices',
      ]),
    )
    .addOption(dataset)
    .addOption(json)
    .action(async (file: string, options: ElicitCommand) => {
      const { elicitCommand } = await import('./commands/elicit.js');
      elicitCommand(file, options, output);
    });
  program
    .command('offers')
    .description('offers on record: what each gave up and won, the gap left, and where each issue stands')
    .argument('<talks|files...>', 'talks folder or file; or scenario files as for bargain')
    .requiredOption('--record <file>', 'the offers, YAML or JSON: party, on (a day) or round, package')
    .option('--private [file]', 'with the red lines of the private layer; of talks')
    .addOption(dataset)
    .addOption(json)
    .action(async (paths: string[], options: OffersCommand) => {
      const { offersCommand } = await import('./commands/offers.js');
      offersCommand(paths, options, output);
    });
  program
    .command('solve')
    .description('one general-equilibrium run')
    .requiredOption('--dataset <name>', 'data set, see parley data')
    .requiredOption('--scenario <file>', 'JSON or YAML')
    .addOption(json)
    .action(async (options: SolveCommand) => {
      const { solveCommand } = await import('./commands/solve.js');
      solveCommand(options, output);
    });
  program
    .command('optimal')
    .description('optimal, Nash or cooperative tariffs')
    .requiredOption('--dataset <name>', 'data set, see parley data')
    .requiredOption('--scenario <file>', 'JSON or YAML with an optimal section')
    .addOption(json)
    .action(async (options: OptimalCommand) => {
      const { optimalCommand } = await import('./commands/optimal.js');
      if (!optimalCommand(options, output)) fail(EXIT.notConverged);
    });
  program
    .command('replicate')
    .description('a published result, cell by cell, ours beside theirs')
    .addArgument(new Argument('<result>').choices(REPLICABLE))
    .option('--data <folder>', 'folder of the data that are not shipped (nafta, ossa-2014)')
    .option('--unprinted', 'cases no printed figure is at hand for, too; takes minutes')
    .option('--write <file>', 'a Markdown file to write instead')
    .addOption(json)
    .action(async (result: (typeof REPLICABLE)[number], options: ReplicateCommand, command: Command) => {
      const { replicateCommand, replicateUsage } = await import('./commands/replicate.js');
      const wrong = replicateUsage(result, options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      replicateCommand(result, options, output);
    });
  program
    .command('sensitivity')
    .description('how results spread over what is uncertain, and which assumption drives which result')
    .argument('[talks]', 'folder with talks.yaml, or the file; otherwise --dataset and --scenario')
    .option('--dataset <name>', 'data set, see parley data')
    .option('--scenario <file>', 'JSON or YAML')
    .option('--package <options>', 'issue=option,…; by default the packages of the solutions')
    .option('--uncertainty <file>', 'what is uncertain, YAML or JSON; by default the shipped elasticities')
    .option('--draws <count>', 'how many draws', countingNumber, 1000)
    .option('--seed <number>', 'another seed, other draws', seedNumber, 1)
    .option('--workers <count>', 'threads, one per core by default; 0 for none', wholeNumber)
    .option('--resume <file>', 'keeps finished draws in the file and goes on from there')
    .addOption(json)
    .action(async (talks: string | undefined, options: SensitivityCommand, command: Command) => {
      const { sensitivityCommand, sensitivityUsage } = await import('./commands/sensitivity.js');
      const wrong = sensitivityUsage(talks, options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      await sensitivityCommand(talks, options, output);
    });
  const reading = new Option('--according-to <reading>', 'whose version where sources conflict; the law by default');
  const measures = new Option('--measures <file>', 'measures to put in the place of the ledger’s, YAML or JSON');
  const ledger = new Option('--ledger <file>', 'a ledger of your own: file or folder');
  program
    .command('tariff')
    .description('the duty stack on one product on one day, by legal authority')
    .argument('<exporter>', 'code of an economy')
    .argument('<importer>', 'code of an economy')
    .argument('<hs>', 'Harmonized System code')
    .requiredOption('--on <date>', 'day, year-month-day')
    .addOption(measures)
    .addOption(reading)
    .addOption(ledger)
    .addOption(json)
    .action(async (exporter: string, importer: string, hs: string, options: TariffCommand) => {
      const { tariffCommand } = await import('./commands/tariff.js');
      await tariffCommand(exporter, importer, hs, options, output);
    });
  program
    .command('exposure')
    .description('trade-weighted duties and the products hit most; over time with --from and --to')
    .argument('<exporter>', 'code of an economy, or * for all')
    .argument('<importer>', 'code of an economy')
    .option('--on <date>', 'day, year-month-day')
    .option('--from <date>', 'first day of a timeline')
    .option('--to <date>', 'last day of a timeline; the last the ledger covers by default')
    .option('--top <count>', 'products to list', wholeNumber, 20)
    .addOption(measures)
    .addOption(reading)
    .addOption(ledger)
    .addOption(json)
    .action(async (exporter: string, importer: string, options: ExposureCommand, command: Command) => {
      const { exposureCommand, exposureUsage } = await import('./commands/exposure.js');
      const wrong = exposureUsage(options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      await exposureCommand(exporter, importer, options, output);
    });
  program
    .command('effects')
    .description('what a change of the duty schedule does to imports, product by product, in partial equilibrium')
    .argument('<importer>', 'code of an economy')
    .requiredOption('--from <date>', 'day of the schedule before')
    .option('--to <date>', 'day of the schedule after; the same day by default')
    .addOption(measures)
    .option('--substitution <number>', 'elasticity of substitution between suppliers', anyNumber)
    .option('--demand <number>', 'elasticity of demand, negative', anyNumber)
    .option('--supply <number>', 'elasticity of export supply; infinite by default', anyNumber)
    .option('--top <count>', 'products to list', wholeNumber, 20)
    .addOption(reading)
    .addOption(ledger)
    .addOption(json)
    .action(async (importer: string, options: EffectsCommand, command: Command) => {
      const { effectsCommand, effectsUsage } = await import('./commands/effects.js');
      const wrong = effectsUsage(options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      await effectsCommand(importer, options, output);
    });
  program
    .command('data')
    .description('the data sets shipped: years, sizes, sources, licences')
    .argument('[name]')
    .addOption(json)
    .action(async (name: string | undefined, options) => {
      const { dataCommand } = await import('./commands/data.js');
      dataCommand(name, options, output);
    });
  program
    .command('serve')
    .description('the workbench')
    .argument('[talks...]', 'talks files; the Korea–US example by default')
    .option('--port <number>', 'port, 0 for any free one; 4600 by default, or a free one if that is taken', wholeNumber)
    .option('--open', 'open it in the browser')
    .option('--read-only', 'nothing can be written from the workbench')
    .action(async (talks: string[], options: ServeCommand) => {
      const { serveCommand } = await import('./commands/serve.js');
      await serveCommand(talks, options, output);
    });
  return program;
}

/** Collects an option that may be given several times. */
function listing(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('a whole number expected');
  return value;
}

function anyNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('a number expected');
  return value;
}

function numbers(text: string): number[] {
  return text.split(',').map(anyNumber);
}

function notNegative(text: string): number {
  const value = anyNumber(text);
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new InvalidArgumentError('a number of at least 0 expected');
  return value;
}

function aboveZero(text: string): number {
  const value = notNegative(text);
  if (value === 0) throw new InvalidArgumentError('a number above 0 expected');
  return value;
}

function countingNumber(text: string): number {
  const value = wholeNumber(text);
  if (value === 0) throw new InvalidArgumentError('at least 1 expected');
  return value;
}

function seedNumber(text: string): number {
  const value = wholeNumber(text);
  if (value >= 2 ** 31) throw new InvalidArgumentError('a whole number below 2147483648 expected');
  return value;
}

/** Errors are told by their names, so that no package is loaded for the sake of its errors. */
async function report(error: unknown, output: Output): Promise<number> {
  if (!(error instanceof Error)) throw error;
  // Colour is for a person at a terminal: what programs read is the same text everywhere.
  const { red } = pc.createColors(output.interactive && pc.isColorSupported);
  switch (error.name) {
    case 'InputError': {
      const { formatIssue } = await import('@parley/input');
      for (const issue of (error as Error & { issues: readonly InputIssue[] }).issues) {
        output.note(issue.severity === 'error' ? `${red('error')} ${formatIssue(issue)}` : formatIssue(issue));
      }
      return EXIT.input;
    }
    case 'IntractableError':
    case 'NotExpressibleError':
    case 'PackageError':
    case 'TiedIssuesError':
    case 'CalibrationError':
    case 'InstrumentError':
    case 'MarketsError':
    case 'ShockError':
      output.note(`${red('error')} ${error.message}`);
      return EXIT.input;
    case 'NotConvergedError':
    case 'WorldError': {
      const { iterations, residual } = (error as Error & { outcome: NotConverged }).outcome;
      output.note(`${red('not solved')} ${error.message} (${iterations} iterations, best residual ${residual})`);
      return EXIT.notConverged;
    }
  }
  if ('code' in error && typeof error.code === 'string') {
    output.note(`${red('error')} ${error.message}`);
    return EXIT.input;
  }
  throw error;
}
