import { memo } from 'react';
import { Segments } from '../../design/segments.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded, useScreen, useWorkbench } from '../../state/use-workbench.js';
import { Marks, MarksKey } from '../figures/marks.js';

/** One row of options per issue. */
export function Builder() {
  const { issues } = useLoaded();
  const choice = useScreen((screen) => screen.choice);
  const off = useScreen((screen) => screen.address.off);
  return (
    <>
      <div className="builder">
        {issues.map((issue, index) => (
          <BuilderRow
            key={issue.id}
            issue={index}
            chosen={choice[index] ?? issue.noDeal}
            off={off.includes(issue.id)}
          />
        ))}
      </div>
      <p className="builder-foot">
        <MarksKey />
      </p>
    </>
  );
}

const BuilderRow = memo(function BuilderRow({ issue, chosen, off }: { issue: number; chosen: number; off: boolean }) {
  const { issues } = useLoaded();
  const { chooseOption } = useWorkbench();
  const words = useWords();
  const plan = issues[issue];
  if (!plan) return null;
  return (
    <div className="builder-row" data-issue={plan.id}>
      <span>
        {words.issue(plan.id)}
        {off && <span className="builder-off"> {words.t('package.off')}</span>}
      </span>
      <Segments
        label={words.issue(plan.id)}
        value={String(chosen)}
        disabled={off}
        onChange={(value) => chooseOption(issue, Number(value))}
        segments={plan.options.map((option, position) => ({
          value: String(position),
          label: (
            <>
              {words.option(plan.id, option)}
              <Marks noDeal={position === plan.noDeal} statusQuo={position === plan.statusQuo} />
            </>
          ),
        }))}
      />
    </div>
  );
});
