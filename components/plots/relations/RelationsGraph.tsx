/** Who belongs to whom, drawn; the same as a list opens below it. */
import { direction, t } from '../../../extension/i18n';
import { useWidth } from '../use-width';
import { curve, layOutRelations, type PlacedNode, type PlacedRelation } from './layout';
import type { RelationNode, RelationsData } from './model';
import { RelationsList } from './RelationsList';

interface Props {
  data: RelationsData;
  /** What it shows, for those who do not see it. */
  name: string;
  open: (address: string) => string;
}

const DOT = 1.8; // px radius of a line's end

export function RelationsGraph({ data, name, open }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const layout = width > 0 ? layOutRelations(data, width) : null;
  return (
    <figure class="relations" aria-label={name}>
      <div class="plot graph-room" ref={box}>
        {layout && (
          <div
            class="graph"
            style={{ inlineSize: `${layout.width}px`, blockSize: `${layout.height}px` }}
          >
            <svg width={layout.width} height={layout.height} aria-hidden="true">
              {layout.relations.map((placed) => (
                <Line
                  key={`${placed.relation.from} ${placed.relation.to}`}
                  placed={placed}
                  width={layout.width}
                />
              ))}
            </svg>
            {layout.nodes.map((placed) => (
              <Node key={placed.node.id} placed={placed} open={open} />
            ))}
          </div>
        )}
      </div>
      <RelationKey data={data} />
      <details class="as-list">
        <summary>{t('plotAsList')}</summary>
        <RelationsList data={data} open={open} />
      </details>
    </figure>
  );
}

function Line({ placed: { relation, points }, width }: { placed: PlacedRelation; width: number }) {
  const x = direction() === 'rtl' ? (at: number) => width - at : (at: number) => at;
  const mirrored = points.map(([at, y]): [number, number] => [x(at), y]);
  const [endX, endY] = mirrored[mirrored.length - 1]!;
  return (
    <>
      <path
        class={relation.isOnRecord ? 'relation' : 'relation attributed'}
        d={curve(mirrored) ?? ''}
      />
      <circle class="relation-end" cx={endX} cy={endY} r={DOT} />
    </>
  );
}

function Node({ placed, open }: { placed: PlacedNode; open: Props['open'] }) {
  const { node, name, note, inside, at, top, width } = placed;
  const place = {
    insetInlineStart: `${at}px`,
    insetBlockStart: `${top}px`,
    inlineSize: `${width}px`,
  };
  return (
    <div class="node" style={place}>
      <Named node={node} name={name} note={note} open={open} />
      {inside.map((one) => (
        <div class="inside" key={one.node.id}>
          <Named {...one} open={open} />
        </div>
      ))}
    </div>
  );
}

interface NamedProps {
  node: RelationNode;
  name: string[];
  note: string[];
  open: Props['open'];
}

/** Broken where the layout broke it, so that lines meet the words they belong to. */
function Named({ node, name, note, open }: NamedProps) {
  const words = (
    <>
      <bdi class={node.category ? `mark k-${node.category}` : ''}>{broken(name)}</bdi>
      {note.length > 0 && (
        <small>
          <bdi>{broken(note)}</bdi>
        </small>
      )}
    </>
  );
  return node.address ? <a href={open(node.address)}>{words}</a> : words;
}

function broken(lines: string[]) {
  return lines.flatMap((line, i) => (i === 0 ? [line] : [' ', <br key={i} />, line]));
}

function RelationKey({ data }: { data: RelationsData }) {
  const sample = (attributed: boolean) => (
    <svg class="line-icon" viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
      <path class={attributed ? 'relation attributed' : 'relation'} d="M0 4h22" />
    </svg>
  );
  return (
    <ul class="key">
      {data.relations.some(({ isOnRecord }) => isOnRecord) && (
        <li>
          {sample(false)}
          {t('plotOnRecord')}
        </li>
      )}
      {data.relations.some(({ isOnRecord }) => !isOnRecord) && (
        <li>
          {sample(true)}
          {t('plotOnSomebodysWord')}
        </li>
      )}
      <li>{t('plotReadsAlong')}</li>
    </ul>
  );
}
