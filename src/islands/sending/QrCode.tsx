import { type ReactNode, useEffect, useState } from 'react';

/** The white around a code that scanners need, in modules. */
const EDGE = 4;

/** A text as a QR code: dark on white in both themes, because that is what cameras read. */
export function QrCode({ text }: { text: string }): ReactNode {
  const [modules, setModules] = useState<boolean[][]>();
  useEffect(() => {
    void import('qr').then(({ encodeQR }) => setModules(encodeQR(text, 'raw', { ecc: 'low', border: EDGE })));
  }, [text]);
  if (!modules) return null;
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label="The link as a QR code"
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
