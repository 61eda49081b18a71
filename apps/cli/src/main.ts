/** The `parley` command: parses arguments, runs a command, turns errors into messages and exit codes. */

import { CalibrationError, NotConvergedError, ShockError } from '@parley/economy';
import { formatIssue, InputError } from '@parley/input';
import { PackageError, WorldError } from '@parley/talks';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { type BriefCommand, briefCommand } from './commands/brief.js';
import { checkCommand } from './commands/check.js';
import { dataCommand } from './commands/data.js';
import { type PackagesCommand, packagesCommand } from './commands/packages.js';
import { priceCommand } from './commands/price.js';
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

function report(error: unknown, output: Output): number {
  if (error instanceof InputError) {
    for (const issue of error.issues) output.note(`${pc.red('error')} ${formatIssue(issue)}`);
    return EXIT.input;
  }
  if (error instanceof PackageError || error instanceof CalibrationError || error instanceof ShockError) {
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
