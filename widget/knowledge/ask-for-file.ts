/**
 * Fetches a file, by the page's own `fetch` where that gives what it should: pages put theirs in its place, which add
 * headers, speak only to their own server, or give something that is no `Response`.
 * @throws as `fetch` does.
 */
export async function askForFile(url: string, options: { readonly signal: AbortSignal; readonly cache: RequestCache }): Promise<Response> {
  try {
    const response: unknown = await fetch(url, options);
    if (response instanceof Response) return response;
  } catch (error) {
    // What browsers say when it is the network's fault.
    if (options.signal.aborted || (error instanceof TypeError && /failed to fetch|networkerror|load failed/iu.test(error.message))) throw error;
  }
  return askWithout(url, options.signal);
}

function askWithout(url: string, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'blob';
    request.addEventListener('load', () => { resolve(new Response(request.response as Blob, { status: request.status })); });
    request.addEventListener('error', () => { reject(new TypeError(`${url} could not be loaded.`)); });
    signal.addEventListener('abort', () => { request.abort(); }, { once: true });
    request.send();
  });
}
