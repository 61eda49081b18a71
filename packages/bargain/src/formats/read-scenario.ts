/** Reads a negotiation scenario from the files it comes in, whatever the format. */

import { hasErrors, type InputIssue } from '@parley/input';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { stemOf } from './file-names.js';
import { readGeniusDomain } from './genius-domain.js';
import { readGeniusProfile } from './genius-profile.js';
import { domainDifference, readGeniusWebDomain } from './geniusweb-domain.js';
import { readGeniusWebProfile } from './geniusweb-profile.js';
import { readNegoLogIssues, readNegoLogProfile } from './negolog.js';
import { readScenarioJson } from './read-scenario-json.js';
import { type RecognisedFile, recogniseFile, type ScenarioFormat, type ScenarioSource } from './recognise-file.js';
import { refuse, someOf, warn } from './report.js';

/** A scenario with what was forgiven on the way, or what is wrong with its files. */
export type ReadScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly format: ScenarioFormat;
      readonly warnings: readonly InputIssue[];
    }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/**
 * Reads a scenario of GENIUS (a domain and profiles in XML), GeniusWeb (profiles in JSON, with or without the domain),
 * NegoLog (profiles in JSON) or Parley (one JSON file). What a file is, is told from its content; other files of such
 * folders are left aside with a warning.
 * @param files in any order; the order of the profiles is that of the parties
 */
export function readScenario(files: readonly ScenarioSource[]): ReadScenario {
  const repeated = files.find(({ name }, position) => files.findIndex((other) => other.name === name) !== position);
  if (repeated) {
    return failed([fault('file-twice', 'the file is given twice', 'each file once', repeated.name)]);
  }
  const issues: InputIssue[] = [];
  const recognised: RecognisedFile[] = [];
  for (const file of files) {
    const result = recogniseFile(file);
    if ('format' in result) recognised.push(result);
    else issues.push(...result.issues);
  }
  if (hasErrors(issues)) return failed([...issues, ...recognised.flatMap(({ report }) => report.issues)]);
  const formats = [...new Set(recognised.map(({ format }) => format))];
  const [format] = formats;
  if (format === undefined) {
    return failed([fault('no-scenario', 'there is no scenario in these files', 'a domain and profiles'), ...issues]);
  }
  if (formats.length > 1) {
    const kinds = formats.map(
      (kind) =>
        `${kind}: ${recognised
          .filter((file) => file.format === kind)
          .map(({ report }) => report.file)
          .join(', ')}`,
    );
    return failed([fault('mixed-formats', `the files are of several formats (${kinds.join('; ')})`, 'one format')]);
  }
  const misfit = partsMisfit(format, recognised);
  if (misfit) return failed([misfit, ...issues]);
  const scenario = readers[format](recognised);
  issues.push(...recognised.flatMap(({ report }) => report.issues));
  if (!scenario || hasErrors(issues)) return failed(issues);
  return { ok: true, scenario: withDistinctParties(scenario, issues), format, warnings: issues };
}

/** What is wrong with the number of domains and profiles. */
function partsMisfit(format: ScenarioFormat, files: readonly RecognisedFile[]): InputIssue | undefined {
  const named = (part: RecognisedFile['part']): string[] =>
    files.filter((file) => file.part === part).map(({ report }) => report.file);
  const [domains, profiles, scenarios] = [named('domain'), named('profile'), named('scenario')];
  if (scenarios.length > 1) {
    return fault('two-scenarios', `${someOf(scenarios)} are scenarios of their own`, 'one scenario');
  }
  if (scenarios.length === 1) return undefined;
  if (domains.length > 1) return fault('two-domains', `${someOf(domains)} are all domains`, 'one domain');
  if (format === 'genius-xml' && domains.length === 0) {
    return fault('no-domain', 'there is no domain', 'a file with <negotiation_template>');
  }
  return profiles.length === 0 ? fault('no-profile', 'there is no profile', 'a profile for each party') : undefined;
}

type Reader = (files: readonly RecognisedFile[]) => Scenario | undefined;

