import { KnowledgeProblem, problemMessage } from './knowledge-problem.ts';
import type { OpenedSearch, openSearch } from './opened-search.ts';
import type { SearchRequest, ToPage, ToWorker } from './search-messages.ts';

/** The worker's end of the wall. */
export interface SearchPort {
  postMessage(message: ToPage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

/** Answers what the page asks, until the page ends the worker. Nobody else has this end of the wall: what comes over it is taken as it is. */
export function serveSearch(port: SearchPort, open: typeof openSearch): void {
  let opening: Promise<OpenedSearch> | undefined;
  let files = 0;
  const wanted = new Map<number, { resolve(file: Blob): void; reject(problem: KnowledgeProblem): void }>();
  const fetchFile = (path: string): Promise<Blob> => new Promise((resolve, reject) => {
    wanted.set(files += 1, { resolve, reject });
    port.postMessage({ kind: 'wants', file: files, path });
  });
  const opened = (): Promise<OpenedSearch> => {
    if (!opening) throw new Error('The search was asked before it was opened.');
    return opening;
  };

  const answer = async (ask: number, request: SearchRequest): Promise<unknown> => {
    switch (request.kind) {
      // What is asked meanwhile waits for it: whoever asks need not.
      case 'open':
        opening = open(request.files, fetchFile);
        return (await opening).fetchesByNeed;
      case 'passages': return (await opened()).addPassages(request.file);
      case 'search': return (await opened()).search(request.query, request.options);
      case 'fetch': return (await opened()).fetchFor(request.query, request.options, (better) => { port.postMessage({ kind: 'better', ask, answer: better as never }); });
      case 'locate': return (await opened()).locate(request.id);
      case 'ping': return undefined;
    }
    return undefined;
  };

  port.addEventListener('message', ({ data }) => {
    const message = data as ToWorker;
    if (message.kind === 'file') {
      const asker = wanted.get(message.file);
      wanted.delete(message.file);
      const { problem } = message;
      if (message.blob) asker?.resolve(message.blob);
      else asker?.reject(problem ? new KnowledgeProblem(problem.code, problem.message, problem.status) : new KnowledgeProblem('garbage', 'The page gave no file.'));
      return;
    }
    const { ask, request } = message;
    answer(ask, request).then(
      (value) => { port.postMessage({ kind: 'done', ask, value }); },
      (error: unknown) => { port.postMessage({ kind: 'failed', ask, problem: problemMessage(error) }); });
  });
  port.postMessage({ kind: 'here' });
}
