import { type ReactNode, useEffect, useState } from 'react';
import { amount } from '#domain/numbers/table.ts';
import { figure } from './words.ts';

type Props = {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** What is wrong with the number, in two sentences. */
  wrong?: string | undefined;
  /** Whether decimals are allowed. */
  decimal?: boolean;
};

/** A number that is typed as people write it; while it cannot be read, the last one that could stays. */
export function CountField({ label, value, onChange, wrong, decimal = false }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  useEffect(
    () => setTyped((text) => (text !== undefined && read(text, decimal) === value ? text : undefined)),
    [value, decimal],
  );
  const text = typed ?? (value === 0 ? '' : shown(value, decimal));
  const unread =
    typed !== undefined && read(typed, decimal) === undefined ? `“${typed}” is not a number.` : undefined;
  const fault = unread ? `${unread} Write it in digits.` : wrong;
  const id = `fault-${label.replace(/\W+/g, '-')}`;
  return (
    <>
      <input
        inputMode={decimal ? 'decimal' : 'numeric'}
        autoComplete="off"
        aria-label={label}
        value={text}
        placeholder="0"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = read(target.value, decimal);
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

function read(text: string, decimal: boolean): number | undefined {
  if (text.trim() === '') return 0;
  const number = amount(text);
  return number !== undefined && (decimal || Number.isInteger(number)) ? number : undefined;
}

function shown(value: number, decimal: boolean): string {
  return decimal ? value.toLocaleString('en-GB', { maximumFractionDigits: 2 }) : figure(value);
}
