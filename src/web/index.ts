export { type AppOptions, createApp } from './app.ts'
export { queueNames } from './jobs.ts'
export { type Address, type RoomSettings, routesOf } from './routes.ts'
