import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Command, CommandOutput, LoneCommand, Platform, TypedCommand } from '#platform/index.ts'

const wrongUse = (text: string): CommandOutput => ({ code: 2, text })

type AnyCommand = Command | LoneCommand

/**
 * Finds the verb, reads its options and runs it, in the server that is running or by itself. `--json` answers one JSON
 * object, `--help` tells how.
 */
export async function runCommand(
  platform: () => Promise<Platform>,
  commands: readonly AnyCommand[],
  { words, folder }: TypedCommand,
  running?: Platform,
): Promise<CommandOutput> {
  const command = commands.find(({ verb }) => verb.split(' ').every((part, at) => words[at] === part))
  if (!command) {
    const help = helpOf(commands)
    const wantsHelp = words.length === 0 || words.includes('--help')
    return wantsHelp ? { code: 0, text: help } : wrongUse(`Det finns inget kommando ”${words.join(' ')}”.\n\n${help}`)
  }
  const line = read(command, words.slice(command.verb.split(' ').length))
  if (typeof line === 'string') return wrongUse(`${line}\n\n${helpOfOne(command)}`)
  if (line.flags.has('help')) return { code: 0, text: helpOfOne(command) }
  const positional = line.positional.map((file) => path.resolve(folder, file))
  const typed = { ...line, positional }
  const answer =
    'runAlone' in command ? await command.runAlone(running, typed) : await command.run(await platform(), typed)
  const text = line.flags.has('json') ? JSON.stringify(answer.json) : answer.lines.join('\n')
  return { code: answer.code, text }
}

function read(command: AnyCommand, args: string[]) {
  const string = (names: object, multiple: boolean) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, { type: 'string' as const, multiple }]))
  const flags = Object.fromEntries(
    [...Object.keys(command.flags), 'json', 'help'].map((name) => [name, { type: 'boolean' as const }]),
  )
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...string(command.options, false), ...string(command.repeated, true), ...flags },
      allowPositionals: true,
    })
    const given: [string, string | boolean | (string | boolean)[] | undefined][] = Object.entries(values)
    return {
      positional: positionals,
      options: Object.fromEntries(given.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
      repeated: Object.fromEntries(given.filter((pair): pair is [string, string[]] => Array.isArray(pair[1]))),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    }
  } catch (error) {
    return sayWrongOption(error as Error & { code?: string })
  }
}

/** Node says it in English, and offers what we do not. */
function sayWrongOption({ code, message }: Error & { code?: string }): string {
  const option = /'(-[^'\s=]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Flaggan ${option} finns inte.`
  if (message.includes('does not take an argument')) return `Flaggan ${option} har inget värde. Skriv bara ${option}.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `Värdet efter ${option} saknas, eller börjar med ett streck. Skriv ett sådant värde med likhetstecken: ${option}=-värde`
  return `Kommandot gick inte att läsa: ${message}`
}

const helpOf = (commands: readonly AnyCommand[]): string =>
  [
    'Kommandon (npm run samklang -- KOMMANDO):',
    ...commands.map(({ verb, summary }) => `  ${verb.padEnd(24)} ${summary}`),
    '',
    'Lägg till --help efter ett kommando för att se hur det används, och --json för svar till program.',
  ].join('\n')

const helpOfOne = ({ usage, summary, options, repeated, flags }: AnyCommand): string =>
  [
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    '',
    `npm run samklang -- ${usage}`,
    ...Object.entries({ ...options, ...repeated, ...flags, json: 'svarar med JSON' }).map(
      ([name, meaning]) => `  --${name.padEnd(14)} ${meaning}`,
    ),
  ].join('\n')
