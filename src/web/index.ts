export { type AppOptions, createApp } from './app.ts'
export { readAssets } from './assets.ts'
export { jobsAt, queueNames } from './jobs.ts'
export { type Address, type RoomSettings, type Route, routesOf } from './routes/routes.ts'
