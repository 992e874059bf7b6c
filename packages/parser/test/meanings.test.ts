import { expect, test } from 'vitest';
import { MEANINGS } from '../src/meanings.ts';

test.each(Object.entries(MEANINGS))(
  'the meaning of %s is in sentences of both languages',
  (_, { en, zh }) => {
    expect(en).toMatch(/^[A-Z`\d].*\.$/);
    expect(zh).toMatch(/。$/);
    // Half-width marks and blanks beside Chinese are a slip of the keyboard.
    expect(zh).not.toMatch(/\p{Script=Han}[,.:;?!]|[,:;?!]\p{Script=Han}/u);
  },
);
