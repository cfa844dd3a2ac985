export { addDemoPeople } from './add-demo-people.action.ts'
export { loadDemoCase } from './load-demo-case.action.ts'
export { type DemoFiles, loadDemoWorld } from './load-demo-world.action.ts'
export { loadDemoYear } from './load-demo-year.action.ts'
