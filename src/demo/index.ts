export { addDemoPeople } from './add-demo-people.action.ts'
export { loadDemoReferral } from './load-demo-referral.action.ts'
export { type DemoFiles, loadDemoWorld } from './load-demo-world.action.ts'
export { loadDemoYear } from './load-demo-year.action.ts'
