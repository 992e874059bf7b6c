/** Where `--cache` keeps what was found, unless `--cache-file` says otherwise. */
export const DEFAULT_CACHE_FILE = 'node_modules/.cache/rubrica/lint.json';
