export interface BuildImport {
  readonly path: string;
  readonly kind: string;
}
export interface BuildStats {
  readonly inputs: Readonly<Record<string, { readonly imports: readonly BuildImport[] }>>;
  readonly outputs: Readonly<Record<string, { readonly entryPoint?: string; readonly imports: readonly BuildImport[] }>>;
}
export function offlineChunks(stats: BuildStats, readText: (path: string) => string): { chunks: Set<string>; missing: string[] };
export function markedImports(path: string, text: string): Set<string>;
