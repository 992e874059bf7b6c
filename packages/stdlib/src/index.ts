export { type StdlibEntry, stdlib, xigang2021 } from './stdlib.ts';
