import { Fragment, type ReactNode, useState } from 'react';
import { atBenchmark, type Cell, type Row, shareOf } from '#domain/team/heat.ts';
import { Drawer } from './Drawer.tsx';
import type { Material } from './material.ts';
import { TIER_WORDS } from './words.ts';

type Props = {
  rows: readonly Row[];
  material: Material;
  /** The competency of the campaign that is under way. */
  first: string | undefined;
  onAssign: (to: string, scene: string) => void;
};

/** People beside competencies: tier, best run, the last six plays. A cell opens what repeats in it. */
export function HeatMap({ rows, material, first, onAssign }: Props): ReactNode {
  const [open, setOpen] = useState<string>();
  const competencies = (rows[0]?.cells ?? []).map(({ progress }) => progress.competency);
  const title = (id: string): string => material.competencies.find((one) => one.id === id)?.title ?? id;
  return (
    <section aria-label="Team by competency">
      <table className="heat">
        <thead>
          <tr>
            <th scope="col">
              <span>Tier, last three plays</span>
            </th>
            {competencies.map((id) => (
              <th key={id} scope="col">
                {id === first && <span className="first">First priority</span>}
                <b>{title(id)}</b>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Member
              key={row.member.id}
              row={row}
              open={open}
              onOpen={(key) => setOpen(open === key ? undefined : key)}
              material={material}
              onAssign={onAssign}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">At benchmark</th>
            {competencies.map((id, place) => (
              <td key={id}>
                <b>{atBenchmark(rows, place)}</b> <span className="x">of {rows.length}</span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <Legend />
    </section>
  );
}

type MemberProps = Pick<Props, 'material' | 'onAssign'> & {
  row: Row;
  open: string | undefined;
  onOpen: (key: string) => void;
};

function Member({ row, open, onOpen, material, onAssign }: MemberProps): ReactNode {
  const { member, cells } = row;
  const [first, ...rest] = member.name.split(' ');
  const keyOf = ({ progress }: Cell): string => `${member.id}/${progress.competency}`;
  const shown = cells.find((cell) => keyOf(cell) === open);
  return (
    <>
      <tr>
        <th scope="row">
          <a className="fn" href={`${import.meta.env.BASE_URL}team/person/#${member.id}`}>
            {first} <i>{rest.join(' ')}</i>
          </a>
          <small>{member.attempts.length === 1 ? 'one play' : `${member.attempts.length} plays`}</small>
        </th>
        {cells.map((cell) => (
          <td key={cell.progress.competency}>
            <CellButton
              cell={cell}
              name={member.name}
              material={material}
              open={keyOf(cell) === open}
              onOpen={() => onOpen(keyOf(cell))}
            />
          </td>
        ))}
      </tr>
      {shown && (
        <tr className="open">
          <td colSpan={cells.length + 1}>
            <Drawer member={member} cell={shown} material={material} onAssign={onAssign} />
          </td>
        </tr>
      )}
    </>
  );
}

type CellProps = { cell: Cell; name: string; material: Material; open: boolean; onOpen: () => void };

function CellButton({
  cell: { progress, best, recent },
  name,
  material,
  open,
  onOpen,
}: CellProps): ReactNode {
  const { tier } = progress.standing;
  const competency = material.competencies.find(({ id }) => id === progress.competency)?.title ?? '';
  const scene = material.scenes.find(({ id }) => id === best?.scenario.id);
  const scenes = new Map(material.scenes.map((one) => [one.id, one]));
  return (
    <button type="button" className={`cell ${TIER_WORDS[tier].class}`} aria-expanded={open} onClick={onOpen}>
      <b>
        <span className="vh">
          {name}, {competency}, {TIER_WORDS[tier].words},{' '}
        </span>
        {tier}
      </b>
      {best && (
        <small>
          <span className="vh">best </span>
          {best.result.run.length}/{scene?.of}
          {recent.length > 1 && <Line shares={recent.map((play) => shareOf(play, scenes))} />}
        </small>
      )}
    </button>
  );
}

const WIDE = 36;
const HIGH = 12;

/** The last plays as a line, the whole routine at its top. */
function Line({ shares }: { shares: readonly number[] }): ReactNode {
  const step = WIDE / (shares.length - 1);
  const points = shares.map(
    (share, at) => `${(at * step).toFixed(1)} ${((1 - share) * (HIGH - 2) + 1).toFixed(1)}`,
  );
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <path d={`M${points.join(' ')}`} />
    </svg>
  );
}

function Legend(): ReactNode {
  return (
    <p className="key note">
      {(['A', 'B', 'C'] as const).map((tier) => (
        <Fragment key={tier}>
          <span>
            <i className={`tier ${TIER_WORDS[tier].class}`}>{tier}</i>
            {TIER_WORDS[tier].words}
          </span>
        </Fragment>
      ))}
      <span>Small line: last six plays. Letters describe the routine, not the person.</span>
    </p>
  );
}
