/** What a Korean clause has told so far of the parties of its duty, and how the part of one more party adds to it. */

export interface PartiesFound {
  readonly imposer: string | null;
  /** A party that could be either. */
  readonly either: string | null;
  readonly targets: readonly string[];
  /** The subject, whose part its verb tells. */
  readonly subject: string | null;
  /** The one that the sentence is about, where another is the subject of a clause inside it. */
  readonly outer: string | null;
  /** Whom the duty is directed at: “대미 관세”. */
  readonly toward: string | null;
  /** The subject does what another is told to have done. */
  readonly also: boolean;
  /** The last of a row of subjects, whose others were taken as bearers. */
  readonly listed: string | null;
}

/** The part that a party has in a duty. */
export type Part =
  /** None: it is named for something else. */
  | 'none'
  /** It levies the duty, unless another was told to. */
  | 'levies'
  /** It levies the duty, whoever else was told to. */
  | 'plans'
  /** The duty is named as its own; where another levies it, it bears it. */
  | 'owns'
  | 'bears'
  /** It levies the duty or bears it. */
  | 'either'
  /** The duty is directed at it. */
  | 'faces'
  /** It is the subject of what is told of another percentage. */
  | 'acts-elsewhere'
  | Sharing
  | Acting;

/** It bears what the last of its row does, which is the subject. */
interface Sharing {
  readonly sharesWith: string;
}

/** It is the subject. */
interface Acting {
  /** After the end of a clause, with which all that was told of others ends. */
  readonly anew: boolean;
  /** Two together are no subject of a duty: “한미는”. */
  readonly pair: boolean;
  /** It does what another is told to have done. */
  readonly also: boolean;
}

/** Nothing but a subject that goes on from before. */
export function foundBefore(subject: string | null, also: boolean): PartiesFound {
  return { imposer: null, either: null, targets: [], subject, outer: null, toward: null, also, listed: null };
}

/** One more that bears the duty. */
export function bearing(found: PartiesFound, economy: string): PartiesFound {
  return { ...found, targets: [...found.targets, economy] };
}

/** One that levies the duty, unless another was told to. */
export function levying(found: PartiesFound, economy: string | null): PartiesFound {
  return found.imposer === null ? { ...found, imposer: economy } : found;
}

/** What is told, with the part of one more party. */
export function withPart(found: PartiesFound, part: Part, economy: string): PartiesFound {
  if (typeof part === 'object')
    return 'sharesWith' in part
      ? { ...bearing(found, economy), listed: part.sharesWith }
      : withSubject(found, part, economy);
  switch (part) {
    case 'none':
      return found;
    case 'levies':
      return levying(found, economy);
    case 'plans':
      return { ...found, imposer: economy };
    case 'owns':
      return found.imposer === null || found.imposer === economy ? levying(found, economy) : bearing(found, economy);
    case 'bears':
      return bearing(found, economy);
    case 'either':
      return { ...found, either: found.either ?? economy };
    case 'faces':
      return { ...found, toward: found.toward ?? economy };
    case 'acts-elsewhere':
      return { ...found, subject: found.subject ?? economy };
  }
}

function withSubject(found: PartiesFound, { anew, pair, also }: Acting, economy: string): PartiesFound {
  const { subject } = found;
  return {
    ...found,
    // “인도는 미국산 사과 관세를 없애고 미국은 …”: what was told of others belongs to the clause before.
    ...(subject !== null && anew ? { targets: [], imposer: null, either: null } : {}),
    subject: pair ? null : economy,
    outer: subject !== null && subject !== economy ? subject : found.outer,
    also,
  };
}
