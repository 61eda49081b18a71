import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';

/** Heads of the columns of a table that has one for each party. */
export function PartyHeads() {
  const { parties } = useLoaded();
  const { party } = useWords();
  return parties.map(({ code }) => (
    <th scope="col" key={code}>
      {party(code)}
    </th>
  ));
}
