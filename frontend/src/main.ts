import { bootstrapApplication } from '@angular/platform-browser';
import { config } from './app/app.config.ts';
import { Shell } from './app/shell/shell.ts';

const begin = () => bootstrapApplication(Shell, config);

// 20 kB that browsers with a calendar of their own never fetch; nothing asks what day it is before the pages begin.
void ('Temporal' in globalThis ? begin() : import('./temporal.ts').then(begin));
