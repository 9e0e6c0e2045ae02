import { encrypted } from './smtp-url.ts';

describe('the line to the mail server', () => {
  it.each([
    ['smtp://mail.example.no', 'smtp://mail.example.no?requireTLS=true'],
    ['smtp://u:p%40ss@mail.example.no:587', 'smtp://u:p%40ss@mail.example.no:587?requireTLS=true'],
    ['smtp://MAIL:25?name=igang', 'smtp://MAIL:25?name=igang&requireTLS=true'],
    // An address that only begins like ours, and one that leads to every address of a machine.
    ['smtp://127.0.0.1.example.no', 'smtp://127.0.0.1.example.no?requireTLS=true'],
    ['smtp://localhost.example.no', 'smtp://localhost.example.no?requireTLS=true'],
    ['smtp://0.0.0.0:25', 'smtp://0.0.0.0:25?requireTLS=true'],
    ['smtp://[2001:db8::1]:25', 'smtp://[2001:db8::1]:25?requireTLS=true'],
    ['smtp://10.0.0.2:25?requireTLS=false&requireTLS=true', 'smtp://10.0.0.2:25?requireTLS=true'],
    // Nobody listens between us and ourselves; and what begins encrypted stays so.
    ['smtp://127.0.0.1:1025', 'smtp://127.0.0.1:1025'],
    ['smtp://127.1.2.3:1025', 'smtp://127.1.2.3:1025'],
    ['smtp://LOCALHOST:1025', 'smtp://LOCALHOST:1025'],
    ['smtp://[::1]:1025', 'smtp://[::1]:1025'],
    ['smtps://mail.example.no', 'smtps://mail.example.no'],
  ])('%s becomes %s', (given, expected) => {
    expect(encrypted(given)).toBe(expected);
  });
});
