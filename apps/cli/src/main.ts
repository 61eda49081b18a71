/** The `parley` command: parses arguments, runs a command, turns errors into messages and exit codes. */

import { CalibrationError, InstrumentError, NotConvergedError, ShockError } from '@parley/economy';
import { formatIssue, InputError } from '@parley/input';
import { PackageError, WorldError } from '@parley/talks';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { type BriefCommand, briefCommand } from './commands/brief.js';
import { checkCommand } from './commands/check.js';
import { dataCommand } from './commands/data.js';
import { type OptimalCommand, optimalCommand } from './commands/optimal.js';
import { type PackagesCommand, packagesCommand } from './commands/packages.js';
import { priceCommand } from './commands/price.js';
import { REPLICABLE, type ReplicateCommand, replicateCommand, replicateUsage } from './commands/replicate.js';
import { type SensitivityCommand, sensitivityCommand, sensitivityUsage } from './commands/sensitivity.js';
import { type ServeCommand, serveCommand } from './commands/serve.js';
import { type SolveCommand, solveCommand } from './commands/solve.js';
import { type Output, standardOutput } from './print/output.js';

/** Exit codes of the contract. */
export const EXIT = { success: 0, input: 1, usage: 2, notConverged: 3 } as const;

/**
 * Runs one command line.
 * @param args arguments after the program name
 * @returns the exit code
 */
export async function main(args: readonly string[], output: Output = standardOutput): Promise<number> {
  let code: number = EXIT.success;
  const program = commandLine(output, (failed) => {
    code = failed;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.success : EXIT.usage;
    return report(error, output);
  }
}

function commandLine(output: Output, fail: (code: number) => void): Command {
  const program = new Command('parley')
    .description('Trade talks: the record, the price, the bargain and the brief')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.note(text.trimEnd()),
    })
    .showHelpAfterError('(parley help shows the commands)');
  const json = new Option('--json', 'one JSON document on standard output');

  program
    .command('brief')
    .description('the whole main job: read, price, bargain, print')
    .argument('<talks>', 'folder with talks.yaml, or the file')
    .addOption(new Option('--format <format>', 'how to print').choices(['md', 'html', 'json']).default('md'))
    .addOption(new Option('--lang <language>', 'language of the print').choices(['en', 'ko']).default('en'))
    .option('--for <party>', 'party the brief is written for; the first of the file by default')
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'file to write instead of standard output')
    .action((talks: string, options: BriefCommand & { json?: boolean }) =>
      briefCommand(talks, options.json ? { ...options, format: 'json' } : options, output),
    );
  program
    .command('check')
    .description('validate a talks file and say what is wrong, where')
    .argument('<talks>')
    .addOption(json)
    .action((talks: string, options) => {
      if (!checkCommand(talks, options, output)) fail(EXIT.input);
    });
  program
    .command('price')
    .description('what one package (default: each option on its own) is worth to each party')
    .argument('<talks>')
    .option('--package <options>', 'issue=option,…; issues not named stay as without a deal')
    .addOption(json)
    .action((talks: string, options) => priceCommand(talks, options, output));
  program
    .command('packages')
    .description('all packages: frontier, solutions, linkage')
    .argument('<talks>')
    .option('--issues <list>', 'only these issues on the table')
    .option('--without <list>', 'these issues off the table')
    .option('--top <count>', 'packages of the frontier to list', wholeNumber, 10)
    .addOption(json)
    .action((talks: string, options: PackagesCommand) => packagesCommand(talks, options, output));
  program
    .command('solve')
    .description('one general-equilibrium run')
    .requiredOption('--dataset <name>', 'data set, see parley data')
    .requiredOption('--scenario <file>', 'JSON or YAML')
    .addOption(json)
    .action((options: SolveCommand) => solveCommand(options, output));
  program
    .command('optimal')
    .description('optimal, Nash or cooperative tariffs')
    .requiredOption('--dataset <name>', 'data set, see parley data')
    .requiredOption('--scenario <file>', 'JSON or YAML with an optimal section')
    .addOption(json)
    .action((options: OptimalCommand) => {
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
    .action((result: (typeof REPLICABLE)[number], options: ReplicateCommand, command: Command) => {
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
      const wrong = sensitivityUsage(talks, options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      await sensitivityCommand(talks, options, output);
    });
  program
    .command('data')
    .description('the data sets shipped: years, sizes, sources, licences')
    .argument('[name]')
    .addOption(json)
    .action((name: string | undefined, options) => dataCommand(name, options, output));
  program
    .command('serve')
    .description('the workbench')
    .argument('[talks...]', 'talks files; the Korea–US example by default')
    .option('--port <number>', 'port, 0 for any free one; 4600 by default, or a free one if that is taken', wholeNumber)
    .option('--open', 'open it in the browser')
    .action(async (talks: string[], options: ServeCommand) => {
      await serveCommand(talks, options, output);
    });
  return program;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('a whole number expected');
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

function report(error: unknown, output: Output): number {
  if (error instanceof InputError) {
    for (const issue of error.issues) output.note(`${pc.red('error')} ${formatIssue(issue)}`);
    return EXIT.input;
  }
  if (
    error instanceof PackageError ||
    error instanceof CalibrationError ||
    error instanceof InstrumentError ||
    error instanceof ShockError
  ) {
    output.note(`${pc.red('error')} ${error.message}`);
    return EXIT.input;
  }
  if (error instanceof NotConvergedError || error instanceof WorldError) {
    const { iterations, residual } = error.outcome;
    output.note(`${pc.red('not solved')} ${error.message} (${iterations} iterations, best residual ${residual})`);
    return EXIT.notConverged;
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    output.note(`${pc.red('error')} ${error.message}`);
    return EXIT.input;
  }
  throw error;
}
