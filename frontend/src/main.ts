import { bootstrapApplication } from '@angular/platform-browser';
import { config as configureZod } from 'zod';
import { config } from './app/app.config.ts';
import { Shell } from './app/shell/shell.ts';

// What zod would compile while it runs needs eval, which our policy forbids: it would ask on each page, and be refused.
configureZod({ jitless: true });

void bootstrapApplication(Shell, config);
