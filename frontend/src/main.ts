import { bootstrapApplication } from '@angular/platform-browser';
import { config } from './app/app.config.ts';
import { Shell } from './app/shell/shell.ts';

void bootstrapApplication(Shell, config);
