/** A preference profile of GENIUS: what all kinds have in common, and which kind it is. */

import type { Path } from '@parley/input';
import type { Profile, Reservation } from '../scenario/scenario.js';
import { readConstraintUtility } from './genius-constraint.js';
import type { GeniusIssue } from './genius-domain.js';
import { readLinearUtility } from './genius-linear.js';
import { readNonlinearUtility } from './genius-nonlinear.js';
import type { GeniusUtility } from './genius-utility.js';
import { javaDouble } from './java-number.js';
import { type Report, refuse, warn } from './report.js';
import { childrenOf, type XmlElement } from './xml-tree.js';

/** A profile for the issues of its domain; nothing, and errors in the report, when it does not fit them. */
export function readGeniusProfile(
  report: Report,
  name: string,
  root: XmlElement,
  issues: readonly GeniusIssue[],
): Profile | undefined {
  const type = root.attributes.get('type')?.toUpperCase() ?? 'LINEAR';
  const additive = type === 'LINEAR' || type === 'UNCERTAIN';
  const reservation = readReservation(report, termElement(root, 'reservation', additive));
  const discountFactor = readDiscount(report, termElement(root, 'discount_factor', additive));
  const utility = readUtility(report, type, root, issues);
  return reservation && utility ? { name, ...utility, reservation, discountFactor } : undefined;
}

function readUtility(
  report: Report,
  type: string,
  root: XmlElement,
  issues: readonly GeniusIssue[],
): GeniusUtility | undefined {
  switch (type) {
    case 'UNCERTAIN': {
      const message = 'the profile is uncertain: its utilities are read, the number of comparisons and errors is not';
      warn(report, { code: 'uncertain', path: [root.tag], message, at: root.at });
      return readLinearUtility(report, root, issues);
    }
    case 'LINEAR':
      return readLinearUtility(report, root, issues);
    case 'NONLINEAR':
      return readNonlinearUtility(report, root, issues);
    case 'CONSTRAINT':
      return readConstraintUtility(report, root, issues);
    default: {
      const message = `the utility space has the unknown type “${root.attributes.get('type')}”`;
      const expected = 'linear, nonlinear, constraint or UNCERTAIN';
      return refuse(report, { code: 'utility-type', path: [root.tag], message, expected, at: root.at });
    }
  }
}

/** GENIUS looks for the term at every level of a linear profile; the deepest and last one found counts. */
function termElement(root: XmlElement, tag: string, everywhere: boolean): XmlElement | undefined {
  let found = childrenOf(root, tag)[0];
  if (!everywhere) return found;
  for (const child of root.children) found = termElement(child, tag, true) ?? found;
  return found;
}

function readReservation(report: Report, element: XmlElement | undefined): Reservation | undefined {
  if (!element) return { kind: 'none' };
  const text = element.attributes.get('value');
  const value = javaDouble(text);
  if (value === Number.NEGATIVE_INFINITY) return { kind: 'none' };
  if (value !== undefined && Number.isFinite(value)) return { kind: 'value', value };
  const path: Path = ['utility_space', 'reservation'];
  const message = `the reservation value “${text ?? ''}” is not a number`;
  const expected = 'a finite number, or -Infinity for none';
  return refuse(report, { code: 'reservation', path, message, expected, at: element.at });
}

/** `validateDiscount`: anything but a fraction above 0 counts as 1. */
function readDiscount(report: Report, element: XmlElement | undefined): number {
  if (!element) return 1;
  const text = element.attributes.get('value');
  const value = javaDouble(text) ?? Number.NaN;
  if (value > 0 && value <= 1) return value;
  const path: Path = ['utility_space', 'discount_factor'];
  const message = `the discount factor “${text ?? ''}” counts as 1, as in GENIUS`;
  warn(report, { code: 'discount', path, message, expected: 'a number above 0 and up to 1', at: element.at });
  return 1;
}
