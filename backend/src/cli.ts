import 'reflect-metadata';
import './platform/temporal.ts';
import { COMMANDS } from './commands.ts';
import { tellFalls } from './platform/service/told-of-error.ts';

tellFalls();
const [name = 'help', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined || name === 'help') {
  process.stdout.write(
    `igang <command>\n\n${Object.entries(COMMANDS)
      .map(([key, { about }]) => `  ${key.padEnd(12)} ${about}\n`)
      .join('')}`,
  );
  process.exit(name === 'help' ? 0 : 64);
}
process.exit(await command.run(args));
