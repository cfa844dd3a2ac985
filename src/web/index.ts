export { type AppOptions, createApp } from './app.ts'
export { queueNames } from './jobs.ts'
export { type Address, type RoomSettings, type Route, routesOf } from './routes.ts'
