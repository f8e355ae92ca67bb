/** The graph in words: one line for each relation. */
import { t } from '../../../extension/i18n';
import type { RelationNode, RelationsData } from './model';

interface Props {
  data: RelationsData;
  open: (address: string) => string;
}

export function RelationsList({ data, open }: Props) {
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  return (
    <ul class="relations-list">
      {data.relations.map((relation) => {
        const from = nodes.get(relation.from);
        const to = nodes.get(relation.to);
        if (!from || !to) return null;
        return (
          <li key={`${relation.from} ${relation.to} ${relation.label}`}>
            <Name node={from} open={open} />{' '}
            <span class="muted">
              {relation.label}
              {relation.isOnRecord ? '' : ` (${t('plotOnSomebodysWord')})`}:
            </span>{' '}
            <Name node={to} open={open} />
          </li>
        );
      })}
    </ul>
  );
}

function Name({ node, open }: { node: RelationNode; open: Props['open'] }) {
  const name = <bdi class={node.category ? `mark k-${node.category}` : ''}>{node.name}</bdi>;
  return node.address ? <a href={open(node.address)}>{name}</a> : name;
}
