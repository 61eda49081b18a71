import { useWords } from '../../i18n/use-words.js';
import { safeLink } from '../safe-link.js';
import { type Inline, type InlineNode, isRun } from './nodes.js';

/** Running text of the brief. Whatever it says is text; only the tree makes markup. */
export function InlineView({ content }: { content: Inline }) {
  const parts: readonly (string | InlineNode)[] =
    typeof content === 'string' ? [content] : isList(content) ? content : [content];
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <InlineNodeView key={index} node={part} />
    ),
  );
}

function isList(content: Inline): content is readonly (string | InlineNode)[] {
  return Array.isArray(content);
}

function InlineNodeView({ node }: { node: InlineNode }) {
  const { t } = useWords();
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return (
        <strong>
          <InlineView content={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineView content={node.children} />
        </em>
      );
    case 'inlineCode':
      return isRun(node.value) ? (
        <button type="button" className="run-ref" data-run={node.value} title={t('brief.run')}>
          {node.value}
        </button>
      ) : (
        <code>{node.value}</code>
      );
    case 'link': {
      const href = safeLink(node.url);
      if (href === undefined) return <InlineView content={node.children} />;
      return (
        <a href={href} target="_blank" rel="noopener noreferrer">
          <InlineView content={node.children} />
        </a>
      );
    }
    case 'footnoteReference':
      return (
        <button
          type="button"
          className="note-ref"
          data-note={node.identifier}
          aria-label={t('brief.source', { id: node.identifier })}
        >
          {node.identifier}
        </button>
      );
    default:
      return 'children' in node ? <InlineView content={node.children} /> : null;
  }
}
