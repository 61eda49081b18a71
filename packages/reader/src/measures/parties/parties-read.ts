/** Who levies a duty and who bears it, as its clause says. */

/** What a clause says of the parties. */
export interface PartiesRead {
  readonly imposer: string | null;
  readonly targets: readonly string[];
  /** A party that could be either (“the Japanese car tariff”). */
  readonly either: string | null;
  /** The targets are only those who complain of it or bear it, not whose goods it is on. */
  readonly loose?: boolean;
  /** The rate is one that another is compared with: whoever is spoken of bears his own and levies neither. */
  readonly compared?: boolean;
  /** The imposer is named as whose duty it is: “Chinese tariffs”, “Canada's 25% duty”. */
  readonly owned?: boolean;
  /** Its clause says whose it is by “its own”. */
  readonly itself?: boolean;
}