const readers: Readonly<Record<ScenarioFormat, Reader>> = {
  'genius-xml': (files) => {
    const ofFormat = files.filter((file) => file.format === 'genius-xml');
    const domain = ofFormat.find(({ part }) => part === 'domain');
    const issues = domain && readGeniusDomain(domain.report, domain.root);
    if (!issues) return undefined;
    const profiles = ofFormat
      .filter(({ part }) => part === 'profile')
      .map(({ report, root }) => readGeniusProfile(report, stemOf(report.file), root, issues));
    return assembled(
      stemOf(domain.report.file),
      issues.map(({ issue }) => issue),
      profiles,
    );
  },
  'geniusweb-json': (files) => {
    const ofFormat = files.filter((file) => file.format === 'geniusweb-json');
    const file = ofFormat.find(({ part }) => part === 'domain');
    let domain = file && readGeniusWebDomain(file.report, file.root, []);
    if (file && !domain) return undefined;
    const profiles: (Profile | undefined)[] = [];
    for (const entry of ofFormat) {
      if (entry.part !== 'profile') continue;
      const { report, root, kind } = entry;
      const path = [kind, 'domain'];
      const node = root.kind === 'object' ? root.fields.get('domain') : undefined;
      const own = readGeniusWebDomain(report, node, path, root.at);
      if (!own) {
        profiles.push(undefined);
        continue;
      }
      domain ??= own;
      const difference = domainDifference(domain, own);
      if (difference !== undefined) {
        const place = node ? { at: node.at } : {};
        const message = `the domain of the profile ${difference}`;
        const expected = file ? `the domain of ${file.report.file}` : 'the domain of the first profile';
        refuse(report, { code: 'other-domain', path, message, expected, ...place });
        profiles.push(undefined);
        continue;
      }
      if (domain.name !== own.name) {
        const message = `the domain is called “${own.name}” here and “${domain.name}” elsewhere`;
        warn(report, { code: 'other-name', path: [...path, 'name'], message });
      }
      profiles.push(readGeniusWebProfile(report, kind, root, domain));
    }
    return (
      domain &&
      assembled(
        domain.name,
        domain.issues.map(({ issue }) => issue),
        profiles,
      )
    );
  },
  'negolog-json': (files) => {
    const ofFormat = files.filter((file) => file.format === 'negolog-json');
    const [first] = ofFormat;
    const issues = first && readNegoLogIssues(first.report, first.root);
    if (!issues) return undefined;
    const profiles = ofFormat.map(({ report, root }) => readNegoLogProfile(report, stemOf(report.file), root, issues));
    return assembled(folderOf(first.report.file) ?? 'NegoLog', issues, profiles);
  },
  'parley-json': (files) => {
    const file = files.find((entry) => entry.format === 'parley-json');
    return file && readScenarioJson(file.report, file.root);
  },
};

function assembled(
  name: string,
  issues: Scenario['issues'],
  profiles: readonly (Profile | undefined)[],
): Scenario | undefined {
  return profiles.includes(undefined) ? undefined : { name, issues, constraints: [], profiles: profiles as Profile[] };
}

function withDistinctParties(scenario: Scenario, issues: InputIssue[]): Scenario {
  const taken = new Set<string>();
  const profiles = scenario.profiles.map((profile) => {
    let { name } = profile;
    for (let copy = 2; taken.has(name); copy++) name = `${profile.name} (${copy})`;
    taken.add(name);
    if (name === profile.name) return profile;
    const message = `another party is called “${profile.name}” as well; this one is called “${name}”`;
    issues.push({ code: 'repeated-names', severity: 'warning', path: [], message });
    return { ...profile, name };
  });
  return { ...scenario, profiles };
}

/** The innermost folder of a file, if its name has one. */
function folderOf(file: string): string | undefined {
  return file.split(/[\\/]/).at(-2) || undefined;
}

function fault(code: string, message: string, expected: string, file?: string): InputIssue {
  return { code, severity: 'error', path: [], message, expected, ...(file === undefined ? {} : { file }) };
}

function failed(issues: readonly InputIssue[]): ReadScenario {
  return { ok: false, issues };
}
