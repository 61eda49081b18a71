import { InlineView } from './inline-view.js';
import { type Block, runIn } from './nodes.js';
import { TableView } from './table-view.js';

export interface BlockViewProps {
  readonly block: Block;
  /** Id and title of the section it stands in, and its place there. */
  readonly section: string;
  readonly title: string;
  readonly index: number;
}

/** A paragraph, a list or a table of the brief. */
export function BlockView({ block, section, title, index }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p data-lead={isLead(block.children) || undefined}>
          <InlineView content={block.children} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.children.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never change places
            <li key={place} data-has-run={runIn(item) !== undefined || undefined}>
              {item.children.map((child) =>
                child.type === 'paragraph' ? <InlineView key="text" content={child.children} /> : null,
              )}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView table={block} section={section} title={title} index={index} />;
    default:
      return null;
  }
}

/** A paragraph of strong words alone heads what follows. */
function isLead(children: readonly { readonly type: string }[]): boolean {
  return children.length === 1 && children[0]?.type === 'strong';
}
