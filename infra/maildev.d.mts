/** maildev brings no types of its own. */
declare module 'maildev' {
  export default function mailDev(options: {
    smtp: number;
    ip: string;
    web: number;
    webIp: string;
    mailDirectory: string | undefined;
    silent: boolean;
  }): { listen(): void };
}
