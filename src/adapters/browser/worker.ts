/** Asks a worker; undefined where it does not run, or has no answer. */
export type Ask<Question> = <Answer>(question: Question) => Promise<Answer | undefined>;

/** A worker that is started when it is first asked, and not asked again once it has failed. */
export function workerAt<Question>(name: string, url: string): Ask<Question> {
  let worker: Worker | undefined;
  let gone = false;
  return <Answer>(question: Question) =>
    new Promise<Answer | undefined>((resolve) => {
      if (gone) return resolve(undefined);
      worker ??= start(name, url);
      worker.addEventListener('error', () => {
        gone = true;
        resolve(undefined);
      });
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage(question, [port2]);
    });
}

function start(name: string, url: string): Worker {
  // Trusted Types: a policy that answers with one address, whatever it is asked.
  const policy = window.trustedTypes?.createPolicy(name, { createScriptURL: () => url });
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
