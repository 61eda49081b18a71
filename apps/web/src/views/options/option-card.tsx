import type { IssuePlan, OptionReport } from '@parley/talks';
import { type CSSProperties, memo } from 'react';
import { Scroll } from '../../design/scroll.js';
import { EditIssue } from '../../editing/edit-button.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { Marks } from '../figures/marks.js';
import { PartyHeads } from '../figures/party-heads.js';
import { OptionValue } from './option-value.js';

export interface OptionCardProps {
  readonly issue: IssuePlan;
  readonly index: number;
  readonly domain: readonly [number, number];
  /** Of this issue's options, in their order; undefined while they are being priced. */
  readonly reports: readonly OptionReport[] | undefined;
}

/** One issue: its options down, what each is worth to each party across. */
export function OptionCard({ issue, index, domain, reports }: OptionCardProps) {
  const { parties } = useLoaded();
  const words = useWords();
  const id = `option-${index}`;
  const table = (
    <table className="option-table" aria-labelledby={id} style={{ '--parties': parties.length } as CSSProperties}>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.t('options.option')}</span>
          </th>
          <PartyHeads />
        </tr>
      </thead>
      <tbody>
        {issue.options.map((option, position) => (
          <tr key={option}>
            <th scope="row">
              <Pick issue={index} option={position} />
            </th>
            <Values issue={issue.id} option={option} domain={domain} report={reports?.[position]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <div className="panel option-card">
      <h3>
        <span id={id}>{words.issue(issue.id)}</span> <EditIssue issue={issue.id} />
      </h3>
      {parties.length > 2 ? (
        <Scroll className="option-scroll" labelledBy={id}>
          {table}
        </Scroll>
      ) : (
        table
      )}
    </div>
  );
}

function Pick({ issue, option }: { issue: number; option: number }) {
  const { issues } = useLoaded();
  const { chooseOption } = useWorkbench();
  const words = useWords();
  const picked = useScreen((screen) => screen.choice[issue] === option);
  const off = useScreen((screen) => screen.address.off.includes(issues[issue]?.id ?? ''));
  const plan = issues[issue];
  if (!plan) return null;
  return (
    <button
      type="button"
      className="option-pick"
      aria-pressed={picked}
      disabled={off}
      title={words.t('options.put')}
      onClick={() => chooseOption(issue, option)}
    >
      {words.option(plan.id, plan.options[option] ?? '')}
      <Marks noDeal={option === plan.noDeal} statusQuo={option === plan.statusQuo} />
    </button>
  );
}

const Values = memo(function Values(props: {
  readonly issue: string;
  readonly option: string;
  readonly domain: readonly [number, number];
  readonly report: OptionReport | undefined;
}) {
  const { parties } = useLoaded();
  return parties.map(({ code }) => (
    <td key={code}>
      <OptionValue {...props} party={code} />
    </td>
  ));
});
