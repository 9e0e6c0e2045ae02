/*
 * Stands before Angular's service worker, in the same file. That worker writes down which version a page has got before it answers,
 * and answers nothing at all when the device refuses to write: full, blocked. A page must open all the same.
 */
(() => {
  // Only what may be kept goes through the worker: never the API, never what changes something.
  addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method !== 'GET' || new URL(url).pathname.startsWith('/api/')) event.stopImmediatePropagation();
  });

  const NOTHING_CAME = 504;
  const answerWith = FetchEvent.prototype.respondWith;
  FetchEvent.prototype.respondWith = function (answer) {
    const { request } = this;
    answerWith.call(
      this,
      Promise.resolve(answer)
        .catch(() => fetch(request))
        .catch(() => Response.error())
        .then((response) => (response.type === 'error' || response.status === NOTHING_CAME ? kept(request, response) : response)),
    );
  };

  /** What the device has, also when the worker has lost its own list of it. */
  function kept(request, otherwise) {
    return caches
      .match(request.mode === 'navigate' ? '/index.html' : request, { ignoreVary: true })
      .catch(() => undefined)
      .then((found) => found ?? otherwise);
  }
})();
