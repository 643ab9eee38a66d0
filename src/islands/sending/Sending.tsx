import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LONGEST_LINK, type Parcel } from '#domain/team/parcel.ts';
import { linkTo, saveParcel } from '#state/parcels.ts';
import { copyFrom } from './copy.ts';
import { QrCode } from './QrCode.tsx';

type Props = {
  parcel: Parcel;
  /** What the file is called, without its ending. */
  file: string;
  /** The subject of the mail. */
  subject: string;
  /** What the mail says above the link. */
  words: string;
};

/** Addresses by which a device reaches itself and nobody else does. */
const OWN_ADDRESS = /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])[:/]/;

/** A parcel as a link to copy, to mail or to scan, and as a file; nothing is sent from here. */
export function Sending({ parcel, file, subject, words }: Props): ReactNode {
  const [link, setLink] = useState<string | undefined>('');
  const [scan, setScan] = useState(false);
  useEffect(() => {
    let wanted = true;
    setScan(false);
    void linkTo(parcel).then((made) => wanted && setLink(made));
    return () => {
      wanted = false;
    };
  }, [parcel]);
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${words}\n\n${link}`)}`;
  return (
    <div className="sending">
      {link === undefined ? (
        <p className="note">
          As a link this would be longer than {LONGEST_LINK} characters, and mail programs cut those. Send the
          file.
        </p>
      ) : (
        <Link link={link} />
      )}
      {link && OWN_ADDRESS.test(link) && (
        <p className="note">
          This link opens on this device only. Open Runthrough at the address your team has, and send it from
          there.
        </p>
      )}
      <p className="acts">
        {link && (
          <>
            <a className="btn small" href={mail}>
              Write a mail
            </a>
            <button type="button" className="btn small" aria-expanded={scan} onClick={() => setScan(!scan)}>
              {scan ? 'Hide the QR code' : 'Show a QR code'}
            </button>
          </>
        )}
        <button type="button" className="btn small" onClick={() => saveParcel(file, parcel)}>
          Save as a file
        </button>
      </p>
      {scan && link && <QrCode text={link} />}
    </div>
  );
}

function Link({ link }: { link: string }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [link]);
  const copy = async (): Promise<void> => {
    if (field.current) setSaid(await copyFrom(field.current, 'link'));
  };
  return (
    <div className="link">
      <label>
        The link
        <input ref={field} readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" className="btn small" disabled={link === ''} onClick={() => void copy()}>
        Copy the link
      </button>
      <span role="status" className="note">
        {said}
      </span>
    </div>
  );
}
