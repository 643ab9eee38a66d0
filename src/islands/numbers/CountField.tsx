import { type ReactNode, useEffect, useState } from 'react';
import { amount, wholeNumber } from '#domain/numbers/table.ts';
import { figure } from './words.ts';

type Props = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** What is wrong with the number, in two sentences. */
  wrong?: string | undefined;
  kind?: Kind;
};

/** What is typed: a whole number, an amount of money, or a share in per cent. */
type Kind = 'count' | 'amount' | 'percent';

/** A number that is typed as people write it; while it cannot be read, the last one that could stays. */
export function CountField({ label, value, onChange, wrong, kind = 'count' }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  useEffect(
    () => setTyped((text) => (text !== undefined && read(text, kind) === value ? text : undefined)),
    [value, kind],
  );
  const text = typed ?? (value === 0 ? '' : shown(value, kind));
  const unread =
    typed !== undefined && read(typed, kind) === undefined ? `“${typed}” is not a number.` : undefined;
  const fault = unread ? `${unread} Write it in digits.` : wrong;
  const id = `fault-${label.replace(/\W+/g, '-')}`;
  return (
    <>
      <input
        inputMode={kind === 'count' ? 'numeric' : 'decimal'}
        autoComplete="off"
        aria-label={label}
        value={text}
        placeholder={kind === 'percent' ? undefined : '0'}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = read(target.value, kind);
          if (number !== undefined) onChange(number);
        }}
        onBlur={() => unread === undefined && setTyped(undefined)}
      />
      {fault && (
        <span className="fault" id={id}>
          {fault}
        </span>
      )}
    </>
  );
}

function read(text: string, kind: Kind): number | undefined {
  if (text.trim() === '') return 0;
  return kind === 'count' ? wholeNumber(text) : amount(kind === 'percent' ? text.replace('%', '') : text);
}

function shown(value: number, kind: Kind): string {
  return kind === 'count' ? figure(value) : value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
