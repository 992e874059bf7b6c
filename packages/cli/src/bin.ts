#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that what was compiled once is read.
enableCompileCache();
await import('./program.ts');
