export { type Collection, collections } from './collections.ts';
export { type StdlibEntry, stdlib, xigang2021 } from './stdlib.ts';
