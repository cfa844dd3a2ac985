export { rememberPack } from './remember-pack.ts'
export { demoFilesOf, demoScopesOf, footerLinks, knownPartiesOf, settingsOf } from './rooms.ts'
