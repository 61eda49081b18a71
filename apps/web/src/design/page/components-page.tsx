import './components-page.css';
import { type ReactNode, useState } from 'react';
import { Term } from '../../terms/term.js';
import { Button, ButtonLink } from '../button.js';
import { Floating, Info } from '../floating.js';
import { Modal } from '../modal.js';
import { Picker } from '../picker.js';
import { Progress } from '../progress.js';
import { Section } from '../section.js';
import { Segments } from '../segments.js';
import { Tag, type TagKind } from '../tag.js';
import { Toggle } from '../toggle.js';

const COLOURS = [
  'paper',
  'panel',
  'sunken',
  'ink',
  'muted',
  'line',
  'line-strong',
  'accent',
  'accent-soft',
  'modelled',
  'transfers',
  'stated',
  'yours',
  'warn',
  'warn-soft',
  'zone',
  'zone-soft',
];

const TAGS: readonly TagKind[] = ['plain', 'contested', 'note', 'quiet'];

/** Every part that the workbench is built from, in the state it is used in. */
export default function ComponentsPage() {
  const [segment, setSegment] = useState('one');
  const [on, setOn] = useState(true);
  const [item, setItem] = useState('a');
  const [open, setOpen] = useState(false);
  return (
    <Section id="components" title="Components" note="What the workbench is built from: apps/web/src/design.">
      <div className="components">
        <Specimen name="Colours">
          <ul className="swatches">
            {COLOURS.map((colour) => (
              <li key={colour}>
                <span style={{ background: `var(--${colour})` }} aria-hidden="true" />
                {colour}
              </li>
            ))}
          </ul>
        </Specimen>
        <Specimen name="Type">
          <h1 className="specimen-h1">Title of the talks</h1>
          <h2>Section</h2>
          <h3>Panel</h3>
          <p>Text of the page.</p>
          <p className="small">Small text.</p>
          <p className="tiny quiet">Notes and units.</p>
        </Specimen>
        <Specimen name="Button">
          <Button primary>Primary</Button>
          <Button>Plain</Button>
          <Button aria-pressed>Pressed</Button>
          <Button disabled>Disabled</Button>
          <ButtonLink href="#components">Link</ButtonLink>
        </Specimen>
        <Specimen name="Segments">
          <Segments
            tight
            label="Example"
            value={segment}
            onChange={setSegment}
            segments={[
              { value: 'one', label: 'One' },
              { value: 'two', label: 'Two' },
              { value: 'three', label: 'Three' },
            ]}
          />
        </Specimen>
        <Specimen name="Toggle and picker">
          <Toggle label="On the table" on={on} onChange={setOn} />
          <Picker
            label="Party"
            value={item}
            onChange={setItem}
            items={[
              { value: 'a', label: 'First' },
              { value: 'b', label: 'Second' },
            ]}
          />
        </Specimen>
        <Specimen name="Tag">
          {TAGS.map((kind) => (
            <Tag key={kind} kind={kind}>
              {kind}
            </Tag>
          ))}
        </Specimen>
        <Specimen name="Floating, info and term">
          <Floating label="Panel" trigger={<Button>Open a panel</Button>}>
            <h3>A panel</h3>
            <p>Beside the button that opened it; Escape closes it.</p>
          </Floating>
          <span>
            A figure <Info label="About the figure">What the figure rests on.</Info>
          </span>
          <Term id="frontier" />
        </Specimen>
        <Specimen name="Modal">
          <Button onClick={() => setOpen(true)}>Open a dialog</Button>
          {open && (
            <Modal
              title="A dialog"
              note="Over the page, for one decision."
              onClose={() => setOpen(false)}
              actions={<Button primary>Do it</Button>}
            >
              <p>Its contents scroll when they are long.</p>
            </Modal>
          )}
        </Specimen>
        <Specimen name="Progress">
          <Progress label="42 of 100" work={{ done: 42, of: 100 }} />
        </Specimen>
        <Specimen name="Notice">
          <div className="notice">
            <p>Something was left out, and why.</p>
            <Button>Dismiss</Button>
          </div>
        </Specimen>
      </div>
    </Section>
  );
}

function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="panel specimen" aria-label={name}>
      <h3>{name}</h3>
      <div className="specimen-parts">{children}</div>
    </section>
  );
}
