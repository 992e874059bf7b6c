import { registerHooks } from 'node:module';

// The packages' sources in the place of what is built of them, as in the tests.
registerHooks({
  resolve(specifier, context, next) {
    const [, name, part = 'index'] = /^@rubrica\/([\w-]+)(?:\/([\w-]+))?$/.exec(specifier) ?? [];
    if (name === undefined) return next(specifier, context);
    return next(new URL(`../../${name}/src/${part}.ts`, import.meta.url).href, context);
  },
});
