export { type DemoFiles, loadDemoWorld } from './load-demo-world.action.ts'
