/**
 * In a route's `data`: the page opens without network. The build reads it from the routes (infra/build/offline-graph.mjs), keeps the page
 * with everything it imports, words too, and stops when something of it would be missing.
 */
export const OPENS_OFFLINE = { opensOffline: true } as const;
