export { type PackFile, type RegionPack, type Rule, readRegionPack } from './read-region-pack.ts'
