import { type ReactNode, useRef } from 'react';

type Props = {
  /** What the button says. */
  action: string;
  /** What the file is called for those who do not see the button. */
  label: string;
  onFile: (file: File) => Promise<void>;
};

/** A button that asks for a JSON file. */
export function ChooseFile({ action, label, onFile }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {action}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
