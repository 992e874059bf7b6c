import { test } from 'vitest';
import { FAULTY } from './faulty.ts';
import { expectGolden, isLong } from './golden.ts';

test.each(Object.entries(FAULTY).filter(([, text]) => isLong(text)))('%s', (code, text) =>
  expectGolden(code, text, code),
);
