/** A duty before, as it was completed. */
export interface Earlier {
  readonly products: readonly string[];
  readonly imposer: string | null;
  readonly targets: readonly string[];
  readonly world: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}
