/** maildev brings no types of its own. */
declare module 'maildev' {
  export default function listen(options: {
    smtp: number;
    ip: string;
    web: number;
    webIp: string;
    mailDirectory: string | undefined;
    silent: boolean;
  }): void;
}
