export interface Running {
  /** The application's own role and database. */
  url: string;
  /** The superuser, for what the application may not do itself. */
  adminUrl: string;
  port: number;
  folder: string;
  /** Whether the cluster was made just now. */
  isNew: boolean;
  /** Settles when the server is gone. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
  /** At once, leaving the rest to recovery. */
  kill(): void;
}

export interface ThrowAway {
  /** With fsync, as in production; without, as fast as the machine goes. */
  durable?: boolean;
  port?: number;
  /** The folder, removed at the end; one of its own under the machine's temporary folder if not given. */
  home?: string;
}

/** A cluster that is gone, files and all, when stopped or when the process that started it is gone. */
export function startPostgres(options?: ThrowAway): Promise<Running>;

/** The lasting cluster of this checkout. */
export function startLasting(options: { log: string; port?: number }): Promise<Running>;
export function lastingFolder(): string;
export function dropLasting(): Promise<void>;
