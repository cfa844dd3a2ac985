export { type AppOptions, createApp } from './app.ts'
export { jobsAt, queueNames } from './jobs.ts'
export { type Address, type RoomSettings, type Route, routesOf } from './routes.ts'
