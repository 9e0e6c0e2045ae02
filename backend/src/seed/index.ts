export { loadGeography, type Loaded } from './geography.ts';
