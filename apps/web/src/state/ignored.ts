/** A part of the address that means nothing for these talks. */
export interface Ignored {
  readonly kind:
    | 'query'
    | 'talks'
    | 'data'
    | 'issue'
    | 'option'
    | 'party'
    | 'pair'
    | 'reading'
    | 'day'
    | 'region'
    | 'sector'
    | 'duty'
    | 'elasticity';
  readonly text: string;
}
